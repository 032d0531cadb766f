"""A player that tests hear: it goes on when they let it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject

from kiosk.bridge import player
from kiosk.visit.media import Playback
from tests.visitor import Visitor

LENGTH = 100.0


class FakePlayer(player.Player):
    """Plays nothing, and goes on when the test lets it."""

    made: list[FakePlayer] = []

    def __init__(self, file: Path, playback: Playback, parent: QObject) -> None:
        super().__init__(playback, parent)
        self.file = file
        self.plays = False
        self.is_closed = False
        self.volume = 0.0
        self.second = 0.0
        self.made.append(self)

    def load(self) -> None:
        self.report(lambda: self._playback.lasts(LENGTH))

    def play(self) -> None:
        self.plays = True

    def pause(self) -> None:
        self.plays = False

    def seek(self, second: float) -> None:
        self.second = second

    def set_volume(self, share: float) -> None:
        self.volume = share

    def close(self) -> None:
        self.plays = False
        self.is_closed = True

    def sound(self, visitor: Visitor, seconds: int) -> None:
        """Let time pass in which it is heard."""
        for _ in range(seconds):
            assert self.plays
            self.go_on()
            visitor.wait(1)

    def go_on(self) -> None:
        """Be heard for a second, the last one perhaps."""
        self.second += 1
        self.plays = self.second < LENGTH
        self.report(lambda: self._playback.moved(self.second) if self.plays else self._playback.ended())

    def end(self, visitor: Visitor) -> None:
        """Come to the end."""
        self.plays = False
        self.report(self._playback.ended)
        visitor.look()

    def fail(self, visitor: Visitor) -> None:
        """Break."""
        self.report(self._playback.failed)
        visitor.look()
