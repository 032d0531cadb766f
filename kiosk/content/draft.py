"""An exhibit's files as they were read, right or wrong; the checks across files look at these."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath
from typing import Any, Generic, TypeVar

from kiosk.content.credits import CreditsFile
from kiosk.content.events import TimelineFile
from kiosk.content.exhibit import ExhibitFile
from kiosk.content.model import Id, Noun
from kiosk.content.narration import FOLDER, ClipList, NarrationFile
from kiosk.content.panel import Panel
from kiosk.content.people import Person
from kiosk.content.problem import Place, Problem, Severity
from kiosk.content.source import YamlFile, read_yaml
from kiosk.content.sources import Source
from kiosk.content.stamps import stamp_of
from kiosk.content.terms import Term
from kiosk.content.text import LANGUAGE_TAG, Languages
from kiosk.content.ties import TiesFile
from kiosk.content.validation import validate
from kiosk.content.wording import of_entries, of_files
from kiosk.content.wording.manner import nearest

T = TypeVar("T")

_PANEL_FILE = re.compile(r"(\d+)-([A-Za-z0-9][A-Za-z0-9-]*)\.yaml")
_YAML_SUFFIXES = (".yaml", ".yml")
_OWN_FILES = (
    "exhibit.yaml",
    "people.yaml",
    "terms.yaml",
    "sources.yaml",
    "timeline.yaml",
    "ties.yaml",
    "narration.yaml",
)
_WRITTEN_BY_THE_KIOSK = "translations.yaml"


@dataclass(frozen=True)
class Sheet(Generic[T]):
    """One file, the shape it should have, and its value where it has that shape."""

    shape: Any
    yaml: YamlFile
    value: T | None

    @property
    def keys(self) -> list[str]:
        """Give the keys at the top of the file, also where their values are wrong."""
        return list(self.yaml.data) if isinstance(self.yaml.data, dict) else []


@dataclass
class Draft:
    """Every file of one exhibit.

    ``credits`` are by the folder below ``assets/`` that holds them, ``clip_lists`` by language.
    """

    folder: Path
    languages: Languages
    exhibit: Sheet[ExhibitFile]
    panels: dict[str, Sheet[Panel]]
    people: Sheet[dict[str, Person]]
    terms: Sheet[dict[str, Term]]
    sources: Sheet[dict[str, Source]]
    timeline: Sheet[TimelineFile]
    ties: Sheet[TiesFile]
    narration: Sheet[NarrationFile]
    clip_lists: dict[str, Sheet[ClipList]]
    credits: dict[PurePosixPath, Sheet[CreditsFile]]
    problems: list[Problem] = field(default_factory=list)

    @property
    def gallery(self) -> Path:
        """Give the gallery that the exhibit stands in."""
        return self.folder.parent.parent

    @property
    def assets(self) -> Path:
        """Give the folder of the gallery's assets."""
        return self.gallery / "assets"

    @property
    def known(self) -> Mapping[Noun, Sequence[str] | None]:
        """Give the names of the entries of each kind, or None where a file that could name more is not read."""
        is_misnamed = any(problem.is_error for problem in self.problems)
        by_noun: dict[Noun, Sheet[Any]] = {"person": self.people, "term": self.terms, "source": self.sources}
        found: dict[Noun, Sequence[str] | None] = {
            noun: sheet.keys if isinstance(sheet.yaml.data, dict) and (sheet.keys or not is_misnamed) else None
            for noun, sheet in by_noun.items()
        }
        return found | {"panel": None if is_misnamed and self.panels else list(self.panels)}

    def sheets(self) -> Iterator[Sheet[Any]]:
        """Give every file of the exhibit's own folder."""
        yield self.exhibit
        yield from self.panels.values()
        yield from (self.people, self.terms, self.sources, self.timeline, self.ties, self.narration)

    def all_problems(self) -> Iterator[Problem]:
        """Give the problems found while reading."""
        yield from self.problems
        for sheet in (*self.sheets(), *self.clip_lists.values(), *self.credits.values()):
            yield from sheet.yaml.problems


def read_draft(folder: Path, before: Draft | None = None) -> Draft:
    """Read every file of an exhibit; those that have not been saved since ``before`` are taken from there."""
    shown = f"exhibits/{folder.name}"
    problems: list[Problem] = []
    exhibit_yaml = read_yaml(folder / "exhibit.yaml", f"{shown}/exhibit.yaml")
    if not os.path.lexists(folder / "exhibit.yaml"):
        said = of_files.missing_file("exhibit.yaml", "Every exhibit needs one: its title, its languages.")
        exhibit_yaml.problems[:] = [Problem.at(Place(exhibit_yaml.file), said)]
    languages = languages_of(exhibit_yaml)

    known = {sheet.yaml.file: sheet for sheet in before.sheets()} if before and before.languages == languages else {}

    def sheet(name: str, shape: Any) -> Sheet[Any]:
        yaml = YamlFile(f"{shown}/{name}", data={})
        if yaml.file in known and _is_unchanged(folder / name, known[yaml.file].yaml):
            return known[yaml.file]
        if os.path.lexists(folder / name):
            yaml = read_yaml(folder / name, yaml.file)
        return Sheet(shape, yaml, validate(shape, yaml, languages))

    def sheet_if_there(name: str, shape: Any) -> Sheet[Any]:
        if os.path.lexists(folder / name):
            return sheet(name, shape)
        return Sheet(shape, YamlFile(f"{shown}/{name}", data={}), shape())

    draft = Draft(
        folder,
        languages,
        Sheet(ExhibitFile, exhibit_yaml, validate(ExhibitFile, exhibit_yaml, languages)),
        {},
        sheet("people.yaml", dict[Id, Person]),
        sheet("terms.yaml", dict[Id, Term]),
        sheet("sources.yaml", dict[Id, Source]),
        sheet_if_there("timeline.yaml", TimelineFile),
        sheet_if_there("ties.yaml", TiesFile),
        sheet_if_there("narration.yaml", NarrationFile),
        _read_clip_lists(folder, languages, problems),
        _read_credits(folder, languages),
        problems,
    )
    for panel, path in _panel_files(folder, shown, problems):
        draft.panels[panel] = sheet(f"panels/{path.name}", Panel)
    problems.extend(_stray_files(folder, shown))
    return draft


