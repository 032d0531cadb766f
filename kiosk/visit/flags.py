"""Flags: the words that stand on poles over the marks of a line of years, as many as there is room for."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Hashable, Iterable, Iterator, Mapping, Sequence
from itertools import accumulate
from typing import Generic, NamedTuple, TypeVar

K = TypeVar("K", bound=Hashable)


class Flag(NamedTuple, Generic[K]):
    """Words that want to stand at a mark: on the right of its pole, or on the left; lower ranks come first."""

    key: K
    x: float
    width: float
    rank: int


class Hoisted(NamedTuple):
    """Where a flag stands: its lane, counted from the top, its edges and its pole in pixels."""

    lane: int
    left: float
    right: float
    pole: float

    @property
    def is_left(self) -> bool:
        """Tell whether it stands on the left of its pole."""
        return self.left < self.pole


def hoist(
    flags: Iterable[Flag[K]], lanes: int, edges: tuple[float, float] | None, gap: float, before: Mapping[K, Hoisted]
) -> dict[K, Hoisted]:
    """Give each flag a lane where it covers no other flag and no pole; those without a lane are left out.

    A flag takes the highest lane that is free, so that a crowd of them goes down to the right like a stair. Those
    that stood before keep their lane and their side if they can, so that nothing jumps while the line is dragged.
    No flag reaches beyond the edges, where there are any.
    """
    placed: dict[K, Hoisted] = {}
    for flag in sorted(flags, key=lambda flag: (flag.rank, flag.key not in before, flag.x)):
        places = _places(flag, lanes, edges, before.get(flag.key))
        found = next((one for one in places if _fits(one, placed, gap)), None)
        if found is not None:
            placed[flag.key] = found
    return placed


def _places(flag: Flag[K], lanes: int, edges: tuple[float, float] | None, before: Hoisted | None) -> Iterator[Hoisted]:
    """Give where a flag may stand, the best place first."""
    spans = [(flag.x, flag.x + flag.width), (flag.x - flag.width, flag.x)]
    if before is not None and before.is_left:
        spans.reverse()
    if edges is not None:
        spans = [span for span in spans if edges[0] <= span[0] and span[1] <= edges[1]]
    order = list(range(lanes))
    if before is not None and before.lane < lanes:
        order.insert(0, before.lane)
    for left, right in spans:
        for lane in order:
            yield Hoisted(lane, left, right, flag.x)


def _fits(one: Hoisted, placed: Mapping[K, Hoisted], gap: float) -> bool:
    return not any(_clash(one, other, gap) for other in placed.values())


def _clash(one: Hoisted, other: Hoisted, gap: float) -> bool:
    """Tell whether two flags overlap, or the pole of one runs through the other."""
    if one.lane == other.lane:
        return one.left < other.right + gap and other.left < one.right + gap
    upper, lower = (one, other) if one.lane < other.lane else (other, one)
    return lower.left - gap < upper.pole < lower.right + gap


def fold(widths: Sequence[float], space: float, lines: int, least: float = 0.0) -> tuple[float, list[int]]:
    """Fold words of some widths into at most so many lines, as narrow as can be, but not narrower than ``least``.

    Gives the width of the widest line and, for each line, the number of words up to its end.
    """
    ends = [0.0, *accumulate(width + space for width in widths)]
    low = max(least, *widths, 0.0)
    high = max(low, ends[-1] - space)
    if len(_filled(ends, space, low)) <= lines:
        high = low
    for _ in range(12 if high > low else 0):
        middle = (low + high) / 2
        if len(_filled(ends, space, middle)) <= lines:
            high = middle
        else:
            low = middle
    breaks = _filled(ends, space, high)
    starts = [0, *breaks]
    return max(
        (ends[end] - ends[start] - space for start, end in zip(starts, breaks, strict=False)), default=0.0
    ), breaks


def _filled(ends: Sequence[float], space: float, width: float) -> list[int]:
    """Fill lines of a width one after the other; gives the number of words up to the end of each."""
    breaks, start = [], 0
    while start < len(ends) - 1:
        end = bisect_left(ends, ends[start] + width + space + 0.001, start + 1) - 1
        start = max(end, start + 1)
        breaks.append(start)
    return breaks
