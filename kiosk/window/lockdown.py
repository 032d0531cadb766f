"""Nothing that a visitor does leads out of the window: it fills the screen, shows no cursor, and does not close."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickWindow

from kiosk.window.outputs import has_output

_LEAVING = {QEvent.Type.Close, QEvent.Type.WindowStateChange, QEvent.Type.ContextMenu}


class Lockdown(QObject):
    """Keeps a window on the floor as it is; whoever may end the app ends it by its exit code."""

    def __init__(self, window: QQuickWindow) -> None:
        super().__init__(window)
        self._window = window
        window.setFlags(window.flags() | Qt.WindowType.FramelessWindowHint)
        window.installEventFilter(self)
        QGuiApplication.setOverrideCursor(Qt.CursorShape.BlankCursor)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Refuse to close, and fill the screen again where something has made the window smaller."""
        kind = event.type()
        if kind not in _LEAVING:
            return False
        if kind is QEvent.Type.WindowStateChange:
            full = self._window.windowState() & Qt.WindowState.WindowFullScreen
            # Without a monitor cage answers each wish for a full screen with another state, without end.
            if not full and has_output():
                self._window.showFullScreen()
            return False
        event.ignore()
        return True
