"""The access bar as QML sees it: what a visitor has chosen for herself, and her touches on it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.content.programme import Programme
from kiosk.visit.session import Session

QML_IMPORT_NAME = "Kiosk.Bridge"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("given by Guide")
class Access(QObject):
    """The visitor's settings: language, size of the text, contrast, motion.

    ``show`` is called after each touch, to bring the screen up to date.
    """

    changed = Signal()

    def __init__(self, programme: Programme, session: Session, show: Callable[[], None], parent: QObject) -> None:
        super().__init__(parent)
        self._words = programme.words
        self._session = session
        self._show = show

    @Property(str, notify=changed)
    def nextLanguage(self) -> str:
        """The name of the language that the language button leads to; nothing where there is one only."""
        settings = self._session.settings
        others = settings.with_next_language(self._session.languages).language
        return "" if others == settings.language else self._words[others].language_name

    @Property(float, notify=changed)
    def textSize(self) -> float:
        return self._session.settings.text_size

    @Property(bool, notify=changed)
    def highContrast(self) -> bool:
        return self._session.settings.high_contrast

    @Property(bool, notify=changed)
    def calmMotion(self) -> bool:
        return self._session.settings.calm_motion

    @Property(bool, notify=changed)
    def keyed(self) -> bool:
        """Whether what has the focus is marked: the visitor uses keys."""
        return self._session.settings.keyed

    @Property(bool, notify=changed)
    def spoken(self) -> bool:
        """Whether texts and pictures can have the focus too, to be read aloud."""
        return self._session.settings.spoken

    @Slot()
    def enlargeText(self) -> None:
        self._session.enlarge_text()
        self._show()

    @Slot()
    def switchContrast(self) -> None:
        self._session.switch_contrast()
        self._show()

    @Slot()
    def changeLanguage(self) -> None:
        self._session.change_language()
        self._show()
