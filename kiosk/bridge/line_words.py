"""The words on a line of years, and how wide they are."""

from __future__ import annotations

import math
import re
from collections.abc import Sequence
from functools import lru_cache
from html import unescape
from typing import NamedTuple

from PySide6.QtGui import QFont, QFontMetricsF

from kiosk.bridge.tongue import Tongue
from kiosk.content import date_words
from kiosk.content.events import Event
from kiosk.content.moment import Moment, day_of
from kiosk.visit.flags import fold
from kiosk.visit.ticks import Tick, Unit, ticks
from kiosk.visit.timeline import Span

FLAG_LINES = 2
"""How many lines of words a flag has under its date."""

KEPT = 1000
"""How many flags and names are kept."""

_YEARS = 3 * 365
_MONTHS = 62
_DISPLAY, _PLAIN = "Alumni Sans", "PT Sans"
_WIDEST = {"year": Moment(1888), "month": Moment(2000, 9), "day": Moment(2000, 9, 28)}


class FlagWords(NamedTuple):
    """The words of one event's flag and their width in pixels."""

    date: str
    says: str
    width: float


class LineWords:
    """Says events, ticks and spans in one language; what was said last is kept."""

    def __init__(self, tongue: Tongue, events: Sequence[Event]) -> None:
        self._tongue = tongue
        self._events = events
        self._most = 0.0
        self._kept_flag = lru_cache(KEPT)(self._made_flag)
        self.name = lru_cache(KEPT)(self._made_name)
        self.span = lru_cache(KEPT)(self._made_span)
        self.fit(16, 16, 0.0)

    def fit(self, says_size: int, date_size: int, most: float) -> None:
        """Take the sizes of the letters, and the greatest width of a flag, in pixels."""
        plain, heavy = QFont(_PLAIN), QFont(_DISPLAY)
        plain.setPixelSize(says_size)
        heavy.setPixelSize(date_size)
        heavy.setVariableAxis(QFont.Tag("wght"), 900)
        self._plain, self._heavy, self._most = QFontMetricsF(plain), QFontMetricsF(heavy), most
        self._space, self._ellipsis = self._plain.horizontalAdvance(" "), self._plain.horizontalAdvance("…")
        self._kept_flag.cache_clear()

    def _made_name(self, number: int) -> str:
        """Give an event as it is spoken: its date and what happened."""
        event = self._events[number]
        return f"{self._tongue.date(event.date)}: {plain_words(self._tongue.styled(event.title or event.says))}"

    def flag(self, number: int, more: int) -> FlagWords | None:
        """Give the words of an event's flag, cut to what it can hold; None where it cannot hold even the first.

        ``more`` is the number of other events that its mark stands for.
        """
        flag = self._kept_flag(number, more)
        return flag if flag.width <= self._most else None

    def _made_flag(self, number: int, more: int) -> FlagWords:
        event = self._events[number]
        date = self._tongue.date(event.date).upper() + (f" + {more}" if more else "")
        says = plain_words(self._tongue.styled(event.title or event.says)).split(" ")
        widths = [self._plain.horizontalAdvance(word) for word in says]
        least = self._heavy.horizontalAdvance(date)
        words, widths = self._cut(says, widths)
        width, breaks = fold(widths, self._space, FLAG_LINES, least)
        lines = [" ".join(words[start:end]) for start, end in zip([0, *breaks], breaks, strict=False)]
        exact = max((self._plain.horizontalAdvance(line) for line in lines), default=width)
        return FlagWords(date, "\n".join(lines), max(exact, least))

    def _cut(self, words: list[str], widths: list[float]) -> tuple[list[str], list[float]]:
        """Leave out the last words where they are too many, and say so with an ellipsis."""
        if fold(widths, self._space, FLAG_LINES)[0] <= self._most:
            return words, widths
        low, high = 1, len(words) - 1
        while low < high:
            middle = (low + high + 1) // 2
            if fold(self._ended(widths, middle), self._space, FLAG_LINES)[0] <= self._most:
                low = middle
            else:
                high = middle - 1
        return [*words[: low - 1], words[low - 1].rstrip(",;:.") + "…"], self._ended(widths, low)

    def _ended(self, widths: list[float], count: int) -> list[float]:
        """Give the widths of the first words, the last of them with an ellipsis."""
        return [*widths[: count - 1], widths[count - 1] + self._ellipsis]

    def ticks(self, span: Span, width: float) -> list[Tick]:
        """Give the ticks in sight of a line so many pixels wide, with room for their words."""
        return ticks(span, width, self._room)

    def tick(self, tick: Tick) -> str:
        """Give what stands at a tick: a year, a month or a day; a year at the month and the day it begins with."""
        moment = tick.moment
        if moment.is_year or (moment.month == 1 and moment.day in (0, 1)):
            return date_words.in_years(Moment(moment.year), Moment(moment.year))
        return date_words.within_year(moment, self._tongue.language)

    def tick_width(self, words: str) -> float:
        """Give the width of a tick's words."""
        return self._heavy.horizontalAdvance(words)

    def _room(self, unit: Unit) -> float:
        """Give the width that the ticks of a unit need."""
        return 1.6 * self._heavy.horizontalAdvance(self.tick(Tick(_WIDEST[unit], 0)))

    def _made_span(self, first: float, last: float) -> str:
        """Give the time from one day to another in words, as exact as it is long: years, months, days."""
        one, other = day_of(int(first)), day_of(max(int(first), math.ceil(last) - 1))
        if last - first > _YEARS:
            years = date_words.in_years(Moment(one[0]), Moment(other[0]))
            return f"{one[0]}–{other[0]}" if one[0] > 0 else years
        length = 2 if last - first > _MONTHS else 3
        return date_words.in_words(Moment(*one[:length]), Moment(*other[:length]), self._tongue.language)


def plain_words(styled: str) -> str:
    """Give the words of a piece of styled text."""
    return unescape(re.sub(r"<[^>]*>", "", styled.replace("<br>", " ")))
