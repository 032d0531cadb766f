"""Lays what is in sight of a line of years: hands the views round among marks, bars, ticks and eras."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QObject

from kiosk.bridge.line_views import FlagState, LineBarView, LineEraView, LineMarkView, LineTickView, MarkState
from kiosk.bridge.line_words import LineWords
from kiosk.bridge.pool import Pool
from kiosk.bridge.tongue import Tongue
from kiosk.content.events import Era
from kiosk.content.moment import number_of
from kiosk.visit.flags import Flag, Hoisted, hoist
from kiosk.visit.line_of_years import Extent, LineOfYears, Mark
from kiosk.visit.timeline import Span

BEYOND = 0.5
"""How much is laid beyond either end of the line while it is dragged, in parts of its width."""


class Room(NamedTuple):
    """What a line of years has to spare, in pixels, and how many lanes of flags and rows of bars."""

    width: float
    height: float
    mark: float
    pitch: float
    gap: float
    lanes: int
    rows: int


class LineInSight:
    """The part of a line that is laid, in pixels from ``origin``; ``offset`` moves it without laying it anew."""

    def __init__(self, tongue: Tongue, words: LineWords, extents: Sequence[Extent], parent: QObject) -> None:
        self._tongue, self._words, self._extents, self._parent = tongue, words, extents, parent
        self._eras = [_bounds(era) for era in tongue.exhibit.eras]
        self._room = Room(0, 0, 0, 0, 0, 0, 0)
        self._laid = Span(0, 0)
        self._per_day = 1.0
        self._origin = 0.0
        self._hoisted: dict[tuple[int, int], Hoisted] = {}
        self._marks_laid: dict[int, Mark] = {}
        self.line = LineOfYears(extents, ())
        self.offset = 0.0
        self.marks: Pool[LineMarkView] = Pool([])
        self.bars: Pool[LineBarView] = Pool([])
        self.ticks: Pool[LineTickView] = Pool([])
        self.eras = Pool([LineEraView(parent) for _ in self._eras])

    def fit(self, room: Room) -> list[QObject]:
        """Take the room there is; gives the views in whose place others were made for it."""
        self._room = room
        self._hoisted = {}
        needed = int(room.width / room.pitch * (1 + 2 * BEYOND)) + 3
        if needed <= len(self.marks.views) <= 2 * needed:
            return []
        outdated: list[QObject] = [*self.marks.views, *self.bars.views, *self.ticks.views]
        self.marks = Pool([LineMarkView(self._parent) for _ in range(needed)])
        self.bars = Pool([LineBarView(self._parent) for _ in range(needed)])
        self.ticks = Pool([LineTickView(self._parent) for _ in range(needed)])
        return outdated

    @property
    def has_room(self) -> bool:
        """Tell whether anything can be laid yet."""
        return self._room.width > 0

    def mark(self, view: LineMarkView) -> Mark | None:
        """Give the mark that a view stands for."""
        return self._marks_laid.get(id(view))

    def slide(self, span: Span) -> bool:
        """Move what is laid so that a span is in sight; gives False where it does not reach so far."""
        if abs(span.days * self._per_day - self._room.width) > 0.01:
            return False
        self.offset = (self._origin - span.first) * self._per_day
        return self._laid.first <= span.first and span.last <= self._laid.last

    def lay(self, span: Span, selected: int | None, beyond: bool) -> None:
        """Lay what is in sight of a span; ``beyond`` for more than that, so that it can be moved about."""
        room = self._room
        if not beyond or self._laid.days == 0:
            self._origin = span.first
        self._per_day = room.width / span.days
        margin = BEYOND if beyond else 0.0
        self._laid = Span(span.first - margin * span.days, span.days * (1 + 2 * margin))
        self.offset = (self._origin - span.first) * self._per_day
        width = room.width * (1 + 2 * margin)
        marks = self.line.marks(self._laid, width, room.pitch, room.pitch)
        if not beyond:
            marks = [mark for mark in marks if 0 <= mark.x <= width]
        self._lay_marks(marks, selected, beyond)
        self._lay_bars(marks, width, selected)
        self._lay_ticks(width, beyond)
        self._lay_eras()

    @property
    def _shift(self) -> float:
        return (self._laid.first - self._origin) * self._per_day

    def _lay_marks(self, marks: Sequence[Mark], selected: int | None, beyond: bool) -> None:
        flags = self._hoist(marks, selected, beyond)
        views = self.marks.deal(mark.key for mark in marks)
        self._marks_laid = {id(view): mark for view, mark in zip(views, marks, strict=False)}
        for view, mark in zip(views, marks, strict=False):
            view.place(mark.x + self._shift)
            view.show(self._state(mark, selected), flags.get(mark.key, FlagState()))

    def _state(self, mark: Mark, selected: int | None) -> MarkState:
        holds = self.line.holds(mark, selected)
        number = self.line.number(mark.low)
        if mark.size > 1:
            first, last = self.line.extent(mark)
            name = self._tongue.words.events_count.format(name=self._words.span(first, last), count=mark.size)
            return MarkState(name, mark.size, standing=mark.standing >= 0, selected=holds)
        extent = self._extents[number]
        return MarkState(self._words.name(number), 1, extent.form, extent.doubt, mark.standing >= 0, holds)

    def _hoist(self, marks: Sequence[Mark], selected: int | None, beyond: bool) -> dict[tuple[int, int], FlagState]:
        room, wanted, told = self._room, [], {}
        for mark in marks if room.lanes else ():
            holds = self.line.holds(mark, selected)
            number = mark.standing if mark.standing >= 0 else self.line.number(mark.low)
            if holds and selected is not None:
                number = selected
            words = self._words.flag(number, mark.size - 1)
            if words is not None:
                told[mark.key] = words
                rank = 0 if holds else 1 if mark.standing >= 0 else 2 if mark.size == 1 else 3
                wanted.append(Flag(mark.key, mark.x, words.width + 2 * room.gap, rank))
        edges = None if beyond else (-room.mark / 2, room.width + room.mark / 2)
        self._hoisted = hoist(wanted, room.lanes, edges, room.gap, self._hoisted)
        return {
            key: FlagState(told[key].date, told[key].says, one.lane, one.left - one.pole, one.right - one.left)
            for key, one in self._hoisted.items()
        }

    def _lay_bars(self, marks: Sequence[Mark], width: float, selected: int | None) -> None:
        shortest = self._room.pitch / 3
        bars = [b for b in self.line.bars(self._laid, width, marks, shortest) if b.row < self._room.rows]
        for view, bar in zip(self.bars.deal(bar.number for bar in bars), bars, strict=False):
            left, right = max(bar.left, -width), min(bar.right, 2 * width)
            view.place(left + self._shift, right - left)
            doubt = bar.form == "within" or self._extents[bar.number].doubt != ""
            view.show(bar.row, doubt, bar.number == selected)

    def _lay_ticks(self, width: float, beyond: bool) -> None:
        laid, found = self._laid, []
        for tick in self._words.ticks(laid, width):
            x, words = (tick.at - laid.first) * self._per_day, self._words.tick(tick)
            if beyond or x + self._room.gap + self._words.tick_width(words) <= width + self._room.mark / 2:
                found.append((tick.at, x, words))
        for view, (_, x, words) in zip(self.ticks.deal(at for at, _, _ in found), found, strict=False):
            view.place(x + self._shift)
            view.show(words)

    def _lay_eras(self) -> None:
        laid, eras = self._laid, self._tongue.exhibit.eras
        margin = self._room.mark / max(self._per_day, 1e-9)
        begin, end = laid.first - margin, laid.last + margin
        seen = [at for at, (first, last) in enumerate(self._eras) if first < end and last > begin]
        for view, at in zip(self.eras.deal(seen), seen, strict=False):
            first, last = max(self._eras[at][0], begin), min(self._eras[at][1], end)
            view.place((first - self._origin) * self._per_day, (last - first) * self._per_day)
            view.show(self._tongue.say(eras[at].name), at)


def _bounds(era: Era) -> tuple[float, float]:
    first, last = era.date.first, era.date.last
    return (
        float(number_of(first.begins)) if first else float("-inf"),
        float(number_of(last.ends) + 1) if last else float("inf"),
    )
