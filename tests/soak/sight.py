"""What a visitor sees that she may touch, as values that outlive the items they stand for."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF
from PySide6.QtQuick import QQuickWindow

from kiosk.window import sight
from kiosk.window.camera import items, scrollers
from tests.visitor import class_of, is_target


@dataclass(frozen=True)
class Thing:
    """Something to touch: the name of its QML file, what it is called, its icon if it has one, and where it is."""

    kind: str
    name: str
    icon: str
    middle: QPointF


def things(window: QQuickWindow) -> list[Thing]:
    """Give what can be touched now, in the order of painting."""
    found = []
    for item in filter(is_target, items(window.contentItem())):
        seen = sight.seen(item, window)
        if not seen.isEmpty():
            kind = class_of(item).partition("_QML")[0]
            found.append(Thing(kind, item.property("name"), item.property("icon") or "", seen.center()))
    return found


def long_columns(window: QQuickWindow) -> list[QPointF]:
    """Give the middles of the columns that are longer than their place."""
    return [sight.seen(column, window).center() for column in scrollers(window)]
