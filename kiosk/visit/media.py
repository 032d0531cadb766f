"""What a visitor does with sound or film: it plays when she says so, and falls silent when she leaves."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from kiosk.visit.idle import Idle

LEAP = 10.0
"""How far the buttons for back and on lead, in seconds."""

LOUDEST = 10
"""The highest step of the volume; 0 is silence."""

FIRST_VOLUME = 6


class Machine(Protocol):
    """What makes the sound and shows the film. Seconds are counted from the beginning; a volume is from 0 to 1."""

    def load(self) -> None: ...

    def play(self) -> None: ...

    def pause(self) -> None: ...

    def seek(self, second: float) -> None: ...

    def set_volume(self, share: float) -> None: ...

    def close(self) -> None: ...


@dataclass
class Volume:
    """How loud a visitor has everything that plays."""

    step: int = FIRST_VOLUME

    @property
    def share(self) -> float:
        """Give the share of the full loudness; squared, for to ears the lower steps would be too far apart."""
        return (self.step / LOUDEST) ** 2

    def change(self, way: int) -> None:
        """Take the next step up with 1, down with -1."""
        self.step = min(max(self.step + way, 0), LOUDEST)


class Playback:
    """One sound or film under a visitor's hands: whether it plays, and which second it is at.

    It never begins by itself. As long as it is heard the visit does not run out; a machine that got stuck says
    nothing, and keeps no visit open. ``clock`` gives seconds of a steady clock.
    """

    def __init__(self, volume: Volume, idle: Idle, clock: Callable[[], float]) -> None:
        self.volume = volume
        self.position = 0.0
        self.length = 0.0
        self.is_playing = False
        self.is_open = False
        self.machine: Machine | None = None
        self._idle = idle
        self._clock = clock

    @property
    def has_begun(self) -> bool:
        """Say whether anything of it was played, or a place in it chosen."""
        return self.is_playing or self.position > 0

    @property
    def share(self) -> float:
        """Give the share that has been played, from 0 to 1."""
        return min(self.position / self.length, 1.0) if self.length > 0 else 0.0

    def open(self, machine: Machine | None) -> None:
        """Take what plays it; None where nothing can."""
        self.is_open = True
        self.machine = machine
        if machine is not None:
            machine.load()
            machine.set_volume(self.volume.share)

    # What the visitor does

    def play_or_pause(self) -> None:
        """Play on from where it is, from the beginning after its end, or pause."""
        if self.is_playing:
            self.pause()
        elif self.machine is not None:
            if self.length > 0 and self.position >= self.length:
                self.go_to(0.0)
            self.is_playing = True
            self.machine.play()
            self._live()

    def pause(self) -> None:
        """Fall silent where it is."""
        if self.is_playing and self.machine is not None:
            self.machine.pause()
        self.is_playing = False

    def go_to(self, share: float) -> None:
        """Go to a place, given as a share of the whole; it plays on if it played."""
        if self.machine is not None and self.length > 0:
            self.position = min(max(share, 0.0), 1.0) * self.length
            self.machine.seek(self.position)

    def leap(self, way: int) -> None:
        """Go some seconds on with 1, back with -1."""
        if self.length > 0:
            self.go_to((self.position + way * LEAP) / self.length)

    def change_volume(self, way: int) -> None:
        """Make it louder with 1, softer with -1."""
        self.volume.change(way)
        if self.machine is not None:
            self.machine.set_volume(self.volume.share)

    def close(self) -> None:
        """Fall silent for good; opened again, it is at its beginning and waits."""
        self.failed()
        self.is_open = False

    # What the machine reports

    def lasts(self, seconds: float) -> None:
        """Learn how long it is."""
        self.length = seconds

    def moved(self, second: float) -> None:
        """Learn which second it is at."""
        self.position = second
        if self.is_playing:
            self._live()

    def ended(self) -> None:
        """Learn that it has come to its end."""
        self.is_playing = False
        self.position = self.length

    def failed(self) -> None:
        """Learn that it cannot be played after all."""
        machine, self.machine = self.machine, None
        self.is_playing = False
        self.position = 0.0
        if machine is not None:
            machine.close()

    def _live(self) -> None:
        """Let the visit go on: something is heard."""
        if self._idle.visiting:
            self._idle.touched(self._clock())
