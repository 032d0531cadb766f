"""``kiosk check``: finds everything that is wrong in a gallery, or that could be better."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from kiosk.content.draft import Draft, read_draft
from kiosk.content.exhibit import Exhibit
from kiosk.content.gallery import TEMPLATE, GalleryError, find_exhibits, find_gallery
from kiosk.content.problem import Problem
from kiosk.content.read import exhibit_of, problems_of, read_words
from kiosk.content.translations import Standing, standings
from kiosk.content.wording import of_desk, of_translations
from kiosk.desk.remarks import Label, by_language, eases, remarks, unused_files
from kiosk.desk.sarif import as_sarif

CLEAN, PROBLEMS, WRONG_USE = 0, 1, 2
"""Exit codes."""

Form = Literal["text", "json", "sarif"]


@dataclass(frozen=True)
class Checked:
    """What a check has found: the exhibits that are right, and every problem in the order of files and lines."""

    gallery: Path
    drafts: tuple[Draft, ...]
    exhibits: tuple[Exhibit, ...]
    problems: tuple[Problem, ...]
    ease: Mapping[str, float]
    """How easy the texts are to read, by language."""


def check(
    gallery: Path | None, form: Form = "text", *, strict: bool = False, translations: bool = False, fit: bool = False
) -> int:
    """Print every problem of a gallery, or of the bundled one, and give the exit code.

    With ``translations``, missing and stale ones are told as warnings; with ``fit``, what does not fit its place on
    the screen. Warnings alone leave the exit code at 0, unless ``strict``.
    """
    try:
        checked = check_gallery(find_gallery(gallery))
    except GalleryError as error:
        print(error, file=sys.stderr)
        return WRONG_USE
    came = [standing for draft in checked.drafts if translations for standing in standings(draft)]
    problems = {*checked.problems, *(problem for standing in came for problem in untranslated(standing))}
    if fit and not any(problem.is_error for problem in problems):
        from kiosk.desk.fit import check_fit

        problems.update(check_fit(checked.gallery))
    found = tuple(sorted(problems))
    if form == "text":
        from kiosk.desk.report import report

        if checked.ease:
            print(of_desk.reading_ease(checked.ease))
        for standing in came:
            print(
                of_translations.standing(standing.language, standing.texts, len(standing.missing), len(standing.stale))
            )
        panels = sum(len(exhibit.panels) for exhibit in checked.exhibits)
        report(found, checked.gallery, of_desk.summary(found, len(checked.exhibits), panels))
    else:
        data = [as_data(problem) for problem in found] if form == "json" else as_sarif(found)
        print(json.dumps(data, indent=2))
    return PROBLEMS if any(problem.is_error or strict for problem in found) else CLEAN


def check_gallery(gallery: Path) -> Checked:
    """Read every exhibit of a gallery, and the interface's words; find what is wrong, and what could be better."""
    drafts = tuple(read_draft(folder.absolute()) for folder in find_exhibits(gallery))
    problems: set[Problem] = set()
    right: list[Draft] = []
    labels: tuple[Label, ...] = ()
    for draft in drafts:
        found = problems_of(draft)
        problems.update(found)
        if not any(problem.is_error for problem in found):
            right.append(draft)
            labels += (found_labels := tuple(eases(draft)))
            problems.update(remarks(draft, found_labels))
    if len(right) == len(drafts):
        problems.update(unused_files([*drafts, *_template(gallery, drafts)]))
    for words in sorted((gallery / "assets" / "words").glob("*.yaml")):
        problems.update(read_words(gallery / "assets", words.stem)[1])
    return Checked(gallery, drafts, tuple(map(exhibit_of, right)), tuple(sorted(problems)), by_language(labels))


def _template(gallery: Path, drafts: tuple[Draft, ...]) -> Iterator[Draft]:
    """Give the template, which is no exhibit to be shown but has files too."""
    folder = gallery / "exhibits" / TEMPLATE
    if folder.is_dir() and all(draft.folder.name != TEMPLATE for draft in drafts):
        yield read_draft(folder.absolute())


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
