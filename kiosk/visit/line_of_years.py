"""Events on a line of years: which marks and bars are in sight.

The events lie in sorted arrays that are searched, never walked: what a frame costs depends on the width of the line
and not on the number of events.
"""

from __future__ import annotations

import math
from array import array
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Iterator, Sequence
from heapq import heappop, heappush
from typing import Literal, NamedTuple, TypeAlias

from kiosk.content.dates import Dating
from kiosk.content.moment import number_of
from kiosk.visit.timeline import Sight, Span

Form: TypeAlias = Literal["day", "within", "interval", "until", "from"]
"""How an event lies in time: on a day, somewhere within its extent, all through it, or open at one end."""

Doubt: TypeAlias = Literal["", "about", "perhaps"]

_MARGIN = 0.04
"""How much is in sight beyond the first and the last event, in parts of the line."""

_BARS_OF_A_LENGTH = 12
"""How many bars whose mark is out of sight are looked for at either end, for each class of lengths."""


class Extent(NamedTuple):
    """Where an event lies: its mark, and the first and last day that can be meant, as numbers of days."""

    at: float
    begins: float
    ends: float
    form: Form
    doubt: Doubt

    @classmethod
    def of(cls, dating: Dating) -> Extent:
        """Take an event's extent from its date."""
        first, last = dating.first, dating.last
        moments = [moment for moment in (first, last) if moment]
        perhaps, about = any(m.perhaps for m in moments), any(m.about for m in moments)
        doubt: Doubt = "perhaps" if perhaps else "about" if about else ""
        begins = float(number_of(first.begins)) if first else 0.0
        ends = float(number_of(last.ends) + 1) if last else 0.0
        if first is None:
            return cls(ends, ends, ends, "until", doubt)
        if last is None:
            return cls(begins, begins, begins, "from", doubt)
        if "/" in dating.edtf:
            return cls(begins, begins, ends, "interval", doubt)
        return cls((begins + ends) / 2, begins, ends, "day" if first.day else "within", doubt)


class Mark(NamedTuple):
    """One mark on the line, for one event or for several that fall together.

    ``key`` stays the same while the line is dragged; ``x`` is in pixels; ``low`` and ``high`` bound the places of the
    mark's events in the order of the line; ``standing`` is the number of the first event that stands out, or -1.
    """

    key: tuple[int, int]
    x: float
    low: int
    high: int
    standing: int

    @property
    def size(self) -> int:
        """Give the number of events."""
        return self.high - self.low


class Bar(NamedTuple):
    """An event's extent on the line, in pixels; ``row`` keeps those that overlap apart."""

    number: int
    left: float
    right: float
    row: int
    form: Form


def first_sight(extents: Sequence[Extent], shows: Dating | None) -> Sight:
    """Give what is in sight at first: the time that was asked for, or that of all events."""
    ends = [each.begins for each in extents] + [each.ends for each in extents] or [0.0, 1.0]
    whole = Span.of(min(ends), max(ends), _MARGIN)
    if shows is None:
        return Sight(whole, whole)
    asked = Extent.of(shows)
    whole = Span.of(min(whole.first, asked.begins), max(whole.last, asked.ends))
    return Sight(whole, Span.of(asked.begins, asked.ends).within(whole))


