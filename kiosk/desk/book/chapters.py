"""What stands in the book, and in which order: each chapter has a section in each language."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import partial

from kiosk.content.exhibit import Exhibit
from kiosk.content.programme import Programme
from kiosk.content.text import Text
from kiosk.content.wording import of_books
from kiosk.desk.book import back_matter, panel_pages
from kiosk.desk.book.elements import Title
from kiosk.desk.book.flow import Element
from kiosk.desk.book.scribe import Scribe
from kiosk.desk.tour import place_of


@dataclass(frozen=True)
class Section:
    """A chapter in one language: its title, its elements, and how many of its passages are marked."""

    title: str
    elements: list[Element]
    missing: int
    stale: int


@dataclass(frozen=True)
class Chapter:
    """A chapter: its mark, its sections by language."""

    mark: str
    sections: Mapping[str, Section]


@dataclass(frozen=True)
class Plan:
    """How a chapter is made: its title, or the text that is one, and what stands in it."""

    title: str | Text
    body: Callable[[Scribe], Iterator[Element]]
    mark: str = ""


def large_screens(exhibit: Exhibit) -> set[str]:
    """Name the screens that are shown across the page."""
    return {"home", *(place_of(number, panel) for number, panel in enumerate(exhibit.panels, 1))}


def chapters_of(programme: Programme, scribes: Mapping[str, Scribe]) -> list[Chapter]:
    """Give the chapters in their order; what no other one shows stands in the first."""
    first, *others = _plans(programme.exhibit)
    made = [_chapter(plan, scribes) for plan in others]
    return [_chapter(first, scribes), *made]


def _plans(exhibit: Exhibit) -> Iterator[Plan]:
    yield Plan(of_books.HOME, back_matter.home)
    for number, (name, panel) in enumerate(exhibit.panels.items(), 1):
        yield Plan(panel.title, partial(panel_pages.panel, number=number, name=name), f"{number:02}")
    for at, overview in enumerate(exhibit.file.overviews):
        yield Plan(overview.title, partial(panel_pages.overview, at=at))
    if exhibit.events or exhibit.eras:
        yield Plan(of_books.CHRONOLOGY, back_matter.chronology)
    if exhibit.ties:
        yield Plan(of_books.TIES, back_matter.ties)
    if exhibit.people:
        yield Plan(of_books.PEOPLE, back_matter.people)
    if exhibit.terms:
        yield Plan(of_books.TERMS, back_matter.terms)
    if exhibit.sources:
        yield Plan(of_books.BIBLIOGRAPHY, back_matter.bibliography)
    yield Plan(of_books.ABOUT, back_matter.about)
    yield Plan(of_books.INTERFACE, back_matter.interface)


def _chapter(plan: Plan, scribes: Mapping[str, Scribe]) -> Chapter:
    sections = {language: _section(plan, scribe) for language, scribe in scribes.items()}
    return Chapter(plan.mark, sections)


def _section(plan: Plan, scribe: Scribe) -> Section:
    scribe.amiss = {"missing": 0, "stale": 0}
    body = list(plan.body(scribe))
    title = plan.title if isinstance(plan.title, str) else scribe.tongue.say(plan.title)
    missing, stale = scribe.amiss["missing"], scribe.amiss["stale"]
    over = " · ".join(part for part in (scribe.words.language_name, of_books.amiss(missing, stale)) if part)
    right_to_left = not isinstance(plan.title, str) and scribe.right_to_left(plan.title)
    return Section(title, [Title(plan.mark, over, title, right_to_left), *body], missing, stale)
