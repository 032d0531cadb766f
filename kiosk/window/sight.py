"""What is seen of the things in the window, and which words do not fit their place."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import QRectF
from PySide6.QtQuick import QQuickItem, QQuickWindow

from kiosk.window.camera import items

Misfit = Literal["cut short", "wider than its place", "cut at the side", "cut above or below"]


@dataclass(frozen=True)
class Words:
    """A text on the screen: where it stands, what of it is seen, where its letters are, and how it does not fit."""

    item: QQuickItem
    text: str
    seen: QRectF
    ink: QRectF
    misfit: Misfit | None


def place(item: QQuickItem) -> QRectF:
    """Give an item's place in the window, in pixels."""
    return item.mapRectToScene(QRectF(0, 0, item.width(), item.height()))


def seen(item: QQuickItem, window: QQuickWindow) -> QRectF:
    """Give the part of an item that is not cut off by what scrolls or by the window."""
    rect = place(item)
    above: QQuickItem | None = item
    while above is not None:
        if above.clip():
            rect = rect.intersected(place(above))
        above = above.parentItem()
    return rect.intersected(QRectF(0, 0, window.width(), window.height()))


def texts(window: QQuickWindow) -> list[QQuickItem]:
    """Give the visible texts that have words, in the order of painting."""
    return [
        item
        for item in items(window.contentItem())
        if item.inherits("QQuickText") and item.property("text") and item.isEnabled() and item.opacity() > 0
    ]


def words(window: QQuickWindow, mirrored: bool) -> Iterator[Words]:
    """Give every text that is on the screen, or is scrolled out of sight, and how it does not fit."""
    for item in texts(window):
        whole, part = place(item), seen(item, window)
        inked = _ink(item, whole, mirrored)
        yield Words(item, str(item.property("text")), part, inked, _misfit(item, whole, part, inked))


def scrolls(item: QQuickItem) -> bool:
    """Tell whether an item stands in a column that can be scrolled."""
    above: QQuickItem | None = item
    while above is not None:
        if above.inherits("QQuickFlickable") and (above.property("interactive") or _by_buttons(above)):
            return True
        above = above.parentItem()
    return False


def _by_buttons(flickable: QQuickItem) -> bool:
    """Tell whether a column scrolls by its two buttons alone."""
    column = flickable.parentItem()
    return column is not None and bool(column.property("overflows"))


def _misfit(item: QQuickItem, whole: QRectF, part: QRectF, inked: QRectF) -> Misfit | None:
    if item.property("truncated"):
        return "cut short"
    # The last letter of a line in italics may lean out of it.
    if inked.width() > whole.width() + item.property("font").pixelSize() / 3:
        return "wider than its place"
    if part.isEmpty() and scrolls(item):
        return None
    if part.width() + 1.5 < min(whole.width(), inked.width()):
        return "cut at the side"
    if not scrolls(item) and part.height() + 1.5 < whole.height():
        return "cut above or below"
    return None


def _ink(item: QQuickItem, whole: QRectF, mirrored: bool) -> QRectF:
    """Give where in its place a text really stands."""
    width, height = item.property("contentWidth"), item.property("contentHeight")
    x = whole.right() - width if _stands_at_end(item) != mirrored else whole.x()
    return QRectF(x, whole.y(), width, min(height, whole.height()))


def _stands_at_end(item: QQuickItem) -> bool:
    """Tell whether a text is set against the end of its lines, as home's heading is; PySide cannot read how it is."""
    heading = item.parentItem()
    home = heading.parentItem() if heading else None
    return home is not None and home.property("widestWord") is not None
