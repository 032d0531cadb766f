"""Numbers as a language writes them, from babel's tables."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from babel import Locale


def in_digits(number: int, language: str) -> str:
    """Give a whole number with its thousands apart; a language that babel does not know gets the English manner."""
    from babel.numbers import format_decimal

    return format_decimal(number, locale=_locale(language))


def in_percent(share: int, language: str) -> str:
    """Give a share in whole per cent."""
    from babel.numbers import format_percent

    return format_percent(share / 100, locale=_locale(language))


@lru_cache(maxsize=32)
def _locale(language: str) -> Locale:
    from babel import Locale, UnknownLocaleError

    for tag in (language.replace("-", "_"), language.split("-")[0]):
        try:
            return Locale.parse(tag)
        except (UnknownLocaleError, ValueError):
            continue
    return Locale("en")
