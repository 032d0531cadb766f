"""Whether anybody is still there: waiting, asking, and giving up."""

from __future__ import annotations

import math

GRACE = 20.0
"""Seconds of countdown once the question is asked."""


class Idle:
    """Watches for the end of a visit.

    ``patience`` is the time in seconds without a touch before the question is asked. Nothing runs out
    while something holds it, such as a finger on the glass or a voice reading.
    """

    def __init__(self, patience: float, grace: float = GRACE) -> None:
        self.patience = patience
        self.grace = grace
        self._last_touch: float | None = None
        self._asked_at: float | None = None
        self._holds: set[str] = set()
        self._is_over = False
        self.ran_out = False
        """Whether the last visit ended because nobody answered the question."""

    @property
    def last_sign(self) -> float | None:
        """Give the time at which the visitor was last known to be there; None without one."""
        return self._last_touch

    @property
    def visiting(self) -> bool:
        """Say whether a visit is under way."""
        return self._last_touch is not None

    @property
    def asking(self) -> bool:
        """Say whether the question stands on the screen."""
        return self._asked_at is not None

    def touched(self, now: float) -> None:
        """Begin a visit, or go on with one; does not answer the question once it is asked."""
        self._last_touch = now

    def hold(self, reason: str) -> None:
        """Let no time run out until ``reason`` is released."""
        self._holds.add(reason)

    def release(self, reason: str, now: float) -> None:
        """Let time run again, counted from now."""
        if reason in self._holds:
            self._holds.discard(reason)
            if self.visiting:
                self._last_touch = now

    def keep_reading(self, now: float) -> None:
        """Take the question away: somebody is there."""
        self._asked_at = None
        self._last_touch = now

    def end(self) -> None:
        """Forget the visit."""
        self.ran_out, self._is_over = self._is_over, False
        self._last_touch = None
        self._asked_at = None
        self._holds.clear()

    def tick(self, now: float) -> bool:
        """Let time pass; say whether the visit has just run out."""
        if self._last_touch is None:
            return False
        if self._asked_at is None:
            if not self._holds and now - self._last_touch >= self.patience:
                self._asked_at = now
            return False
        self._is_over = now - self._asked_at >= self.grace
        return self._is_over

    def seconds_left(self, now: float) -> int:
        """Give the whole seconds left on the countdown."""
        if self._asked_at is None:
            return math.ceil(self.grace)
        return max(0, math.ceil(self.grace - (now - self._asked_at)))
