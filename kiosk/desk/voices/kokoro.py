"""Kokoro-82M, a neural voice that speaks English."""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from kiosk.content.wording import of_narration
from kiosk.desk.voices.espeak import phonemes
from kiosk.desk.voices.spoken import with_words_replaced
from kiosk.desk.voices.voice import Sound, VoiceError

LICENCE = "Apache-2.0"
RATE = 24_000
MOST_TOKENS = 500
"""How many phonemes the model takes at once; it was taught 510."""

_STYLE = 256
_ACCENTS = {"a": "en-us", "b": "en-gb"}


class Kokoro:
    """A voice made of three files: the model, the voice's styles, the numbers that stand for phonemes."""

    engine = "Kokoro-82M"

    def __init__(self, model: Path, voice: Path, vocabulary: Path, name: str = "", licence: str = LICENCE) -> None:
        if voice.stem[:1] not in _ACCENTS:
            raise VoiceError(of_narration.no_english_voice(voice.name))
        self._model, self._voice = model, voice
        self._accent = _ACCENTS[voice.stem[0]]
        self._numbers = _numbers(vocabulary)
        self._session: Any = None
        self._styles: Any = None
        self.name = name or f"Kokoro-82M, {voice.stem}"
        self.licence = licence
        self.hashes: Mapping[str, str] = {file.name: _hash(file) for file in (model, voice, vocabulary)}

    @property
    def mark(self) -> str:
        """Give what changes when the voice does."""
        return f"{self.engine} {self._accent} {' '.join(self.hashes.values())}"

    def script(self, words: str, pronunciations: Mapping[str, str]) -> str:
        """Give a sentence in which hard words bring their phonemes, also in their possessive."""
        said = {}
        for word, sounds in pronunciations.items():
            said[word] = f"[{word}](/{sounds.strip()}/)"
            said[f"{word}'s"] = f"[{word}'s](/{possessive(sounds.strip())}/)"
        return with_words_replaced(words, said)

    def say(self, script: str) -> Sound:
        """Speak a sentence; one that is too long for the model is spoken in parts."""
        import numpy as np

        self._load()
        parts = []
        for said in in_parts(phonemes(script, self._accent), MOST_TOKENS):
            if tokens := self.tokens(said):
                given = {
                    "tokens": np.array([[0, *tokens, 0]], np.int64),
                    "style": self._styles[min(len(tokens), len(self._styles) - 1)][None],
                    "speed": np.ones(1, np.float32),
                }
                parts.append(np.asarray(self._session.run(None, given)[0], np.float32).ravel())
        return Sound(np.concatenate(parts) if parts else np.zeros(0, np.float32), RATE)

    def tokens(self, said: str) -> list[int]:
        """Give the numbers that the model knows phonemes by; what it does not know is left out."""
        return [self._numbers[sound] for sound in said if sound in self._numbers]

    def _load(self) -> None:
        if self._session is not None:
            return
        try:
            import numpy as np
            import onnxruntime
        except ImportError as error:
            raise VoiceError(of_narration.tools_missing(error.name or "onnxruntime")) from None
        try:
            options = onnxruntime.SessionOptions()
            options.add_session_config_entry("session.intra_op.allow_spinning", "0")  # others work here too
            self._session = onnxruntime.InferenceSession(str(self._model), options, ["CPUExecutionProvider"])
            self._styles = np.fromfile(self._voice, np.float32).reshape(-1, _STYLE)
        except Exception as error:  # onnxruntime has a class of its own for each way in which a file can be wrong
            raise VoiceError(of_narration.no_model(self._model, self._voice, _first_line(error))) from None
        if {each.name for each in self._session.get_inputs()} != {"tokens", "style", "speed"}:
            raise VoiceError(of_narration.no_model(self._model, self._voice, "its inputs are others"))


def possessive(sounds: str) -> str:
    """Give the phonemes of a word with the s of its possessive."""
    if re.search("[szʃʒ]$", sounds):
        return f"{sounds}ɪz"
    return sounds + ("s" if re.search("[ptkfθ]$", sounds) else "z")


def in_parts(said: str, most: int) -> Sequence[str]:
    """Divide what is too long after a mark or between words."""
    parts = []
    while len(said) > most:
        at = max(said.rfind(mark, 0, most) for mark in (". ", "; ", ", ", ": "))
        at = at + 1 if at > 0 else max(said.rfind(" ", 0, most), 0) or most
        parts.append(said[:at].strip())
        said = said[at:].strip()
    return [*parts, said]


def _numbers(vocabulary: Path) -> Mapping[str, int]:
    try:
        read = json.loads(vocabulary.read_text(encoding="utf-8"))["vocab"]
        return {str(sound): int(number) for sound, number in read.items()}
    except (OSError, ValueError, LookupError, TypeError, AttributeError):
        raise VoiceError(of_narration.no_vocabulary(vocabulary)) from None


def _hash(file: Path) -> str:
    try:
        with file.open("rb") as stream:
            return hashlib.file_digest(stream, "sha256").hexdigest()
    except OSError as error:
        raise VoiceError(of_narration.unreadable(file, error)) from None


def _first_line(error: Exception) -> str:
    return str(error).strip().partition("\n")[0].rstrip(".") or type(error).__name__
