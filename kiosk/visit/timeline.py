"""What a visitor has in sight of a line of years: the span, the event whose card is open, the person chosen."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Self

NEAREST = 8.0
"""The fewest days in sight."""

_MARGIN = 0.12
"""How near the edge, in parts of the span, a day may be that is brought into sight."""


@dataclass(frozen=True)
class Span:
    """The days in sight, from the beginning of the day ``first`` on; days are numbered as in ``content.moment``."""

    first: float
    days: float

    @classmethod
    def of(cls, first: float, last: float, margin: float = 0.0) -> Self:
        """Make the span from one day to another, with a margin in parts of it on both sides."""
        days = max(last - first, NEAREST / (1 + 2 * margin))
        middle = (first + last) / 2
        return cls(middle - days * (0.5 + margin), days * (1 + 2 * margin))

    @property
    def last(self) -> float:
        """Give the end of the last day in sight."""
        return self.first + self.days

    def holds(self, day: float) -> bool:
        """Tell whether a day is in sight."""
        return self.first <= day <= self.last

    def panned(self, share: float) -> Span:
        """Go on by a share of the span; back where it is negative."""
        return Span(self.first + share * self.days, self.days)

    def pinched(self, factor: float, start: float, end: float) -> Span:
        """Spread the line by a factor so that what lay at the share ``start`` of the span lies at ``end`` of it."""
        days = self.days / factor
        return Span(self.first + start * self.days - end * days, days)

    def zoomed(self, factor: float, day: float | None = None) -> Span:
        """Spread the line by a factor about a day in sight, or about the middle."""
        share = 0.5 if day is None or not self.holds(day) else (day - self.first) / self.days
        return self.pinched(factor, share, share)

    def within(self, whole: Span) -> Span:
        """Give the nearest span that shows nothing beyond the whole, and no fewer days than one can tell apart."""
        days = min(max(self.days, NEAREST), whole.days)
        first = self.first + (self.days - days) / 2
        return Span(min(max(first, whole.first), whole.last - days), days)

    def showing(self, day: float) -> Span:
        """Give a span of the same length with a day well in sight; the same where it is so already."""
        share = (day - self.first) / self.days
        return self if _MARGIN <= share <= 1 - _MARGIN else self.panned(share - 0.5)

    def towards(self, other: Span, share: float) -> Span:
        """Give the span on the way to another, from 0 for this one to 1 for the other."""
        if share >= 1:
            return other
        return Span(self.first + (other.first - self.first) * share, self.days + (other.days - self.days) * share)


@dataclass
class Sight:
    """What one visitor sees of a line of years; ``event`` is the number of the event whose card is open."""

    whole: Span
    span: Span
    event: int | None = None
    person: str = ""

    @property
    def shows_all(self) -> bool:
        """Tell whether there is nothing beyond what is in sight."""
        return self.span.days >= self.whole.days

    @property
    def is_nearest(self) -> bool:
        """Tell whether one cannot come closer."""
        return self.span.days <= min(NEAREST, self.whole.days)

    def look(self, span: Span) -> None:
        """Take a span into sight, as far as there is one."""
        self.span = span.within(self.whole)
