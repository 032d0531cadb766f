"""What a soak says in the end: a table, and in plain sentences what is wrong."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from rich.table import Table

from tests.soak.rows import Row
from tests.soak.trend import Trend, trend, warm_up

MOST_GROWTH = 1.0
"""MB by which the memory may grow in an hour."""


@dataclass(frozen=True)
class Outcome:
    """All rows of a soak, the bytes of its files once the app had closed them, and what went wrong.

    That is the first complaint of the app, and whether it ended before it was told to.
    """

    rows: Sequence[Row]
    kept: int = 0
    complaint: str = ""
    ended_by_itself: bool = False

    @property
    def settled(self) -> list[Row]:
        """Give the rows after the warm-up."""
        start = warm_up(self.rows[-1].seconds)
        return [row for row in self.rows if row.seconds >= start]

    def series(self, column: str) -> list[float]:
        """Give the values of a column after the warm-up."""
        return [getattr(row, column) for row in self.settled]

    def trend(self, column: str) -> Trend | None:
        """Give how a column grows in an hour after the warm-up."""
        return trend([row.seconds for row in self.settled], self.series(column))

    @property
    def bytes_per_visit(self) -> float | None:
        """Give how much the files grew for each visit; None without a visit.

        While a visit is written they are larger than what is kept of it: the least is what they began with.
        """
        visits = self.rows[-1].visits
        return (self.kept - min(row.database_bytes for row in self.rows)) / visits if visits else None


LINES = (
    ("memory (RSS)", "MB", "rss_mb"),
    ("memory (PSS)", "MB", "pss_mb"),
    ("open descriptors", "", "descriptors"),
    ("threads", "", "threads"),
    ("database", "bytes", "database_bytes"),
)
"""What the table shows: its name, its unit, and its column."""


def table(outcome: Outcome) -> Table:
    """Make the table of what was measured after the warm-up."""
    shown = Table("after the warm-up", "unit", "first", "last", "an hour", "95 % interval")
    for name, unit, column in LINES:
        values, found = outcome.series(column), outcome.trend(column)
        slope, interval = "–", "too short to tell"
        if found is not None:
            slope, interval = f"{found.slope:+,.2f}", f"{found.low:+,.2f} to {found.high:+,.2f}"
        shown.add_row(name, unit, f"{values[0]:,.6g}", f"{values[-1]:,.6g}", slope, interval)
    return shown


def faults(outcome: Outcome) -> Iterator[str]:
    """Say what is wrong, a sentence each."""
    if outcome.ended_by_itself:
        yield "The app ended by itself."
    if outcome.complaint:
        yield f"Something was wrong {outcome.rows[-1].warnings} times; the first time: {outcome.complaint}"
    memory = outcome.trend("rss_mb")
    if memory is not None and memory.low > MOST_GROWTH:
        yield f"The memory grows by at least {memory.low:.2f} MB an hour; the limit is {MOST_GROWTH:g}."
    for column in ("descriptors", "threads"):
        values, found = outcome.series(column), outcome.trend(column)
        if found is not None and found.low > 0 and values[-1] > values[0]:
            yield f"The {column} become more: from {values[0]:g} to {values[-1]:g}."
