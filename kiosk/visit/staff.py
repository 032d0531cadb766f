"""The way to the staff page: four corners in order, then a PIN. Times are passed in."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

CORNERS = ((0, 0), (1, 0), (1, 1), (0, 1))
"""Clockwise from the upper left: the shares of width and height at which each lies."""

REACH = 0.12
"""How far a touch may be from a corner, as a share of the shorter side."""

WITHIN = 6.0
"""Seconds for all four."""

TRIES = 5
"""Wrong PINs before one has to wait."""

WAITS = (30.0, 60.0, 120.0, 300.0, 900.0, 3600.0)
"""Seconds to wait after the fifth wrong PIN, the sixth and so on; the last holds for all that follow."""

LOOKED_AWAY = 120.0
"""Seconds without a touch after which the staff page closes by itself."""

TESTED = 10.0
"""Seconds without a finger on the glass after which the touch test ends."""


class Corners:
    """Notices four taps on the corners, clockwise, from the upper left."""

    def __init__(self) -> None:
        self._done = 0
        self._began = 0.0

    def tapped(self, x: float, y: float, width: float, height: float, now: float) -> bool:
        """Note a tap at a place in a window of a size; say whether it was the fourth of the four."""
        if now - self._began > WITHIN:
            self._done = 0
        if not self._is_at(CORNERS[self._done], x, y, width, height):
            self._done = 0
        if self._is_at(CORNERS[self._done], x, y, width, height):
            if self._done == 0:
                self._began = now
            self._done += 1
        if self._done == len(CORNERS):
            self._done = 0
            return True
        return False

    def _is_at(self, corner: tuple[int, int], x: float, y: float, width: float, height: float) -> bool:
        reach = REACH * min(width, height)
        return abs(x - corner[0] * width) <= reach and abs(y - corner[1] * height) <= reach


@dataclass(frozen=True)
class Tries:
    """Wrong PINs since the last right one, and when the last was, in seconds of the wall clock."""

    wrong: int = 0
    last: float = 0.0


class Gate:
    """Lets the staff in by a PIN; wrong ones wait longer and longer, also over a restart.

    ``keep`` is told of each try, so that it outlives us.
    """

    def __init__(self, is_right: Callable[[str], bool], tries: Tries, keep: Callable[[Tries], None]) -> None:
        self._is_right = is_right
        self._tries = tries
        self._keep = keep

    def wait_left(self, wall: float) -> float:
        """Give the seconds until a PIN may be tried."""
        over = self._tries.wrong - TRIES
        if over < 0:
            return 0.0
        wait = WAITS[min(over, len(WAITS) - 1)]
        if wall < self._tries.last:  # the clock was set back: nobody waits longer for it
            self._tries = replace(self._tries, last=wall)
        return max(0.0, self._tries.last + wait - wall)

    def opens(self, pin: str, wall: float) -> bool:
        """Try a PIN."""
        if self.wait_left(wall) > 0:
            return False
        right = self._is_right(pin)
        self._tries = Tries() if right else Tries(self._tries.wrong + 1, wall)
        self._keep(self._tries)
        return right
