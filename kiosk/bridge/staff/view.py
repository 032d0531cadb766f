"""The staff's way in and their page, as QML sees it."""

from __future__ import annotations

from collections.abc import Callable
from enum import StrEnum

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import ListProperty, QmlElement, QmlUncreatable

from kiosk.bridge.lists import count_of, item_of
from kiosk.bridge.staff.keys import KeysView
from kiosk.bridge.staff.machine import Machine
from kiosk.bridge.staff.settings import SettingsView
from kiosk.content.pin import LONGEST, is_pin
from kiosk.content.wording import of_staff
from kiosk.visit.lifeline import STAFF_EXIT, STAFF_RELOAD, STAFF_RESTART
from kiosk.visit.staff import LOOKED_AWAY, TESTED, Corners, Gate, Tries

QML_IMPORT_NAME = "Kiosk.Bridge"
QML_IMPORT_MAJOR_VERSION = 1


class Place(StrEnum):
    """Where a member of the staff stands."""

    OUTSIDE = ""
    PAD = "pad"
    PAGE = "page"
    TOUCH_TEST = "touch test"
    KEYS = "keys"


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
    ``ended`` tells the app to end with an exit code.
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
        machine: Machine = Machine(),  # noqa: B008 - a value that never changes
        tries: Tries = Tries(),  # noqa: B008 - a value that never changes
        keep: Callable[[Tries], None] = lambda tries: None,
    ) -> None:
        super().__init__()
        self._pin = pin
        self._clock = clock
        self._wall = wall
        self._machine = machine
        self._settings = SettingsView(machine, self)
        self._keys = KeysView(machine.chooser, self)
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
        """What the page's buttons are called: close, touch test, keys, reload, restart, exit."""
        words = (of_staff.close, of_staff.touch_test, of_staff.keys, of_staff.reload, of_staff.restart, of_staff.leave)
        return [word() for word in words]

    @Property(SettingsView, constant=True)
    def settings(self) -> SettingsView:
        return self._settings

    @Property(KeysView, constant=True)
    def keys(self) -> KeysView:
        return self._keys

    @Property("QStringList", constant=True)
    def padNames(self) -> list[str]:
        """What the pad says: PIN, erase, enter, close."""
        return [of_staff.enter_pin(), of_staff.erase(), of_staff.enter(), of_staff.close()]

    @Property(str, constant=True)
    def title(self) -> str:
        return of_staff.title()

    @Property("QStringList", constant=True)
    def testNames(self) -> list[str]:
        """What the tests say: of the touch test, of its ruler, the way back."""
        return [of_staff.touch_test_says(), of_staff.ruler(), of_staff.back()]

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
        """Go back to the exhibit; what was chosen is shown by a window that begins anew."""
        self._go(Place.OUTSIDE)
        if self._machine.chooser.has_changed:
            self.ended.emit(STAFF_RESTART)

    @Slot()
    def testTouch(self) -> None:
        self._go(Place.TOUCH_TEST)

    @Slot()
    def showKeys(self) -> None:
        self._keys.look()
        self._go(Place.KEYS)

    @Slot()
    def backToPage(self) -> None:
        self._go(Place.PAGE)

    @Slot()
    def restart(self) -> None:
        """Start the window anew."""
        self.ended.emit(STAFF_RESTART)

    @Slot()
    def reload(self) -> None:
        """Have the curators' folder, or the pack, looked at anew, whether it seems to have changed or not."""
        self.ended.emit(STAFF_RELOAD)

    @Slot()
    def leave(self) -> None:
        """End the kiosk."""
        self.ended.emit(STAFF_EXIT)

    def felt(self) -> None:
        """Note that somebody is at the glass or the keys."""
        self._last_touch = self._clock()

    def touched(self, x: float, y: float, width: float, height: float) -> None:
        """Note a touch at a place in a window of a size."""
        self.felt()
        is_outside = self._pin is not None and self._place is Place.OUTSIDE
        if is_outside and self._corners.tapped(x, y, width, height, self._last_touch):
            self._go(Place.PAD)

    def pressed(self, key: str) -> None:
        """Note a key, by its name."""
        self.felt()
        if self._place is Place.KEYS:
            self._keys.press(key)

    def tick(self) -> None:
        """Let time pass: the touch test ends, and a page that nobody looks at closes."""
        rested = self._clock() - self._last_touch
        if self._place is Place.TOUCH_TEST and rested >= TESTED:
            self.backToPage()
        elif self._place is not Place.OUTSIDE and rested >= LOOKED_AWAY:
            self.close()

    def _go(self, place: Place) -> None:
        came = self._place is Place.OUTSIDE and place is not Place.OUTSIDE
        self._place, self._typed, self._message = place, "", ""
        before, facts = self._lines, self._machine.facts() if place is Place.PAGE else ()
        self._lines = [FactView(name, value, self) for name, value in facts]
        if place is Place.PAGE:
            self._settings.look()
        self.changed.emit()
        for line in before:
            line.deleteLater()
        if came:
            self.entered.emit()
