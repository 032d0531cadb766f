"""How the book tells that a text is not translated, and which content it was made of."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Literal

from kiosk.content.draft import Draft
from kiosk.content.model import AssetFile
from kiosk.content.shape import walk
from kiosk.content.text import Text
from kiosk.content.translations import standings

Fault = Literal["missing", "stale"]


class Standing:
    """Knows of each text of an exhibit how it stands in one language."""

    def __init__(self, draft: Draft, language: str) -> None:
        self.language = language
        first = draft.languages.tags[0]
        self._stale = {
            (text.words[first].strip(), text.words[language].strip())
            for standing in standings(draft)
            if standing.language == language
            for text in standing.stale
        }

    def fault_of(self, texts: Iterable[Text]) -> Fault | None:
        """Say what is amiss with any of some texts; that one is missing is told first."""
        shown = tuple(texts)
        if any(text.spoken_in(self.language) != self.language for text in shown):
            return "missing"
        said = {(text.words(text.first), text.words(self.language)) for text in shown}
        return "stale" if said & self._stale else None


def content_mark(draft: Draft) -> str:
    """Give a short mark of everything that the exhibit is made of."""
    whole = hashlib.sha256()
    for file in sorted(set(_files(draft))):
        whole.update(file.relative_to(draft.gallery).as_posix().encode())
        whole.update(hashlib.sha256(file.read_bytes()).digest())
    return whole.hexdigest()[:12]


def _files(draft: Draft) -> Iterator[Path]:
    sheets = (*draft.sheets(), *draft.credits.values(), *draft.clip_lists.values())
    names = [sheet.yaml.file for sheet in sheets]
    names += [f"assets/words/{tag}.yaml" for tag in draft.languages.tags]
    for sheet in draft.sheets():
        for marked in walk(sheet.shape, sheet.yaml.data) if sheet.yaml.data else ():
            if any(isinstance(mark, AssetFile) for mark in marked.marks):
                names.append(f"assets/{marked.words}")
    yield from (draft.gallery / name for name in names if (draft.gallery / name).is_file())
