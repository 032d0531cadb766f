"""The pieces of a large picture as QML lays them: tiles of a pyramid, parts of a drawing, or a picture in one piece."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QByteArray,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRectF,
    QSize,
    Qt,
    QUrl,
)
from PySide6.QtGui import QImageReader
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.content.pictures import LONGEST_IN_ONE
from kiosk.content.pyramid import DESCRIPTION, Pyramid, Tile, cut, read_pyramid

QML_IMPORT_NAME = "Kiosk.Bridge"
QML_IMPORT_MAJOR_VERSION = 1

LONGEST_DRAWING = 8192
"""The longer side that a drawing is taken to have, in pixels; it is drawn anew, part by part, at each scale."""

SIDE = 512
"""The side of the parts that a drawing is drawn in, in pixels."""

LARGEST_PIXEL = 2.0
"""How large a pixel of a picture may become, in pixels of the screen."""


@dataclass(frozen=True)
class Piece:
    """A tile, and how it is read: from which file, reduced to which size, cut to which part of it."""

    tile: Tile
    address: str
    size: QSize
    part: QRectF


@dataclass(frozen=True)
class LargePicture:
    """A picture as a pyramid, of whatever kind its file is; ``largest`` is how large a pixel of it may become."""

    file: Path
    pyramid: Pyramid
    largest: float

    @classmethod
    def of(cls, file: Path) -> LargePicture:
        """Look at a file; raises ``ValueError`` where it cannot be shown."""
        if file.name == DESCRIPTION:
            return cls(file, read_pyramid(file), LARGEST_PIXEL)
        size = QImageReader(str(file)).size()
        if size.isEmpty():
            raise ValueError(f"{file} is no picture")
        if file.suffix.lower() != ".svg":
            whole = Pyramid(size.width(), size.height(), max(size.width(), size.height()), (1,))
            return cls(file, whole, LARGEST_PIXEL)
        drawn = size.scaled(LONGEST_DRAWING, LONGEST_DRAWING, Qt.AspectRatioMode.KeepAspectRatio)
        return cls(file, cut(drawn.width(), drawn.height(), SIDE), 1.0)

    def piece(self, tile: Tile) -> Piece:
        """Say how a tile is read."""
        if self.file.name == DESCRIPTION:
            file = self.file.parent / tile.file
            return Piece(tile, _address(file), _reduced(tile.width, tile.height, tile.factor), QRectF())
        whole = _reduced(self.pyramid.width, self.pyramid.height, tile.factor)
        if self.file.suffix.lower() != ".svg":
            return Piece(tile, _address(self.file), bounded(whole, LONGEST_IN_ONE), QRectF())
        place = QRectF(tile.x / tile.factor, tile.y / tile.factor, tile.width / tile.factor, tile.height / tile.factor)
        return Piece(tile, _address(self.file), whole, place)

    def small(self, longest: int) -> list[Piece]:
        """Give the whole picture in pieces for a small copy of it."""
        pieces = [self.piece(tile) for tile in self.pyramid.layer(self.pyramid.coarsest)]
        return [Piece(piece.tile, piece.address, bounded(piece.size, longest), QRectF()) for piece in pieces]


def bounded(size: QSize, longest: int) -> QSize:
    """Give a size whose longer side is no longer than so many pixels."""
    if max(size.width(), size.height()) <= longest:
        return size
    return size.scaled(longest, longest, Qt.AspectRatioMode.KeepAspectRatio).expandedTo(QSize(1, 1))


def _reduced(width: int, height: int, factor: int) -> QSize:
    return QSize(-(-width // factor), -(-height // factor))


def _address(file: Path) -> str:
    return QUrl.fromLocalFile(str(file)).toString(QUrl.ComponentFormattingOption.FullyEncoded)


@QmlElement
@QmlUncreatable("given by ZoomView")
class TilesView(QAbstractListModel):
    """The pieces that are to be seen now; those that stay keep their row, so that nothing is read twice."""

    def __init__(self, pieces: Sequence[Piece] = (), parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pieces = list(pieces)

    def show(self, picture: LargePicture, tiles: Sequence[Tile]) -> None:
        """Take these tiles, and let go of all others."""
        wanted = dict.fromkeys(tiles)
        for row in range(len(self._pieces) - 1, -1, -1):
            if self._pieces[row].tile in wanted:
                del wanted[self._pieces[row].tile]
            else:
                self.beginRemoveRows(QModelIndex(), row, row)
                del self._pieces[row]
                self.endRemoveRows()
        if wanted:
            first = len(self._pieces)
            self.beginInsertRows(QModelIndex(), first, first + len(wanted) - 1)
            self._pieces += [picture.piece(tile) for tile in wanted]
            self.endInsertRows()

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._pieces)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        piece = self._pieces[index.row()]
        tile = piece.tile
        return (piece.address, piece.size, piece.part, tile.x, tile.y, tile.width, tile.height, -tile.factor)[
            role - Qt.ItemDataRole.UserRole
        ]

    def roleNames(self) -> dict[int, QByteArray]:
        names = ("address", "room", "part", "fromLeft", "fromTop", "across", "down", "level")
        return {Qt.ItemDataRole.UserRole + number: QByteArray(name.encode()) for number, name in enumerate(names)}
