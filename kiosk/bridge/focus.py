"""The focus of keys: what on the screen can have it, in which order, and that it is seen."""

from __future__ import annotations

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
    """Moves the focus of a window round whatever can have it, within the dialog that is open.

    ``scope`` is what the focus stays in, ``stops`` is what can have it, in the order of reading: both as they were
    when last looked at.
    """

    def __init__(self, window: QQuickWindow) -> None:
        self._window = window
        self.scope = window.contentItem()
        self.stops: list[QQuickItem] = []

    def look(self) -> None:
        """See what is on the screen now."""
        self.scope = content = self._window.contentItem()
        items = _all_in(content)
        for item in items:
            if item.childItems() and role_of(item) is QAccessible.Role.Dialog:
                self.scope = item
        self.stops = [item for item in items if item.activeFocusOnTab()]
        if self.scope is not content:
            self.stops = [item for item in self.stops if self.scope.isAncestorOf(item)]

    @property
    def in_dialog(self) -> bool:
        """Tell whether a dialog is open."""
        return self.scope is not self._window.contentItem()

    @property
    def item(self) -> QQuickItem | None:
        """Give what has the focus; nothing where that cannot have it any more."""
        item = self._focused
        return item if item in self.stops else None

    @property
    def spot(self) -> Spot | None:
        """Give where the focus is."""
        item = self.item
        return Spot(name_of(item), _middle(item)) if item else None

    def move(self, way: int) -> None:
        """Go to the next stop with 1, to the one before with -1, and from either end to the other."""
        item, stops = self.item, self.stops
        if item is not None:
            self.go(stops[(stops.index(item) + way) % len(stops)])
        elif stops:
            self.go(stops[0 if way > 0 else -1])

    def go(self, item: QQuickItem) -> None:
        """Give the focus to something, and bring it into sight."""
        item.forceActiveFocus(Qt.FocusReason.TabFocusReason)
        self.reveal()

    def go_near(self, spot: Spot) -> None:
        """Go to what is called as at a spot, or to what is nearest to it."""
        alike = [item for item in self.stops if name_of(item) == spot.name] or self.stops
        if alike:
            self.go(min(alike, key=lambda item: (_middle(item) - spot.at).manhattanLength()))

    @property
    def _focused(self) -> QQuickItem | None:
        # By its method the window would hold on to all that ever had the focus.
        item: QQuickItem | None = self._window.property("activeFocusItem")
        return item

    def reveal(self) -> None:
        """Scroll whatever scrolls so that the focus is in sight: all of it, or else its beginning."""
        item = self._focused
        above = item.parentItem() if item else None
        while item is not None and above is not None:
            if above.inherits("QQuickFlickable"):
                _scroll(above, item)
            above = above.parentItem()


def _all_in(item: QQuickItem) -> list[QQuickItem]:
    """Give an item and all that is visible and enabled in it, in the order of reading."""
    found = []
    waiting = [item]
    while waiting:
        item = waiting.pop()
        if item.isVisible() and item.isEnabled():
            found.append(item)
            waiting += reversed(_in_order(item))
    return found


def _in_order(item: QQuickItem) -> list[QQuickItem]:
    """Give an item's children; those of a list, and those that are strewn over a sheet, by where they lie."""
    children = item.childItems()
    above = item.parentItem()
    if len(children) > 1 and (item.property("strewn") or (above and above.inherits("QQuickListView"))):
        children.sort(key=lambda child: (round(child.y()), child.x()))
    return children


def _middle(item: QQuickItem) -> QPointF:
    return item.mapRectToScene(QRectF(0, 0, item.width(), item.height())).center()


def _scroll(flickable: QQuickItem, item: QQuickItem) -> None:
    """Scroll an item into sight in what a visitor may scroll, by a finger or by two buttons alone."""
    place = item.mapRectToItem(flickable.property("contentItem"), QRectF(0, 0, item.width(), item.height()))
    most = max(0.0, float(flickable.property("contentHeight")) - flickable.height())
    if most == 0:
        return
    now = float(flickable.property("contentY"))
    begin, end = place.top() - EDGE, place.bottom() + EDGE
    wanted = min(max(now, end - flickable.height()), begin)
    if wanted != now:
        flickable.setProperty("contentY", max(0.0, min(most, wanted)))
