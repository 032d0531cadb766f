"""When the window is taken for hung, how long to wait before it is brought back, and when it starts in safe mode.

A plain state machine; time is passed in, in seconds of a steady clock.
"""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass
from typing import Literal

DELAYS = (0.0, 2.0, 4.0, 8.0, 16.0, 32.0, 60.0)
"""The seconds before a first, a second … restart in a row; the last one holds for all that follow."""

WELL = 300.0
"""A window that has been up for so long was well: the next restart is a first one again."""

CRASHES, WITHIN = 3, 300.0
"""After so many crashes within so many seconds the window starts in safe mode."""

PATIENCE = 10.0
"""How long a window may say nothing before it is taken for hung."""

PATIENCE_AT_START = 20.0
"""The same before its first frame."""


@dataclass(frozen=True)
class Restart:
    """What follows after the window has gone: in how many seconds it comes back, and whether in safe mode."""

    delay: float
    safe: bool


@dataclass(frozen=True)
class Pulse:
    """How the window is now, and when it was last heard, in seconds of one clock; ``window`` is its process."""

    now: float
    state: Literal["starting", "shown", "away", "safe"]
    restarts: int
    heard: float
    safe: bool
    window: int | None


class Watch:
    """Follows one window after another."""

    def __init__(self, delays: tuple[float, ...] = DELAYS, patience: float = PATIENCE) -> None:
        self._delays = delays
        self._patience = patience
        self._in_a_row = 0
        self._crashes: deque[float] = deque(maxlen=CRASHES)
        self._began = 0.0
        self._heard = 0.0
        self.ready = False
        self.restarts = 0

    def begun(self, now: float) -> None:
        """A window has been started."""
        self._began = self._heard = now
        self.ready = False

    def heard(self, now: float, first_frame: bool = False) -> None:
        """The window has said that it is well."""
        self._heard = now
        self.ready = self.ready or first_frame

    def pulse(self, now: float, safe: bool, window: int | None) -> Pulse:
        """Give how the window is; without a process it is away."""
        up: Literal["shown", "safe"] = "safe" if safe else "shown"
        state = "away" if window is None else up if self.ready else "starting"
        return Pulse(now, state, self.restarts, self._heard, safe, window)

    def is_hung(self, now: float) -> bool:
        """Tell whether the window has been silent for too long."""
        return now - self._heard > (self._patience if self.ready else max(self._patience, PATIENCE_AT_START))

    def is_well(self, now: float) -> bool:
        """Tell whether the window has been up for so long that it was no mistake to start it."""
        return self.ready and now - self._began >= WELL

    def ended(self, now: float, on_purpose: bool, is_crash: bool = True) -> Restart:
        """Say what follows after the window has ended; on purpose means that the staff asked for it.

        What is no crash, such as a display that is not there yet, makes the delays longer but leads to no safe mode.
        """
        self.restarts += 1
        if on_purpose:
            self._in_a_row = 0
            return Restart(0.0, safe=False)
        if self.is_well(now):
            self._in_a_row = 0
        delay = self._delays[min(self._in_a_row, len(self._delays) - 1)]
        self._in_a_row += 1
        if is_crash:
            self._crashes.append(now)
        often = len(self._crashes) == CRASHES and now - self._crashes[0] <= WITHIN
        return Restart(delay, safe=often)
