"""Dated steps, one at a time."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import ListProperty, QmlElement, QmlUncreatable

from kiosk.bridge.interactives.scene import Scene
from kiosk.bridge.lists import count_of, item_of
from kiosk.bridge.tongue import Tongue
from kiosk.content.interactives.sequence import Sequence, SequenceStep
from kiosk.visit.play import Choice

QML_IMPORT_NAME = "Kiosk.Bridge"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("given by SequenceView")
class SequenceStepView(QObject):
    """One dated step."""

    def __init__(self, tongue: Tongue, step: SequenceStep, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._date = tongue.date(step.date, step.date_label)
        self._title = tongue.say(step.title)
        self._says = tongue.styled(step.says)
        self._sources = tongue.citations(step.sources)

    @Property(str, constant=True)
    def date(self) -> str:
        return self._date

    @Property(str, constant=True)
    def title(self) -> str:
        return self._title

    @Property(str, constant=True)
    def says(self) -> str:
        return self._says

    @Property("QStringList", constant=True)
    def sources(self) -> list[str]:
        return self._sources


@QmlElement
@QmlUncreatable("given by Guide")
class SequenceView(QObject):
    """Dated steps and the one that is shown."""

    indexChanged = Signal()

    def __init__(self, sequence: Sequence, scene: Scene, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._steps = [SequenceStepView(scene.tongue, step, self) for step in sequence.steps]
        self._state = scene.state(lambda: Choice(len(sequence.steps)))

    @Property(int, notify=indexChanged)
    def index(self) -> int:
        """The step that is shown, counted from 0."""
        return self._state.index

    @Slot(int)
    def choose(self, index: int) -> None:
        self._state.choose(index)
        self.indexChanged.emit()

    def show(self, look: str) -> None:
        """Take the state of one of the model's looks."""
        self.choose(int(look.removeprefix("step-")) - 1)

    steps = ListProperty(SequenceStepView, count=count_of("_steps"), at=item_of("_steps"), constant=True)
