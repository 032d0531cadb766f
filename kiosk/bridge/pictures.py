"""Pictures made on the spot: shapes in one colour, such as icons, dots, and codes for telephones."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QRectF, QSize, Qt, QUrl
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtQuick import QQuickImageProvider
from PySide6.QtSvg import QSvgRenderer

ROUND_FROM = 6
"""The smallest dot that is drawn round, in pixels."""


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


class QrCodes(QQuickImageProvider):
    """Gives ``image://qr/ADDRESS``, percent-encoded: the address as a QR code with its quiet zone."""

    def __init__(self) -> None:
        super().__init__(QQuickImageProvider.ImageType.Image)

    def requestImage(self, source: str, size: QSize, requested: QSize) -> QImage:
        """Draw the code; each module is a whole number of pixels, so that the code is no larger than asked for."""
        import segno

        rows = list(segno.make(QUrl.fromPercentEncoding(source.encode()), micro=False).matrix_iter(border=4))
        scale = max(1, max(requested.width(), requested.height()) // len(rows))
        greys = b"".join(bytes(0 if dark else 255 for dark in row for _ in range(scale)) * scale for row in rows)
        side = len(rows) * scale
        return QImage(greys, side, side, side, QImage.Format.Format_Grayscale8).copy()


class Dots(QQuickImageProvider):
    """Gives ``image://dots/RRGGBB/SIZE``: one dot in a cell of so many pixels, to be laid side by side."""

    def __init__(self) -> None:
        super().__init__(QQuickImageProvider.ImageType.Image)

    def requestImage(self, source: str, size: QSize, requested: QSize) -> QImage:
        """Draw the cell; a quarter of it is the gap, and a dot of a few pixels is square, since round is not seen."""
        colour, _, side = source.partition("/")
        cell = max(1, int(side))
        dot = cell - max(1, round(cell / 4)) if cell > 1 else 1
        image = QImage(cell, cell, QImage.Format.Format_ARGB32_Premultiplied)
        image.fill(Qt.GlobalColor.transparent)
        painter = QPainter(image)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(f"#{colour}"))
        if dot < ROUND_FROM:
            painter.drawRect(0, 0, dot, dot)
        else:
            painter.drawEllipse(0, 0, dot, dot)
        painter.end()
        return image
