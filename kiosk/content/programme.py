"""The programme: everything that is needed to show one exhibit on one machine."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from kiosk.content.exhibit import Exhibit
from kiosk.content.gallery import GalleryError, bundled_gallery, choose_exhibit, find_gallery
from kiosk.content.problem import Problem
from kiosk.content.read import read_exhibit, read_site, read_words
from kiosk.content.site import Site
from kiosk.content.wording import of_galleries
from kiosk.content.words import InterfaceWords


@dataclass(frozen=True)
class Programme:
    """An exhibit, the interface's words in each of its languages, the machine it runs on.

    ``assets`` are the folders searched for fonts and icons, the gallery's own first.
    """

    exhibit: Exhibit
    words: Mapping[str, InterfaceWords]
    site: Site
    assets: tuple[Path, ...]

    @property
    def languages(self) -> tuple[str, ...]:
        """Give the languages offered on this machine, in its order."""
        return self.site.languages or self.exhibit.languages

    @property
    def first_language(self) -> str:
        """Give the language a visit begins in."""
        return self.site.language or self.languages[0]

    @property
    def noted(self) -> tuple[str, ...]:
        """Give the panels before which a content note is shown on this machine."""
        panels = self.exhibit.panels.items() if self.site.content_notes else ()
        return tuple(name for name, panel in panels if panel.content_note)


class ProgrammeError(Exception):
    """The programme cannot be shown as it is written; ``problems`` say why."""

    def __init__(self, problems: tuple[Problem, ...]) -> None:
        super().__init__("\n".join(str(problem) for problem in problems))
        self.problems = problems


def read_programme(
    gallery: Path | None = None,
    exhibit_id: str | None = None,
    site_file: Path | None = None,
    language: str | None = None,
    adjust: Callable[[Site], Site] = lambda site: site,
) -> Programme:
    """Read an exhibit, and what it takes to show it; the bundled gallery and its first exhibit when left out.

    ``adjust`` may have another site than the one that is written.

    Raises:
        GalleryError: where there is no such gallery, exhibit or language.
        ProgrammeError: with every problem, where something is wrong in the files.
    """
    folder = find_gallery(gallery)
    problems: list[Problem] = []
    site: Site | None = Site()
    if site_file is not None:
        site, found = read_site(site_file)
        problems += found
    site = adjust(site) if site is not None else None
    reading = read_exhibit(choose_exhibit(folder, exhibit_id or (site.exhibit if site else None)))
    problems += reading.problems
    if reading.exhibit is None or site is None:
        raise ProgrammeError(tuple(problem for problem in problems if problem.is_error))
    tags = reading.exhibit.languages
    if language is not None:
        site = site.model_copy(update={"language": language})
    for tag in site.languages:
        if tag not in tags:
            raise GalleryError(of_galleries.unknown_language(tag, tags))
    if site.language is not None and site.language not in (site.languages or tags):
        raise GalleryError(of_galleries.unknown_language(site.language, site.languages or tags))
    try:
        return programme_of(reading.exhibit, site)
    except ProgrammeError as error:
        raise ProgrammeError(tuple(sorted({*problems, *error.problems}))) from None


def programme_of(exhibit: Exhibit, site: Site) -> Programme:
    """Make a programme of an exhibit and a machine; raises ``ProgrammeError`` where the interface lacks words."""
    assets = tuple(dict.fromkeys((exhibit.gallery / "assets", bundled_gallery() / "assets")))
    words: dict[str, InterfaceWords | None] = {}
    problems: list[Problem] = []
    for tag in exhibit.languages:
        words[tag], found = _words(assets, tag)
        problems += found
    if any(word is None for word in words.values()):
        raise ProgrammeError(tuple(problem for problem in problems if problem.is_error))
    if site.take_away:
        exhibit = replace(exhibit, file=exhibit.file.model_copy(update={"take_away": site.take_away}))
    return Programme(exhibit, {tag: word for tag, word in words.items() if word}, site, assets)


def _words(assets: tuple[Path, ...], tag: str) -> tuple[InterfaceWords | None, tuple[Problem, ...]]:
    """Read the interface's words from the first folder that has them."""
    for folder in assets:
        if (folder / "words" / f"{tag}.yaml").is_file():
            return read_words(folder, tag)
    return read_words(assets[0], tag)
