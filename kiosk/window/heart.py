"""Tells whoever keeps the window up that it is well: as long as it answers, and draws when it is asked to."""

from __future__ import annotations

import os
import sys
import threading
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer
from PySide6.QtQuick import QQuickWindow

from kiosk.visit.lifeline import ALIVE, NEWS

BEAT = 1000
"""Milliseconds from one beat to the next."""

FRAME_EVERY, FRAME_PATIENCE = 10, 5
"""In beats: how often a frame is asked for, on a screen that rests, and how long it may take."""


class Heart(QObject):
    """Beats once a second; falls silent where a frame that was asked for does not come."""

    def __init__(self, window: QQuickWindow, tell: Callable[[str], None]) -> None:
        super().__init__(window)
        self._window = window
        self._tell = tell
        self._beats = 0
        self._asked_at: int | None = None
        window.frameSwapped.connect(self._drawn)
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.beat)

    def begin(self) -> None:
        """Beat from now on."""
        self._timer.start(BEAT)

    def beat(self) -> None:
        """Say that all is well, and now and then see whether it is."""
        self._beats += 1
        # A window that nobody can see draws nothing.
        if not self._window.isExposed():
            self._asked_at = None
        elif self._asked_at is None and self._beats % FRAME_EVERY == 0:
            self._asked_at = self._beats
            self._window.update()
        if self._asked_at is None or self._beats - self._asked_at <= FRAME_PATIENCE:
            self._tell(ALIVE)

    def _drawn(self) -> None:
        self._asked_at = None


def tell_keeper(word: str) -> None:
    """Say a word on standard output, where the one who keeps the window up listens."""
    print(word, flush=True)


def listen_to_keeper() -> threading.Event:
    """Hear when there is other content to be shown; end this process when the one who keeps it up is gone."""
    news = threading.Event()

    def listen() -> None:
        for line in sys.stdin:
            if line.strip() == NEWS:
                news.set()
        os._exit(0)

    threading.Thread(target=listen, daemon=True).start()
    return news
