"""The land of the earth drawn flat, under the places of a route."""

from __future__ import annotations

import logging
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath, QPolygonF
from PySide6.QtQuick import QQuickImageProvider

from kiosk.bridge.cartography import Box, Projection
from kiosk.content.coast import Ring, land

log = logging.getLogger(__name__)

FILE = Path("maps", "land.json")


class LandPictures(QQuickImageProvider):
    """Gives ``image://land/RRGGBB/RRGGBB/FRAME``: land and sea in two colours, within a frame of ``address``.

    ``folders`` are searched in order for the coast.
    """

    def __init__(self, folders: Sequence[Path]) -> None:
        super().__init__(QQuickImageProvider.ImageType.Image)
        self._file = next((folder / FILE for folder in folders if (folder / FILE).is_file()), None)

    def requestImage(self, source: str, size: QSize, requested: QSize) -> QImage:
        """Draw the map at the size asked for; nothing but sea where the coast cannot be read."""
        ground, water, frame = source.split("/")
        longitude, latitude, *edges = (float(number) for number in frame.split(","))
        image = QImage(requested.expandedTo(QSize(1, 1)), QImage.Format.Format_RGB32)
        image.fill(QColor(f"#{water}"))
        painter = QPainter(image)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillPath(
            shores(self._land(), Projection(longitude, latitude), Box(*edges), image.size()), QColor(f"#{ground}")
        )
        painter.end()
        return image

    def _land(self) -> tuple[Ring, ...]:
        try:
            return land(self._file) if self._file else ()
        except (OSError, ValueError):
            log.exception("The coast cannot be read.")
            return ()


def address(projection: Projection, frame: Box) -> str:
    """Give the part of a picture's address that says what it shows."""
    numbers = (projection.longitude, projection.latitude, frame.left, frame.top, frame.width, frame.height)
    return ",".join(f"{number:.4f}" for number in numbers)


def shores(rings: Sequence[Ring], projection: Projection, frame: Box, size: QSize) -> QPainterPath:
    """Give the outline of the land within a frame, in pixels of a picture; inland seas are left open."""
    path = QPainterPath()
    path.setFillRule(Qt.FillRule.OddEvenFill)
    across, down = size.width() / frame.width, size.height() / frame.height
    for ring in rings:
        spots = [projection.spot(*point) for point in ring]
        xs, ys = zip(*spots, strict=True)
        if Box(min(xs), min(ys), max(xs) - min(xs), max(ys) - min(ys)).overlaps(frame):
            path.addPolygon(QPolygonF([QPointF((x - frame.left) * across, (y - frame.top) * down) for x, y in spots]))
    return path
