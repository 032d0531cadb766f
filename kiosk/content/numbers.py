"""Numbers as a language writes them, from babel's tables."""

from __future__ import annotations

from kiosk.content.languages import locale


def in_digits(number: int, language: str) -> str:
    """Give a whole number with its thousands apart; a language that babel does not know gets the English manner."""
    from babel.numbers import format_decimal

    return format_decimal(number, locale=locale(language))


def in_percent(share: int, language: str) -> str:
    """Give a share in whole per cent."""
    from babel.numbers import format_percent

    return format_percent(share / 100, locale=locale(language))
