"""What stands on a line of years as QML sees it: marks, bars, ticks and eras, handed round by a pool."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

QML_IMPORT_NAME = "Kiosk.Bridge"
QML_IMPORT_MAJOR_VERSION = 1


_NOTHING = 0.01
"""A distance in pixels that comes of rounding."""


def is_elsewhere(one: float, other: float) -> bool:
    """Tell whether two places in pixels differ by more than rounding does."""
    return abs(one - other) > _NOTHING


class MarkState(NamedTuple):
    """What a mark is: its spoken name, how many events, how one lies in time and with what doubt."""

    name: str = ""
    size: int = 0
    form: str = "day"
    doubt: str = ""
    standing: bool = False
    selected: bool = False


class FlagState(NamedTuple):
    """What stands on a mark's flag, and where, in pixels counted from the mark; without a lane there is no flag."""

    date: str = ""
    says: str = ""
    lane: int = -1
    left: float = 0.0
    width: float = 0.0


@QmlElement
@QmlUncreatable("given by TimelineView")
class LineMarkView(QObject):
    """A mark for one event or for several, and its flag."""

    moved = Signal()
    changed = Signal()
    flagged = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._x = 0.0
        self._shown = False
        self._state = MarkState()
        self._flag = FlagState()

    def place(self, x: float) -> None:
        if is_elsewhere(x, self._x):
            self._x = x
            self.moved.emit()

    def show(self, state: MarkState, flag: FlagState) -> None:
        if not self._shown or state != self._state:
            self._shown, self._state = True, state
            self.changed.emit()
        if flag != self._flag:
            self._flag = flag
            self.flagged.emit()

    def hide(self) -> None:
        if self._shown:
            self._shown = False
            self.changed.emit()

    @Property(float, notify=moved)
    def x(self) -> float:
        return self._x

    @Property(bool, notify=changed)
    def shown(self) -> bool:
        return self._shown

    @Property(str, notify=changed)
    def name(self) -> str:
        return self._state.name

    @Property(int, notify=changed)
    def count(self) -> int:
        return self._state.size

    @Property(str, notify=changed)
    def form(self) -> str:
        """How the event lies in time; see ``kiosk.visit.line_of_years``."""
        return self._state.form

    @Property(str, notify=changed)
    def doubt(self) -> str:
        """``about`` or ``perhaps`` where the date is approximate or uncertain."""
        return self._state.doubt

    @Property(bool, notify=changed)
    def standing(self) -> bool:
        """Whether one of its events stands out."""
        return self._state.standing

    @Property(bool, notify=changed)
    def selected(self) -> bool:
        return self._state.selected

    @Property(str, notify=flagged)
    def flagDate(self) -> str:
        return self._flag.date

    @Property(str, notify=flagged)
    def flagSays(self) -> str:
        """The words on the flag, line by line."""
        return self._flag.says

    @Property(int, notify=flagged)
    def lane(self) -> int:
        """The lane of the flag, counted from the top; -1 where there is no room for one."""
        return self._flag.lane

    @Property(float, notify=flagged)
    def flagLeft(self) -> float:
        return self._flag.left

    @Property(float, notify=flagged)
    def flagWidth(self) -> float:
        return self._flag.width


@QmlElement
@QmlUncreatable("given by TimelineView")
class LineBarView(QObject):
    """An event's extent."""

    moved = Signal()
    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._place = (0.0, 0.0)
        self._state = (False, 0, False, False)

    def place(self, x: float, width: float) -> None:
        if is_elsewhere(x, self._place[0]) or is_elsewhere(width, self._place[1]):
            self._place = (x, width)
            self.moved.emit()

    def show(self, row: int, soft: bool, selected: bool) -> None:
        state = (True, row, soft, selected)
        if state != self._state:
            self._state = state
            self.changed.emit()

    def hide(self) -> None:
        if self._state[0]:
            self._state = (False, *self._state[1:])
            self.changed.emit()

    @Property(float, notify=moved)
    def x(self) -> float:
        return self._place[0]

    @Property(float, notify=moved)
    def width(self) -> float:
        return self._place[1]

    @Property(bool, notify=changed)
    def shown(self) -> bool:
        return self._state[0]

    @Property(int, notify=changed)
    def row(self) -> int:
        return self._state[1]

    @Property(bool, notify=changed)
    def soft(self) -> bool:
        """Whether the event lies somewhere within the bar, or its ends are in doubt."""
        return self._state[2]

    @Property(bool, notify=changed)
    def selected(self) -> bool:
        return self._state[3]


@QmlElement
@QmlUncreatable("given by TimelineView")
class LineTickView(QObject):
    """A tick and its words."""

    moved = Signal()
    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._x = 0.0
        self._state = (False, "")

    def place(self, x: float) -> None:
        if is_elsewhere(x, self._x):
            self._x = x
            self.moved.emit()

    def show(self, words: str) -> None:
        if self._state != (True, words):
            self._state = (True, words)
            self.changed.emit()

    def hide(self) -> None:
        if self._state[0]:
            self._state = (False, self._state[1])
            self.changed.emit()

    @Property(float, notify=moved)
    def x(self) -> float:
        return self._x

    @Property(bool, notify=changed)
    def shown(self) -> bool:
        return self._state[0]

    @Property(str, notify=changed)
    def words(self) -> str:
        return self._state[1]


@QmlElement
@QmlUncreatable("given by TimelineView")
class LineEraView(QObject):
    """A band of years; only the part in sight."""

    moved = Signal()
    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._place = (0.0, 0.0)
        self._state = (False, "", 0)

    def place(self, x: float, width: float) -> None:
        if is_elsewhere(x, self._place[0]) or is_elsewhere(width, self._place[1]):
            self._place = (x, width)
            self.moved.emit()

    def show(self, name: str, number: int) -> None:
        if self._state != (True, name, number):
            self._state = (True, name, number)
            self.changed.emit()

    def hide(self) -> None:
        if self._state[0]:
            self._state = (False, *self._state[1:])
            self.changed.emit()

    @Property(float, notify=moved)
    def x(self) -> float:
        return self._place[0]

    @Property(float, notify=moved)
    def width(self) -> float:
        return self._place[1]

    @Property(bool, notify=changed)
    def shown(self) -> bool:
        return self._state[0]

    @Property(str, notify=changed)
    def name(self) -> str:
        return self._state[1]

    @Property(int, notify=changed)
    def number(self) -> int:
        """Which of the exhibit's eras it is, counted from 0."""
        return self._state[2]
