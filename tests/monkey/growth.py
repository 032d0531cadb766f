"""Tells whether the window holds more and more."""

from __future__ import annotations

import statistics
from collections.abc import Sequence

WARM = 20_000
"""After how many touches everything has been shown that stays in memory."""

MOST = 8.0
"""By how many megabytes the memory may differ between the two halves of what follows."""


def growth(memory: Sequence[tuple[int, float, int]]) -> str:
    """Say by how much memory has grown, given touches, megabytes and things in the window; nothing if it has not.

    The medians of the first and the second half are compared, as a single reading hangs on what was shown last.
    """
    warm = [each for each in memory if each[0] > WARM]
    half = len(warm) // 2
    if half < 5:
        return ""
    first, second = warm[:half], warm[half:]
    megabytes = statistics.median(each[1] for each in second) - statistics.median(each[1] for each in first)
    if megabytes > MOST:
        return f"memory grew by {megabytes:.1f} MB over {second[-1][0] - first[0][0]:,} touches"
    if max(each[2] for each in second) > max(each[2] for each in first):
        return f"things in the window: {max(e[2] for e in first)} at most, later {max(e[2] for e in second)}"
    return ""
