"""A text as it is said: without markup, quotation marks and typography, its numbers in words."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass

from kiosk.content import markup
from kiosk.content.sentences import sentences
from kiosk.content.wording import of_narration
from kiosk.desk.voices.voice import VoiceError

_PARAGRAPH = re.compile(r"\n[^\S\n]*\n")
_REPLACED = (
    (re.compile("[\u00ad\u2060\u200b*]"), ""),
    (re.compile("[“”„«»\"‹›]|(?<!\\w)['‘‚]|['’](?!\\w)"), ""),
    (re.compile("[‘’]"), "'"),
    (re.compile(r"\s*…"), "."),
    (re.compile(r"\s*\[|\s*\(|\s+[—–]+\s*|\s*[—–]+\s+|—"), ", "),
    (re.compile(r"[)\]]"), ","),
    (re.compile("–"), "-"),
    (re.compile(r"\s+"), " "),
    (re.compile(r"\s+(?=[,.;:!?])"), ""),
    (re.compile(r"([,;:])(?:\s*,)+"), r"\1"),
    (re.compile(r",(?=[.;:!?])"), ""),
    (re.compile(r"([.!?])\.+"), r"\1"),
    (re.compile(r"^[\s,;:.]+"), ""),
)


@dataclass(frozen=True)
class Spoken:
    """One sentence as it is said; ``begins_paragraph`` where a longer pause goes before it."""

    words: str
    begins_paragraph: bool


def spoken(words: str, names: Mapping[str, str], language: str) -> tuple[Spoken, ...]:
    """Give each sentence of a text as it is said; ``names`` are the words that bare links show, by id."""
    found, last = [], 0
    for start, end in sentences(words):
        sentence = speakable(markup.plain(words[start:end], names), language)
        found.append(Spoken(sentence, begins_paragraph=bool(_PARAGRAPH.search(words, last, start))))
        last = end
    return tuple(found)


def speakable(words: str, language: str) -> str:
    """Give plain words without what only the eye understands."""
    words = unicodedata.normalize("NFC", words)
    words = _with_numbers_in_words(words, language.partition("-")[0])
    for pattern, replacement in _REPLACED:
        words = pattern.sub(replacement, words)
    return words.strip()


def _with_numbers_in_words(words: str, language: str) -> str:
    try:
        if language == "en":
            from kiosk.desk.voices.english import in_words
        elif language == "ru":
            from kiosk.desk.voices.russian import in_words
        else:
            return words
    except ImportError as error:
        raise VoiceError(of_narration.tools_missing(error.name or "num2words")) from None
    return in_words(words)


def with_words_replaced(words: str, replaced: Mapping[str, str]) -> str:
    """Give words with those replaced that a list names, however they are capitalised."""
    if not replaced:
        return words
    by_folded = {word.casefold(): said for word, said in replaced.items()}
    longest_first = sorted(by_folded, key=len, reverse=True)
    pattern = re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, longest_first))})(?!\w)", re.IGNORECASE)
    return pattern.sub(lambda found: by_folded[found[0].casefold()], words)
