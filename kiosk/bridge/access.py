"""The access bar as QML sees it: what a visitor has chosen for herself, and her touches on it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.content.languages import is_right_to_left
from kiosk.content.numbers import in_percent
from kiosk.content.programme import Programme
from kiosk.content.words import InterfaceWords
from kiosk.visit.session import Session
from kiosk.visit.settings import TEXT_SIZES

QML_IMPORT_NAME = "Kiosk.Bridge"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("given by Guide")
class Access(QObject):
    """The visitor's settings: language, size of the text, contrast, motion, height.

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
        return self._next_language

    @Property(bool, notify=changed)
    def mirrored(self) -> bool:
        """Whether the screen is laid out from right to left, as its language is written."""
        return is_right_to_left(self._session.settings.language)

    @Property(float, notify=changed)
    def textSize(self) -> float:
        return self._session.settings.text_size

    @Property(float, notify=changed)
    def labelSize(self) -> float:
        """How large labels are set in this language, in parts of their full size."""
        return self._said.label_size

    @Property(bool, notify=changed)
    def highContrast(self) -> bool:
        return self._session.settings.high_contrast

    @Property(bool, notify=changed)
    def calmMotion(self) -> bool:
        return self._session.settings.calm_motion

    @Property(bool, notify=changed)
    def lowered(self) -> bool:
        """Whether text and controls stand in the lower half of the screen."""
        return self._session.settings.lowered

    @Property(bool, notify=changed)
    def easing(self) -> bool:
        """Whether the sheet with all settings lies over the screen."""
        return self._session.easing

    @Property("QStringList", notify=changed)
    def textSizes(self) -> list[str]:
        """The sizes the text can have, in per cent of the smallest."""
        return self._sizes

    @Property(int, notify=changed)
    def textSizeIndex(self) -> int:
        """Which of these it has, counted from 0."""
        return TEXT_SIZES.index(self._session.settings.text_size)

    @Property(bool, notify=changed)
    def keyed(self) -> bool:
        """Whether what has the focus is marked: the visitor uses keys."""
        return self._session.settings.keyed

    @Property(bool, notify=changed)
    def spoken(self) -> bool:
        """Whether texts and pictures can have the focus too, to be read aloud."""
        return self._session.settings.spoken

    # What the controls are called

    @Property(str, notify=changed)
    def name(self) -> str:
        """What the sheet with all settings is called, and the button that opens it."""
        return self._said.ease

    @Property(str, notify=changed)
    def largerText(self) -> str:
        return self._said.text_size

    @Property("QStringList", notify=changed)
    def textSizeNames(self) -> list[str]:
        return [f"{self._said.size_of_text}: {size}" for size in self._sizes]

    @Property(str, notify=changed)
    def contrastName(self) -> str:
        return self._said.contrast

    @Property(str, notify=changed)
    def loweredName(self) -> str:
        return self._said.lower

    @Property(str, notify=changed)
    def motionName(self) -> str:
        return self._said.calm_motion

    @Property(str, notify=changed)
    def languageName(self) -> str:
        return f"{self._said.language}: {self._next_language}"

    # What the visitor does

    @Slot()
    def enlargeText(self) -> None:
        self._session.enlarge_text()
        self._show()

    @Slot(int)
    def chooseTextSize(self, index: int) -> None:
        self._session.choose_text_size(index)
        self._show()

    @Slot()
    def switchContrast(self) -> None:
        self._session.switch_contrast()
        self._show()

    @Slot()
    def switchMotion(self) -> None:
        self._session.switch_motion()
        self._show()

    @Slot()
    def switchHeight(self) -> None:
        self._session.switch_height()
        self._show()

    @Slot()
    def open(self) -> None:
        self._session.ease(True)
        self._show()

    @Slot()
    def close(self) -> None:
        self._session.ease(False)
        self._show()

    @Slot()
    def changeLanguage(self) -> None:
        self._session.change_language()
        self._show()

    @property
    def _said(self) -> InterfaceWords:
        return self._words[self._session.settings.language]

    @property
    def _sizes(self) -> list[str]:
        return [in_percent(round(size * 100), self._session.settings.language) for size in TEXT_SIZES]

    @property
    def _next_language(self) -> str:
        settings = self._session.settings
        other = settings.with_next_language(self._session.languages).language
        return "" if other == settings.language else self._words[other].language_name
