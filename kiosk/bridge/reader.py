"""Reads the screen aloud, and keeps the focus where it belongs when the screen changes."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtQuick import QQuickItem, QQuickWindow

from kiosk.bridge.focus import Focus, Spot
from kiosk.bridge.guide import Guide
from kiosk.bridge.spoken import cleaned, is_text, name_of, said_of, sentence, sentences
from kiosk.content.words import InterfaceWords
from kiosk.visit.keypad import Trail
from kiosk.visit.session import Screen
from kiosk.visit.settings import TEXT_SIZES, Settings


class Reader(QObject):
    """Follows the focus and the guide, for visitors who use keys or listen."""

    def __init__(self, window: QQuickWindow, guide: Guide, words: Mapping[str, InterfaceWords], focus: Focus) -> None:
        super().__init__(window)
        self._window = window
        self._guide = guide
        self._session = guide.session
        self._words = words
        self._focus = focus
        self._later = QTimer(self, singleShot=True)
        self._later.timeout.connect(self._settle)
        self._awaits_frame = False
        self._before: set[str] | None = None
        self._forget()
        access: Any = guide.access
        window.afterAnimating.connect(self._framed)
        window.activeFocusItemChanged.connect(self.schedule)
        for signal in (
            guide.placeChanged,
            guide.overlayChanged,
            guide.interactiveChanged,
            guide.languageChanged,
            guide.idleChanged,
            access.changed,
        ):
            signal.connect(self.schedule)

    @property
    def is_needed(self) -> bool:
        """Tell whether anybody uses keys or listens."""
        settings = self._session.settings
        return settings.keyed or settings.spoken

    @property
    def words(self) -> InterfaceWords:
        """Give the words in the language on the screen."""
        return self._words[self._session.settings.language]

    @property
    def play(self) -> Any:
        """Give the view of the interactive that is open."""
        return self._guide.play

    @property
    def is_playing(self) -> bool:
        """Tell whether sound or film plays, which is not to be spoken over unasked."""
        return self.play is not None and self.play.property("playing") is True

    def note(self) -> None:
        """Remember what can be read now, so that what a visitor's action adds is read to her."""
        if self._session.settings.spoken:
            self._before = {self._said_of(item) for item in self._focus.stops if is_text(item)}

    def say(self, text: str) -> None:
        """Say something in the language on the screen, if anybody listens."""
        settings = self._session.settings
        if settings.spoken:
            self._guide.speech.say(sentences(text), settings.language)

    @Slot()
    def schedule(self) -> None:
        """Look at the screen once everything on it has changed that is about to."""
        self._later.start(0)

    def _forget(self) -> None:
        self._trail: Trail[Spot] = Trail()
        self._at: tuple[object, ...] = ()
        self._spot: Spot | None = None
        self._said = ("", "")
        self._item: QQuickItem | None = None
        self._before = None
        self._settings: Settings | None = None

    def _settle(self) -> None:
        if not self.is_needed or self._session.screen is Screen.ATTRACT:
            self._forget()
            return
        self._focus.look()
        self._awaits_frame = True
        self._window.update()
        if self._is_on_its_way():
            return
        arrived = self._arrive()
        lost = self._focus.item is None
        new = self._new_texts() if not arrived else []
        if lost and not arrived:
            if new:
                self._focus.go(new[0])
            elif self._spot is not None:
                self._focus.go_near(self._spot)
        self._spot = self._focus.spot
        self._speak(arrived, new)
        self._before = None

    def _arrive(self) -> bool:
        """Put the focus where it belongs on a new screen or dialog; tell whether this is one."""
        session, asking = self._session, self._guide.idle.asking
        ground = (session.visits, session.screen, session.step, session.overview)
        place = (session.overlays, asking, session.easing, self._focus.in_dialog)
        if self._at == (ground, place):
            return False
        is_first = not self._at
        back = self._trail.come(ground, place, self._spot)
        self._at = (ground, place)
        stops = self._focus.stops
        if back is not None:
            self._focus.go_near(back)
        elif stops and not (is_first and self._focus.item):
            controls = (item for item in stops if not is_text(item))
            self._focus.go(next(controls, stops[0]) if asking else stops[0])
        return True

    def _new_texts(self) -> list[QQuickItem]:
        """Give the texts that have come since the visitor's action, where she stayed where she was."""
        before = self._before
        relearnt = self._settings is not None and self._settings.language != self._session.settings.language
        if before is None or relearnt or self.play is None or self.is_playing:
            return []
        return [item for item in self._focus.stops if is_text(item) and self._said_of(item) not in before]

    def _said_of(self, item: QQuickItem) -> str:
        return sentences(*said_of(item, self.words.spoken))

    def _speak(self, arrived: bool, new: list[QQuickItem]) -> None:
        settings, words = self._session.settings, self.words
        previous, self._settings = self._settings, settings
        if not settings.spoken:
            return
        parts: list[str] = []
        if previous is None or not previous.spoken:
            parts.append(words.spoken.begins)
        elif previous.text_size != settings.text_size:
            number = TEXT_SIZES.index(settings.text_size) + 1
            parts.append(words.spoken.text_size.format(number=number, count=len(TEXT_SIZES)))
        elif previous.high_contrast != settings.high_contrast:
            parts.append(sentence(words.contrast, words.spoken.on if settings.high_contrast else words.spoken.off))
        changed = bool(parts)
        title = self._title() if arrived else ""
        parts.append(title)
        item = self._focus.item
        said = said_of(item, words.spoken) if item else ("", "")
        if item is not None and item not in new and not title.startswith(name_of(item)):
            if arrived or item is not self._item:
                parts += said
            elif not changed and not self.is_playing:
                parts += [now for now, before in zip(said, self._said, strict=True) if now != before]
        for text in new:
            parts += said_of(text, words.spoken)
        self._item, self._said = item, said
        if any(parts):
            self.say(sentences(*parts))

    def _title(self) -> str:
        """Give what is said of a screen or a dialog that a visitor has come to, beside its first stop."""
        if self._focus.in_dialog:
            return self._said_of(self._focus.scope)
        if self._session.screen is Screen.PANEL:
            count = len(self._session.panels)
            panel: Any = self._guide.panel
            return self.words.step.format(number=self._session.step + 1, count=count, title=cleaned(panel.title))
        return ""

    def _framed(self) -> None:
        """Look again once what has changed has found its place."""
        if self._awaits_frame and self.is_needed:
            self._focus.reveal()
            if self._is_on_its_way():
                self.schedule()
        self._awaits_frame = False

    def _is_on_its_way(self) -> bool:
        """Tell whether what is to lie over the screen is not there yet."""
        return (bool(self._session.overlays) or self._guide.idle.asking) and not self._focus.in_dialog
