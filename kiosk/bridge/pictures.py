"""Pictures drawn in one colour: icons, and the emblem that goes down the steps."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtQuick import QQuickImageProvider
from PySide6.QtSvg import QSvgRenderer


class TintedPictures(QQuickImageProvider):
    """Gives ``image://tinted/RRGGBB/path.svg``: the shape of an asset, all in one colour.

    ``folders`` are searched in order for the path.
    """

    def __init__(self, folders: Sequence[Path]) -> None:
        super().__init__(QQuickImageProvider.ImageType.Image)
        self._folders = tuple(folders)

    def requestImage(self, source: str, size: QSize, requested: QSize) -> QImage:
        """Draw the picture at the size asked for; an empty picture where there is no such asset."""
        colour, _, path = source.partition("/")
        side = max(requested.width(), requested.height(), 1)
        image = QImage(side, side, QImage.Format.Format_ARGB32_Premultiplied)
        image.fill(Qt.GlobalColor.transparent)
        file = next((folder / path for folder in self._folders if (folder / path).is_file()), None)
        if file is not None:
            painter = QPainter(image)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            QSvgRenderer(str(file)).render(painter, QRectF(0, 0, side, side))
            painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceIn)
            painter.fillRect(image.rect(), QColor(f"#{colour}"))
            painter.end()
        return image
