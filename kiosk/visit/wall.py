"""Notices when the clock on the wall is set, or summer time begins or ends."""

from __future__ import annotations

from datetime import datetime, timedelta

LEAP = timedelta(seconds=60)
"""How far the clock must go from the steady one before it is told: less is how clocks are kept right."""


class WallClock:
    """Compares the local time with seconds of a steady clock."""

    def __init__(self) -> None:
        self._before: tuple[float, datetime] | None = None

    def leapt(self, now: float, wall: datetime) -> timedelta | None:
        """Give how far the clock has leapt since it was looked at last, where it has; backwards is below zero."""
        before, self._before = self._before, (now, wall)
        if before is None:
            return None
        leap = (wall - before[1]) - timedelta(seconds=now - before[0])
        return leap if abs(leap) >= LEAP else None
