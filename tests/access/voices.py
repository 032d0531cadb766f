"""A voice that is heard by tests."""

from __future__ import annotations

from kiosk.bridge.voice import Voice


class HeardVoice(Voice):
    """Speaks English and Russian, and goes on speaking until the test lets it end."""

    def __init__(self) -> None:
        super().__init__()
        self.said: list[str] = []
        self.languages: list[str] = []
        self.volume = 0.0
        self.speaks = False
        self.is_paused = False

    def available(self, language: str) -> bool:
        return language in ("en", "ru")

    def say(self, text: str, language: str) -> None:
        self.said.append(text)
        self.languages.append(language)
        self.speaks = True

    def stop(self) -> None:
        self.speaks = self.is_paused = False

    def pause(self) -> None:
        self.speaks, self.is_paused = False, True

    def resume(self) -> None:
        self.speaks, self.is_paused = True, False

    def set_volume(self, share: float) -> None:
        self.volume = share

    def end(self) -> None:
        """Come to the end of what is being said."""
        self.speaks = False
        self.ended.emit()
