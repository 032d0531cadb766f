"""What stands on the pages: titles, passages with their headings, and rows of pictures."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QImage, QPainter, QPen, QTextDocument, QTextOption

from kiosk.desk.book.flow import Element
from kiosk.desk.book.paper import ASH, COLUMN, COLUMN_END, INK, LEFT, MM, RED, RIGHT, display, plain

GUTTER = COLUMN - 5 * MM
"""Where the headings beside the words end."""

GAP = 4 * MM


class Lines:
    """Words of Qt's styled text, set in lines of a width."""

    def __init__(
        self, words: str, font: QFont, width: float, leading: float = 1.0, right_to_left: bool = False
    ) -> None:
        self._document = QTextDocument()
        self._document.setDefaultFont(font)
        self._document.setDocumentMargin(0)
        self._document.setDefaultStyleSheet(f"a {{ color: {INK.name()}; text-decoration: underline }}")
        option = QTextOption(Qt.AlignmentFlag.AlignLeading)
        option.setTextDirection(Qt.LayoutDirection.RightToLeft if right_to_left else Qt.LayoutDirection.LeftToRight)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self._document.setDefaultTextOption(option)
        self._document.setHtml(words)
        self._document.setTextWidth(width)
        self._document.size()  # a document is laid out when it is asked for its size
        layout = self._document.firstBlock().layout()
        self._lines = [layout.lineAt(at) for at in range(layout.lineCount())]
        self.heights = [line.height() * leading for line in self._lines]
        self.ascent = self._lines[0].ascent()

    def draw(self, painter: QPainter, x: float, y: float, lines: range, ink: QColor = INK) -> None:
        """Draw some of the lines, one below another."""
        painter.setPen(ink)
        for at in lines:
            self._lines[at].draw(painter, QPointF(x, y - self._lines[at].y()))
            y += self.heights[at]

    def draw_all(self, painter: QPainter, x: float, y: float, ink: QColor = INK) -> None:
        """Draw all lines."""
        self.draw(painter, x, y, range(len(self.heights)), ink)


class Title(Element):
    """The title of a section: a mark at its left, a line over it."""

    keeps = True

    def __init__(self, mark: str, over: str, words: str, right_to_left: bool) -> None:
        self._left = COLUMN if mark else LEFT
        width = RIGHT - self._left
        self._mark = Lines(mark, display(54 if len(mark) < 3 else 30), GUTTER - LEFT)
        self._over = Lines(over, plain(9, bold=True), width, right_to_left=right_to_left)
        self._words = Lines(words.upper(), display(30), width, 0.8, right_to_left)

    @property
    def slices(self) -> Sequence[float]:
        return [8 * MM + sum(self._over.heights) + sum(self._words.heights) + 6 * MM]

    def draw(self, painter: QPainter, y: float, slices: range) -> None:
        painter.fillRect(QRectF(LEFT, y, RIGHT - LEFT, 0.8 * MM), INK)
        y += 4 * MM
        self._mark.draw_all(painter, LEFT, y - 3 * MM, RED)
        self._over.draw_all(painter, self._left, y, RED)
        self._words.draw_all(painter, self._left, y + sum(self._over.heights) + MM)


class Heading(Element):
    """The heading of a part of a section."""

    keeps = True
    before = 9 * MM

    def __init__(self, words: str, right_to_left: bool = False) -> None:
        self._words = Lines(words.upper(), display(17), RIGHT - LEFT, right_to_left=right_to_left)

    @property
    def slices(self) -> Sequence[float]:
        return [MM + sum(self._words.heights)]

    def draw(self, painter: QPainter, y: float, slices: range) -> None:
        self._words.draw_all(painter, LEFT, y, RED)


class Entry(Element):
    """A line where one of several entries begins, with its name."""

    keeps = True
    before = 2.4 * MM

    def __init__(self, name: str) -> None:
        self._name = Lines(name, plain(9, bold=True), RIGHT - LEFT)

    @property
    def slices(self) -> Sequence[float]:
        return [sum(self._name.heights) + 1.2 * MM]

    def draw(self, painter: QPainter, y: float, slices: range) -> None:
        painter.setPen(QPen(INK, 0.25 * MM))
        painter.drawLine(QPointF(LEFT, y), QPointF(RIGHT, y))
        self._name.draw_all(painter, LEFT, y + 0.8 * MM)


class Passage(Element):
    """One paragraph with its heading at the left; a red bar and words mark what is amiss with it."""

    def __init__(
        self,
        heading: str,
        words: str,
        font: QFont,
        amiss: str = "",
        right_to_left: bool = False,
        before: float = 1.3 * MM,
    ) -> None:
        self.before = before
        self._heading = Lines(heading, plain(7.5), GUTTER - LEFT)
        self._words = Lines(words, font, COLUMN_END - COLUMN, 1.06, right_to_left)
        self._amiss = Lines(amiss, plain(7.5, bold=True), COLUMN_END - COLUMN) if amiss else None

    @property
    def slices(self) -> Sequence[float]:
        heights = [*self._warning, *self._words.heights]
        lacking = sum(self._heading.heights) - sum(heights)
        return [*heights[:-1], heights[-1] + max(0, lacking)]

    @property
    def _warning(self) -> Sequence[float]:
        return self._amiss.heights if self._amiss else ()

    def draw(self, painter: QPainter, y: float, slices: range) -> None:
        if slices.start == 0:
            first = self._amiss or self._words
            self._heading.draw_all(painter, LEFT, y + first.ascent - self._heading.ascent, ASH)
        if self._amiss:
            height = sum(self.slices[at] for at in slices)
            painter.fillRect(QRectF(COLUMN - 3 * MM, y, 1.2 * MM, height), RED)
        for at in slices:
            if at < len(self._warning) and self._amiss:
                self._amiss.draw(painter, COLUMN, y, range(at, at + 1), RED)
            else:
                line = at - len(self._warning)
                self._words.draw(painter, COLUMN, y, range(line, line + 1))
            y += self.slices[at]


@dataclass(frozen=True)
class Tile:
    """One picture, or up to four small ones in its place, with a line under them."""

    caption: str
    pictures: Sequence[bytes]
    small: bool = False


class Pictures(Element):
    """A row of pictures of screens."""

    before = 3 * MM

    def __init__(self, tiles: Sequence[Tile], size: tuple[float, float]) -> None:
        self._width, self._height = size
        self._tiles = [(tile, Lines(tile.caption, plain(7), self._width)) for tile in tiles]

    @property
    def slices(self) -> Sequence[float]:
        return [self._height + MM + max(sum(caption.heights) for _, caption in self._tiles)]

    def draw(self, painter: QPainter, y: float, slices: range) -> None:
        for column, (tile, caption) in enumerate(self._tiles):
            x = LEFT + column * (self._width + GAP)
            foot = y
            for picture, rectangle in zip(tile.pictures, self._places(x, y, tile.small), strict=False):
                painter.drawImage(rectangle, QImage.fromData(picture))
                painter.setPen(QPen(INK, 0.1 * MM))
                painter.drawRect(rectangle)
                foot = rectangle.bottom()
            caption.draw_all(painter, x, foot + MM, ASH)

    def _places(self, x: float, y: float, small: bool) -> Sequence[QRectF]:
        if not small:
            return [QRectF(x, y, self._width, self._height)]
        width, height = (self._width - MM) / 2, (self._height - MM) / 2
        return [QRectF(x + column * (width + MM), y + row * (height + MM), width, height) for row, column in _CELLS]


_CELLS = ((0, 0), (0, 1), (1, 0), (1, 1))
