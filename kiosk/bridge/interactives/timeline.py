"""Events on a zoomable line of years."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, Qt, Signal, Slot
from PySide6.QtQml import ListProperty, QmlElement, QmlUncreatable

from kiosk.bridge.card_views import ChipView
from kiosk.bridge.event_view import EventView
from kiosk.bridge.interactives.scene import Scene
from kiosk.bridge.line_in_sight import LineInSight, Room
from kiosk.bridge.line_views import LineBarView, LineEraView, LineMarkView, LineTickView
from kiosk.bridge.line_words import LineWords
from kiosk.bridge.lists import count_of, item_of
from kiosk.content.interactives.timeline import Timeline
from kiosk.visit.line_of_years import Extent, LineOfYears, first_sight
from kiosk.visit.timeline import Span

QML_IMPORT_NAME = "Kiosk.Bridge"
QML_IMPORT_MAJOR_VERSION = 1

STEP = 2.0
"""How much closer + and − bring the line."""


@QmlElement
@QmlUncreatable("given by Guide")
class TimelineView(QObject):
    """What is in sight of the line, the event whose card is open, and the person whose events are on it."""

    laid = Signal()
    slid = Signal()
    roomChanged = Signal()
    toldChanged = Signal()
    personChanged = Signal()
    leapt = Signal()
    _due = Signal()

    def __init__(self, timeline: Timeline, scene: Scene, parent: QObject | None = None) -> None:
        super().__init__(parent)
        exhibit = scene.tongue.exhibit
        self._tongue = scene.tongue
        self._here = scene.place.rpartition("/")[0]
        self._after = scene.tongue.styled(timeline.after)
        self._events = exhibit.events
        self._extents = [Extent.of(event.date) for event in self._events]
        standing = set(timeline.events or ())
        self._standing = [number for number, event in enumerate(self._events) if event.id in standing]
        self._state = scene.state(lambda: first_sight(self._extents, timeline.shows))
        self._shown = self._left = self._state.span
        self._held = self._is_due = False
        self._due.connect(self._lay, Qt.ConnectionType.QueuedConnection)
        self._words = LineWords(scene.tongue, self._events)
        self._sight = LineInSight(scene.tongue, self._words, self._extents, self)
        self._take_views()
        taking_part = {person for event in self._events for person in event.people}
        self._persons = [one for one in exhibit.people if one in taking_part]
        self._people = [ChipView(scene.tongue, one, parent=self) for one in self._persons]
        self._told: EventView | None = None
        self._draw_line()
        self._open_card()

    @Property(float, notify=slid)
    def offset(self) -> float:
        """How far the line has been moved since it was laid, in pixels."""
        return self._sight.offset

    @Property(str, notify=slid)
    def years(self) -> str:
        """The time in sight, in words."""
        return self._words.span(self._shown.first, self._shown.last)

    @Property(str, notify=laid)
    def name(self) -> str:
        """The line as it is spoken."""
        return self._tongue.words.line_of_years.format(years=self.years)

    @Property(bool, notify=laid)
    def isNearest(self) -> bool:
        return self._state.is_nearest

    @Property(bool, notify=laid)
    def isWhole(self) -> bool:
        return self._state.shows_all

    @Property(bool, notify=laid)
    def beginsHere(self) -> bool:
        """Whether there is nothing earlier."""
        return self._state.span.first <= self._state.whole.first

    @Property(bool, notify=laid)
    def endsHere(self) -> bool:
        """Whether there is nothing later."""
        return self._state.span.last >= self._state.whole.last

    @Property(int, notify=personChanged)
    def rows(self) -> int:
        """How many rows keep the bars apart."""
        return self._sight.line.rows

    @Property(str, constant=True)
    def after(self) -> str:
        """A sentence under the line."""
        return self._after

    @Slot(float, float, float, float, float, int, int)
    def layOut(self, width: float, height: float, mark: float, pitch: float, gap: float, lanes: int, rows: int) -> None:
        """Take the room there is, in pixels: of the line, of a mark, from mark to mark, between flags."""
        if width <= 0:
            return
        before = self._sight.marks
        outdated = self._sight.fit(Room(width, height, mark, pitch, gap, lanes, rows))
        if self._sight.marks is not before:
            self._take_views()
            self.roomChanged.emit()
        # QML's delegates are deleted later too, and before these: none is left without its view.
        for view in outdated:
            view.deleteLater()
        self._lay()

    @Slot(int, int, float)
    def setLetters(self, says: int, date: int, most: float) -> None:
        """Take the sizes of the letters on flags, and how wide a flag may be, in pixels."""
        self._words.fit(says, date, most)

    @Slot()
    def hold(self) -> None:
        """A finger begins to drag the line."""
        self._held = True
        self._state.look(self._shown)
        self._lay()

    @Slot()
    def letGo(self) -> None:
        """The finger is gone."""
        self._held = False
        self._lay()

    @Slot(float)
    def drag(self, way: float) -> None:
        """Move the line by a share of its width."""
        self._state.look(self._shown.panned(-way))
        self._shown = self._state.span
        if self._held and self._sight.slide(self._shown):
            self.slid.emit()
        else:
            self._lay_soon()

    @Slot(float, float)
    def pinch(self, factor: float, share: float) -> None:
        """Spread the line about a place in parts of its width."""
        self._state.look(self._shown.pinched(factor, share, share))
        self._shown = self._state.span
        self._lay_soon()

    @Slot(int)
    def step(self, way: int) -> None:
        """Come closer (1) or go further away (-1)."""
        event = self._state.event
        self._leap(self._state.span.zoomed(STEP**way, None if event is None else self._extents[event].at))

    @Slot(int)
    def turn(self, way: int) -> None:
        """Look at earlier (-1) or later (1) years."""
        self._leap(self._state.span.panned(way * 0.6))

    @Slot()
    def seeAll(self) -> None:
        self._leap(self._state.whole)

    @Slot(float)
    def leap(self, share: float) -> None:
        """Go on towards what is to be in sight, from 0 to 1."""
        self._shown = self._left.towards(self._state.span, share)
        self._lay()

    @Property(EventView, notify=toldChanged)
    def told(self) -> EventView | None:
        """The event whose card is open."""
        return self._told

    @Property(bool, notify=laid)
    def hasEarlier(self) -> bool:
        return self._neighbour(-1) is not None

    @Property(bool, notify=laid)
    def hasLater(self) -> bool:
        return self._neighbour(1) is not None

    @Slot(LineMarkView)
    def touch(self, view: LineMarkView) -> None:
        """Open the event of a mark; come closer to one that stands for several."""
        mark = self._sight.mark(view)
        if mark is None:
            return
        first, last = self._sight.line.extent(mark)
        if mark.size > 1 and last > first:
            self._leap(Span.of(first, last, 0.2))
        else:
            self._open(self._sight.line.number(mark.low))

    @Slot(int)
    def go(self, way: int) -> None:
        """Open the event before (-1) or after (1)."""
        number = self._neighbour(way)
        if number is not None:
            self._open(number)

    @Slot()
    def close(self) -> None:
        self._state.event = None
        self._open_card()
        self._lay()

    @Property(ChipView, notify=personChanged)
    def person(self) -> ChipView | None:
        """Whose events are on the line; nobody's alone where there is none."""
        return next((c for p, c in zip(self._persons, self._people, strict=True) if p == self._state.person), None)

    @Property(str, notify=personChanged)
    def count(self) -> str:
        """Whose events are on the line, and how many."""
        chosen = self._state.person
        name = self._tongue.say(self._tongue.exhibit.people[chosen].name) if chosen else self._tongue.words.everyone
        return self._tongue.words.events_count.format(name=name, count=self._tongue.number(len(self._sight.line)))

    @Slot(str)
    def choose(self, person: str) -> None:
        """Leave only a person's events on the line; everybody's where none is named."""
        self._state.person = person
        self._draw_line()
        if self._state.event is not None and self._sight.line.place(self._state.event) is None:
            self._state.event = None
        self._open_card()
        self.personChanged.emit()
        self._lay()

    def show(self, look: str) -> None:
        """Take the state of one of the model's looks."""
        number = self._standing[-1] if self._standing else len(self._events) // 2
        self._state.person, self._state.event = "", None
        self.choose(self._persons[0] if look == "person" and self._persons else "")
        if look == "far":
            self.seeAll()
        elif look == "near":
            at = self._extents[number].at
            self._leap(Span.of(at - 120, at + 120))
        elif look == "event":
            self._open(number)

    def _take_views(self) -> None:
        self._marks, self._bars = self._sight.marks.views, self._sight.bars.views
        self._ticks, self._eras = self._sight.ticks.views, self._sight.eras.views

    def _draw_line(self) -> None:
        person = self._state.person
        chosen = [number for number, event in enumerate(self._events) if not person or person in event.people]
        self._sight.line = LineOfYears(self._extents, chosen, self._standing)

    def _neighbour(self, way: int) -> int | None:
        span = self._state.span
        middle = span.first + span.days / 2
        return self._sight.line.neighbour(self._state.event, way, middle)

    def _open(self, number: int) -> None:
        self._state.event = number
        self._open_card()
        self._leap(self._state.span.showing(self._extents[number].at))

    def _open_card(self) -> None:
        number, before = self._state.event, self._told
        self._told = None if number is None else EventView(self._tongue, self._events[number], self._here, self)
        self.toldChanged.emit()
        if before is not None:
            before.deleteLater()

    def _leap(self, span: Span) -> None:
        self._left = self._shown
        self._state.look(span)
        self.leapt.emit()

    def _lay_soon(self) -> None:
        """Lay the line before the next frame, once, however much the fingers do until then."""
        if not self._is_due:
            self._is_due = True
            self._due.emit()

    def _lay(self) -> None:
        self._is_due = False
        if not self._sight.has_room:
            return
        self._sight.lay(self._shown, self._state.event, self._held)
        self.slid.emit()
        self.laid.emit()

    people = ListProperty(ChipView, count=count_of("_people"), at=item_of("_people"), constant=True)
    marks = ListProperty(LineMarkView, count=count_of("_marks"), at=item_of("_marks"), notify=roomChanged)
    bars = ListProperty(LineBarView, count=count_of("_bars"), at=item_of("_bars"), notify=roomChanged)
    ticks = ListProperty(LineTickView, count=count_of("_ticks"), at=item_of("_ticks"), notify=roomChanged)
    eras = ListProperty(LineEraView, count=count_of("_eras"), at=item_of("_eras"), constant=True)
