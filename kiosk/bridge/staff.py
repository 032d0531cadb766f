"""The staff's way in and their page, as QML sees it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from enum import StrEnum

from PySide6.QtCore import Property, QEvent, QObject, Signal, Slot
from PySide6.QtGui import QMouseEvent, QTouchEvent
from PySide6.QtQml import ListProperty, QmlElement, QmlUncreatable
from PySide6.QtQuick import QQuickWindow

from kiosk.bridge.lists import count_of, item_of
from kiosk.content.pin import LONGEST, is_pin
from kiosk.content.wording import of_staff
from kiosk.visit.lifeline import STAFF_EXIT, STAFF_RESTART
from kiosk.visit.staff import LOOKED_AWAY, Corners, Gate, Tries

QML_IMPORT_NAME = "Kiosk.Bridge"
QML_IMPORT_MAJOR_VERSION = 1


class Place(StrEnum):
    """Where a member of the staff stands."""

    OUTSIDE = ""
    PAD = "pad"
    PAGE = "page"
    TOUCH_TEST = "touch test"


@QmlElement
@QmlUncreatable("given by StaffView")
class FactView(QObject):
    """One line of the page: a name and what it is."""

    def __init__(self, name: str, value: str, parent: QObject) -> None:
        super().__init__(parent)
        self._name = name
        self._value = value

    @Property(str, constant=True)
    def name(self) -> str:
        return self._name

    @Property(str, constant=True)
    def value(self) -> str:
        return self._value


@QmlElement
@QmlUncreatable("given by the stage")
class StaffView(QObject):
    """Opens by four corners and a PIN; without a hash of a PIN it never opens.

    ``clock`` gives seconds of a steady clock, ``wall`` those of the clock on the wall; ``keep`` is told of each try.
    ``facts`` gives the lines of the page; ``ended`` tells the app to end with an exit code.
    """

    changed = Signal()
    entered = Signal()
    """Somebody has come to the pad: the visit is over."""

    ended = Signal(int)

    def __init__(
        self,
        pin: str | None,
        clock: Callable[[], float],
        wall: Callable[[], float],
        facts: Callable[[], Sequence[tuple[str, str]]] = tuple,
        tries: Tries = Tries(),  # noqa: B008 - a value that never changes
        keep: Callable[[Tries], None] = lambda tries: None,
    ) -> None:
        super().__init__()
        self._pin = pin
        self._clock = clock
        self._wall = wall
        self._facts = facts
        self._gate = Gate(lambda typed: pin is not None and is_pin(typed, pin), tries, keep)
        self._corners = Corners()
        self._place = Place.OUTSIDE
        self._typed = ""
        self._message = ""
        self._last_touch = 0.0
        self._lines: list[FactView] = []

    @Property(str, notify=changed)
    def place(self) -> str:
        return self._place.value

    @Property(str, notify=changed)
    def dots(self) -> str:
        """A dot for each digit typed."""
        return "●" * len(self._typed)

    @Property(str, notify=changed)
    def message(self) -> str:
        return self._message

    lines = ListProperty(FactView, count=count_of("_lines"), at=item_of("_lines"), notify=changed)

    @Property("QStringList", constant=True)
    def names(self) -> list[str]:
        """What the page's buttons are called: close, reload, restart, exit, touch test."""
        return [of_staff.close(), of_staff.reload(), of_staff.restart(), of_staff.leave(), of_staff.touch_test()]

    @Property("QStringList", constant=True)
    def padNames(self) -> list[str]:
        """What the pad says: PIN, erase, enter, close."""
        return [of_staff.enter_pin(), of_staff.erase(), of_staff.enter(), of_staff.close()]

    @Property(str, constant=True)
    def title(self) -> str:
        return of_staff.title()

    @Property(str, constant=True)
    def touchTestSays(self) -> str:
        return of_staff.touch_test_says()

    @property
    def is_open(self) -> bool:
        """Tell whether somebody of the staff is there."""
        return self._place is not Place.OUTSIDE

    # What the staff do

    @Slot(str)
    def type(self, digit: str) -> None:
        """Take one more digit."""
        if len(self._typed) < LONGEST:
            self._typed += digit
            self._message = ""
            self.changed.emit()

    @Slot()
    def erase(self) -> None:
        self._typed = ""
        self.changed.emit()

    @Slot()
    def enter(self) -> None:
        """Try the PIN that was typed."""
        typed, self._typed = self._typed, ""
        wall = self._wall()
        if self._gate.opens(typed, wall):
            self._go(Place.PAGE)
        else:
            left = self._gate.wait_left(wall)
            self._message = of_staff.wait(left) if left else of_staff.wrong_pin()
            self.changed.emit()

    @Slot()
    def close(self) -> None:
        self._go(Place.OUTSIDE)

    @Slot()
    def testTouch(self) -> None:
        self._go(Place.TOUCH_TEST)

    @Slot()
    def backToPage(self) -> None:
        self._go(Place.PAGE)

    @Slot()
    def restart(self) -> None:
        """Start the window anew, which reads the content anew too."""
        self.ended.emit(STAFF_RESTART)

    @Slot()
    def leave(self) -> None:
        """End the kiosk."""
        self.ended.emit(STAFF_EXIT)

    def touched(self, x: float, y: float, width: float, height: float) -> None:
        """Note a touch at a place in a window of a size."""
        self._last_touch = self._clock()
        is_outside = self._pin is not None and self._place is Place.OUTSIDE
        if is_outside and self._corners.tapped(x, y, width, height, self._last_touch):
            self._go(Place.PAD)

    def tick(self) -> None:
        """Let time pass: a page that nobody looks at closes."""
        if self._place is not Place.OUTSIDE and self._clock() - self._last_touch >= LOOKED_AWAY:
            self._go(Place.OUTSIDE)

    def _go(self, place: Place) -> None:
        came = self._place is Place.OUTSIDE and place is not Place.OUTSIDE
        self._place, self._typed, self._message = place, "", ""
        before = self._lines
        self._lines = [FactView(name, value, self) for name, value in self._facts()] if place is Place.PAGE else []
        self.changed.emit()
        for line in before:
            line.deleteLater()
        if came:
            self.entered.emit()


class StaffFilter(QObject):
    """An event filter on the window that tells the staff's view where the glass was touched."""

    def __init__(self, window: QQuickWindow, staff: StaffView) -> None:
        super().__init__(window)
        self._window = window
        self._staff = staff
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Note presses; they go on to the window all the same."""
        if event.type() is QEvent.Type.TouchBegin and isinstance(event, QTouchEvent):
            place = event.points()[0].position()
        elif event.type() is QEvent.Type.MouseButtonPress and isinstance(event, QMouseEvent):
            place = event.position()
        else:
            return False
        self._staff.touched(place.x(), place.y(), self._window.width(), self._window.height())
        return False
