"""What a soak says in the end: a table, and in plain sentences what is wrong."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from rich.table import Table

from tests.soak.rows import Row
from tests.soak.trend import Trend, trend, warm_up

MOST_GROWTH = 1.0
"""MB by which the memory may grow in an hour."""


class Line(NamedTuple):
    """A line of the table: its name, its unit, its column, and whether it tells only of moments at rest."""

    name: str
    unit: str
    column: str
    at_rest: bool = False


@dataclass(frozen=True)
class Outcome:
    """All rows of a soak, the bytes of its files once the app had closed them, and what went wrong.

    That is the first complaint of the app, and whether it ended before it was told to.
    """

    rows: Sequence[Row]
    kept: int = 0
    complaint: str = ""
    ended_by_itself: bool = False

    def settled(self, line: Line) -> list[Row]:
        """Give the rows after the warm-up that tell of something."""
        start = warm_up(self.rows[-1].seconds)
        rows = [row for row in self.rows if row.seconds >= start and (row.at_rest or not line.at_rest)]
        return [row for row in rows if getattr(row, line.column) is not None]

    def series(self, line: Line) -> list[float]:
        """Give its values after the warm-up."""
        return [getattr(row, line.column) for row in self.settled(line)]

    def trend(self, line: Line) -> Trend | None:
        """Give how it grows in an hour after the warm-up."""
        return trend([row.seconds for row in self.settled(line)], self.series(line))

    @property
    def bytes_per_visit(self) -> float | None:
        """Give how much the files grew for each visit; None without a visit.

        While a visit is written they are larger than what is kept of it: the least is what they began with.
        """
        visits = self.rows[-1].visits
        return (self.kept - min(row.database_bytes for row in self.rows)) / visits if visits else None


MEMORY = (
    Line("memory at rest (RSS)", "MB", "rss_mb", at_rest=True),
    Line("heap in use at rest", "MB", "heap_mb", at_rest=True),
    Line("memory, visited or not (RSS)", "MB", "rss_mb"),
)
COUNTS = (Line("descriptors", "", "descriptors"), Line("threads", "", "threads"))
LINES = (
    *MEMORY,
    Line("memory, visited or not (PSS)", "MB", "pss_mb"),
    *COUNTS,
    Line("database", "bytes", "database_bytes"),
)
"""What the table shows. At rest growth is seen soonest: what a visitor has the kiosk hold is given back by then."""


def table(outcome: Outcome) -> Table:
    """Make the table of what was measured after the warm-up."""
    shown = Table("after the warm-up", "unit", "first", "last", "an hour", "95 % interval")
    for line in LINES:
        values, found = outcome.series(line), outcome.trend(line)
        if not values:
            continue
        slope, interval = "–", "too short to tell"
        if found is not None:
            slope, interval = f"{found.slope:+,.2f}", f"{found.low:+,.2f} to {found.high:+,.2f}"
        shown.add_row(line.name, line.unit, f"{values[0]:,.6g}", f"{values[-1]:,.6g}", slope, interval)
    return shown


def faults(outcome: Outcome) -> Iterator[str]:
    """Say what is wrong, a sentence each."""
    if outcome.ended_by_itself:
        yield "The app ended by itself."
    if outcome.complaint:
        yield f"Something was wrong {outcome.rows[-1].warnings} times; the first time: {outcome.complaint}"
    for line in MEMORY:
        found = outcome.trend(line)
        if found is not None and found.low > MOST_GROWTH:
            yield f"The {line.name} grows by at least {found.low:.2f} MB an hour; the limit is {MOST_GROWTH:g}."
    for line in COUNTS:
        values, found = outcome.series(line), outcome.trend(line)
        if found is not None and found.low > 0 and values[-1] > values[0]:
            yield f"The {line.name} become more: from {values[0]:g} to {values[-1]:g}."
