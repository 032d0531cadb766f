"""An event's card as QML sees it."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Property, QObject
from PySide6.QtQml import ListProperty, QmlElement, QmlUncreatable

from kiosk.bridge.card_views import ChipView
from kiosk.bridge.lists import count_of, item_of
from kiosk.bridge.tongue import Tongue
from kiosk.content.dates import Dating
from kiosk.content.events import Event
from kiosk.content.words import InterfaceWords

QML_IMPORT_NAME = "Kiosk.Bridge"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("given by TimelineView")
class EventView(QObject):
    """One event: when, what, where, who, how it is known; ``here`` is the panel it is read on, if any."""

    def __init__(self, tongue: Tongue, event: Event, here: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        words = tongue.words
        self._date = tongue.date(event.date)
        self._old_style = words.old_style.format(date=tongue.date(event.old_style)) if event.old_style else ""
        self._doubt = " ".join(_doubts(tongue.words, event.date))
        self._title = tongue.say(event.title)
        self._says = tongue.styled(event.says)
        self._place = tongue.say(event.place)
        self._origin = {
            "founding text": words.told,
            "founding text, corrected": words.told_otherwise,
            "beyond the founding text": words.not_told,
        }[event.origin]
        self._sources = tongue.citations(event.sources)
        self._people = [ChipView(tongue, person, parent=self) for person in event.people]
        panels = list(tongue.exhibit.panels)
        self._panel = event.panel if event.panel in panels and event.panel != here else ""
        self._open_step = words.open_step.format(number=panels.index(self._panel) + 1) if self._panel else ""
        self._panel_title = tongue.say(tongue.exhibit.panels[self._panel].title) if self._panel else ""

    @Property(str, constant=True)
    def date(self) -> str:
        return self._date

    @Property(str, constant=True)
    def oldStyle(self) -> str:
        """The day in the Julian calendar, in words, where it is known so."""
        return self._old_style

    @Property(str, constant=True)
    def doubt(self) -> str:
        """What is uncertain about the date, in sentences; nothing where nothing is."""
        return self._doubt

    @Property(str, constant=True)
    def title(self) -> str:
        return self._title

    @Property(str, constant=True)
    def says(self) -> str:
        return self._says

    @Property(str, constant=True)
    def place(self) -> str:
        return self._place

    @Property(str, constant=True)
    def origin(self) -> str:
        return self._origin

    @Property("QStringList", constant=True)
    def sources(self) -> list[str]:
        return self._sources

    @Property(str, constant=True)
    def panel(self) -> str:
        """The panel that tells it; nothing where none does, or where it is the panel that is open."""
        return self._panel

    @Property(str, constant=True)
    def openStep(self) -> str:
        """What the button to the panel says."""
        return self._open_step

    @Property(str, constant=True)
    def panelTitle(self) -> str:
        return self._panel_title

    people = ListProperty(ChipView, count=count_of("_people"), at=item_of("_people"), constant=True)


def _doubts(words: InterfaceWords, date: Dating) -> Iterator[str]:
    moments = [moment for moment in (date.first, date.last) if moment]
    if date.first == date.last and date.first and not date.first.day:
        yield words.day_not_given
    if any(moment.about for moment in moments):
        yield words.date_approximate
    if any(moment.perhaps for moment in moments):
        yield words.date_uncertain
