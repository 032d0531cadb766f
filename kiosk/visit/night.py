"""The dark screen outside the opening hours; times are passed in."""

from __future__ import annotations

from datetime import datetime

from kiosk.content.hours import Hours
from kiosk.visit.hours import is_open

TOLD_FOR = 60.0
"""How long a touch has the opening hours shown, in seconds."""


class Night:
    """Falls when the museum closes, but never on a visit; the day breaks when it opens."""

    def __init__(self, hours: Hours | None) -> None:
        self._hours = hours
        self._told_until = 0.0
        self.dark = False
        self.telling = False

    def tick(self, now: float, wall: datetime, visiting: bool) -> bool:
        """Let time pass, by a steady clock and by the one on the wall; say whether anything has changed."""
        before = self.dark, self.telling
        if is_open(self._hours, wall):
            self.dark = False
        elif not visiting:
            self.dark = True
        self.telling = self.dark and now < self._told_until
        return (self.dark, self.telling) != before

    def touched(self, now: float) -> None:
        """Show the opening hours for a while."""
        self._told_until = now + TOLD_FOR
        self.telling = self.dark
