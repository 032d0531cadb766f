"""The book that a curator signs: it says everything, marks what is amiss, and is whole or not there."""

from __future__ import annotations

import re
import resource
import shutil
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from itertools import pairwise
from pathlib import Path
from typing import Any
from unicodedata import normalize

import pytest
from click.testing import CliRunner, Result
from hypothesis import given
from hypothesis import strategies as st
from pypdf import PdfReader
from PySide6.QtGui import QPainter

from kiosk.cli import main
from kiosk.content.draft import read_draft
from kiosk.content.markup import plain
from kiosk.content.programme import Programme, read_programme
from kiosk.content.translations import texts_of
from kiosk.desk.book import bind as binding
from kiosk.desk.book.bind import bind
from kiosk.desk.book.flow import Element, pages_of
from kiosk.desk.book.paper import BOTTOM, TOP
from kiosk.desk.book.screens import Screens, take_screens
from kiosk.desk.book.standing import content_mark
from kiosk.desk.proof import Setting
from tests.content.galleries import GOOD, change

TODAY = date(2026, 5, 9)
MISSING = "nottranslated:Englishshown"
STALE = "outofdate:theEnglishhaschangedsinceitwastranslated"


@dataclass(frozen=True)
class Book:
    """A book that was bound: its pages and their footers without white space, and how many pictures were taken."""

    programme: Programme
    reader: PdfReader
    pages: Sequence[str]
    footers: Sequence[str]
    pictures: int

    @property
    def says(self) -> str:
        """Give all words in their order, without the footers that part them."""
        return "".join(self.pages)


def squeezed(words: str) -> str:
    """Take out of words what an extraction of text may change: white space, ligatures, marks that nobody sees."""
    return re.sub(r"[\s\u00ad\u2060\u2066-\u2069\u200e\u200f\u202a-\u202e]+", "", normalize("NFKC", words))


def settings(programme: Programme) -> list[Setting]:
    return [Setting(800, 600, tag, 1.0, "normal", "normal") for tag in programme.exhibit.languages]


def bound(programme: Programme, file: Path) -> Book:
    taken: list[bytes] = []

    def take(*asked: Any) -> Screens:
        screens = take_screens(*asked)
        taken.extend(picture for pages in screens.values() for picture in pages)
        return screens

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(binding, "take_screens", take)
        bind(programme, settings(programme), file, TODAY)
    reader = PdfReader(file)
    title = squeezed(programme.exhibit.file.title.words(programme.exhibit.languages[0]))
    parts = [squeezed(page.extract_text()).rpartition(f"{title}·") for page in reader.pages]
    pages, footers = [page for page, _, _ in parts], [footer for _, _, footer in parts]
    return Book(programme, reader, pages, footers, len(taken))


@pytest.fixture(scope="module", params=["lamp", "template"])
def book(request: pytest.FixtureRequest, qapp: object, tmp_path_factory: pytest.TempPathFactory) -> Book:
    """The book of the small good gallery, and that of the sample exhibit, which has each kind of interactive."""
    gallery = GOOD if request.param == "lamp" else None
    return bound(read_programme(gallery, request.param), tmp_path_factory.mktemp("book") / "book.pdf")


def proof(*words: object) -> Result:
    return CliRunner().invoke(main, ["proof", *map(str, words)])


def test_a_curator_reads_every_text_of_the_exhibit_in_every_language(book: Book) -> None:
    exhibit = book.programme.exhibit
    draft = read_draft(exhibit.gallery / "exhibits" / exhibit.id)
    unread = [
        (text.key, language)
        for text in texts_of(draft)
        for language, words in text.words.items()
        if language in exhibit.languages and squeezed(plain(words, exhibit.names(language))) not in book.says
    ]
    assert unread == []


def test_a_curator_sees_every_picture_that_was_taken(book: Book) -> None:
    drawn = sum(len(page.images) for page in book.reader.pages)
    emblem = 1 if book.programme.exhibit.file.protagonist else 0
    assert drawn == book.pictures + emblem


def test_a_curator_finds_each_panel_on_the_page_that_the_contents_name(book: Book) -> None:
    exhibit = book.programme.exhibit
    shown = [squeezed(line) for line in book.reader.pages[1].extract_text().split("\n")]
    lines = [line for line in shown if not line.endswith("marked")]
    for panel in exhibit.panels.values():
        row = lines.index(squeezed(panel.title.words(exhibit.languages[0]))) + 1
        for column, language in enumerate(exhibit.languages):
            page = book.pages[int(lines[row + column]) - 1]
            assert squeezed(panel.title.words(language).upper()) in page
            assert squeezed(book.programme.words[language].language_name) in page
            assert "asitopens" in page


def test_every_page_but_the_cover_says_what_stands_on_it_and_its_number(book: Book) -> None:
    exhibit = book.programme.exhibit
    for number, footer in enumerate(book.footers[1:], 2):
        assert re.fullmatch(rf"\D.*{number}|\d\d·.*{number}", footer)
    for number, panel in enumerate(exhibit.panels.values(), 1):
        for language in exhibit.languages:
            said = f"{number:02} · {panel.title.words(language)} · {book.programme.words[language].language_name}"
            assert any(footer.startswith(squeezed(said)) for footer in book.footers)


