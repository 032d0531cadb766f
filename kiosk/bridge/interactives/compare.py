"""Two readings of one thing, with a slider between them."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.bridge.interactives.scene import Scene
from kiosk.bridge.tongue import Tongue
from kiosk.content.interactives.compare import Compare, Side
from kiosk.visit.compare import STOPS, Balance

QML_IMPORT_NAME = "Kiosk.Bridge"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("given by CompareView")
class SideView(QObject):
    """One of the two readings: a text or a picture, whose it is, where it comes from."""

    def __init__(self, tongue: Tongue, side: Side, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._label = tongue.say(side.label)
        self._text = tongue.styled(side.text)
        self._picture = tongue.picture(side.picture.file) if side.picture else ""
        self._alt = tongue.say(side.picture.alt) if side.picture else ""
        self._caption = tongue.styled(side.picture.caption) if side.picture else ""
        self._credit = tongue.say(side.credit)
        if side.picture and not self._credit:
            self._credit = tongue.credit_line(side.picture.file)
        self._sources = tongue.citations(side.sources)

    @Property(str, constant=True)
    def label(self) -> str:
        return self._label

    @Property(str, constant=True)
    def text(self) -> str:
        return self._text

    @Property(str, constant=True)
    def picture(self) -> str:
        """The address of the picture; nothing where the side is a text."""
        return self._picture

    @Property(str, constant=True)
    def alt(self) -> str:
        return self._alt

    @Property(str, constant=True)
    def caption(self) -> str:
        return self._caption

    @Property(str, constant=True)
    def credit(self) -> str:
        return self._credit

    @Property("QStringList", constant=True)
    def sources(self) -> list[str]:
        return self._sources


@QmlElement
@QmlUncreatable("given by Guide")
class CompareView(QObject):
    """The two sides and where the slider is."""

    shareChanged = Signal()

    def __init__(self, compare: Compare, scene: Scene, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._left = SideView(scene.tongue, compare.left, self)
        self._right = SideView(scene.tongue, compare.right, self)
        self._pictures = compare.left.picture is not None
        self._after = scene.tongue.styled(compare.after)
        self._balance = scene.state(lambda: Balance(stops_only=not self._pictures))

    @Property(SideView, constant=True)
    def left(self) -> SideView:
        return self._left

    @Property(SideView, constant=True)
    def right(self) -> SideView:
        return self._right

    @Property(bool, constant=True)
    def pictures(self) -> bool:
        """Whether the sides are pictures; else they are texts."""
        return self._pictures

    @Property(str, constant=True)
    def after(self) -> str:
        return self._after

    @Property(float, notify=shareChanged)
    def share(self) -> float:
        """The share of the left side: 1 where it is seen alone, 0 where the right one is."""
        return self._balance.share

    @Property(int, notify=shareChanged)
    def stop(self) -> int:
        """The stop that the slider is at: 0 the right side alone, 1 both, 2 the left side alone; -1 between them."""
        return self._balance.stop

    @Slot(float)
    def slide(self, share: float) -> None:
        self._balance.slide(share)
        self.shareChanged.emit()

    @Slot()
    def rest(self) -> None:
        self._balance.rest()
        self.shareChanged.emit()

    @Slot(int)
    def step(self, way: int) -> None:
        self._balance.step(way)
        self.shareChanged.emit()

    @Slot(int)
    def choose(self, stop: int) -> None:
        self.slide(STOPS[stop])

    def show(self, look: str) -> None:
        """Take the state of one of the model's looks."""
        self.choose({"right": 0, "left": 2}[look])
