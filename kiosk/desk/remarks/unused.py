"""What stands in an exhibit and is never shown: people and terms that nothing leads to, files that nothing names."""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path, PurePosixPath
from typing import Any

from kiosk.content import captions, markup, pictures, pyramid, recordings
from kiosk.content.clips import narratable
from kiosk.content.draft import Draft, Sheet
from kiosk.content.model import AssetFile, Noun, Refers
from kiosk.content.narration import clip_path
from kiosk.content.problem import Place, Problem
from kiosk.content.shape import Marked, walk
from kiosk.content.wording import of_remarks

_OF_THE_KIOSK = {"fonts", "icons", "maps", "words"}
"""Folders of assets/ that the kiosk itself reads."""

_SHOWN_OR_PLAYED = {*pictures.SUFFIXES, *recordings.SUFFIXES, captions.SUFFIX}


def check_entries(draft: Draft) -> Iterator[Problem]:
    """Give a warning for each person, term and source that nothing in the exhibit refers to."""
    lists: Mapping[Noun, Sheet[Any]] = {"person": draft.people, "term": draft.terms, "source": draft.sources}
    named: dict[Noun, set[str]] = {noun: set() for noun in lists}
    for sheet in draft.sheets():
        for marked in walk(sheet.shape, sheet.yaml.data or {}):
            itself = marked.path[0] if sheet in (draft.people, draft.terms) else None
            for mark in marked.marks:
                if isinstance(mark, Refers) and mark.noun in named and marked.words != itself:
                    named[mark.noun].add(marked.words)
            if marked.is_text:
                linked = {link.target for link in markup.links(marked.words)} - {itself}
                named["person"] |= linked
                named["term"] |= linked
    for noun, sheet in lists.items():
        for key in sheet.keys:
            if key not in named[noun]:
                yield Problem.at(sheet.yaml.key_place((key,)), of_remarks.unused_entry(noun, key), "warning")


def unused_files(drafts: Sequence[Draft]) -> Iterator[Problem]:
    """Give a warning for each file below assets/ that no exhibit of a gallery shows or plays."""
    assets = drafts[0].assets
    used = {path for draft in drafts for path in _used(draft)}
    tiled = {PurePosixPath(path).parent for path in used if PurePosixPath(path).name == pyramid.DESCRIPTION}
    for top, folders, files in os.walk(assets):
        inside = PurePosixPath(Path(top).relative_to(assets).as_posix())
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        if inside == PurePosixPath():
            folders[:] = [name for name in folders if name not in _OF_THE_KIOSK]
        if inside in tiled:
            folders.clear()
            continue
        for name in sorted(files):
            path = (inside / name).as_posix()
            if PurePosixPath(name).suffix.lower() in _SHOWN_OR_PLAYED and path not in used:
                yield Problem.at(Place(f"assets/{path}"), of_remarks.unused_file(), "warning")


def _used(draft: Draft) -> Iterator[str]:
    """Give every file below assets/ that an exhibit shows or plays."""
    for sheet in draft.sheets():
        for marked in walk(sheet.shape, sheet.yaml.data or {}):
            if _is_file(marked):
                yield marked.words
    for language in draft.clip_lists:
        for text in narratable(draft, language):
            yield clip_path(draft.folder.name, language, text.panel, text.part)


def _is_file(marked: Marked) -> bool:
    return any(isinstance(mark, AssetFile) for mark in marked.marks)
