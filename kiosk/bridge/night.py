"""The dark screen outside the opening hours, as QML sees it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import ListProperty, QmlElement, QmlUncreatable

from kiosk.bridge.lists import count_of, item_of
from kiosk.content.hours import WEEKDAYS, Hours, day_names
from kiosk.content.programme import Programme
from kiosk.content.words import InterfaceWords
from kiosk.visit.night import Night

QML_IMPORT_NAME = "Kiosk.Bridge"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("given by NightView")
class HoursView(QObject):
    """The week's opening hours in one language: a heading, the days, and beside each its hours."""

    def __init__(self, hours: Hours, language: str, words: InterfaceWords, parent: QObject) -> None:
        super().__init__(parent)
        self._heading = words.opening_hours
        self._days = day_names(language)
        self._hours = [", ".join(getattr(hours, day)).replace("-", "–") or words.closed for day in WEEKDAYS]

    @Property(str, constant=True)
    def heading(self) -> str:
        return self._heading

    @Property("QStringList", constant=True)
    def days(self) -> list[str]:
        return self._days

    @Property("QStringList", constant=True)
    def hours(self) -> list[str]:
        return self._hours


@QmlElement
@QmlUncreatable("given by the stage")
class NightView(QObject):
    """Whether the screen is dark, and whether it tells the opening hours for a while."""

    changed = Signal()

    def __init__(self, programme: Programme, clock: Callable[[], float], wall: Callable[[], datetime]) -> None:
        super().__init__()
        hours = programme.site.hours
        words: Mapping[str, InterfaceWords] = programme.words
        self._night = Night(hours)
        self._clock = clock
        self._wall = wall
        self._weeks = [HoursView(hours, tag, words[tag], self) for tag in programme.languages] if hours else []

    @Property(bool, notify=changed)
    def dark(self) -> bool:
        return self._night.dark

    @Property(bool, notify=changed)
    def telling(self) -> bool:
        return self._night.telling

    weeks = ListProperty(HoursView, count=count_of("_weeks"), at=item_of("_weeks"), constant=True)

    @Slot()
    def touched(self) -> None:
        self._night.touched(self._clock())
        self.changed.emit()

    def tick(self, visiting: bool) -> None:
        """Let time pass."""
        if self._night.tick(self._clock(), self._wall(), visiting):
            self.changed.emit()
