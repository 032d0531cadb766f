"""Tells the staff's view where the glass was touched, and gives it the keys while somebody of the staff is there."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QKeyEvent, QMouseEvent, QTouchEvent
from PySide6.QtQuick import QQuickWindow

from kiosk.bridge.keypad import name_of
from kiosk.bridge.staff.view import StaffView

_KEYS = {QEvent.Type.KeyPress, QEvent.Type.KeyRelease}


class StaffFilter(QObject):
    """An event filter on the window; it is to be installed last, so that it comes first."""

    def __init__(self, window: QQuickWindow, staff: StaffView) -> None:
        super().__init__(window)
        self._window = window
        self._staff = staff
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Note touches, which go on to the window all the same, and keys, which do not while the staff are there."""
        if event.type() in _KEYS and self._staff.is_open:
            if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and not event.isAutoRepeat():
                self._staff.pressed(name_of(event))
            return True
        if event.type() is QEvent.Type.TouchUpdate:
            self._staff.felt()
        if event.type() is QEvent.Type.TouchBegin and isinstance(event, QTouchEvent):
            place = event.points()[0].position()
        elif event.type() is QEvent.Type.MouseButtonPress and isinstance(event, QMouseEvent):
            place = event.position()
        else:
            return False
        self._staff.touched(place.x(), place.y(), self._window.width(), self._window.height())
        return False
