"""Quantities as fields of dots."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import ListProperty, QmlElement, QmlUncreatable

from kiosk.bridge.interactives.scene import Scene
from kiosk.bridge.lists import count_of, item_of
from kiosk.bridge.tongue import Tongue
from kiosk.content.interactives.figures import Figure, Figures
from kiosk.visit.play import Choice

QML_IMPORT_NAME = "Kiosk.Bridge"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("given by FiguresView")
class FigureView(QObject):
    """One quantity: the number, its dots, what is counted."""

    def __init__(self, tongue: Tongue, figure: Figure, dots: int, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._number = tongue.number(figure.number)
        self._dots = dots
        self._name = tongue.say(figure.name)
        self._says = tongue.styled(figure.says)
        self._note = tongue.styled(figure.note)
        self._sources = tongue.citations(figure.sources)

    @Property(str, constant=True)
    def number(self) -> str:
        return self._number

    @Property(int, constant=True)
    def dots(self) -> int:
        return self._dots

    @Property(str, constant=True)
    def name(self) -> str:
        return self._name

    @Property(str, constant=True)
    def says(self) -> str:
        return self._says

    @Property(str, constant=True)
    def note(self) -> str:
        return self._note

    @Property("QStringList", constant=True)
    def sources(self) -> list[str]:
        return self._sources


@QmlElement
@QmlUncreatable("given by Guide")
class FiguresView(QObject):
    """Quantities and the one that is shown."""

    indexChanged = Signal()

    def __init__(self, figures: Figures, scene: Scene, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._figures = [FigureView(scene.tongue, each, figures.dots(each), self) for each in figures.figures]
        self._names = [scene.tongue.say(figure.name) for figure in figures.figures]
        self._most = max(figures.dots(figure) for figure in figures.figures)
        self._unit = scene.tongue.styled(figures.unit)
        self._state = scene.state(lambda: Choice(len(figures.figures)))

    @Property(int, notify=indexChanged)
    def index(self) -> int:
        """The quantity that is shown, counted from 0."""
        return self._state.index

    @Property("QStringList", constant=True)
    def names(self) -> list[str]:
        return self._names

    @Property(int, constant=True)
    def most(self) -> int:
        """The dots of the largest quantity."""
        return self._most

    @Property(str, constant=True)
    def unit(self) -> str:
        """What one dot stands for."""
        return self._unit

    @Slot(int)
    def choose(self, index: int) -> None:
        self._state.choose(index)
        self.indexChanged.emit()

    def show(self, look: str) -> None:
        """Take the state of one of the model's looks."""
        self.choose(int(look.removeprefix("figure-")) - 1)

    figures = ListProperty(FigureView, count=count_of("_figures"), at=item_of("_figures"), constant=True)
