"""The sound test of the staff's page."""

from __future__ import annotations

import math
import struct
import wave
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QUrl

from kiosk.bridge.player import told_to_the_log
from kiosk.bridge.voice import Voice
from kiosk.content.programme import Programme
from kiosk.content.wording import of_staff
from kiosk.visit.media import Volume

if TYPE_CHECKING:
    from PySide6.QtMultimedia import QSoundEffect

RATE = 44_100
TONES = (523.25, 659.26, 783.99)
"""The chime: a chord, note after note, in Hz."""

SECONDS = 0.35
"""How long each of its notes lasts."""


class SoundTest(QObject):
    """Plays a chime, and has the voice speak where there is one."""

    def __init__(self, programme: Programme, voice: Voice, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._programme = programme
        self._voice = voice
        self._folder: TemporaryDirectory[str] | None = None
        self._effect: QSoundEffect | None = None

    def __call__(self, volume: int) -> str:
        """Make a sound at a volume from 0 to 10, and say by what it was made or why there is none."""
        share = Volume(volume).share
        languages = [tag for tag in self._programme.languages if self._voice.available(tag)]
        try:
            with told_to_the_log():
                device = self._chime(share)
        except ImportError as error:
            return of_staff.no_sound_library(error)
        if languages:
            self._voice.set_volume(share)
            self._voice.say(self._programme.exhibit.file.title.words(languages[0]), languages[0])
        return of_staff.sounds(device, languages) if device else of_staff.no_sound_device()

    def _chime(self, share: float) -> str:
        from PySide6.QtMultimedia import QMediaDevices, QSoundEffect

        device = QMediaDevices.defaultAudioOutput()
        if device.isNull():
            return ""
        if self._effect is None:
            self._folder = TemporaryDirectory()
            file = Path(self._folder.name) / "chime.wav"
            write_chime(file)
            self._effect = QSoundEffect(device, self)
            self._effect.setSource(QUrl.fromLocalFile(str(file)))
        self._effect.setVolume(share)
        self._effect.play()
        return device.description()


def write_chime(file: Path) -> None:
    """Write the chime as a WAV file; each note fades, so that nothing clicks."""
    count = round(RATE * SECONDS)
    samples = [
        round(20_000 * math.sin(2 * math.pi * tone * place / RATE) * math.exp(-6 * place / count))
        for tone in TONES
        for place in range(count)
    ]
    with wave.open(str(file), "wb") as sound:
        sound.setnchannels(1)
        sound.setsampwidth(2)
        sound.setframerate(RATE)
        sound.writeframes(struct.pack(f"<{len(samples)}h", *samples))
