"""Watches the glass: tells the guide of every touch, and ends touches that must not act."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtGui import QPointingDevice, QTouchEvent
from PySide6.QtQuick import QQuickWindow

from kiosk.bridge.guide import Guide

DEAF_SECONDS = 0.3
"""How long input is ignored after the screen changed under the fingers, in seconds."""

FINGER = "finger"
_PRESSES = {QEvent.Type.TouchBegin, QEvent.Type.MouseButtonPress, QEvent.Type.KeyPress}
_MOVES = {QEvent.Type.TouchUpdate, QEvent.Type.MouseMove}
_RELEASES = {QEvent.Type.TouchEnd, QEvent.Type.TouchCancel, QEvent.Type.MouseButtonRelease, QEvent.Type.KeyRelease}


class Watch(QObject):
    """An event filter on the window.

    A touch panel may lose a release. A finger that has not moved for as long as the guide's patience is taken
    for lost, so that it can neither hold a visit open for ever nor leave anything pressed.
    """

    def __init__(self, window: QQuickWindow, guide: Guide, clock: Callable[[], float]) -> None:
        super().__init__(window)
        self._window = window
        self._guide = guide
        self._clock = clock
        self._deaf_until = 0.0
        self._last_sign = 0.0
        self._device: QPointingDevice | None = None
        window.installEventFilter(self)
        guide.interrupted.connect(self.interrupt)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Note touches; swallow them for a moment after an interruption."""
        kind = event.type()
        if kind not in _PRESSES and kind not in _MOVES and kind not in _RELEASES:
            return False
        now = self._clock()
        if isinstance(event, QTouchEvent):
            self._device = event.pointingDevice()
        if kind in _PRESSES or kind in _MOVES:
            if now < self._deaf_until:
                return True
            if self._guide.idle.visiting and not self._guide.idle.asking:
                self._guide.idle.touched(now)
            if kind is not QEvent.Type.KeyPress and kind is not QEvent.Type.MouseMove:
                self._guide.idle.hold(FINGER)
            self._last_sign = now
        else:
            self._guide.idle.release(FINGER, now)
        return False

    def interrupt(self) -> None:
        """End all live touches without letting them act, and ignore input for a moment."""
        self._let_go()
        self._deaf_until = self._clock() + DEAF_SECONDS

    def tick(self) -> None:
        """Let go of a finger whose release was lost."""
        if self._clock() - self._last_sign >= self._guide.idle.patience:
            self._let_go()

    def _let_go(self) -> None:
        if self._device is not None:
            cancel = QTouchEvent(QEvent.Type.TouchCancel, self._device)
            QCoreApplication.sendEvent(self._window, cancel)
        self._guide.idle.release(FINGER, self._clock())
