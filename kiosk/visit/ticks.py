"""The ticks of a line of years: centuries, years, months or days, as far apart as their words need."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Literal, NamedTuple, TypeAlias

from kiosk.content.moment import Moment, day_of, number_of
from kiosk.visit.timeline import Span

Unit: TypeAlias = Literal["day", "month", "year"]

_DAYS_OF = {"day": 1.0, "month": 30.4, "year": 365.24}
_STEPS: tuple[tuple[Unit, int], ...] = (
    *(("day", 1), ("day", 5), ("day", 10)),
    *(("month", 1), ("month", 3), ("month", 6)),
)
_YEAR_STEPS = (1, 2, 5)
_LAST_DAY = 26
"""No tick on a later day of a month but with steps of one day: the next month would be too near."""


class Tick(NamedTuple):
    """A tick at the beginning of a year, a month or a day."""

    moment: Moment
    at: int


def ticks(span: Span, width: float, room: Callable[[Unit], float]) -> list[Tick]:
    """Give the ticks in sight of a line so many pixels wide; ``room`` gives the pixels that a unit's words need."""
    for unit, step in _steps():
        if _DAYS_OF[unit] * step * width / span.days >= room(unit):
            return [tick for tick in _every(unit, step, span) if span.holds(tick.at)]
    raise AssertionError("there is always a longer step")


def _steps() -> Iterator[tuple[Unit, int]]:
    yield from _STEPS
    power = 1
    while True:
        for step in _YEAR_STEPS:
            yield "year", step * power
        power *= 10


def _every(unit: Unit, step: int, span: Span) -> Iterator[Tick]:
    """Give the ticks of a step, from one before the span to one after it."""
    first, last = day_of(int(span.first))[0], day_of(int(span.last) + 1)[0]
    if unit == "year":
        for year in _years(step, first, last):
            yield Tick(Moment(year), number_of((year, 1, 1)))
        return
    for year in range(first, last + 1):
        for month in range(1, 13, step if unit == "month" else 1):
            begins = number_of((year, month, 1))
            if unit == "month":
                yield Tick(Moment(year, month), begins)
            elif span.first - 31 <= begins <= span.last:
                most = _LAST_DAY if step > 1 else Moment(year, month).days_in_month
                for day in range(1, most + 1, step):
                    yield Tick(Moment(year, month, day), begins + day - 1)


def _years(step: int, first: int, last: int) -> Iterator[int]:
    """Give the round years; before the year 1 those are round whose number before Christ is."""
    for number in range((1 - first) // step, (1 - last) // step - 1, -1):
        if number > 0:
            yield 1 - number * step
    if first <= 1 <= last and step >= 10:  # with shorter steps the next round year is too near
        yield 1
    for number in range(max(first, 1) // step, last // step + 2):
        if number > 0:
            yield number * step
