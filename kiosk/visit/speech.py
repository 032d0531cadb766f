"""What is being said to a visitor: one thing at a time, which the next thing interrupts."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from kiosk.content.text import ISOLATE
from kiosk.visit.idle import Idle
from kiosk.visit.media import Volume

SLOWEST = 0.25
"""The seconds that a slow voice takes for a letter; one that takes longer is taken for stuck."""

HOLD = "speech"


class Mouth(Protocol):
    """What speaks aloud; ``language`` is a tag, a volume is from 0 to 1."""

    def say(self, text: str, language: str) -> None: ...

    def stop(self) -> None: ...

    def pause(self) -> None: ...

    def resume(self) -> None: ...

    def set_volume(self, share: float) -> None: ...


def pieces(text: str, language: str, first: str) -> list[tuple[str, str]]:
    """Split what is to be said by language: what stands between isolates is in the exhibit's first one."""
    begin, end = ISOLATE
    found = []
    for number, part in enumerate(text.replace(end, begin).split(begin)):
        if part.strip(" .,;:"):
            found.append((part.strip(), first if number % 2 else language))
    return found


class Speech:
    """Says one thing after another with a mouth, and holds the visit open as long as it speaks.

    ``clock`` gives seconds of a steady clock; ``volume`` gives how loud this visitor has everything; ``first`` is
    the language of what is not translated.
    """

    def __init__(
        self, mouth: Mouth, idle: Idle, clock: Callable[[], float], volume: Callable[[], Volume], first: str = ""
    ) -> None:
        self._first = first
        self._waiting: list[tuple[str, str]] = []
        self._mouth = mouth
        self._idle = idle
        self._clock = clock
        self._volume = volume
        self._last = ("", "")
        self._is_lasting = False
        self._stuck_at = 0.0
        self.is_speaking = False
        self.is_paused = False

    @property
    def said(self) -> tuple[str, str]:
        """Give what was said last, and in which language."""
        return self._last

    def say(self, text: str, language: str, lasting: bool = False) -> None:
        """Say something instead of whatever is being said; what is ``lasting`` a touch does not interrupt."""
        self.stop()
        self._is_lasting = lasting
        self._waiting = pieces(text, language, self._first or language)
        if self._waiting:
            self._last = (text, language)
            self.is_speaking = True
            self._mouth.set_volume(self._volume().share)
            self._say_next()

    def went_on(self) -> None:
        """Learn that the mouth has come to the end of a piece, and say the next, if there is one."""
        if self._waiting:
            self._say_next()
        else:
            self.finished()

    def repeat(self) -> None:
        """Say the last thing again from its beginning."""
        self.say(*self._last)

    def stop(self) -> None:
        """Fall silent."""
        self._waiting = []
        if self.is_speaking or self.is_paused:
            self._mouth.stop()
        self.finished()

    def interrupt(self) -> None:
        """Fall silent for a touch, unless a visitor asked for what is said and has its controls under her fingers."""
        if not self._is_lasting:
            self.stop()

    def pause_or_go_on(self) -> None:
        """Fall silent in the middle, or go on from there."""
        if self.is_speaking:
            self._mouth.pause()
            self.finished()
            self.is_paused = True
        elif self.is_paused:
            self.is_paused, self.is_speaking = False, True
            self._hold(len(self._last[0]))
            self._mouth.resume()

    def change_volume(self, way: int) -> None:
        """Make everything louder with 1, softer with -1."""
        self._volume().change(way)
        self._mouth.set_volume(self._volume().share)

    def forget(self) -> None:
        """Fall silent for good: the visitor is gone."""
        self.stop()
        self._last = ("", "")

    def finished(self) -> None:
        """Learn that the mouth has come to the end."""
        self.is_speaking = self.is_paused = False
        self._idle.release(HOLD, self._clock())

    def tick(self) -> None:
        """Let time pass: a mouth that got stuck keeps no visit open."""
        if self.is_speaking and self._clock() >= self._stuck_at:
            self.finished()

    def _say_next(self) -> None:
        text, language = self._waiting.pop(0)
        self._hold(len(text))
        self._mouth.say(text, language)

    def _hold(self, letters: int) -> None:
        self._idle.hold(HOLD)
        self._stuck_at = self._clock() + 10 + SLOWEST * letters
