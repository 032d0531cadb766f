"""The contents: the page of each chapter in each language, and how much is marked there."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from html import escape

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QPainter, QPen

from kiosk.content.wording import of_books
from kiosk.desk.book.chapters import Chapter
from kiosk.desk.book.elements import Lines, Title
from kiosk.desk.book.flow import Element
from kiosk.desk.book.paper import ASH, INK, LEFT, MM, RED, RIGHT, plain

MARKS = 12 * MM
"""The width of the column of the panels' numbers."""


def contents(
    chapters: Sequence[Chapter], names: Mapping[str, str], numbers: Mapping[tuple[int, str], int], told: Sequence[str]
) -> Iterator[Element]:
    """Set the contents.

    ``names`` are those of the languages by their tags, ``numbers`` the first pages by chapter, counted from 0, and
    language; what is ``told`` of the translations stands at the end.
    """
    yield Title("", "", of_books.CONTENTS, right_to_left=False)
    yield Row("", "", [(of_books.page_in(name), "") for name in names.values()], plain(7.5))
    for at, chapter in enumerate(chapters):
        places = [(str(numbers.get((at, tag), "")), _marked(chapter, tag)) for tag in names]
        yield Row(chapter.mark, next(iter(chapter.sections.values())).title, places, plain(10))
    for words in told:
        yield Row("", words, [], plain(9))


def _marked(chapter: Chapter, language: str) -> str:
    section = chapter.sections[language]
    return of_books.marked(section.missing + section.stale)


class Row(Element):
    """One chapter's row."""

    def __init__(self, mark: str, title: str, places: Sequence[tuple[str, str]], font: QFont) -> None:
        self._mark, self._places, self._font = mark, places, font
        self._place = min(28 * MM, (RIGHT - LEFT) / 2 / max(1, len(places)))
        self._title = Lines(escape(title, quote=False), font, RIGHT - LEFT - MARKS - self._place * len(places))

    @property
    def slices(self) -> Sequence[float]:
        return [sum(self._title.heights) + 2.6 * MM]

    def draw(self, painter: QPainter, y: float, slices: range) -> None:
        height = sum(self.slices)
        painter.setPen(QPen(ASH, 0.1 * MM))
        painter.drawLine(QPointF(LEFT, y + height), QPointF(RIGHT, y + height))
        painter.setFont(self._font)
        painter.setPen(RED)
        painter.drawText(QRectF(LEFT, y, MARKS, height), Qt.AlignmentFlag.AlignVCenter, self._mark)
        self._title.draw_all(painter, LEFT + MARKS, y + 1.3 * MM)
        for column, (number, marked) in enumerate(self._places):
            x = RIGHT - (len(self._places) - column) * self._place
            place = QRectF(x + 2 * MM, y, self._place - 2 * MM, height)
            painter.setFont(plain(7, bold=True))
            painter.setPen(RED)
            beside = place.adjusted(0, 0, -8 * MM, 0)
            painter.drawText(beside, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, marked)
            painter.setFont(self._font)
            painter.setPen(INK)
            painter.drawText(place, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, number)
