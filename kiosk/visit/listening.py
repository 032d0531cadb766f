"""A panel's text read aloud, sentence by sentence: by its recording, or else by the system's voice."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from typing import Protocol

from kiosk.visit.media import Playback
from kiosk.visit.speech import Speech


class Reader(Protocol):
    """Reads one text aloud under a visitor's hands."""

    @property
    def is_playing(self) -> bool:
        """Tell whether it is heard now."""

    @property
    def sentence(self) -> int:
        """Give the sentence that is read, counted from 0; -1 where none is."""

    def play_or_pause(self) -> None:
        """Read on, from the beginning after the end, or fall silent in the middle."""

    def again(self) -> None:
        """Read from the beginning."""

    def stop(self) -> None:
        """Fall silent for good."""


class Recorded:
    """A recording; ``begins`` are the seconds at which its sentences begin."""

    def __init__(self, playback: Playback, begins: Sequence[float]) -> None:
        self.playback = playback
        self._begins = begins

    @property
    def is_playing(self) -> bool:
        """Tell whether it is heard now."""
        return self.playback.is_playing

    @property
    def sentence(self) -> int:
        """Give the sentence of this moment; -1 before the beginning and after the end."""
        playback = self.playback
        if not playback.has_begun or (not playback.is_playing and playback.position >= playback.length > 0):
            return -1
        return max(0, bisect_right(self._begins, playback.position) - 1)

    def play_or_pause(self) -> None:
        """Play on, from the beginning after the end, or pause."""
        self.playback.play_or_pause()

    def again(self) -> None:
        """Play from the beginning."""
        self.playback.go_to(0.0)
        if not self.is_playing:
            self.playback.play_or_pause()

    def stop(self) -> None:
        """Fall silent for good."""
        self.playback.close()


class Spoken:
    """The system's voice, given one sentence after another so that the one being read is known."""

    def __init__(self, speech: Speech, sentences: Sequence[str], language: str) -> None:
        self._speech = speech
        self._sentences = sentences
        self._language = language
        self._at = -1

    @property
    def is_playing(self) -> bool:
        """Tell whether it is heard now."""
        return self._is_ours and self._speech.is_speaking

    @property
    def sentence(self) -> int:
        """Give the sentence that is spoken, or at which it was left; -1 where none is."""
        return self._at

    def play_or_pause(self) -> None:
        """Speak on, from the beginning after the end, or pause; a sentence cut off is spoken anew."""
        if self._is_ours and (self._speech.is_speaking or self._speech.is_paused):
            self._speech.pause_or_go_on()
        else:
            self._say(max(self._at, 0))

    def again(self) -> None:
        """Speak from the beginning."""
        self._say(0)

    def stop(self) -> None:
        """Fall silent for good."""
        if self._is_ours:
            self._speech.stop()
        self._at = -1

    def went_on(self) -> None:
        """Learn that a sentence has come to its end."""
        if self._is_ours and not self._speech.is_speaking:
            self._say(self._at + 1)

    @property
    def _is_ours(self) -> bool:
        return self._at >= 0 and self._speech.said == (self._sentences[self._at], self._language)

    def _say(self, at: int) -> None:
        self._at = at if at < len(self._sentences) else -1
        if self._at >= 0:
            self._speech.say(self._sentences[at], self._language, lasting=True)
