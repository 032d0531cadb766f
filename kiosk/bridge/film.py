"""Shows a film's pictures: Qt's own place for film stays empty where there is no graphics card."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSizeF, Qt, Slot
from PySide6.QtGui import QImage, QPainter
from PySide6.QtQuick import QQuickItem, QQuickPaintedItem


class Film(QQuickPaintedItem):
    """The picture of a film at this moment, in the middle of an item, as large as it fits."""

    def __init__(self, place: QQuickItem, frame: QImage) -> None:
        super().__init__(place)
        self._place = place
        self._frame = frame
        place.widthChanged.connect(self._fill)
        place.heightChanged.connect(self._fill)
        self._fill()

    @Slot(QImage)
    def take(self, frame: QImage) -> None:
        """Show the next picture."""
        self._frame = frame
        self.update()

    def paint(self, painter: QPainter) -> None:
        """Draw the picture; nothing where there is none yet."""
        if self._frame.isNull():
            return
        size = QSizeF(self._frame.size()).scaled(self.size(), Qt.AspectRatioMode.KeepAspectRatio)
        area = QRectF(0, 0, size.width(), size.height())
        area.moveCenter(self.boundingRect().center())
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(area, self._frame)

    def _fill(self) -> None:
        self.setSize(self._place.size())
