"""``kiosk check``: prints every problem of a gallery, in the order of files and lines."""

from __future__ import annotations

import json
import sys
from collections import Counter
from collections.abc import Iterator
from io import TextIOWrapper
from pathlib import Path

from kiosk.content.draft import read_draft
from kiosk.content.exhibit import Exhibit
from kiosk.content.gallery import GalleryError, find_exhibits, find_gallery
from kiosk.content.problem import Problem
from kiosk.content.read import read_exhibit, read_words
from kiosk.content.translations import Standing, standings
from kiosk.content.wording import of_desk, of_translations

MOST_ALIKE = 5
"""How often one sentence is printed: a mistake that is found in a thousand places hides no other."""

CLEAN, PROBLEMS, WRONG_USE = 0, 1, 2
"""Exit codes."""


def check(gallery: Path | None, as_json: bool, translations: bool = False) -> int:
    """Print every problem of a gallery, or of the bundled one, and give the exit code.

    With ``translations``, missing and stale ones are told as warnings.

    Warnings alone leave the exit code at 0.
    """
    try:
        folder = find_gallery(gallery)
        exhibits, problems = check_gallery(folder)
        came = [standing for exhibit in exhibits if translations for standing in standings_of(folder, exhibit)]
    except GalleryError as error:
        print(error, file=sys.stderr)
        return WRONG_USE
    problems = tuple(sorted({*problems, *(problem for standing in came for problem in untranslated(standing))}))
    if as_json:
        print(json.dumps([as_data(problem) for problem in problems], indent=2))
    else:
        report(problems, exhibits)
        for standing in came:
            print(
                of_translations.standing(standing.language, standing.texts, len(standing.missing), len(standing.stale))
            )
    return PROBLEMS if any(problem.is_error for problem in problems) else CLEAN


def check_gallery(gallery: Path) -> tuple[tuple[Exhibit, ...], tuple[Problem, ...]]:
    """Read every exhibit of a gallery, and the interface's words; give what is right and all that is wrong."""
    readings = [read_exhibit(folder) for folder in find_exhibits(gallery)]
    problems = {problem for reading in readings for problem in reading.problems}
    for words in sorted((gallery / "assets" / "words").glob("*.yaml")):
        problems.update(read_words(gallery / "assets", words.stem)[1])
    exhibits = tuple(reading.exhibit for reading in readings if reading.exhibit)
    return exhibits, tuple(sorted(problems))


def standings_of(gallery: Path, exhibit: Exhibit) -> tuple[Standing, ...]:
    """Give for each language how far an exhibit's translation has come."""
    return tuple(standings(read_draft(gallery / "exhibits" / exhibit.id)))


def untranslated(standing: Standing) -> Iterator[Problem]:
    """Give a warning for each translation that is missing or out of date."""
    for texts, say in ((standing.missing, of_translations.missing), (standing.stale, of_translations.stale)):
        for text in texts:
            yield Problem.at(text.place, say(standing.language), "warning")


def as_data(problem: Problem) -> dict[str, str | int]:
    """Give a problem as it stands in the JSON output."""
    place = problem.place
    return {
        "file": place.file,
        "line": place.line,
        "column": place.column,
        "severity": problem.severity,
        "message": problem.what,
        "hint": problem.would_be_right,
    }


def report(problems: tuple[Problem, ...], exhibits: tuple[Exhibit, ...] = (), *, to_errors: bool = False) -> None:
    """Print problems and their sum, on standard output or on standard error."""
    from rich.console import Console
    from rich.text import Text

    stream = sys.stderr if to_errors else sys.stdout
    if isinstance(stream, TextIOWrapper):
        stream.reconfigure(errors="replace")  # a terminal may be unable to show the exhibit's letters
    console = Console(stderr=to_errors, highlight=False, soft_wrap=True, emoji=False, markup=False)
    left, told = Counter(map(_said, problems)), Counter[tuple[str, ...]]()
    for problem in problems:
        said = _said(problem)
        told[said] += 1
        left[said] -= 1
        if told[said] > MOST_ALIKE:
            continue
        line = Text(f"{problem.place}: ", style="bold")
        line.append("" if problem.is_error else "warning: ", style="yellow")
        line.append(problem.what, style="not bold" if problem.is_error else "not bold yellow")
        console.print(line)
        if problem.would_be_right:
            console.print(Text(f"    {problem.would_be_right}", style="green"))
        if told[said] == MOST_ALIKE and left[said]:
            console.print(Text(f"    {of_desk.more_alike(left[said])}", style="dim"))
    panels = sum(len(exhibit.panels) for exhibit in exhibits)
    console.print(Text(of_desk.summary(problems, len(exhibits), panels), style="bold"))


def _said(problem: Problem) -> tuple[str, ...]:
    return problem.severity, problem.what, problem.would_be_right
