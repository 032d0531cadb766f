"""Whether something grows: the slope of a series of measurements, and how sure that is."""

from __future__ import annotations

import math
import statistics
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import combinations, pairwise

BLOCKS = 10
"""Into how many blocks a series is cut."""

FEWEST = 5
"""From fewer blocks nothing can be said at 95 %."""

WARM_UP_SHARE, LONGEST_WARM_UP = 0.2, 600.0
"""What is left out at the beginning: a fifth of the time, and no more than ten minutes."""

HOUR = 3600.0
_Z = statistics.NormalDist().inv_cdf(0.975)


@dataclass(frozen=True)
class Trend:
    """A slope per hour, and its 95 % confidence interval."""

    slope: float
    low: float
    high: float


def warm_up(seconds: float) -> float:
    """Give the seconds of a soak of so many that are left out because everything is used for the first time."""
    return min(WARM_UP_SHARE * seconds, LONGEST_WARM_UP)


def trend(seconds: Sequence[float], values: Sequence[float]) -> Trend | None:
    """Give the Theil-Sen slope of a series in time order; None where it is too short to have one.

    Neighbouring samples are alike, and would make a slope look surer than it is: the series is cut into ten blocks,
    and only their means are compared, which are nearly independent where a block is longer than the memory of the
    process for what a visitor did. The interval is Sen's (1968), from the distribution of Kendall's S: it asks for no
    distribution of the errors, but a wave longer than a block still narrows it wrongly.
    """
    count = min(BLOCKS, len(values))
    if count < FEWEST:
        return None
    edges = [round(len(values) * block / count) for block in range(count + 1)]
    blocks = [slice(*pair) for pair in pairwise(edges)]
    points = [(statistics.fmean(seconds[block]), statistics.fmean(values[block])) for block in blocks]
    slopes = sorted((b[1] - a[1]) / (b[0] - a[0]) * HOUR for a, b in combinations(points, 2))
    spread = _Z * math.sqrt(count * (count - 1) * (2 * count + 5) / 18)
    # The interval goes from the low-th slope from below to the low-th from above, rounded outwards.
    low = max(1, math.floor((len(slopes) - spread) / 2))
    return Trend(statistics.median(slopes), slopes[low - 1], slopes[-low])
