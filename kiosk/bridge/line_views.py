"""What stands on a line of years as QML sees it: marks, bars, ticks and eras.

There are only so many of each; they are handed round. While the line moves nothing is made and nothing is thrown away.
"""

from __future__ import annotations

from collections.abc import Hashable, Iterable
from typing import Generic, Protocol, TypeVar

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

QML_IMPORT_NAME = "Kiosk.Bridge"
QML_IMPORT_MAJOR_VERSION = 1


class _Slot(Protocol):
    def hide(self) -> None: ...


S = TypeVar("S", bound=_Slot)


class Pool(Generic[S]):
    """Hands its views round among what is in sight; what stays in sight keeps its view."""

    def __init__(self, views: list[S]) -> None:
        self.views = views
        self._dealt: dict[Hashable, S] = {}

    def deal(self, keys: Iterable[Hashable]) -> list[S]:
        """Give a view for each key, as long as there are views, and hide the others."""
        wanted = list(keys)[: len(self.views)]
        kept = {key: self._dealt[key] for key in wanted if key in self._dealt}
        taken = {id(view) for view in kept.values()}
        free = (view for view in self.views if id(view) not in taken)
        dealt = {key: kept[key] if key in kept else next(free) for key in wanted}
        for view in free:
            view.hide()
        self._dealt = dealt
        return list(dealt.values())


@QmlElement
@QmlUncreatable("given by TimelineView")
class LineMarkView(QObject):
    """A mark for one event or for several, and its flag."""

    moved = Signal()
    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._x = 0.0
        self._state: tuple[bool, int, str, str, bool, bool] = (False, 0, "day", "", False, False)
        self._flag: tuple[str, int, float] = ("", -1, 0.0)

    def place(self, x: float) -> None:
        if x != self._x:
            self._x = x
            self.moved.emit()

    def show(
        self,
        count: int,
        form: str,
        doubt: str,
        standing: bool,
        selected: bool,
        flag: tuple[str, int, float],
    ) -> None:
        state = (True, count, form, doubt, standing, selected)
        if (state, flag) != (self._state, self._flag):
            self._state, self._flag = state, flag
            self.changed.emit()

    def hide(self) -> None:
        if self._state[0]:
            self._state = (False, *self._state[1:])
            self.changed.emit()

    @Property(float, notify=moved)
    def x(self) -> float:
        return self._x

    @Property(bool, notify=changed)
    def shown(self) -> bool:
        return self._state[0]

    @Property(int, notify=changed)
    def count(self) -> int:
        return self._state[1]

    @Property(str, notify=changed)
    def form(self) -> str:
        """How the event lies in time; see ``kiosk.visit.line_of_years``."""
        return self._state[2]

    @Property(str, notify=changed)
    def doubt(self) -> str:
        """``about`` or ``perhaps`` where the date is approximate or uncertain."""
        return self._state[3]

    @Property(bool, notify=changed)
    def standing(self) -> bool:
        """Whether one of its events stands out."""
        return self._state[4]

    @Property(bool, notify=changed)
    def selected(self) -> bool:
        return self._state[5]

    @Property(str, notify=changed)
    def flag(self) -> str:
        """The words on the flag, line by line; nothing where there is no room for one."""
        return self._flag[0]

    @Property(int, notify=changed)
    def lane(self) -> int:
        return self._flag[1]

    @Property(float, notify=changed)
    def flagLeft(self) -> float:
        """Where the flag's words begin, counted from the mark, in pixels."""
        return self._flag[2]


@QmlElement
@QmlUncreatable("given by TimelineView")
class LineBarView(QObject):
    """An event's extent."""

    moved = Signal()
    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._place = (0.0, 0.0)
        self._state: tuple[bool, int, bool, str, bool] = (False, 0, False, "", False)

    def place(self, x: float, width: float) -> None:
        if (x, width) != self._place:
            self._place = (x, width)
            self.moved.emit()

    def show(self, row: int, within: bool, doubt: str, selected: bool) -> None:
        state = (True, row, within, doubt, selected)
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
    def within(self) -> bool:
        """Whether the event lies somewhere within the bar, not all through it."""
        return self._state[2]

    @Property(str, notify=changed)
    def doubt(self) -> str:
        return self._state[3]

    @Property(bool, notify=changed)
    def selected(self) -> bool:
        return self._state[4]


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
        if x != self._x:
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
        self._state = (False, "", False)

    def place(self, x: float, width: float) -> None:
        if (x, width) != self._place:
            self._place = (x, width)
            self.moved.emit()

    def show(self, name: str, odd: bool) -> None:
        if self._state != (True, name, odd):
            self._state = (True, name, odd)
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

    @Property(bool, notify=changed)
    def odd(self) -> bool:
        """Whether the band is one of every second, so that neighbours differ."""
        return self._state[2]
