"""People in a ring and their ties at chosen dates."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import chain

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtGui import QFont, QFontMetricsF
from PySide6.QtQml import ListProperty, QmlElement, QmlUncreatable

from kiosk.bridge.interactives.scene import Scene
from kiosk.bridge.lists import count_of, item_of
from kiosk.bridge.network_views import NetworkMomentView, NetworkPersonView, NetworkTieView
from kiosk.bridge.ring import Seat, line_between, ring
from kiosk.content.interactives.network import Network
from kiosk.visit.network import Standpoint, between, people_in, standings

QML_IMPORT_NAME = "Kiosk.Bridge"
QML_IMPORT_MAJOR_VERSION = 1

_SCALES = (1.0, 0.92, 0.84, 0.76)
"""The sizes of emblems and names that are tried until everybody has a place."""

_SLOTS = 2.0
"""How far neighbours keep apart at least, in gaps between two targets."""


@QmlElement
@QmlUncreatable("given by Guide")
class NetworkView(QObject):
    """People, their ties, the date that is looked at, and the person whose ties alone are seen."""

    dateChanged = Signal()
    personChanged = Signal()
    roomChanged = Signal()

    def __init__(self, network: Network, scene: Scene, parent: QObject | None = None) -> None:
        super().__init__(parent)
        tongue = scene.tongue
        self._tongue = tongue
        found = standings(tongue.exhibit.ties, [moment.date for moment in network.moments])
        people = network.people or people_in(found)
        found = [between(people, moment) for moment in found]
        years = [moment.date.in_years() for moment in network.moments]
        self._moments = [
            NetworkMomentView(tongue, moment, years.count(year) == 1, ties, self)
            for moment, year, ties in zip(network.moments, years, found, strict=True)
        ]
        self._found = [{standing.pair: standing for standing in moment} for moment in found]
        self._ids = list(people)
        self._names = [tongue.called(person).upper() for person in people]
        self._people = [NetworkPersonView(tongue, person, self) for person in people]
        pairs: dict[frozenset[str], tuple[str, ...]] = {}
        for standing in chain(*found):
            pairs.setdefault(standing.pair, standing.tie.people)
        self._ties = [NetworkTieView((one, other), self) for one, other in pairs.values()]
        self._state = scene.state(lambda: Standpoint(len(network.moments), people))
        self._name_size = 0
        self._room: tuple[object, ...] = ()
        self._take()

    @Property(int, notify=dateChanged)
    def index(self) -> int:
        """The date that is looked at, counted from 0."""
        return self._state.date

    @Property(str, notify=personChanged)
    def person(self) -> str:
        """The id of the person whose ties alone are seen; nothing where all are."""
        return self._state.person

    @Property(NetworkPersonView, notify=personChanged)
    def chosen(self) -> NetworkPersonView | None:
        """The person whose ties alone are seen."""
        return self._people[self._ids.index(self._state.person)] if self._state.person else None

    @Property(str, constant=True)
    def together(self) -> str:
        """What a bar between two people means."""
        return self._tongue.words.tie_with

    @Property(str, constant=True)
    def opposed(self) -> str:
        """What a wedge means."""
        return self._tongue.words.tie_against

    @Property(str, constant=True)
    def broken(self) -> str:
        """What a line with a gap means."""
        return self._tongue.words.tie_broken

    @Property(str, constant=True)
    def alone(self) -> str:
        """What is said of a person without ties."""
        return self._tongue.words.tie_none

    @Property(int, notify=roomChanged)
    def nameSize(self) -> int:
        """How large the names are set, in pixels; 0 where there is no room for the ring."""
        return self._name_size

    @Slot(int)
    def choose(self, index: int) -> None:
        self._state.choose_date(index)
        self._take()
        self.dateChanged.emit()

    @Slot(str)
    def choosePerson(self, person: str) -> None:
        """See only this person's ties; everybody's again where it is the same person, or nobody."""
        self._state.choose_person(person)
        self._take()
        self.personChanged.emit()

    @Slot(float, float, float, float, float, QFont)
    def layOut(self, width: float, height: float, emblem: float, gap: float, padding: float, font: QFont) -> None:
        """Seat everybody in a room of this size, with emblems of this side and names in this font, or smaller ones.

        ``gap`` is what two targets keep apart, ``padding`` what is free around a name.
        """
        room = (width, height, emblem, gap, padding, font.key())
        if room == self._room:
            return
        self._room = room
        largest, self._name_size = font.pixelSize(), 0
        for scale in _SCALES:
            font.setPixelSize(round(largest * scale))
            letters = QFontMetricsF(font)
            names = [letters.horizontalAdvance(name) + 2 * padding for name in self._names]
            seats = ring(names, emblem * scale, letters.height() + padding / 2, (width, height), _SLOTS * gap)
            if seats:
                self._name_size = font.pixelSize()
                self._sit(seats, gap / 2)
                break
        self.roomChanged.emit()

    def show(self, look: str) -> None:
        """Take the state of one of the model's looks."""
        if look == "person":
            self.choosePerson("")
            self.choosePerson(self._most_tied())
        else:
            self.choosePerson("")
            self.choose(int(look.removeprefix("moment-")) - 1)

    def _sit(self, seats: Sequence[Seat], gap: float) -> None:
        for person, seat in zip(self._people, seats, strict=True):
            person.sit(seat)
        for tie in self._ties:
            one, other = (seats[self._ids.index(person)] for person in tie.pair)
            tie.sit(line_between(one, other, gap))

    def _take(self) -> None:
        """Have people and lines show the ties of the date: all, or those of the person chosen."""
        now = {
            pair: standing
            for pair, standing in self._found[self._state.date].items()
            if not self._state.person or self._state.person in pair
        }
        for tie in self._ties:
            tie.take(now.get(frozenset(tie.pair)))
        for person, view in zip(self._ids, self._people, strict=True):
            view.tie(self._spoken(person), is_joined=any(person in pair for pair in now))

    def _spoken(self, person: str) -> str:
        """Give with whom a person stands at the date, and against whom."""
        words = self._tongue.words
        found = [standing for pair, standing in self._found[self._state.date].items() if person in pair]
        sides = []
        for stance, sign in (("with", words.tie_with), ("against", words.tie_against)):
            others = [
                self._tongue.called(other)
                for standing in found
                for other in standing.tie.people
                if standing.stance == stance and other != person
            ]
            if others:
                sides.append(f"{sign}: {', '.join(others)}")
        return "; ".join(sides)

    def _most_tied(self) -> str:
        now = self._found[self._state.date]
        return max(self._ids, key=lambda person: sum(person in pair for pair in now), default="")

    people = ListProperty(NetworkPersonView, count=count_of("_people"), at=item_of("_people"), constant=True)
    ties = ListProperty(NetworkTieView, count=count_of("_ties"), at=item_of("_ties"), constant=True)
    moments = ListProperty(NetworkMomentView, count=count_of("_moments"), at=item_of("_moments"), constant=True)
