"""Pictures that have too few pixels for their place on the screen, or far more than it can show."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from kiosk.content.draft import Draft
from kiosk.content.model import AssetFile
from kiosk.content.pictures import LONGEST_IN_ONE, pixels
from kiosk.content.problem import Problem
from kiosk.content.shape import Marked, walk
from kiosk.content.wording import of_remarks

LEAST = 800
"""The longer side, in pixels, below which a picture looks blurred on a screen of 1920 × 1080."""

LEAST_EMBLEM = 200
"""The same for an emblem, which is shown small."""


def check_picture_sizes(draft: Draft) -> Iterator[Problem]:
    """Give a warning for each picture of pixels that is too small or needlessly large, where it first stands."""
    seen: set[tuple[str, bool]] = set()
    for sheet in draft.sheets():
        for marked in walk(sheet.shape, sheet.yaml.data or {}):
            case = marked.words, "emblem" in marked.path
            if not _is_picture(marked) or case in seen:
                continue
            seen.add(case)
            longer = _longer_side(draft.assets / marked.words)
            least = LEAST_EMBLEM if case[1] else LEAST
            if longer and longer < least:
                said = of_remarks.too_few_pixels(marked.words, longer, least)
                yield Problem.at(sheet.yaml.place(marked.path), said, "warning")
            elif longer and longer > LONGEST_IN_ONE:
                said = of_remarks.needless_pixels(marked.words, longer, LONGEST_IN_ONE)
                yield Problem.at(sheet.yaml.place(marked.path), said, "warning")


def _is_picture(marked: Marked) -> bool:
    """Tell whether a picture stands here; one to look into may have as many pixels as it likes."""
    return any(isinstance(mark, AssetFile) and mark.kind == "picture" for mark in marked.marks)


def _longer_side(file: Path) -> int | None:
    size = pixels(file)
    return max(size) if size else None
