"""Checks that a whole gallery may go on the floor."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from kiosk.content.exhibit import Exhibit
from kiosk.content.gallery import GalleryError, find_exhibits
from kiosk.content.pictures import check_drawing_file
from kiosk.content.problem import Problem
from kiosk.content.programme import ProgrammeError, programme_of
from kiosk.content.read import read_exhibit, read_words
from kiosk.content.site import Site
from kiosk.content.wording import of_packs
from kiosk.floor.packs.fault import PackError


@dataclass(frozen=True)
class Verified:
    """The exhibits of a gallery that are right, and every error in the order of files and lines."""

    exhibits: tuple[Exhibit, ...]
    problems: tuple[Problem, ...]


def verify(gallery: Path) -> Verified:
    """Read every exhibit of a gallery with all that is shown beside it; raises ``PackError`` where that cannot be."""
    exhibits: list[Exhibit] = []
    problems: set[Problem] = set()
    try:
        for folder in find_exhibits(gallery):
            reading = read_exhibit(folder)
            problems.update(reading.problems)
            if reading.exhibit is not None:
                exhibits.append(reading.exhibit)
                problems.update(_words_problems(reading.exhibit))
        problems.update(_problems_beside(gallery / "assets"))
    except GalleryError as error:
        raise PackError(str(error)) from None
    except Exception as error:  # whatever a hostile file leads a reader to, it must not reach the floor
        raise PackError(of_packs.not_readable(f"{type(error).__name__}: {error}")) from error
    return Verified(tuple(exhibits), tuple(sorted(problem for problem in problems if problem.is_error)))


def _words_problems(exhibit: Exhibit) -> tuple[Problem, ...]:
    try:
        programme_of(exhibit, Site())
    except ProgrammeError as error:
        return error.problems
    return ()


def _problems_beside(assets: Path) -> Iterator[Problem]:
    """Give the problems of what no exhibit names and the kiosk still reads: its words, and drawings for its icons."""
    for words in sorted((assets / "words").glob("*.yaml")):
        yield from read_words(assets, words.stem)[1]
    for drawing in sorted(assets.rglob("*")):
        if drawing.suffix.lower() == ".svg" and drawing.is_file():
            yield from check_drawing_file(assets, drawing.relative_to(assets).as_posix())
