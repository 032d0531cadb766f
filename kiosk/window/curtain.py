"""The curtain: stands behind the window, and is what visitors see while that is away."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QRect, Qt, QTimer
from PySide6.QtGui import QColor, QFont, QFontDatabase, QGuiApplication, QPainter, QPaintEvent, QRasterWindow

from kiosk.visit.lifeline import READY
from kiosk.window.heart import listen_to_keeper, tell_keeper

NIGHT, PAPER = QColor("#1A1714"), QColor("#EFE7D6")
FAMILY = "Alumni Sans"
WEIGHT = 800
SHARE = 0.06
"""The height of a line, as a share of the shorter side of the screen."""


class Curtain(QRasterWindow):
    """Says in each language that the exhibit will be back, and does nothing else; it needs no QML and no exhibit."""

    def __init__(self, words: Sequence[str]) -> None:
        super().__init__()
        self.setFlags(self.flags() | Qt.WindowType.FramelessWindowHint)
        self._words = words
        self._told = False

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the words in the middle."""
        painter = QPainter(self)
        painter.fillRect(QRect(0, 0, self.width(), self.height()), NIGHT)
        line = round(min(self.width(), self.height()) * SHARE)
        font = QFont(FAMILY)
        font.setPixelSize(line)
        font.setVariableAxis(QFont.Tag("wght"), WEIGHT)
        painter.setFont(font)
        painter.setPen(PAPER)
        top = (self.height() - 2 * line * len(self._words)) // 2
        for number, words in enumerate(self._words):
            place = QRect(0, top + 2 * line * number, self.width(), 2 * line)
            painter.drawText(place, Qt.AlignmentFlag.AlignCenter, words)
        painter.end()
        if not self._told:
            self._told = True
            QTimer.singleShot(0, lambda: tell_keeper(READY))


def draw_curtain(words: Sequence[str], fonts: Sequence[Path], size: tuple[int, int] | None) -> int:
    """Show the curtain until it is ended; full screen without a size in pixels."""
    app = QGuiApplication(sys.argv[:1])
    listen_to_keeper()
    for font in fonts:
        QFontDatabase.addApplicationFont(str(font))
    curtain = Curtain(words)
    if size:
        curtain.resize(*size)
        curtain.show()
    else:
        app.setOverrideCursor(Qt.CursorShape.BlankCursor)
        curtain.setGeometry(curtain.screen().geometry())
        curtain.showFullScreen()
    return app.exec()
