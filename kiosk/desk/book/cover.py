"""The cover: the titles, the descent, which content it is, and room to sign."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from html import escape

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QImageReader, QPainter, QPen

from kiosk.content.languages import is_right_to_left
from kiosk.content.programme import Programme
from kiosk.content.wording import of_books
from kiosk.desk.book.elements import Lines
from kiosk.desk.book.paper import ASH, HEIGHT, INK, LEFT, MM, PAPER, RED, RIGHT, WIDTH, display, plain

STAIR_TOP, STAIR_FOOT = 92 * MM, 190 * MM
EMBLEM = 16 * MM


@dataclass(frozen=True)
class Imprint:
    """What the cover says of the book: when it was made, of which content, in which languages."""

    made_on: str
    content: str
    languages: Sequence[str]


def draw_cover(painter: QPainter, programme: Programme, imprint: Imprint) -> None:
    """Draw the cover over the whole page."""
    painter.fillRect(QRectF(0, 0, WIDTH, STAIR_FOOT), PAPER)
    painter.fillRect(QRectF(0, STAIR_FOOT, WIDTH, 1.2 * MM), INK)
    foot = _draw_titles(painter, programme, imprint.languages)
    _draw_stair(painter, programme, max(STAIR_TOP, foot + EMBLEM + 4 * MM))
    _draw_imprint(painter, programme, imprint)
    _draw_lines_to_sign(painter, [programme.words[tag].language_name for tag in imprint.languages])


def _draw_titles(painter: QPainter, programme: Programme, languages: Sequence[str]) -> float:
    """Draw the title in every language, the first one as large as goes on two lines, and give where they end."""
    y = 20.0 * MM
    title, width = programme.exhibit.file.title, RIGHT - LEFT
    for at, language in enumerate(languages):
        words = escape(title.words(language).upper(), quote=False)
        right_to_left = is_right_to_left(title.spoken_in(language))
        sizes = (64, 52, 42, 32) if not at else (26, 20)
        fitting = (Lines(words, display(size), width, 0.74, right_to_left) for size in sizes)
        lines = next((lines for lines in fitting if len(lines.heights) <= 2 - bool(at)), None)
        lines = lines or Lines(words, display(sizes[-1]), width, 0.74, right_to_left)
        lines.draw_all(painter, LEFT, y, RED if at else INK)
        y += sum(lines.heights) + 3 * MM
    return y


def _draw_stair(painter: QPainter, programme: Programme, stair_top: float) -> None:
    """Draw a step for each panel, down to the right, and the emblem of the one who goes down on the first."""
    exhibit = programme.exhibit
    steps = len(exhibit.panels)
    wide, high = WIDTH / steps, (STAIR_FOOT - stair_top) / (steps + 1)
    for step in range(steps):
        top = stair_top + step * high
        painter.fillRect(QRectF(step * wide, top, wide + 1, STAIR_FOOT - top), RED)
    protagonist = exhibit.people.get(exhibit.file.protagonist or "")
    if protagonist:
        reader = QImageReader(str(exhibit.asset(protagonist.emblem.file)))
        reader.setScaledSize(reader.size().scaled(QSize(600, 600), Qt.AspectRatioMode.KeepAspectRatio))
        emblem = reader.read()
        side = max(6 * MM, min(EMBLEM, wide))
        width, height = (side * length / 600 for length in (emblem.width(), emblem.height()))
        painter.drawImage(QRectF(max(0, (wide - width) / 2), stair_top - height, width, height), emblem)


def _draw_imprint(painter: QPainter, programme: Programme, imprint: Imprint) -> None:
    names = [programme.words[tag].language_name for tag in imprint.languages]
    says = (
        of_books.holds(len(programme.exhibit.panels), names),
        imprint.made_on,
        of_books.content_mark(imprint.content),
    )
    y = STAIR_FOOT + 9.0 * MM
    for words in says:
        lines = Lines(escape(words, quote=False), plain(9.5), 60 * MM, 1.1)
        lines.draw_all(painter, LEFT, y)
        y += sum(lines.heights) + 2 * MM


def _draw_lines_to_sign(painter: QPainter, names: Sequence[str]) -> None:
    """Draw lines for names and dates: for the words in each language, then for the whole."""
    left, x_date = 92 * MM, 162 * MM
    Lines(of_books.TO_SIGN.upper(), display(17), RIGHT - left).draw_all(painter, left, STAIR_FOOT + 7 * MM)
    asked = [*(of_books.the_words_in(name) for name in names), of_books.the_whole()]
    pitch = min(22 * MM, (HEIGHT - STAIR_FOOT - 28 * MM) / len(asked))
    y = STAIR_FOOT + 14.0 * MM
    for words in asked:
        y += pitch
        painter.setPen(QPen(INK, 0.2 * MM))
        painter.drawLine(QPointF(left, y), QPointF(x_date - 4 * MM, y))
        painter.drawLine(QPointF(x_date, y), QPointF(RIGHT, y))
        Lines(escape(f"{words} · {of_books.NAME}", quote=False), plain(7.5), 80 * MM).draw_all(
            painter, left, y + 0.8 * MM, ASH
        )
        Lines(of_books.DATE, plain(7.5), 30 * MM).draw_all(painter, x_date, y + 0.8 * MM, ASH)
