"""Checks an exhibit across its files: everything that one file alone cannot tell.

The checks follow the marks that stand in the models (see ``kiosk.content.model``) and look at the files as they
were typed, so that one mistake in a file does not hide another.
"""

from __future__ import annotations

from collections.abc import Iterator

from kiosk.content.assets import check_assets
from kiosk.content.clips import check_clips
from kiosk.content.draft import Draft
from kiosk.content.gallery import bundled_gallery
from kiosk.content.lengths import check_lengths
from kiosk.content.model import AssetFile
from kiosk.content.problem import Problem
from kiosk.content.references import check_references
from kiosk.content.shape import Marked, walk
from kiosk.content.source import YamlFile
from kiosk.content.wording import of_texts


def check_draft(draft: Draft) -> Iterator[Problem]:
    """Give every problem of an exhibit that is not one of a single file's form."""
    found = [
        (sheet.yaml, marked)
        for sheet in draft.sheets()
        if sheet.yaml.data
        for marked in walk(sheet.shape, sheet.yaml.data)
    ]
    yield from _check_languages(draft)
    yield from check_references(draft, found)
    yield from check_lengths(draft, found)
    yield from check_assets(draft, _assets(found))
    yield from check_clips(draft)


def _check_languages(draft: Draft) -> Iterator[Problem]:
    """Give each language of the exhibit in which the kiosk's own words are missing."""
    folders = (draft.assets, bundled_gallery() / "assets")
    for index, tag in enumerate(draft.languages.tags):
        if not any((folder / "words" / f"{tag}.yaml").is_file() for folder in folders):
            yield Problem.at(draft.exhibit.yaml.place(("languages", index)), of_texts.no_words_for(tag))


def _assets(found: list[tuple[YamlFile, Marked]]) -> Iterator[tuple[YamlFile, Marked]]:
    for yaml, marked in found:
        if any(isinstance(mark, AssetFile) for mark in marked.marks):
            yield yaml, marked
