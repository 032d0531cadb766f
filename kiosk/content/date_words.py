"""Dates in the words of a language, from babel's tables and a few words of our own."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from kiosk.content.moment import Moment

if TYPE_CHECKING:
    from babel import Locale

NBSP = "\u00a0"
DASH = "–"

_LOCALES = {"en": "en_GB"}
"""The country whose manner of dates we take where a language has several."""

_YEAR_WORD = re.compile(r"\s*'[гр]'\.")
"""Russian, Ukrainian and Bulgarian write “year” after the number; our headings leave it out."""


@dataclass(frozen=True)
class DoubtWords:
    """What a language says of dates that are open or in doubt; {} is the date."""

    about: str = "~{}"
    perhaps: str = "{}?"
    to: str = f"{DASH} {{}}"
    since: str = f"{{}} {DASH}"
    decade: str = ""
    seasons: tuple[str, ...] = ()


_WORDS = {
    "en": DoubtWords("about {}", "perhaps {}", "to {}", "from {}", "{}s", ("spring", "summer", "autumn", "winter")),
    "ru": DoubtWords("около {}", "предположительно {}", "до {}", "с {}", "{}-е", ("весна", "лето", "осень", "зима")),
    "de": DoubtWords("um {}", "vielleicht {}", "bis {}", "ab {}", "{}er", ("Frühjahr", "Sommer", "Herbst", "Winter")),
}


def in_words(first: Moment | None, last: Moment | None, language: str) -> str:
    """Give a date or an interval in words; a language that babel does not know gets plain numbers."""
    return _calendar(language).interval(first, last)


def in_years(first: Moment | None, last: Moment | None) -> str:
    """Give the years of a date or an interval: ``1929``, ``1928–29``, ``1878–1953``."""
    begin = first.year if first else None
    end = last.ends[0] if last else None
    if begin is None or end is None:
        return f"{_bare_year(begin)}{DASH}{_bare_year(end)}"
    if begin == end:
        return _bare_year(begin)
    if end <= 0:
        return f"{1 - begin}{DASH}{_bare_year(end)}"
    if begin >= 1000 and begin // 100 == end // 100:
        return f"{begin}{DASH}{end % 100:02}"
    return f"{_bare_year(begin)}{DASH}{end}"


def within_year(moment: Moment, language: str) -> str:
    """Give a month or a day in words without its year: ``November``, ``17 November``."""
    return _calendar(language).within_year(moment)


def _bare_year(year: int | None) -> str:
    if year is None:
        return ""
    return str(year) if year > 0 else f"{1 - year}{NBSP}BC"


class _Calendar:
    """The dates of one language; patterns are lists of babel's letters and of words between them."""

    def __init__(self, locale: Locale | None, words: DoubtWords) -> None:
        self._words = words
        self._months: dict[str, list[str]] = {}
        self._era = "BC"
        self._day = _tokens("y-MM-dd")
        self._month = _tokens("y-MM")
        self._day_of_year = _tokens("MM-dd")
        if locale is not None:
            self._era = locale.eras["abbreviated"][0]
            self._day = _tokens(locale.date_formats["long"].pattern)
            self._month = _tokens(locale.datetime_skeletons["yMMMM"].pattern)
            self._day_of_year = _tokens(locale.datetime_skeletons["MMMMd"].pattern)
            for letter, context in (("M", "format"), ("L", "stand-alone")):
                months = locale.months[context]["wide"]
                self._months[letter] = [months[number] for number in range(1, 13)]

    def interval(self, first: Moment | None, last: Moment | None) -> str:
        if first is None or last is None:
            moment, frame = (last, self._words.to) if first is None else (first, self._words.since)
            return frame.format(self._moment(moment, governed=True)) if moment else ""
        if first == last:
            return self._moment(first)
        if first.is_plain and last.is_plain:
            short = self._shortened(first, last)
            if short:
                return short
        return f"{self._moment(first)} {DASH} {self._moment(last)}"

    def within_year(self, moment: Moment) -> str:
        return self._fill(self._day_of_year if moment.day else ["LLLL"], moment)

    def _shortened(self, first: Moment, last: Moment) -> str:
        """Give an interval whose beginning need not repeat the month or the year, or nothing."""
        if first.is_year and last.is_year:
            if last.year <= 0:
                return f"{1 - first.year}{DASH}{self._year(last.year)}"
            return f"{first.year}{DASH}{last.year}" if first.year > 0 else ""
        if first.year != last.year:
            return ""
        if first.day and last.day and _letters(self._day) == "dMy":
            if first.month == last.month:
                dot = "." if self._day[_position(self._day, "d") + 1].startswith("=.") else ""
                return f"{first.day}{dot}{DASH}{self._fill(self._day, last)}"
            return f"{self._fill(self._day[: _position(self._day, 'ML') + 1], first)} {DASH} {self._moment(last)}"
        if first.month and last.month and not first.day and not last.day and _letters(self._month) == "My":
            return f"{self._fill(self._month[:1], first)} {DASH} {self._moment(last)}"
        return ""

    def _moment(self, moment: Moment, governed: bool = False) -> str:
        """Give one moment; ``governed`` where a word before it asks for the case that months have in dates."""
        words = self._bare(moment, governed or moment.about)
        if moment.perhaps:
            words = self._words.perhaps.format(words)
        return self._words.about.format(words) if moment.about else words

    def _bare(self, moment: Moment, governed: bool) -> str:
        if moment.decade:
            ends = f"{moment.year}{DASH}{moment.year + 9}"
            return self._words.decade.format(moment.year) if self._words.decade else ends
        if moment.season:
            if self._words.seasons:
                return f"{self._words.seasons[moment.season - 21]} {self._year(moment.year)}"
            return self.interval(Moment(moment.year, moment.begins[1]), Moment(moment.year, moment.ends[1]))
        if moment.day:
            return self._fill(self._day, moment)
        return self._fill(self._month, moment, governed) if moment.month else self._year(moment.year)

    def _fill(self, pattern: list[str], moment: Moment, governed: bool = False) -> str:
        return "".join(self._part(token, moment, governed) for token in pattern)

    def _part(self, token: str, moment: Moment, governed: bool) -> str:
        letter, width = token[:1], len(token)
        if letter == "y":
            return self._year(moment.year)
        if letter == "d":
            return f"{moment.day:0{width}}"
        if letter in ("M", "L"):
            names = self._months.get("M" if governed else letter)
            return names[moment.month - 1] if names and width > 2 else f"{moment.month:0{width}}"
        return token[1:]

    def _year(self, year: int) -> str:
        return str(year) if year > 0 else f"{1 - year}{NBSP}{self._era}"


