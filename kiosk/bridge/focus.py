"""The focus of keys: what on the screen can have it, in which order, and that it is seen."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtQuick import QQuickItem, QQuickWindow

from kiosk.bridge.spoken import name_of, role_of

EDGE = 8.0
"""How much of what lies around the focus is kept in sight when it scrolls, in pixels."""


@dataclass(frozen=True)
class Spot:
    """Where the focus was: on what, by its name, and where that was in the window."""

    name: str
    at: QPointF


class Focus:
    """Moves the focus of a window round whatever can have it, within the dialog that is open."""

    def __init__(self, window: QQuickWindow) -> None:
        self._window = window

    @property
    def item(self) -> QQuickItem | None:
        """Give what has the focus; nothing where that cannot have it any more."""
        item = self._window.activeFocusItem()
        return item if item is not None and item in self.stops() else None

    @property
    def spot(self) -> Spot | None:
        """Give where the focus is."""
        item = self.item
        return Spot(name_of(item), _middle(item)) if item else None

    def scope(self) -> QQuickItem:
        """Give what the focus stays in: the dialog on top, or everything."""
        content = self._window.contentItem()
        found = content
        for item in _walk(content):
            if role_of(item) is QAccessible.Role.Dialog:
                found = item
        return found

    def stops(self) -> list[QQuickItem]:
        """Give everything that can have the focus now, in the order of reading."""
        return [item for item in _walk(self.scope()) if item.activeFocusOnTab()]

    def move(self, way: int) -> None:
        """Go to the next stop with 1, to the one before with -1, and from either end to the other."""
        stops = self.stops()
        item = self._window.activeFocusItem()
        if item in stops:
            self.go(stops[(stops.index(item) + way) % len(stops)])
        elif stops:
            self.go(stops[0 if way > 0 else -1])

    def go(self, item: QQuickItem) -> None:
        """Give the focus to something, and bring it into sight."""
        item.forceActiveFocus(Qt.FocusReason.TabFocusReason)
        self.reveal()

    def go_near(self, spot: Spot) -> None:
        """Go to what is called as at a spot, or to what is nearest to it."""
        stops = self.stops()
        alike = [item for item in stops if name_of(item) == spot.name] or stops
        if alike:
            self.go(min(alike, key=lambda item: (_middle(item) - spot.at).manhattanLength()))

    def reveal(self) -> None:
        """Scroll whatever scrolls so that the focus is in sight: all of it, or else its beginning."""
        item = self._window.activeFocusItem()
        above = item.parentItem() if item else None
        while item is not None and above is not None:
            if above.inherits("QQuickFlickable"):
                _scroll(above, item)
            above = above.parentItem()


def _walk(item: QQuickItem) -> Iterator[QQuickItem]:
    """Give an item and all that is visible and enabled in it, in the order of reading."""
    if item.isVisible() and item.isEnabled():
        yield item
        for child in _in_order(item):
            yield from _walk(child)


def _in_order(item: QQuickItem) -> list[QQuickItem]:
    """Give an item's children; those of a list, and those that are strewn over a sheet, by where they lie."""
    children = item.childItems()
    above = item.parentItem()
    if item.property("strewn") or (above is not None and above.inherits("QQuickListView")):
        children.sort(key=lambda child: (round(child.y()), child.x()))
    return children


def _middle(item: QQuickItem) -> QPointF:
    return item.mapRectToScene(QRectF(0, 0, item.width(), item.height())).center()


def _scroll(flickable: QQuickItem, item: QQuickItem) -> None:
    """Scroll an item into sight in what a visitor may scroll."""
    if not flickable.property("interactive"):
        return
    place = item.mapRectToItem(flickable.property("contentItem"), QRectF(0, 0, item.width(), item.height()))
    most = max(0.0, float(flickable.property("contentHeight")) - flickable.height())
    now = float(flickable.property("contentY"))
    begin, end = place.top() - EDGE, place.bottom() + EDGE
    wanted = min(max(now, end - flickable.height()), begin)
    if wanted != now:
        flickable.setProperty("contentY", max(0.0, min(most, wanted)))
