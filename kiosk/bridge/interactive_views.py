"""An interactive as QML sees it before it is opened: a button, or a heading."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.bridge.tongue import Tongue
from kiosk.content.interactives import Interactive

QML_IMPORT_NAME = "Kiosk.Bridge"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("given by Guide and other views")
class InteractiveView(QObject):
    """A thing to do: its kind, its title, what to do."""

    def __init__(self, tongue: Tongue, interactive: Interactive, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._kind = interactive.kind
        self._title = tongue.say(interactive.title)
        self._instruction = tongue.styled(interactive.instruction)

    @Property(str, constant=True)
    def kind(self) -> str:
        return self._kind

    @Property(str, constant=True)
    def title(self) -> str:
        return self._title

    @Property(str, constant=True)
    def instruction(self) -> str:
        return self._instruction
