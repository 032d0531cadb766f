"""Reads whole files and whole exhibits, and gathers everything that is wrong with them."""

from __future__ import annotations

import string
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType
from typing import TypeVar

from kiosk.content.checks import check_draft
from kiosk.content.clips import clips_of
from kiosk.content.credits import Credit
from kiosk.content.draft import Draft, read_draft
from kiosk.content.exhibit import Exhibit
from kiosk.content.problem import Problem
from kiosk.content.site import Site
from kiosk.content.source import YamlFile, read_yaml
from kiosk.content.text import Languages
from kiosk.content.validation import validate
from kiosk.content.wording import of_texts
from kiosk.content.words import InterfaceWords

T = TypeVar("T")


@dataclass(frozen=True)
class Reading:
    """An exhibit, or None when there is any error, and every problem in the order of files and lines."""

    exhibit: Exhibit | None
    problems: tuple[Problem, ...]


def read_exhibit(folder: Path) -> Reading:
    """Read and check the exhibit in a folder ``exhibits/ID`` of a gallery."""
    draft = read_draft(folder.absolute())
    problems = problems_of(draft)
    return Reading(None if any(problem.is_error for problem in problems) else exhibit_of(draft), problems)


def problems_of(draft: Draft) -> tuple[Problem, ...]:
    """Give every problem of an exhibit in the order of files and lines."""
    return tuple(sorted({*draft.all_problems(), *check_draft(draft)}))


def read_file(
    path: Path, shape: type[T], gallery: Path | None = None, context: Languages | None = None
) -> tuple[T | None, tuple[Problem, ...]]:
    """Read one file as a model; None and the problems when there is any error."""
    yaml, value = _read(path, shape, gallery, context)
    return value, tuple(sorted(yaml.problems))


def read_site(path: Path) -> tuple[Site | None, tuple[Problem, ...]]:
    """Read a machine's ``site.yaml``."""
    return read_file(path, Site)


def read_words(assets: Path, language: str) -> tuple[InterfaceWords | None, tuple[Problem, ...]]:
    """Read the interface's words in a language, and hold what is filled into them against the English ones."""
    yaml, words = _read(assets / "words" / f"{language}.yaml", InterfaceWords, assets.parent, None)
    if words is None or language == "en":
        return words, tuple(sorted(yaml.problems))
    _, english = _read(assets / "words" / "en.yaml", InterfaceWords, assets.parent, None)
    if english:
        yaml.problems.extend(_placeholder_problems(yaml, words, english))
    return None if yaml.problems else words, tuple(sorted(yaml.problems))


def _read(path: Path, shape: type[T], gallery: Path | None, context: Languages | None) -> tuple[YamlFile, T | None]:
    inside = gallery is not None and path.is_relative_to(gallery)
    yaml = read_yaml(path, path.relative_to(gallery).as_posix() if gallery and inside else path.as_posix())
    return yaml, validate(shape, yaml, context)


def _placeholder_problems(yaml: YamlFile, words: InterfaceWords, english: InterfaceWords) -> Iterator[Problem]:
    for key, sentence in words:
        if not isinstance(sentence, str):
            continue
        try:
            given, wanted = _placeholders(sentence), _placeholders(getattr(english, key))
        except ValueError:
            yield Problem.at(yaml.place((key,)), of_texts.broken_braces(key))
            continue
        if given != wanted:
            said = of_texts.placeholders(key, sorted(wanted - given), sorted(given - wanted))
            yield Problem.at(yaml.place((key,)), said)


def _placeholders(sentence: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(sentence) if name is not None}


def exhibit_of(draft: Draft) -> Exhibit:
    """Make an exhibit of files whose values are right."""
    file, people, terms = draft.exhibit.value, draft.people.value, draft.terms.value
    sources, timeline, ties = draft.sources.value, draft.timeline.value, draft.ties.value
    assert file is not None
    assert people is not None
    assert terms is not None
    assert sources is not None
    assert timeline is not None
    assert ties is not None
    panels = {name: sheet.value for name, sheet in draft.panels.items() if sheet.value is not None}
    return Exhibit(
        draft.folder.name,
        draft.gallery,
        file,
        MappingProxyType({name: panels[name] for name in file.panels or panels}),
        MappingProxyType(people),
        MappingProxyType(terms),
        MappingProxyType(sources),
        timeline.events,
        timeline.eras,
        ties.ties,
        tuple(_credits(draft)),
        clips_of(draft),
    )


def _credits(draft: Draft) -> Iterator[Credit]:
    """Give the credits with their files named from ``assets/``."""
    for folder, sheet in draft.credits.items():
        for credit in sheet.value.credits if sheet.value else ():
            files = tuple((folder / pattern).as_posix() for pattern in credit.files)
            yield credit.model_copy(update={"files": files})
