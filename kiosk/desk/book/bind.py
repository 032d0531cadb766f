"""Binds the book: takes the pictures, lays out the chapters, numbers the pages, writes the file whole or not at all."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from html import escape
from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QPointF
from PySide6.QtGui import QPageSize, QPainter, QPdfWriter, QPen

from kiosk.content.draft import Draft, read_draft
from kiosk.content.programme import Programme
from kiosk.content.translations import standings
from kiosk.content.wording import of_books, of_translations
from kiosk.desk import whole_file
from kiosk.desk.book.chapters import Chapter, chapters_of, large_screens
from kiosk.desk.book.contents import contents
from kiosk.desk.book.cover import Imprint, draw_cover
from kiosk.desk.book.elements import Lines
from kiosk.desk.book.flow import Page, pages_of
from kiosk.desk.book.paper import ASH, DOTS_PER_INCH, FOOTER, LEFT, MM, RIGHT, plain
from kiosk.desk.book.screens import Screens, take_screens
from kiosk.desk.book.scribe import Scribe
from kiosk.desk.book.standing import content_mark
from kiosk.desk.proof import Setting, application, progress


@dataclass(frozen=True)
class Bound:
    """A book that was written; ``told`` says how far each translation has come."""

    pages: int
    size: int
    told: Sequence[str]


@dataclass(frozen=True)
class Sheet:
    """One page of the book: its number, what stands on it, and what its footer says."""

    number: int
    page: Page
    footer: str


def bind(programme: Programme, settings: Sequence[Setting], file: Path, today: date) -> Bound:
    """Write the book of an exhibit, with its screens in one setting for each language.

    Raises ``OSError`` where the file cannot be written; then it is as it was before.
    """
    app = application()
    with whole_file.opened(file) as out:
        draft = read_draft(programme.exhibit.gallery / "exhibits" / programme.exhibit.id)
        screens = _take_all(programme, settings)
        told = _standings(draft, programme)
        sheets = _sheets(programme, draft, settings, screens, told)
        imprint = Imprint(of_books.made_on(today), content_mark(draft), tuple(setting.language for setting in settings))
        size = out.write(_drawn(programme, imprint, sheets))
    app.processEvents()
    return Bound(1 + len(sheets), size, told)


def _take_all(programme: Programme, settings: Sequence[Setting]) -> Mapping[str, Screens]:
    large = large_screens(programme.exhibit)
    with progress(programme, settings) as advance:
        return {setting.language: take_screens(programme, setting, large, advance) for setting in settings}


def _sheets(
    programme: Programme,
    draft: Draft,
    settings: Sequence[Setting],
    screens: Mapping[str, Screens],
    told: Sequence[str],
) -> list[Sheet]:
    """Lay out every page but the cover, which is the first."""
    large = large_screens(programme.exhibit)
    scribes = {
        setting.language: Scribe(programme, draft, setting, screens[setting.language], large) for setting in settings
    }
    chapters = chapters_of(programme, scribes)
    names = {tag: scribe.words.language_name for tag, scribe in scribes.items()}
    sections: list[tuple[int, str, list[Page]]] = []
    for at, chapter in enumerate(chapters):
        for tag, section in chapter.sections.items():
            sections.append((at, tag, pages_of(section.elements)))
    before = 1 + len(pages_of(list(contents(chapters, names, {}, told))))
    numbers: dict[tuple[int, str], int] = {}
    body: list[Sheet] = []
    for at, tag, pages in sections:
        numbers[at, tag] = before + len(body) + 1
        footer = _footer(chapters[at], tag, names[tag])
        body += [Sheet(before + len(body) + number, page, footer) for number, page in enumerate(pages, 1)]
    front = pages_of(list(contents(chapters, names, numbers, told)))
    return [*(Sheet(at, page, of_books.CONTENTS) for at, page in enumerate(front, 2)), *body]


def _footer(chapter: Chapter, language: str, name: str) -> str:
    return " · ".join(part for part in (chapter.mark, chapter.sections[language].title, name) if part)


def _standings(draft: Draft, programme: Programme) -> list[str]:
    return [
        of_translations.standing(
            programme.words[found.language].language_name, found.texts, len(found.missing), len(found.stale)
        )
        for found in standings(draft)
    ]


def _drawn(programme: Programme, imprint: Imprint, sheets: Sequence[Sheet]) -> bytes:
    """Give the book as PDF; in memory, for Qt says nothing of a disk that is full."""
    pdf = QBuffer()
    pdf.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(pdf)
    writer.setResolution(DOTS_PER_INCH)
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    writer.setPageMargins(QMarginsF(0, 0, 0, 0))
    title = programme.exhibit.file.title.words(programme.exhibit.languages[0])
    writer.setTitle(title)
    painter = QPainter(writer)
    try:
        draw_cover(painter, programme, imprint)
        for sheet in sheets:
            writer.newPage()
            for placed in sheet.page:
                placed.element.draw(painter, placed.y, placed.slices)
            _draw_footer(painter, title, sheet)
    finally:
        painter.end()
    return bytes(pdf.data().data())


def _draw_footer(painter: QPainter, title: str, sheet: Sheet) -> None:
    painter.setPen(QPen(ASH, 0.1 * MM))
    painter.drawLine(QPointF(LEFT, FOOTER - 5 * MM), QPointF(RIGHT, FOOTER - 5 * MM))
    words = Lines(escape(f"{title} · {sheet.footer}", quote=False), plain(7.5), RIGHT - LEFT - 15 * MM)
    words.draw(painter, LEFT, FOOTER - 3.6 * MM, range(1), ASH)
    number = Lines(f'<p align="right">{sheet.number}</p>', plain(9, bold=True), 12 * MM)
    number.draw_all(painter, RIGHT - 12 * MM, FOOTER - 4 * MM)
