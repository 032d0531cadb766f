"""A large picture to look into."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import ListProperty, QmlElement, QmlUncreatable

from kiosk.bridge.interactives.scene import Scene
from kiosk.bridge.lists import count_of, item_of
from kiosk.bridge.tiles import LargePicture, TilesView
from kiosk.bridge.tongue import Tongue
from kiosk.content.interactives.zoom import Hotspot, Zoom
from kiosk.visit.zoom import Sight, held, tiles_in_sight, without_crowding

QML_IMPORT_NAME = "Kiosk.Bridge"
QML_IMPORT_MAJOR_VERSION = 1

LONGEST_SMALL = 512
"""The longer side of a tile of the small picture that shows which part is in sight, in pixels."""


@QmlElement
@QmlUncreatable("given by ZoomView")
class HotspotView(QObject):
    """A place in the picture that has something to say."""

    shownChanged = Signal()

    def __init__(self, tongue: Tongue, hotspot: Hotspot, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._across = hotspot.x
        self._down = hotspot.y
        self._title = tongue.say(hotspot.title)
        self._says = tongue.styled(hotspot.says)
        self._shown = False

    @Property(float, constant=True)
    def across(self) -> float:
        """Where it is, in fractions of the picture's width."""
        return self._across

    @Property(float, constant=True)
    def down(self) -> float:
        """Where it is, in fractions of the picture's height."""
        return self._down

    @Property(str, constant=True)
    def title(self) -> str:
        return self._title

    @Property(str, constant=True)
    def says(self) -> str:
        return self._says

    @Property(bool, notify=shownChanged)
    def shown(self) -> bool:
        """Whether it is in sight and there is room for its mark."""
        return self._shown

    def show(self, shown: bool) -> None:
        if shown != self._shown:
            self._shown = shown
            self.shownChanged.emit()


@QmlElement
@QmlUncreatable("given by Guide")
class ZoomView(QObject):
    """The picture, the part of it that is in sight, its hotspots and the one that is told."""

    sightChanged = Signal()
    indexChanged = Signal()

    def __init__(self, zoom: Zoom, scene: Scene, parent: QObject | None = None) -> None:
        super().__init__(parent)
        tongue, picture = scene.tongue, zoom.picture
        self._alt = tongue.say(picture.alt)
        self._caption = tongue.styled(picture.caption)
        self._credit = tongue.credit_line(picture.file)
        self._picture = LargePicture.of(tongue.exhibit.asset(picture.file))
        self._tiles = TilesView(parent=self)
        self._small = TilesView(self._picture.small(LONGEST_SMALL), self)
        self._hotspots = [HotspotView(tongue, hotspot, self) for hotspot in zoom.hotspots]
        pyramid = self._picture.pyramid
        self._sight = scene.state(lambda: Sight(pyramid.width, pyramid.height, self._picture.largest))
        self._mark = self._gap = 0.0

    @Property(str, constant=True)
    def alt(self) -> str:
        return self._alt

    @Property(str, constant=True)
    def caption(self) -> str:
        return self._caption

    @Property(str, constant=True)
    def credit(self) -> str:
        return self._credit

    @Property(TilesView, constant=True)
    def tiles(self) -> TilesView:
        """What is to be seen now."""
        return self._tiles

    @Property(TilesView, constant=True)
    def small(self) -> TilesView:
        """The whole picture, small."""
        return self._small

    @Property(float, constant=True)
    def pictureWidth(self) -> float:
        """The picture's width in its own pixels."""
        return self._sight.width

    @Property(float, constant=True)
    def pictureHeight(self) -> float:
        """The picture's height in its own pixels."""
        return self._sight.height

    @Property(float, notify=sightChanged)
    def left(self) -> float:
        """Where the picture's left edge is in the view."""
        return self._sight.left

    @Property(float, notify=sightChanged)
    def top(self) -> float:
        """Where the picture's upper edge is in the view."""
        return self._sight.top

    @Property(float, notify=sightChanged)
    def scale(self) -> float:
        """The pixels of the screen for one of the picture's own."""
        return self._sight.scale

    @Property(bool, notify=sightChanged)
    def whole(self) -> bool:
        return self._sight.is_whole

    @Property(bool, notify=sightChanged)
    def nearest(self) -> bool:
        return self._sight.is_nearest

    @Property(int, notify=indexChanged)
    def index(self) -> int:
        """The hotspot that is told, counted from 0; -1 before one is chosen."""
        return self._sight.place

    @Slot(float, float, float, float)
    def layOut(self, width: float, height: float, mark: float, gap: float) -> None:
        """Look through a view of this size, with marks of this size that keep clear of each other."""
        self._mark, self._gap = mark, gap
        self._sight.fit(width, height)
        self._look()

    @Slot(float, float)
    def pan(self, across: float, down: float) -> None:
        self._sight.pan(across, down)
        self._look()

    @Slot(float, float, float)
    def zoom(self, factor: float, x: float, y: float) -> None:
        self._sight.zoom(factor, x, y)
        self._look()

    @Slot(int)
    def step(self, way: int) -> None:
        self._sight.step(way)
        self._look()

    @Slot(float, float)
    def tapTwice(self, x: float, y: float) -> None:
        self._sight.tap_twice(x, y)
        self._look()
        self.indexChanged.emit()

    @Slot(float, float)
    def lookAt(self, across: float, down: float) -> None:
        """Bring a point to the middle, in fractions of the picture."""
        self._sight.look_at(across, down)
        self._look()

    @Slot()
    def seeWhole(self) -> None:
        self._sight.see_whole()
        self._look()
        self.indexChanged.emit()

    @Slot(int)
    def choose(self, index: int) -> None:
        if 0 <= index < len(self._hotspots):
            hotspot = self._hotspots[index]
            self._sight.show(index, hotspot.across, hotspot.down)
            self._look()
            self.indexChanged.emit()

    def show(self, look: str) -> None:
        """Take the state of one of the model's looks."""
        if look == "near":
            self.seeWhole()
            self._sight.step(1)
            self.step(1)
        else:
            self.choose(int(look.removeprefix("hotspot-")) - 1)

    def _look(self) -> None:
        self._tiles.show(self._picture, tiles_in_sight(self._picture.pyramid, self._sight))
        self._show_marks()
        self.sightChanged.emit()

    def _show_marks(self) -> None:
        sight = self._sight
        spots = [
            (sight.left + each.across * sight.width * sight.scale, sight.top + each.down * sight.height * sight.scale)
            for each in self._hotspots
        ]
        near = [n for n, (x, y) in enumerate(spots) if 0 <= x <= sight.view_width and 0 <= y <= sight.view_height]
        places = [
            (held(spots[n][0], self._mark, sight.view_width), held(spots[n][1], self._mark, sight.view_height))
            for n in near
        ]
        first = near.index(sight.place) if sight.place in near else 0
        shown = dict(zip(near, without_crowding(places, self._mark + self._gap, first), strict=True))
        for number, hotspot in enumerate(self._hotspots):
            hotspot.show(shown.get(number, False))

    hotspots = ListProperty(HotspotView, count=count_of("_hotspots"), at=item_of("_hotspots"), constant=True)
