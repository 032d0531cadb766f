"""Visitors before an interactive made for a test."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import QRectF
from PySide6.QtQuick import QQuickItem

from kiosk.content.programme import read_programme
from tests.conftest import LANDSCAPE
from tests.gallery import write, write_gallery
from tests.looks.test_layout import faults
from tests.visitor import Visitor, class_of

Invite = Callable[..., Visitor]

LONG = {
    "en": "The commission of inquiry found neither letters nor minutes in the archive of the old administration",
    "ru": "Следственная комиссия не обнаружила в архиве прежнего управления ни писем, ни протоколов заседаний",
}
"""A long sentence."""

LONG_TITLE = {"en": "Correspondence of the old administration", "ru": "Переписка прежнего губернского управления"}
LONG_LABEL = {"en": "Contemporary documentary evidence", "ru": "Современные документальные свидетельства"}
LONG_INSTRUCTION = {
    "en": "Touch one of the things below, or use the buttons.",
    "ru": "Коснитесь одного из предметов внизу или нажмите на кнопку.",
}


def said(en: str, ru: str = "") -> dict[str, str]:
    """Give a text in both languages of the made exhibit."""
    return {"en": en, "ru": ru or f"{en} (ru)"}


def before(
    invite: Invite,
    folder: Path,
    interactive: dict[str, Any],
    size: tuple[int, int] = LANDSCAPE,
    people: dict[str, Any] | None = None,
    ties: Sequence[dict[str, Any]] = (),
) -> Visitor:
    """Give a visitor who has opened an interactive on a panel of a made exhibit; nothing moves of itself."""
    # A copy in which nothing is shared: the YAML would have anchors, which exhibits do not use.
    copied = json.loads(json.dumps(interactive))
    gallery = write_gallery(folder, panels=2, interactives=[copied])
    if people:
        write(gallery / "exhibits" / "made" / "people.yaml", people)
    if ties:
        write(gallery / "exhibits" / "made" / "ties.yaml", {"ties": json.loads(json.dumps(ties))})
    visitor = invite(size, read_programme(gallery))
    visitor.choose()
    open_it(visitor)
    return visitor


def open_it(visitor: Visitor) -> None:
    """Open the interactive by touch."""
    visitor.stand_before("panel-1")
    visitor.tap(title(visitor))


def start_over(visitor: Visitor) -> None:
    """Let the visit end, and the next visitor open the same."""
    visitor.guide.startOver()
    visitor.look()
    visitor.choose()
    open_it(visitor)


def play(visitor: Visitor) -> Any:
    """Give the view of the interactive that is open, as QML is given it."""
    return visitor.play


def title(visitor: Visitor) -> str:
    """Give what stands on the button to the interactive."""
    (entry,) = visitor.panel("_interactives")
    return str(entry.title)


def plain(visitor: Visitor) -> str:
    """Give all visible words in one piece, without what sets them."""
    return re.sub("<[^>]*>", "", " | ".join(visitor.words()))


def things(visitor: Visitor, kind: str) -> list[QQuickItem]:
    """Give the visible items of a QML file."""
    return [i for i in visitor.items() if class_of(i).startswith(f"{kind}_QML")]


def circle(visitor: Visitor) -> QRectF:
    """Give where the largest round thing of the interactive stands."""
    round_ones = [
        i
        for i in visitor.items()
        if i.inherits("QQuickRectangle") and i.width() > 0 and i.property("radius") == i.width() / 2
    ]
    return visitor.place(max(round_ones, key=lambda item: item.width()))


def everything_holds(visitor: Visitor) -> list[str]:
    """Give the faults at each size of text, plain and in high contrast, in both languages."""
    found = []
    for language in ("en", "ru"):
        for text_size in (1.0, 1.5, 2.0):
            visitor.choose(text_size=text_size, high_contrast=text_size > 1, language=language)
            found += [f"{language} x{text_size}: {fault}" for fault in faults(visitor)]
    return found
