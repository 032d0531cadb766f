"""The programme: everything that is needed to show one exhibit on one machine."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TypeAlias

from kiosk.content.exhibit import Exhibit
from kiosk.content.gallery import GalleryError, bundled_gallery, choose_exhibit, find_gallery
from kiosk.content.problem import Problem
from kiosk.content.readings import KeptReading
from kiosk.content.site import Site
from kiosk.content.wording import of_galleries
from kiosk.content.words import InterfaceWords

Words: TypeAlias = Mapping[str, InterfaceWords]
"""The interface's words by language."""


@dataclass(frozen=True)
class Programme:
    """An exhibit, the interface's words in each of its languages, the machine it runs on.

    ``assets`` are the folders searched for fonts and icons, the gallery's own first.
    """

    exhibit: Exhibit
    words: Words
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
    data: Path | None = None,
) -> Programme:
    """Read an exhibit, and what it takes to show it; the bundled gallery and its first exhibit when left out.

    ``adjust`` may have another site than the one that is written. What was read before, and has not changed since,
    is taken from a machine's ``data`` folder.

    Raises:
        GalleryError: where there is no such gallery, exhibit or language.
        ProgrammeError: with every problem, where something is wrong in the files.
    """
    folder = find_gallery(gallery)
    problems: list[Problem] = []
    site: Site | None = Site()
    if site_file is not None:
        from kiosk.content.read import read_site

        site, found = read_site(site_file)
        problems += found
    site = adjust(site) if site is not None else None
    chosen = choose_exhibit(folder, exhibit_id or (site.exhibit if site else None))
    kept = KeptReading(data, chosen) if data is not None else None
    read = kept.find() if kept is not None and site is not None else None
    if read is None:
        read = _read(chosen, problems, is_shown=site is not None)
        if kept is not None:
            kept.keep(read)
    exhibit, words = read
    assert site is not None
    if language is not None:
        site = site.model_copy(update={"language": language})
    for tag in site.languages:
        if tag not in exhibit.languages:
            raise GalleryError(of_galleries.unknown_language(tag, exhibit.languages))
    if site.language is not None and site.language not in (site.languages or exhibit.languages):
        raise GalleryError(of_galleries.unknown_language(site.language, site.languages or exhibit.languages))
    return _programme(exhibit, words, site)


def programme_of(exhibit: Exhibit, site: Site) -> Programme:
    """Make a programme of an exhibit and a machine; raises ``ProgrammeError`` where the interface lacks words."""
    return _programme(exhibit, _words_of(exhibit, []), site)


def _programme(exhibit: Exhibit, words: Words, site: Site) -> Programme:
    if site.take_away:
        exhibit = replace(exhibit, file=exhibit.file.model_copy(update={"take_away": site.take_away}))
    return Programme(exhibit, words, site, _assets_of(exhibit))


def _read(chosen: Path, problems: list[Problem], *, is_shown: bool) -> tuple[Exhibit, Words]:
    """Read an exhibit and its words; raises ``ProgrammeError``, also for what is wrong in the site."""
    from kiosk.content.read import read_exhibit

    reading = read_exhibit(chosen)
    problems += reading.problems
    if reading.exhibit is None or not is_shown:
        raise ProgrammeError(tuple(problem for problem in problems if problem.is_error))
    return reading.exhibit, _words_of(reading.exhibit, problems)


def _words_of(exhibit: Exhibit, problems: list[Problem]) -> Words:
    """Read the interface's words in the exhibit's languages; raises ``ProgrammeError``."""
    words: dict[str, InterfaceWords | None] = {}
    for tag in exhibit.languages:
        words[tag], found = _words(_assets_of(exhibit), tag)
        problems += found
    if any(word is None for word in words.values()):
        raise ProgrammeError(tuple(sorted({problem for problem in problems if problem.is_error})))
    return {tag: word for tag, word in words.items() if word}


def _assets_of(exhibit: Exhibit) -> tuple[Path, ...]:
    return tuple(dict.fromkeys((exhibit.gallery / "assets", bundled_gallery() / "assets")))


def _words(assets: tuple[Path, ...], tag: str) -> tuple[InterfaceWords | None, tuple[Problem, ...]]:
    """Read the interface's words from the first folder that has them."""
    from kiosk.content.read import read_words

    for folder in assets:
        if (folder / "words" / f"{tag}.yaml").is_file():
            return read_words(folder, tag)
    return read_words(assets[0], tag)
