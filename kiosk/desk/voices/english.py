"""English numbers and dates in words."""

from __future__ import annotations

import re

from num2words import num2words

_MONTHS = "January|February|March|April|May|June|July|August|September|October|November|December"
_DAYS = re.compile(rf"\b(the )?(\d{{1,2}})(?: (to|and|or) (\d{{1,2}}))? (?=(?:{_MONTHS})\b)")
_SPAN = re.compile(r"(?<=\d)[–-](?=\d)")
_CENTURY_LEFT_OUT = re.compile(r"\b(1\d|20)(\d\d)[–-](\d\d)\b(?!\d)")
_DECADE = re.compile(r"\b(1\d|20)(\d0)s\b")
_YEAR = re.compile(r"(?<![\d.,])(1[1-9]\d\d|20\d\d)(?![\d]|[.,]\d)")
_NUMBER = re.compile(r"\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?")


def in_words(words: str) -> str:
    """Give a text with its dates, years, spans and numbers as an Englishwoman says them."""
    words = " ".join(words.split())
    words = _CENTURY_LEFT_OUT.sub(lambda found: f"{found[1]}{found[2]} to {_cardinal(found[3])}", words)
    words = _SPAN.sub(" to ", words)
    words = _DAYS.sub(_days, words)
    words = _DECADE.sub(lambda found: re.sub("y$", "ies", _year(found[1] + found[2])), words)
    words = _YEAR.sub(lambda found: _year(found[1]), words)
    return _NUMBER.sub(lambda found: _cardinal(found[0].replace(",", "")), words)


def _days(found: re.Match[str]) -> str:
    first = f"the {_ordinal(found[2])}"
    if not found[3]:
        return f"{first} " if found[1] else f"{first} of "
    return f"{first} {found[3]} the {_ordinal(found[4])} of "


def _year(year: str) -> str:
    return str(num2words(int(year), lang="en", to="year")).replace(" and ", " ")


def _ordinal(number: str) -> str:
    return str(num2words(int(number), lang="en", to="ordinal"))


def _cardinal(number: str) -> str:
    return str(num2words(float(number) if "." in number else int(number), lang="en")).replace(",", "")
