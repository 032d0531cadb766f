"""Takes pictures of the window once everything in it has arrived."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication, QEvent, QThread
from PySide6.QtGui import QImage
from PySide6.QtQuick import QQuickItem, QQuickWindow

PATIENCE = 5000
"""How long a picture may take to load, in milliseconds."""


def items(item: QQuickItem) -> Iterator[QQuickItem]:
    """Give an item and everything visible in it, in the order of painting."""
    if item.isVisible():
        yield item
        for child in item.childItems():
            yield from items(child)


def settle(window: QQuickWindow) -> None:
    """Let everything arrive that is on its way: events, deferred deletions, pictures."""
    for _ in range(PATIENCE):
        QCoreApplication.processEvents()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        # A frame lays out what has changed; laying out may change more.
        QCoreApplication.sendEvent(window, QEvent(QEvent.Type.UpdateRequest))
        if not any(_loading(item) for item in items(window.contentItem())):
            break
        QThread.msleep(1)
    QCoreApplication.processEvents()
    QCoreApplication.sendEvent(window, QEvent(QEvent.Type.UpdateRequest))


def _loading(item: QQuickItem) -> bool:
    # Image.status is of a type that PySide cannot convert; progress says the same of a picture with a source.
    return item.inherits("QQuickImage") and bool(item.property("source").toString()) and item.property("progress") < 1


def grab(window: QQuickWindow) -> QImage:
    """Take the picture that is on the screen now."""
    settle(window)
    return window.grabWindow()


def scrollers(window: QQuickWindow) -> list[QQuickItem]:
    """Give the visible columns that are longer than their place."""
    return [i for i in items(window.contentItem()) if i.property("overflows") and i.property("position") is not None]
