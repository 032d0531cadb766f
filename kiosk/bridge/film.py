"""Shows a film's pictures: Qt's own place for film stays empty where there is no graphics card."""

from __future__ import annotations

from PySide6.QtCore import Property, QRectF, QSizeF, Qt, Signal
from PySide6.QtGui import QImage, QPainter
from PySide6.QtQml import QmlElement
from PySide6.QtQuick import QQuickItem, QQuickPaintedItem

QML_IMPORT_NAME = "Kiosk.Bridge"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class Film(QQuickPaintedItem):
    """One picture of a film, as large as it fits and in the middle; nothing where there is none yet."""

    frameChanged = Signal()

    def __init__(self, parent: QQuickItem | None = None) -> None:
        super().__init__(parent)
        self._frame = QImage()

    def _get_frame(self) -> QImage:
        return self._frame

    def _set_frame(self, frame: QImage) -> None:
        self._frame = frame
        self.frameChanged.emit()
        self.update()

    def paint(self, painter: QPainter) -> None:
        """Draw the picture."""
        if self._frame.isNull():
            return
        size = QSizeF(self._frame.size()).scaled(self.size(), Qt.AspectRatioMode.KeepAspectRatio)
        place = QRectF(0, 0, size.width(), size.height())
        place.moveCenter(self.boundingRect().center())
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(place, self._frame)

    frame = Property(QImage, _get_frame, _set_frame, notify=frameChanged)
