"""What babel knows of a language: its name, its numbers, and which way it is written."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from babel import Locale


@lru_cache(maxsize=32)
def locale(language: str) -> Locale:
    """Give babel's tables for a language tag; those of English where babel does not know it."""
    from babel import Locale, UnknownLocaleError

    for tag in (language.replace("-", "_"), language.split("-")[0]):
        try:
            return Locale.parse(tag)
        except (UnknownLocaleError, ValueError):
            continue
    return Locale("en")


def is_right_to_left(language: str) -> bool:
    """Say whether a language is written from right to left."""
    return locale(language).text_direction == "rtl"


def name_in_english(language: str) -> str:
    """Give the English name of a language; its tag where babel does not know it."""
    return str(locale("en").languages.get(language.split("-")[0], language))