def _is_unchanged(file: Path, yaml: YamlFile) -> bool:
    try:
        return yaml.stamp == stamp_of(file)
    except OSError:
        return False


def languages_of(exhibit: YamlFile) -> Languages:
    """Give the languages that exhibit.yaml lists, even where the rest of it is wrong."""
    listed = exhibit.data.get("languages") if isinstance(exhibit.data, dict) else None
    if not isinstance(listed, list):
        return Languages((), strict=False)
    return Languages(tuple(tag for tag in listed if isinstance(tag, str) and LANGUAGE_TAG.fullmatch(tag)))


def _panel_files(folder: Path, shown: str, problems: list[Problem]) -> list[tuple[str, Path]]:
    """Give the panels' ids and files in the order of their numbers."""
    found: list[tuple[int, str, Path]] = []
    numbers: dict[int, str] = {}
    ids: dict[str, str] = {}
    for path in _listed(folder / "panels"):
        if path.suffix not in _YAML_SUFFIXES:
            continue
        place = Place(f"{shown}/panels/{path.name}")
        match = _PANEL_FILE.fullmatch(path.name)
        if match is None:
            problems.append(Problem.at(place, of_files.bad_panel_name(path.name)))
            continue
        number, panel = int(match[1]), match[2]
        if number in numbers:
            problems.append(Problem.at(place, of_files.repeated_number(match[1], numbers[number])))
        if panel in ids:
            problems.append(Problem.at(place, of_files.repeated_panel(panel, ids[panel])))
            continue
        numbers.setdefault(number, path.name)
        ids[panel] = path.name
        found.append((number, panel, path))
    if not found:
        problems.append(Problem.at(Place(f"{shown}/panels"), of_entries.no_panels()))
    return [(panel, path) for _, panel, path in sorted(found)]


def _stray_files(folder: Path, shown: str) -> Iterator[Problem]:
    """Give a warning for each YAML file of the exhibit that nothing reads."""
    for path in _listed(folder):
        if path.suffix in _YAML_SUFFIXES and path.name not in (*_OWN_FILES, _WRITTEN_BY_THE_KIOSK):
            missing = [name for name in _OWN_FILES if not (folder / name).exists()]
            severity: Severity = "error" if nearest(path.name, missing) else "warning"
            yield Problem.at(Place(f"{shown}/{path.name}"), of_files.stray_file(path.name, missing), severity)


def _read_clip_lists(folder: Path, languages: Languages, problems: list[Problem]) -> dict[str, Sheet[ClipList]]:
    """Read the lists of the exhibit's recordings."""
    found = {}
    inside = PurePosixPath("assets", folder.name, FOLDER)
    for path in _listed(folder.parent.parent / inside):
        if path.suffix not in _YAML_SUFFIXES or path.name == "credits.yaml":
            continue
        shown = (inside / path.name).as_posix()
        if path.name not in [f"{tag}.yaml" for tag in languages.tags]:
            stray = of_files.stray_file(path.name, ())
            problems.append(Problem.at(Place(shown), stray, "warning"))
            continue
        yaml = read_yaml(path, shown)
        found[path.stem] = Sheet(ClipList, yaml, validate(ClipList, yaml, languages))
    return found


def _read_credits(folder: Path, languages: Languages) -> dict[PurePosixPath, Sheet[CreditsFile]]:
    """Read the credits of all assets but those of the gallery's other exhibits, deepest folders first."""
    assets = folder.parent.parent / "assets"
    others = {other.name for other in _listed(folder.parent)} - {folder.name}
    found = {}
    for top, folders, files in os.walk(assets):
        inside = Path(top).relative_to(assets)
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        if inside == Path():
            folders[:] = [name for name in folders if name not in others]
        if "credits.yaml" in files:
            yaml = read_yaml(Path(top) / "credits.yaml", f"assets/{(inside / 'credits.yaml').as_posix()}")
            loose = Languages(languages.tags, strict=False)
            found[PurePosixPath(inside)] = Sheet(CreditsFile, yaml, validate(CreditsFile, yaml, loose))
    return dict(sorted(found.items(), key=lambda item: (-len(item[0].parts), item[0])))


def _listed(folder: Path) -> list[Path]:
    """Give what a folder holds, by name, without hidden files; nothing where it cannot be read."""
    try:
        return sorted(path for path in folder.iterdir() if not path.name.startswith("."))
    except OSError:
        return []