class LineOfYears:
    """Those of the events that are chosen, in the order of the line; events go by their number."""

    def __init__(self, extents: Sequence[Extent], chosen: Iterable[int], standing: Iterable[int] = ()) -> None:
        self._extents = extents
        self._numbers = array("L", sorted(chosen, key=lambda number: (extents[number].at, number)))
        self._at = array("d", (extents[number].at for number in self._numbers))
        wanted = set(standing)
        self._standing = array("L", (place for place, number in enumerate(self._numbers) if number in wanted))
        self._rows = dict(_rows(extents, self._numbers))
        self._lengths = _by_length(extents, self._rows)

    def __len__(self) -> int:
        return len(self._numbers)

    @property
    def rows(self) -> int:
        """Give the number of rows that keep its bars apart."""
        return max(self._rows.values(), default=-1) + 1

    def number(self, place: int) -> int:
        """Give the event at a place of the line."""
        return self._numbers[place]

    def place(self, number: int) -> int | None:
        """Give an event's place on the line, or None where it is not among the chosen."""
        at = self._extents[number].at
        for place in range(bisect_left(self._at, at), bisect_right(self._at, at)):
            if self._numbers[place] == number:
                return place
        return None

    def holds(self, mark: Mark, number: int | None) -> bool:
        """Tell whether an event is among those of a mark."""
        place = None if number is None else self.place(number)
        return place is not None and mark.low <= place < mark.high

    def extent(self, mark: Mark) -> tuple[float, float]:
        """Give the days of the first and the last event of a mark."""
        return self._at[mark.low], self._at[mark.high - 1]

    def neighbour(self, number: int | None, way: int, day: float) -> int | None:
        """Give the event before (-1) or after (1) another one; where there is none, before or after a day."""
        place = None if number is None else self.place(number)
        wanted = place + way if place is not None else bisect_left(self._at, day) - (1 if way < 0 else 0)
        return self._numbers[wanted] if 0 <= wanted < len(self._numbers) else None

    def marks(self, span: Span, width: float, cell: float, gap: float) -> list[Mark]:
        """Give the marks in sight of a line so many pixels wide.

        The line is divided into cells of at least ``cell`` pixels, and as many days as a power of two, so that they
        stay the same while the line is dragged and only halve while it is spread. Events of one cell share a mark;
        marks of neighbouring cells are kept ``gap`` pixels apart.
        """
        per_day = width / span.days
        level = math.ceil(math.log2(cell / per_day))
        days = 2.0**level
        found: list[Mark] = []
        low, end = bisect_left(self._at, span.first), bisect_right(self._at, span.last)
        if low < end:  # the cells at the edges are taken whole
            low = bisect_left(self._at, math.floor(self._at[low] / days) * days)
            end = bisect_left(self._at, (math.floor(self._at[end - 1] / days) + 1) * days)
        while low < end:
            cell_number = math.floor(self._at[low] / days)
            high = bisect_left(self._at, (cell_number + 1) * days, low)
            x = ((self._at[low] + self._at[high - 1]) / 2 - span.first) * per_day
            found.append(Mark((level, cell_number), x, low, high, self._standing_in(low, high)))
            low = high
        _keep_apart(found, lambda cell_number: (cell_number * days - span.first) * per_day, gap)
        return found

    def bars(self, span: Span, width: float, marks: Sequence[Mark], shortest: float) -> list[Bar]:
        """Give the bars in sight that are longer than so many pixels, of events that have a mark to themselves."""
        per_day = width / span.days
        alone = {self._numbers[mark.low] for mark in marks if mark.size == 1}
        if marks:
            alone.update(self._strangers(span, marks[0].key[0], shortest / per_day))
        found = []
        for number in sorted(alone):
            extent = self._extents[number]
            left, right = (extent.begins - span.first) * per_day, (extent.ends - span.first) * per_day
            if number in self._rows and right - left > shortest and right > 0 and left < width:
                found.append(Bar(number, left, right, self._rows[number], extent.form))
        return found

    def _standing_in(self, low: int, high: int) -> int:
        place = bisect_left(self._standing, low)
        if place < len(self._standing) and self._standing[place] < high:
            return self._numbers[self._standing[place]]
        return -1

    def _strangers(self, span: Span, level: int, least: float) -> Iterator[int]:
        """Give events whose extent reaches into sight while their mark, which is theirs alone, is out of it."""
        for power, (begins, numbers) in self._lengths.items():
            if 2.0 ** (power + 1) < least:
                continue
            low = bisect_left(begins, span.first - 2.0 ** (power + 1))
            high = bisect_left(begins, span.last)
            ends = {*range(low, min(high, low + _BARS_OF_A_LENGTH)), *range(max(low, high - _BARS_OF_A_LENGTH), high)}
            for number in (numbers[place] for place in ends):
                if not span.holds(self._extents[number].at) and self._is_alone(number, level):
                    yield number

    def _is_alone(self, number: int, level: int) -> bool:
        days = 2.0**level
        cell = math.floor(self._extents[number].at / days)
        return bisect_left(self._at, (cell + 1) * days) - bisect_left(self._at, cell * days) == 1


def _keep_apart(marks: list[Mark], edge: Callable[[int], float], gap: float) -> None:
    """Push marks of neighbouring cells apart, away from the edge between them, where they are too close.

    A mark that gives way to one neighbour may come too close to the other; each moves once at either edge.
    """
    near = True
    while near:
        near = False
        for place in range(len(marks) - 1):
            one, other = marks[place], marks[place + 1]
            if other.key[1] - one.key[1] == 1 and other.x - one.x < gap - 1e-9:
                between = edge(other.key[1])
                left, right = min(one.x, between - gap / 2), max(other.x, between + gap / 2)
                near = near or (left, right) != (one.x, other.x)
                marks[place], marks[place + 1] = one._replace(x=left), other._replace(x=right)


def _rows(extents: Sequence[Extent], chosen: Iterable[int]) -> Iterator[tuple[int, int]]:
    """Give each event with an extent the lowest row that is free when it begins."""
    wanted = [number for number in chosen if extents[number].form in ("within", "interval")]
    busy: list[tuple[float, int]] = []
    free: list[int] = []
    for number in sorted(wanted, key=lambda number: (extents[number].begins, number)):
        while busy and busy[0][0] <= extents[number].begins:
            heappush(free, heappop(busy)[1])
        row = heappop(free) if free else len(busy)
        heappush(busy, (extents[number].ends, row))
        yield number, row


def _by_length(extents: Sequence[Extent], chosen: Iterable[int]) -> dict[int, tuple[array[float], array[int]]]:
    """Sort events with an extent into classes of lengths, by the power of two; each class in order of beginning."""
    classes: dict[int, tuple[array[float], array[int]]] = {}
    for number in sorted(chosen, key=lambda number: extents[number].begins):
        extent = extents[number]
        power = math.floor(math.log2(extent.ends - extent.begins))
        begins, numbers = classes.setdefault(power, (array("d"), array("L")))
        begins.append(extent.begins)
        numbers.append(number)
    return classes
