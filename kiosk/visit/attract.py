"""What the screen shows when nobody is there: the exhibit's own panels, one after another."""

from __future__ import annotations

SECONDS_EACH = 9.0
"""How long one slide of the attract loop stands, in seconds."""


class Attract:
    """Turns the slides of the attract loop."""

    def __init__(self, now: float, seconds_each: float = SECONDS_EACH) -> None:
        self.seconds_each = seconds_each
        self.begin(now)

    def begin(self, now: float) -> None:
        """Start again with the first slide."""
        self._began = now

    def slide(self, now: float) -> int:
        """Give the number of the slide that stands now, counted from 0 and without end."""
        return int((now - self._began) / self.seconds_each)