@lru_cache
def _calendar(language: str) -> _Calendar:
    from babel import Locale, UnknownLocaleError

    words = _WORDS.get(language.split("-")[0], DoubtWords())
    for tag in (_LOCALES.get(language, language).replace("-", "_"), language.split("-")[0]):
        try:
            return _Calendar(Locale.parse(tag), words)
        except (UnknownLocaleError, ValueError):
            continue
    return _Calendar(None, words)


def _tokens(pattern: str) -> list[str]:
    """Split a pattern into ``d``, ``MMMM``, ``y`` and words; a word is marked by a leading ``=``."""
    tokens: list[str] = []
    for match in re.finditer(r"'([^']*)'|([dMLy])\2*|([A-Za-z])\3*|([^A-Za-z']+)", _YEAR_WORD.sub("", pattern)):
        if match[2]:
            tokens.append(match[0])
        elif not match[3]:
            words = match[1] if match[1] is not None else match[4]
            if tokens and tokens[-1].startswith("d"):
                words = words.replace(" ", NBSP, 1)
            if tokens and tokens[-1].startswith("="):
                tokens[-1] += words
            else:
                tokens.append("=" + words)
    return tokens


def _letters(pattern: list[str]) -> str:
    return "".join(token[0] for token in pattern if token[0] != "=").replace("L", "M")


def _position(pattern: list[str], letters: str) -> int:
    return next(index for index, token in enumerate(pattern) if token[0] in letters)
