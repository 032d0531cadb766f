"""Checks the files that an exhibit shows and plays: that each is there, is of its kind, and has a credit line."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from pathlib import Path, PurePosixPath

from kiosk.content import captions, pictures, pyramid, recordings
from kiosk.content.draft import Draft
from kiosk.content.model import AssetFile, AssetKind
from kiosk.content.problem import Problem, Wording
from kiosk.content.shape import Marked
from kiosk.content.source import YamlFile
from kiosk.content.wording import of_assets

_SUFFIXES: dict[AssetKind, tuple[str, ...]] = {
    "picture": pictures.SUFFIXES,
    "large picture": (*pictures.SUFFIXES, ".json"),
    "media": recordings.SUFFIXES,
    "captions": (captions.SUFFIX,),
}


def check_assets(draft: Draft, used: Iterable[tuple[YamlFile, Marked]]) -> Iterator[Problem]:
    """Give every problem of the files that an exhibit uses, and of the credits that name no file."""
    looked_at: dict[tuple[AssetKind, str], Wording | None] = {}
    for yaml, marked in used:
        kind, path = kind_of(marked), marked.words
        if not path:
            continue
        if (kind, path) not in looked_at:
            said = looked_at[kind, path] = _path_problem(draft.assets, path, kind)
            if said is None:
                said = looked_at[kind, path] = _content_problem(draft.assets, path, kind)
                yield from _inner_problems(draft.assets, path, kind)
                if said is None:
                    yield from _remarks(draft, path, kind, yaml, marked)
        said_of_file = looked_at[kind, path]
        if said_of_file:
            yield Problem.at(yaml.place(marked.path), said_of_file)
    yield from _credits_without_files(draft)


def kind_of(marked: Marked) -> AssetKind:
    """Give the kind of file that a marked path leads to."""
    return next(mark.kind for mark in marked.marks if isinstance(mark, AssetFile))


def file_problem(assets: Path, path: str, kind: AssetKind) -> Wording | None:
    """Say why a file below ``assets/`` cannot be shown or played, or that it is not there."""
    return _path_problem(assets, path, kind) or _content_problem(assets, path, kind)


def _path_problem(assets: Path, path: str, kind: AssetKind) -> Wording | None:
    """Say what is wrong with a path, or that nothing is there."""
    parts = PurePosixPath(path).parts
    if re.match(r"[a-z][a-z0-9+.-]+:|//", path, re.IGNORECASE):
        return of_assets.web_address(path, kind)
    if "\\" in path:
        return of_assets.backslash(path)
    if path.startswith(("/", "~")) or re.match(r"[A-Za-z]:", path):
        return of_assets.absolute(path, kind)
    try:
        root, file = assets.resolve(), (assets / path).resolve()
        if ".." in parts or not file.is_relative_to(root):
            return of_assets.outside(path, kind)
        if not file.exists():
            return of_assets.missing(path, kind, _beside(assets, path, kind))
        if not file.is_file():
            return of_assets.not_a_file(path, kind)
        if file.stat().st_size == 0:
            return of_assets.empty(path, kind)
    except (OSError, ValueError, RuntimeError):
        return of_assets.missing(path, kind, ())
    return None


def _beside(assets: Path, path: str, kind: AssetKind) -> list[str]:
    """Give the files of a kind in the folder that a path names, and those of its name elsewhere."""
    folder = (assets / path).parent
    found = list(folder.iterdir()) if folder.is_dir() else list(assets.rglob(Path(path).name))
    return [file.relative_to(assets).as_posix() for file in found if file.suffix in _SUFFIXES[kind]]


def _content_problem(assets: Path, path: str, kind: AssetKind) -> Wording | None:
    """Say why a file cannot be shown or played."""
    if kind == "media":
        return recordings.file_problem(assets, path)
    if kind == "captions":
        return captions.file_problem(assets, path)
    if PurePosixPath(path).name == pyramid.DESCRIPTION:
        return pyramid.file_problem(assets, path, is_large=kind == "large picture")
    return pictures.file_problem(assets, path, may_be_tiles=kind == "large picture")


def _inner_problems(assets: Path, path: str, kind: AssetKind) -> Iterator[Problem]:
    """Give the problems that have a place in the file itself."""
    if kind == "captions":
        yield from captions.check_captions(assets, path)
    elif kind != "media":
        yield from pictures.check_drawing_file(assets, path)


def _remarks(draft: Draft, path: str, kind: AssetKind, yaml: YamlFile, marked: Marked) -> Iterator[Problem]:
    """Give what remains to be said of a file that can be shown or played."""
    if kind != "captions" and not is_credited(draft, path):
        yield Problem.at(yaml.place(marked.path), of_assets.no_credit(path, kind, credits_file(draft, path)))
    if kind == "large picture":
        said = pictures.wants_tiles(draft.assets, path)
        if said:
            yield Problem.at(yaml.place(marked.path), said, "warning")


def is_credited(draft: Draft, path: str) -> bool:
    """Tell whether a file below ``assets/`` has a credit line."""
    for folder, sheet in draft.credits.items():
        if sheet.value is None:
            if PurePosixPath(path).is_relative_to(folder):
                return True  # its credits.yaml has problems of its own; one is enough
        elif PurePosixPath(path).is_relative_to(folder):
            inside = PurePosixPath(path).relative_to(folder).as_posix()
            if any(credit.covers(inside) for credit in sheet.value.credits):
                return True
    return False


def credits_file(draft: Draft, path: str) -> str:
    """Give the credits.yaml that is nearest to a file, or the one that should be made."""
    near = [folder for folder in draft.credits if PurePosixPath(path).is_relative_to(folder)]
    folder = near[0] if near else PurePosixPath(*PurePosixPath(path).parts[:1])
    if folder == PurePosixPath(path):
        folder = PurePosixPath()
    return (PurePosixPath("assets") / folder / "credits.yaml").as_posix()


def _credits_without_files(draft: Draft) -> Iterator[Problem]:
    for folder, sheet in draft.credits.items():
        for number, credit in enumerate(sheet.value.credits if sheet.value else ()):
            for index, pattern in enumerate(credit.files):
                if not _names_a_file(draft.assets / folder, pattern):
                    place = sheet.yaml.place(("credits", number, "files", index))
                    yield Problem.at(place, of_assets.credit_without_file(pattern), "warning")


def _names_a_file(folder: Path, pattern: str) -> bool:
    try:
        return ".." not in pattern.split("/") and any(folder.glob(pattern))
    except (NotImplementedError, ValueError, OSError):
        return False
