"""A hand that touches the window with real touch events."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QPointF
from PySide6.QtGui import QPointingDevice
from PySide6.QtQuick import QQuickWindow
from PySide6.QtTest import QTest

TOUCH = 0.06
"""How long a finger stays on the glass for a tap, in seconds that really pass."""

STEP = 0.016
"""How long a finger that drags takes from one place to the next, likewise."""

STEPS = 12


class Hand:
    """Taps and drags; what takes time gives the seconds until it goes on."""

    def __init__(self, window: QQuickWindow) -> None:
        self.taps = 0
        self._window = window
        self._device: QPointingDevice = QTest.createTouchDevice()

    def tap(self, point: QPointF) -> Iterator[float]:
        """Tap a point of the window."""
        self.taps += 1
        self._touch("press", point)
        yield TOUCH
        self._touch("release", point)

    def drag(self, start: QPointF, end: QPointF) -> Iterator[float]:
        """Drag a finger over the glass."""
        self._touch("press", start)
        for step in range(1, STEPS + 1):
            yield STEP
            self._touch("move", start + (end - start) * (step / STEPS))
        yield STEP
        self._touch("release", end)

    def _touch(self, act: str, point: QPointF) -> None:
        sequence = QTest.touchEvent(self._window, self._device, False)
        getattr(sequence, act)(0, point.toPoint(), self._window)
        # No events are processed here: whatever is due would come in the middle of this.
        sequence.commit(False)
