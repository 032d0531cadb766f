"""A visitor who sees the window and touches it with real touch events."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import datetime
from typing import Any

import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QImage, QPointingDevice
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from kiosk.bridge.staff.view import StaffView
from kiosk.bridge.voice import Voice
from kiosk.content.languages import is_right_to_left
from kiosk.content.programme import Programme
from kiosk.desk.tour import Stop, stops
from kiosk.visit.journal import Journal
from kiosk.visit.settings import Settings
from kiosk.window import sight
from kiosk.window.camera import grab, items, settle
from kiosk.window.stage import Stage

LONG_ENOUGH = 0.31
"""Seconds after which the window listens again once something changed under the fingers."""


def class_of(item: QQuickItem) -> str:
    """Give the name of the QML file that an item is made by, with what Qt adds to it.

    PySide keeps the wrapper of a class, and would take for it whatever later lies at the same address.
    """
    meta = item.metaObject()
    name = meta.className()
    shiboken6.invalidate(meta)
    return name


def is_target(item: QQuickItem) -> bool:
    """Tell whether an item can be touched, wherever it is."""
    return item.property("pressed") is not None and bool(item.property("name")) and item.isEnabled()


class Clock:
    """A clock that goes on only when told to."""

    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        return self.now


class Visitor:
    """Stands before a programme on a screen of a size in pixels."""

    def __init__(
        self,
        programme: Programme,
        size: tuple[int, int],
        voice: Voice | None = None,
        wall: Callable[[], datetime] = datetime.now,
        staff: Callable[[Clock], StaffView] | None = None,
        journal: Journal | None = None,
    ) -> None:
        self.clock = Clock()
        way_in = staff(self.clock) if staff else None
        self.stage = Stage(programme, self.clock, voice=voice, wall=wall, staff=way_in, journal=journal)
        self.guide = self.stage.guide
        self.session = self.stage.guide.session
        self.window = self.stage.window
        self.device: QPointingDevice = QTest.createTouchDevice()
        self.stage.show(QSize(*size))
        self.look()

    def leave(self) -> None:
        """Take the window down."""
        self.stage.close()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    # Time

    def wait(self, seconds: float) -> None:
        """Let time pass, a second at a time as the app does."""
        end = self.clock.now + seconds
        while self.clock.now < end:
            self.clock.now = min(end, self.clock.now + 1)
            self.stage.tick()
        self.look()

    # Sight

    def look(self) -> None:
        """Let the window come to rest."""
        settle(self.window)

    def picture(self) -> QImage:
        """See the window."""
        return grab(self.window)

    def stand_before(self, panel: str) -> None:
        """Come to a panel, past the content note that may lie over it."""
        self.guide.openPanel(panel)
        self.guide.closeAll()
        self.look()

    def choose(self, **choices: object) -> None:
        """Have the settings given, with calm motion, so that nothing is seen halfway."""
        first = Settings(self.session.first_language, calm_motion=True)
        self.guide.choose(Settings(**{**vars(first), **choices}))
        self.look()

    def tour(self, programme: Programme, **choices: object) -> Iterator[Stop]:
        """Come to every screen, card and state of a programme with the choices of one visitor."""
        for stop in stops(programme.exhibit):
            stop.go(self.guide)
            self.look()
            self.choose(**choices)
            yield stop

    def panel(self, name: str) -> Any:
        """Give something of the panel that is shown, as QML is given it."""
        return getattr(self.guide.panel, name)

    @property
    def mirrored(self) -> bool:
        """Tell whether the screen is laid out from right to left."""
        return is_right_to_left(self.session.settings.language)

    @property
    def play(self) -> Any:
        """Give the view of the interactive that is open."""
        return self.guide.play

    def items(self) -> Iterator[QQuickItem]:
        """Give what is visible, in the order of painting."""
        return items(self.window.contentItem())

    def place(self, item: QQuickItem) -> QRectF:
        """Give an item's place in the window, in pixels."""
        return sight.place(item)

    def seen(self, item: QQuickItem) -> QRectF:
        """Give the part of an item that is not cut off by what scrolls or by the window."""
        return sight.seen(item, self.window)

    def targets(self) -> list[QQuickItem]:
        """Give what can be touched now."""
        return [item for item in self.items() if is_target(item)]

    def in_sight(self) -> list[QQuickItem]:
        """Give what can be touched now and is not scrolled out of sight."""
        return [item for item in self.targets() if not self.seen(item).isEmpty()]

    def texts(self) -> list[QQuickItem]:
        """Give the visible texts that have words."""
        return sight.texts(self.window)

    def words(self) -> list[str]:
        """Give all visible words."""
        return [str(item.property("text")) for item in self.texts()]

    def find(self, name: str) -> QQuickItem:
        """Find what can be touched by its name; the one painted last where there are several."""
        found = [item for item in self.in_sight() if item.property("name") == name]
        assert found, f"nothing to touch is called {name!r}; there are {[i.property('name') for i in self.targets()]}"
        return found[-1]

    # Touch

    def tap(self, what: str | QQuickItem | QPointF) -> None:
        """Tap something by its name, an item, or a point of the window."""
        point = self._point(what)
        self.press(point)
        self.release(point)

    def press(self, point: QPointF, finger: int = 0) -> None:
        """Put a finger down."""
        self.clock.now += LONG_ENOUGH
        QTest.touchEvent(self.window, self.device).press(finger, self._pixel(point), self.window).commit()
        self.look()

    def move(self, point: QPointF, finger: int = 0) -> None:
        """Move a finger that is down."""
        QTest.touchEvent(self.window, self.device).move(finger, self._pixel(point), self.window).commit()
        self.look()

    def release(self, point: QPointF, finger: int = 0) -> None:
        """Lift a finger."""
        QTest.touchEvent(self.window, self.device).release(finger, self._pixel(point), self.window).commit()
        self.look()

    def drag(self, start: QPointF, end: QPointF, steps: int = 8) -> None:
        """Drag a finger over the glass."""
        self.press(start)
        for step in range(1, steps + 1):
            self.move(start + (end - start) * (step / steps))
        self.release(end)

    # Keys

    def press_key(self, *names: str) -> None:
        """Press keys one after the other, by Qt's names."""
        for name in names:
            self.clock.now += LONG_ENOUGH
            QTest.keyClick(self.window, Qt.Key[f"Key_{name}"])
            self.look()

    @property
    def focus(self) -> QQuickItem | None:
        """Give what has the focus of keys."""
        return self.window.activeFocusItem()

    def tap_link(self, words: str) -> None:
        """Tap a link inside a text, by the words it shows."""
        for item in self.texts():
            link = f">{words}</a>"
            if link not in str(item.property("text")):
                continue
            for y in range(2, int(item.height()), 8):
                for x in range(2, int(item.width()), 8):
                    target = str(item.property("text")).partition(link)[0].rpartition('href="')[2].rstrip('"')
                    if self._link_at(item, x, y) == target:
                        self.tap(item.mapToScene(QPointF(x, y)))
                        return
        raise AssertionError(f"no link shows {words!r}")

    def _link_at(self, item: QQuickItem, x: float, y: float) -> str:
        from PySide6.QtCore import Q_ARG, Q_RETURN_ARG, QMetaObject

        return str(QMetaObject.invokeMethod(item, "linkAt", Q_RETURN_ARG("QString"), Q_ARG(float, x), Q_ARG(float, y)))

    def middle(self, what: str | QQuickItem) -> QPointF:
        """Give the middle of what is seen of something."""
        item = self.find(what) if isinstance(what, str) else what
        return self.seen(item).center()

    def _point(self, what: str | QQuickItem | QPointF) -> QPointF:
        return what if isinstance(what, QPointF) else self.middle(what)

    def _pixel(self, point: QPointF) -> QPoint:
        return QPoint(round(point.x()), round(point.y()))
