"""The glass as QML sees it: what the site says of its screen."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.content.site import Screen

QML_IMPORT_NAME = "Kiosk.Bridge"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("given by Guide")
class Glass(QObject):
    """How large the screen is, and how far away its visitors stand."""

    def __init__(self, screen: Screen, parent: QObject) -> None:
        super().__init__(parent)
        self._screen = screen

    @Property(float, constant=True)
    def diagonal(self) -> float:
        """From corner to corner, in mm."""
        return self._screen.diagonal

    @Property(float, constant=True)
    def distance(self) -> float:
        """From the glass to a visitor's eyes, in mm."""
        return self._screen.distance
