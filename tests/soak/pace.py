"""Clocks that go faster than time."""

from __future__ import annotations

import time
from datetime import datetime, timedelta


class Pace:
    """A steady clock and one on the wall that both go ``speed`` times faster from now on."""

    def __init__(self, speed: float) -> None:
        self.speed = speed
        self._began = time.monotonic()
        self._wall_began = datetime.now()

    @property
    def elapsed(self) -> float:
        """Give the seconds that have really passed."""
        return time.monotonic() - self._began

    def clock(self) -> float:
        """Give seconds of the steady clock."""
        return self._began + self.elapsed * self.speed

    def wall(self) -> datetime:
        """Give the time on the clock on the wall."""
        return self._wall_began + timedelta(seconds=self.elapsed * self.speed)
