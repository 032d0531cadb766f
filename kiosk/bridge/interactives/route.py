"""A journey on a schematic map, leg by leg."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtGui import QFont, QFontMetricsF
from PySide6.QtQml import ListProperty, QmlElement, QmlUncreatable

from kiosk.bridge.cartography import Box, Spot, frame_of, place_names, projection_of
from kiosk.bridge.interactives.scene import Scene
from kiosk.bridge.land import address
from kiosk.bridge.lists import count_of, item_of
from kiosk.bridge.tongue import Tongue
from kiosk.content.interactives.route import Route, RoutePlace, RouteStop
from kiosk.visit.route import Journey

QML_IMPORT_NAME = "Kiosk.Bridge"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("given by RouteView")
class RoutePlaceView(QObject):
    """A dot on the map with its name, in pixels of the map."""

    moved = Signal()

    def __init__(self, tongue: Tongue, place: RoutePlace, first_stop: int, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._name = tongue.say(place.name)
        self._first_stop = first_stop
        self._dot: Spot = (0, 0)
        self._label: Box | None = None

    @Property(str, constant=True)
    def name(self) -> str:
        return self._name

    @Property(int, constant=True)
    def firstStop(self) -> int:
        """The first stop here, counted from 0; after the last where the journey never stops."""
        return self._first_stop

    @Property(float, notify=moved)
    def across(self) -> float:
        return self._dot[0]

    @Property(float, notify=moved)
    def down(self) -> float:
        return self._dot[1]

    @Property(bool, notify=moved)
    def named(self) -> bool:
        """Whether there is room for the name on the map."""
        return self._label is not None

    @Property(float, notify=moved)
    def nameAcross(self) -> float:
        return self._label.left if self._label else 0

    @Property(float, notify=moved)
    def nameDown(self) -> float:
        return self._label.top if self._label else 0

    def move(self, dot: Spot, label: Box | None) -> None:
        """Take a place on the map, and one for the name."""
        self._dot, self._label = dot, label
        self.moved.emit()


@QmlElement
@QmlUncreatable("given by RouteView")
class RouteStopView(QObject):
    """One arrival: where, when, what happened."""

    def __init__(
        self, tongue: Tongue, stop: RouteStop, place: RoutePlaceView, is_doubled: bool, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._place = place
        self._date = tongue.date(stop.date, stop.date_label) if stop.date else tongue.say(stop.date_label)
        self._says = tongue.styled(stop.says)
        self._sources = tongue.citations(stop.sources)
        self._is_doubled = is_doubled

    @Property(RoutePlaceView, constant=True)
    def place(self) -> RoutePlaceView:
        return self._place

    @Property(str, constant=True)
    def date(self) -> str:
        return self._date

    @Property(str, constant=True)
    def says(self) -> str:
        return self._says

    @Property("QStringList", constant=True)
    def sources(self) -> list[str]:
        return self._sources

    @Property(bool, constant=True)
    def doubled(self) -> bool:
        """Whether another leg goes between the same two places, so that the two must lie beside each other."""
        return self._is_doubled


@QmlElement
@QmlUncreatable("given by Guide")
class RouteView(QObject):
    """A journey, and the stop that is reached."""

    indexChanged = Signal()
    frameChanged = Signal()

    def __init__(self, route: Route, scene: Scene, parent: QObject | None = None) -> None:
        super().__init__(parent)
        ids = [place.id for place in route.places]
        at = [ids.index(stop.place) for stop in route.stops]
        self._legs = list(pairwise(at))
        self._names = [scene.tongue.say(place.name) for place in route.places]
        self._note = scene.tongue.styled(route.note)
        places = [(place.longitude, place.latitude) for place in route.places]
        self._projection = projection_of(places)
        self._spots = [self._projection.spot(*place) for place in places]
        self._places = [
            RoutePlaceView(scene.tongue, place, at.index(number) if number in at else len(at), self)
            for number, place in enumerate(route.places)
        ]
        joined = [frozenset(leg) for leg in self._legs]
        self._stops = [
            RouteStopView(scene.tongue, stop, self._places[at[n]], n > 0 and joined.count(joined[n - 1]) > 1, self)
            for n, stop in enumerate(route.stops)
        ]
        self._state = scene.state(lambda: Journey(at))
        self._frame = ""
        self._name_size = 1

    @Property(int, notify=indexChanged)
    def index(self) -> int:
        """The stop that is reached, counted from 0."""
        return self._state.index

    @Property(str, constant=True)
    def note(self) -> str:
        return self._note

    @Property(str, notify=frameChanged)
    def frame(self) -> str:
        """What the map shows, as the address of its picture says it; nothing before it is laid out."""
        return self._frame

    @Property(int, notify=frameChanged)
    def nameSize(self) -> int:
        """How large the names are set, in pixels."""
        return self._name_size

    @Slot(int)
    def choose(self, index: int) -> None:
        self._state.choose(index)
        self.indexChanged.emit()

    @Slot(float, float, float)
    def touch(self, across: float, down: float, reach: float) -> None:
        """A touch on the map: go to the nearest place that is not further away than ``reach``, in pixels."""
        near = min(self._places, key=lambda place: (place.across - across) ** 2 + (place.down - down) ** 2)
        if (near.across - across) ** 2 + (near.down - down) ** 2 <= reach**2:
            self._state.go_to(self._places.index(near))
            self.indexChanged.emit()

    @Slot(float, float, float, float, QFont, int)
    def layOut(self, width: float, height: float, reach: float, padding: float, font: QFont, least: int) -> None:
        """Put dots and names on a map of this size; ``reach`` is how far a dot's mark reaches from its middle.

        Names for which there is no room in this font are set smaller, down to ``least`` pixels.
        """
        if min(width, height) <= 0:
            return
        letters = QFontMetricsF(font)
        frame = frame_of(self._spots, width / height, (letters.height() + reach + 1) / height)
        scale = width / frame.width
        dots = [((x - frame.left) * scale, (y - frame.top) * scale) for x, y in self._spots]
        legs = [(dots[start], dots[end]) for start, end in self._legs]
        within = Box(padding, padding, width - 2 * padding, height - 2 * padding)
        sizes = range(font.pixelSize(), min(least, font.pixelSize()) - 1, -4)
        for self._name_size in sizes:
            font.setPixelSize(self._name_size)
            letters = QFontMetricsF(font)
            boxes = [(letters.horizontalAdvance(name) + 2 * padding, letters.height()) for name in self._names]
            names = place_names(dots, boxes, within, reach, legs)
            if None not in names:
                break
        for place, dot, box in zip(self._places, dots, names, strict=True):
            place.move(dot, box)
        self._frame = address(self._projection, frame)
        self.frameChanged.emit()

    def show(self, look: str) -> None:
        """Take the state of one of the model's looks."""
        self.choose(int(look.removeprefix("stop-")) - 1)

    places = ListProperty(RoutePlaceView, count=count_of("_places"), at=item_of("_places"), constant=True)
    stops = ListProperty(RouteStopView, count=count_of("_stops"), at=item_of("_stops"), constant=True)
