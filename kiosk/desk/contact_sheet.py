"""A contact sheet: many small pictures with their names on one large one."""

from __future__ import annotations

import math

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QFont, QImage, QPainter

THUMB = 320
"""The longer side of a small picture, in pixels."""

GAP = 16
CAPTION = 28


class ContactSheet:
    """Gathers pictures of one size and draws them in rows."""

    def __init__(self) -> None:
        self._thumbs: list[tuple[str, QImage]] = []

    def add(self, name: str, picture: QImage) -> None:
        """Add one picture under its name."""
        mode = Qt.TransformationMode.SmoothTransformation
        small = picture.scaled(THUMB, THUMB, Qt.AspectRatioMode.KeepAspectRatio, mode)
        self._thumbs.append((name, small))

    def drawn(self) -> QImage:
        """Draw the sheet, about as wide as high."""
        width, height = self._thumbs[0][1].width(), self._thumbs[0][1].height()
        cell_width, cell_height = width + GAP, height + GAP + CAPTION
        columns = max(1, round(math.sqrt(len(self._thumbs) * cell_height / cell_width)))
        rows = math.ceil(len(self._thumbs) / columns)
        sheet = QImage(columns * cell_width + GAP, rows * cell_height + GAP, QImage.Format.Format_RGB32)
        sheet.fill(QColor("#777777"))
        painter = QPainter(sheet)
        painter.setPen(QColor("#FFFFFF"))
        font = QFont("PT Sans")
        font.setPixelSize(15)
        painter.setFont(font)
        for place, (name, thumb) in enumerate(self._thumbs):
            x = GAP + place % columns * cell_width
            y = GAP + place // columns * cell_height
            painter.drawImage(x, y, thumb)
            painter.drawText(QRect(x, y + height, width, CAPTION), Qt.AlignmentFlag.AlignVCenter, name)
        painter.end()
        return sheet
