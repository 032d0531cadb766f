"""The phonemes of English words, by the espeak-ng library, in the alphabet that Kokoro was taught."""

from __future__ import annotations

import ctypes
import re
from functools import lru_cache
from typing import Any

from kiosk.content.wording import of_narration
from kiosk.desk.voices.voice import VoiceError

_SYNCHRONOUS, _UTF8, _IPA = 2, 1, 2
_PRONOUNCED = re.compile(r"\[(?P<word>[^\[\]]+)\]\(/(?P<sounds>[^/()]*)/\)")
_PUNCTUATION = re.compile(r"\s*([.,;:!?])(?=\s|\Z)")

_ALPHABET = (
    ("ʔn", "tᵊn"), ("n̩", "ᵊn"), ("əl", "ᵊl"), ("eɪ", "A"), ("aɪ", "I"), ("aʊ", "W"),
    ("ɔɪ", "Y"), ("dʒ", "ʤ"), ("tʃ", "ʧ"), ("ɚ", "əɹ"), ("r", "ɹ"), ("x", "k"), ("ç", "k"), ("ɬ", "l"), ("ʲ", ""),
    ("ɐ", "ə"), ("g", "ɡ"), ("ɾ", "T"), ("ʔ", "t"), ("\u0303", ""), ("\u0329", ""), ("ɹɹ", "ɹ"),
)  # fmt: skip
"""What espeak-ng writes, and the letter or letters that Kokoro knows the same sound by."""

_ACCENTS = {
    "en-us": (("oʊ", "O"), ("ɜːɹ", "ɜɹ"), ("ɜː", "ɜɹ"), ("ɪə", "iə"), ("ː", "")),
    "en-gb": (("oʊ", "Q"), ("əʊ", "Q")),
}


class _Voice(ctypes.Structure):
    """What is wanted of a voice: ``espeak_VOICE`` of the library's header speak_lib.h."""

    _fields_ = (
        ("name", ctypes.c_char_p),
        ("languages", ctypes.c_char_p),
        ("identifier", ctypes.c_char_p),
        ("gender", ctypes.c_ubyte),
        ("age", ctypes.c_ubyte),
        ("variant", ctypes.c_ubyte),
        ("unused", ctypes.c_ubyte),
        ("score", ctypes.c_int),
        ("spare", ctypes.c_void_p),
    )


def phonemes(script: str, accent: str) -> str:
    """Give the phonemes of a sentence in ``en-us`` or ``en-gb``, its punctuation kept.

    A word may bring its own phonemes: ``[Pravda](/pɹˈɑːvdə/)``. Raises ``VoiceError`` where the library is missing.
    """
    said, parts = "", _PUNCTUATION.split(script)
    for words, mark in zip(parts[::2], [*parts[1::2], ""], strict=True):
        clause = _clause(words, accent)
        said += (" " if said and clause else "") + clause + mark
    return _in_kokoros_alphabet(said, accent)


def _clause(words: str, accent: str) -> str:
    """Give the phonemes of words without punctuation.

    Words with phonemes of their own are given to espeak-ng too, for the words before them to sound as they do there.
    """
    said, at = [], 0
    for found in _PRONOUNCED.finditer(words):
        before = _heard(f"{words[at : found.start()]} {found['word'].split()[0]}", accent)
        said += [before.rpartition(" ")[0], found["sounds"]]
        at = found.end()
    return " ".join(part for part in (*said, _heard(words[at:], accent)) if part)


def _heard(words: str, accent: str) -> str:
    """Give espeak-ng's phonemes of words."""
    if not words.strip():
        return ""
    library = _library()
    # By its language: most voices have another name, and without any voice the library ends the process.
    if library.espeak_SetVoiceByProperties(ctypes.byref(_Voice(languages=accent.encode()))) != 0:
        raise VoiceError(of_narration.tools_missing("espeakng-loader"))
    text = ctypes.create_string_buffer(words.encode())
    at = ctypes.c_void_p(ctypes.addressof(text))
    clauses = []
    while at.value:
        clauses.append(library.espeak_TextToPhonemes(ctypes.byref(at), _UTF8, _IPA).decode())
    return " ".join(clauses).strip()


def _in_kokoros_alphabet(said: str, accent: str) -> str:
    for sound, letters in (*_ALPHABET, *_ACCENTS[accent]):
        said = said.replace(sound, letters)
    return said


@lru_cache(maxsize=1)
def _library() -> Any:
    try:
        import espeakng_loader

        library = ctypes.CDLL(espeakng_loader.get_library_path())
    except (ImportError, OSError):
        raise VoiceError(of_narration.tools_missing("espeakng-loader")) from None
    library.espeak_TextToPhonemes.restype = ctypes.c_char_p
    if library.espeak_Initialize(_SYNCHRONOUS, 0, str(espeakng_loader.get_data_path()).encode(), 0) < 0:
        raise VoiceError(of_narration.tools_missing("espeakng-loader"))
    return library
