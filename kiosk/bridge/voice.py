"""Speaks aloud with QtTextToSpeech, which is loaded when first needed and need not be there."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject, Signal

from kiosk.bridge.player import told_to_the_log

if TYPE_CHECKING:
    from PySide6.QtTextToSpeech import QTextToSpeech

log = logging.getLogger(__name__)


class Voice(QObject):
    """Says one text at a time and tells when it has come to the end; this one is silent, and knows no language.

    ``language`` is a tag such as ``ru``; a volume is from 0 to 1.
    """

    ended = Signal()

    def prepare(self) -> None:
        """Look for what it takes to speak, which may last, so that nobody waits for it later."""

    def available(self, language: str) -> bool:
        """Tell whether it can speak a language."""
        return False

    def say(self, text: str, language: str) -> None:
        pass

    def stop(self) -> None:
        pass

    def pause(self) -> None:
        pass

    def resume(self) -> None:
        pass

    def set_volume(self, share: float) -> None:
        pass


class SystemVoice(Voice):
    """Speaks with one of the system's engines, the first of them when none is named.

    The engine is looked for when it is first asked for anything: a machine that has none is silent.
    """

    def __init__(self, engine: str = "", parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._name = engine
        self._speaker: QTextToSpeech | None = None
        self._is_open = False
        self._has_begun = False
        self._locales: dict[str, QLocale] = {}

    def prepare(self) -> None:
        """Look for the engine now, so that the first word does not wait for it."""
        self._open()

    def available(self, language: str) -> bool:
        speaker = self._open()
        return speaker is not None and self._locale(speaker, language) is not None

    def say(self, text: str, language: str) -> None:
        speaker = self._open()
        locale = self._locale(speaker, language) if speaker else None
        if speaker is None or locale is None:
            self.ended.emit()
            return
        if speaker.locale() != locale:
            speaker.setLocale(locale)
        # An engine may tell late that what was stopped before has ended: the end follows a beginning.
        self._has_begun = False
        speaker.say(text)

    def stop(self) -> None:
        self._has_begun = False
        if self._speaker is not None:
            self._speaker.stop()

    def pause(self) -> None:
        if self._speaker is not None:
            self._speaker.pause()

    def resume(self) -> None:
        if self._speaker is not None:
            self._speaker.resume()

    def set_volume(self, share: float) -> None:
        if self._speaker is not None:
            self._speaker.setVolume(share)

    def _open(self) -> QTextToSpeech | None:
        if not self._is_open:
            self._is_open = True
            with told_to_the_log():
                self._speaker = self._found()
        return self._speaker

    def _found(self) -> QTextToSpeech | None:
        try:
            from PySide6.QtTextToSpeech import QTextToSpeech
        except ImportError as error:
            log.warning("Nothing is spoken: %s. The extra [media] brings what it takes.", error)
            return None
        # The engine named mock only pretends to speak: it must be asked for.
        wanted = [self._name] if self._name else [name for name in QTextToSpeech.availableEngines() if name != "mock"]
        engines = [name for name in wanted if name in QTextToSpeech.availableEngines()]
        if not engines:
            log.warning("Nothing is spoken: this machine has no speech engine.")
            return None
        speaker = QTextToSpeech(engines[0], self)
        if speaker.state() is QTextToSpeech.State.Error:
            log.warning("Nothing is spoken: the speech engine %s says: %s", engines[0], speaker.errorString())
            return None
        speaker.stateChanged.connect(self._changed)
        return speaker

    def _locale(self, speaker: QTextToSpeech, language: str) -> QLocale | None:
        """Give the engine's locale of a language, the default one of those that differ by country."""
        if not self._locales:
            for locale in (*speaker.availableLocales(), speaker.locale()):
                self._locales[locale.bcp47Name().partition("-")[0]] = locale
        return self._locales.get(language.partition("-")[0])

    def _changed(self, state: QTextToSpeech.State) -> None:
        if state is state.Speaking:
            self._has_begun = True
        elif state is state.Ready or state is state.Error:
            has_ended, self._has_begun = self._has_begun, False
            if has_ended or state is state.Error:
                self.ended.emit()