def test_the_cover_has_every_title_the_day_and_lines_to_sign(book: Book) -> None:
    exhibit, cover = book.programme.exhibit, squeezed(book.reader.pages[0].extract_text())
    for language in exhibit.languages:
        assert squeezed(exhibit.file.title.words(language).upper()) in cover
        assert squeezed(f"The words in {book.programme.words[language].language_name} · Name") in cover
    assert "Madeon9May2026" in cover
    assert cover.count("Date") == len(exhibit.languages) + 1


def copy_of_the_lamp(folder: Path) -> Path:
    shutil.copytree(GOOD, folder / "gallery")
    return folder / "gallery"


def test_a_text_that_is_not_translated_or_out_of_date_is_marked_where_it_stands(qapp: object, tmp_path: Path) -> None:
    gallery = copy_of_the_lamp(tmp_path)
    CliRunner().invoke(main, ["translate", "confirm", "ru", "--gallery", str(gallery)])
    change(gallery, "exhibits/lamp/terms.yaml", "A thing that gives light.", "What gives light.")
    book = bound(read_programme(gallery), tmp_path / "book.pdf")
    assert book.says.count(f"{MISSING}Theлампаislit") == 1
    assert book.says.count(f"{STALE}То,чтодаётсвет.") == 1
    assert book.says.count(STALE) == 1
    assert "1outofdate" in book.says
    contents = squeezed(book.reader.pages[1].extract_text())
    assert "6marked" in contents
    assert squeezed("8 missing and 1 out of date") in contents


def test_another_word_gives_the_book_another_mark(qapp: object, tmp_path: Path) -> None:
    gallery = copy_of_the_lamp(tmp_path)

    def mark() -> str:
        return content_mark(read_draft(gallery / "exhibits" / "lamp"))

    marks = [mark(), mark()]
    change(gallery, "exhibits/lamp/terms.yaml", "A thing that gives light.", "What gives light.")
    marks.append(mark())
    (gallery / "assets" / "lamp" / "dark.svg").write_bytes((gallery / "assets" / "lamp" / "light.svg").read_bytes())
    marks.append(mark())
    assert [marks.count(each) for each in marks] == [2, 2, 1, 1]


def test_a_disk_that_is_full_leaves_the_book_of_before(qapp: object, tmp_path: Path) -> None:
    file = tmp_path / "book.pdf"
    file.write_bytes(b"the book of before")
    programme = read_programme(GOOD)
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (100_000, hard))
    try:
        with pytest.raises(OSError, match="File too large"):
            bind(programme, settings(programme)[:1], file, TODAY)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
    assert {path.name: path.read_bytes() for path in tmp_path.iterdir()} == {"book.pdf": b"the book of before"}


def test_a_book_that_fails_half_way_leaves_nothing(
    qapp: object, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(binding, "_draw_footer", fail)
    programme = read_programme(GOOD)
    with pytest.raises(KeyboardInterrupt):
        bind(programme, settings(programme)[:1], tmp_path / "book.pdf", TODAY)
    assert list(tmp_path.iterdir()) == []


def test_a_curator_is_told_at_once_what_cannot_be_written(tmp_path: Path) -> None:
    for words, said in [
        ((), "Give a folder OUT for pictures, or --pdf FILE.pdf for a book."),
        ((tmp_path, "--pdf", tmp_path / "book.pdf"), "--pdf makes a book instead of pictures; leave out"),
        (("--pdf", tmp_path / "book.doc"), "book.doc is no name for a PDF; give one that ends in .pdf."),
        (("--pdf", tmp_path / "none" / "book.pdf"), "none to write book.pdf into."),
    ]:
        done = proof(*words)
        assert done.exit_code == 2
        assert squeezed(said) in squeezed(done.output)
    assert list(tmp_path.iterdir()) == []


def test_a_curator_gets_a_book_by_one_command(qapp: object, tmp_path: Path) -> None:
    file = tmp_path / "book.pdf"
    done = proof("--pdf", file, "--gallery", GOOD, "--languages", "ru", "--sizes", "600x800,800x600")
    assert done.exit_code == 0, done.output
    pages = len(PdfReader(file).pages)
    assert f"{pages} pages, {file.stat().st_size / 1e6:.1f} MB: {file}" in done.output
    assert "8 missing and 0 out of date" in done.output


class Slices(Element):
    """An element of so many lines of 10 mm."""

    def __init__(self, count: int, keeps: bool) -> None:
        self.count, self.keeps, self.before = count, keeps, 300

    @property
    def slices(self) -> Sequence[float]:
        return [1000.0] * self.count

    def draw(self, painter: QPainter, y: float, slices: range) -> None:
        raise NotImplementedError


@given(st.lists(st.tuples(st.integers(1, 60), st.booleans()), max_size=30))
def test_no_line_is_lost_cut_or_alone_and_no_heading_ends_a_page(sizes: list[tuple[int, bool]]) -> None:
    elements = [Slices(1 if keeps else count, keeps) for count, keeps in sizes]
    pages = pages_of(elements)
    placed = [part for page in pages for part in page]
    for element in elements:
        lines = [line for part in placed if part.element is element for line in part.slices]
        assert lines == list(range(element.count))
    for page in pages:
        ends = [TOP, *(part.y + 1000 * len(part.slices) for part in page)]
        assert all(part.y >= end for part, end in zip(page, ends, strict=False))
        assert ends[-1] <= BOTTOM
        assert all(len(part.slices) > 1 or part.element.slices == [1000.0] for part in page)
    kept = 0
    for page, following in pairwise(pages):
        kept = sum(part.element.keeps for part in page)
        assert not page[-1].element.keeps or kept == len(page), "a heading ends a page that had room for more"
        assert following
