"""``kiosk check --fit``: lays every screen out with the real fonts and finds the words that do not fit."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from dataclasses import dataclass
from html import unescape
from pathlib import Path

from rich.console import Console
from rich.progress import Progress

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QSize
from PySide6.QtGui import QFont, QGuiApplication, QRawFont

from kiosk.content import markup
from kiosk.content.draft import Draft, read_draft
from kiosk.content.gallery import find_exhibits
from kiosk.content.languages import is_right_to_left
from kiosk.content.lengths import names_of
from kiosk.content.problem import Place, Problem
from kiosk.content.programme import read_programme
from kiosk.content.shape import walk
from kiosk.content.translations import texts_of
from kiosk.content.wording import of_fit
from kiosk.desk.tour import Stop, stops
from kiosk.visit.session import Screen
from kiosk.visit.settings import TEXT_SIZES, Settings
from kiosk.window import sight
from kiosk.window.camera import scrollers, settle
from kiosk.window.stage import Stage
from kiosk.window.typefaces import FAMILIES

SCREENS = ((1920, 1080), (1080, 1920))
_PANEL = re.compile(r"panel-\d+-(.+?)(?:-(?:note|story|evidence|art|\d+-.*))?")


@dataclass(frozen=True)
class Case:
    """How the exhibit is laid out: on which screen, in which language, at which size of text."""

    screen: tuple[int, int]
    language: str
    text_size: float


def check_fit(gallery: Path) -> Iterator[Problem]:
    """Give a warning for each text that does not fit its place, once, and each letter that no font has.

    Raises ``ProgrammeError`` where an exhibit cannot be shown.
    """
    QGuiApplication.instance() or QGuiApplication(["kiosk"])
    with Progress(console=Console(stderr=True)) as progress:
        for folder in find_exhibits(gallery):
            programme, draft = read_programme(gallery, folder.name), read_draft(folder.absolute())
            cases = [
                Case(screen, language, size)
                for language in programme.exhibit.languages
                for screen in SCREENS
                for size in (TEXT_SIZES[0], TEXT_SIZES[-1])
            ]
            tour = list(stops(programme.exhibit))
            task = progress.add_task(folder.name, total=len(cases) * len(tour))
            places = {language: _places(draft, language) for language in programme.exhibit.languages}
            told: set[tuple[str, str]] = set()
            for case in cases:
                stage = Stage(programme, lambda: 0.0)
                stage.show(QSize(*case.screen))
                try:
                    for stop in tour:
                        yield from _at(stage, stop, case, draft, places[case.language], told)
                        progress.advance(task)
                finally:
                    stage.close()
            yield from _letters(draft)


def _at(
    stage: Stage, stop: Stop, case: Case, draft: Draft, places: dict[str, Place], told: set[tuple[str, str]]
) -> Iterator[Problem]:
    """Give what does not fit at one stop, as far as it has not been told of another."""
    stop.go(stage.guide)
    settle(stage.window)
    stage.guide.choose(Settings(case.language, case.text_size, calm_motion=True))
    settle(stage.window)
    for words in sight.words(stage.window, is_right_to_left(case.language)):
        plain = _plain(words.text)
        if words.misfit and (case.language, plain) not in told:
            told.add((case.language, plain))
            place = places.get(plain.casefold(), _file_of(stop, draft))
            yield Problem.at(place, of_fit.does_not_fit(plain, case.language, case.text_size, case.screen), "warning")
    session = stage.guide.session
    is_panel = session.screen is Screen.PANEL and session.overlay is None
    if case.text_size == TEXT_SIZES[0] and is_panel and scrollers(stage.window):
        yaml = draft.panels[session.panel].yaml
        yield Problem.at(yaml.place(("label", case.language)), of_fit.scrolls(case.language, case.screen), "warning")


def _places(draft: Draft, language: str) -> dict[str, Place]:
    """Give where each text of an exhibit and of the interface stands in its file, by its words on the screen."""
    names = names_of(draft, language)
    found: dict[str, Place] = {}
    for text in texts_of(draft):
        if language in text.words:
            plain = _plain(markup.plain(text.words[language], names))
            found.setdefault(plain.casefold(), text.place)
    return found


def _plain(words: str) -> str:
    """Give the words of a text on the screen, on one line, without tags and without marks of direction."""
    return " ".join(re.sub("[\u2066-\u2069]", "", unescape(re.sub(r"<[^>]*>", " ", words))).split())


def _file_of(stop: Stop, draft: Draft) -> Place:
    """Give the file in which most of what a stop shows is written."""
    panel = _PANEL.fullmatch(stop.name)
    sheet = draft.panels.get(panel[1]) if panel else None
    return Place((sheet or draft.exhibit).yaml.file)


def _letters(draft: Draft) -> Iterator[Problem]:
    """Give each letter that none of the kiosk's fonts has, where it first stands."""
    fonts = [QRawFont.fromFont(QFont(family)) for family in FAMILIES]
    known: set[str] = set()
    for sheet in draft.sheets():
        for marked in walk(sheet.shape, sheet.yaml.data or {}):
            for offset, letter in enumerate(marked.words if marked.is_text else ""):
                if letter in known or letter.isspace():
                    continue
                known.add(letter)
                if not any(font.supportsCharacter(ord(letter)) for font in fonts):
                    place = sheet.yaml.place_within(marked.path, offset)
                    yield Problem.at(place, of_fit.no_letter(letter), "warning")
