"""Clocks that go faster than time."""

from __future__ import annotations

import time
from datetime import datetime, timedelta

HURRY = 200.0
"""How many times faster than time the clocks go at least, as long as the kiosk warms up."""


class Pace:
    """A steady clock and one on the wall that both go ``speed`` times faster from now on.

    In so many seconds of ``warming`` they go faster still, so that all there is has been shown once before it counts.
    """

    def __init__(self, speed: float, warming: float = 0.0) -> None:
        self._speed = speed
        self._warming = warming
        self._began = time.monotonic()
        self._wall_began = datetime.now()

    @property
    def elapsed(self) -> float:
        """Give the seconds that have really passed."""
        return time.monotonic() - self._began

    @property
    def hurries(self) -> bool:
        """Tell whether the kiosk still warms up."""
        return self.elapsed < self._warming

    @property
    def speed(self) -> float:
        """Give how many times faster than time the clocks go now."""
        return self._hurry if self.hurries else self._speed

    def clock(self) -> float:
        """Give seconds of the steady clock."""
        return self._began + self._passed

    def wall(self) -> datetime:
        """Give the time on the clock on the wall."""
        return self._wall_began + timedelta(seconds=self._passed)

    @property
    def _hurry(self) -> float:
        return max(HURRY, self._speed)

    @property
    def _passed(self) -> float:
        elapsed = self.elapsed
        warm = min(elapsed, self._warming)
        return warm * self._hurry + (elapsed - warm) * self._speed
