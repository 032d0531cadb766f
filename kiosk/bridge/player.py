"""Plays sound and film with QtMultimedia, which is loaded when first needed and need not be there."""

from __future__ import annotations

import functools
import logging
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QElapsedTimer, QMessageLogContext, QObject, QtMsgType, QUrl, Signal, qInstallMessageHandler
from PySide6.QtGui import QImage

from kiosk.visit.media import Playback

if TYPE_CHECKING:
    from PySide6.QtMultimedia import QMediaPlayer, QVideoFrame

log = logging.getLogger(__name__)


class Player(QObject):
    """Plays one sound or film and tells its playback how it goes; this one stands still, for pictures of the screen.

    ``changed`` follows each report. ``has_sound`` is False where the machine has nothing that sounds.
    """

    changed = Signal()
    framed = Signal(QImage)
    has_sound = True

    def __init__(self, playback: Playback, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._playback = playback

    def load(self) -> None:
        pass

    def play(self) -> None:
        pass

    def pause(self) -> None:
        pass

    def seek(self, second: float) -> None:
        pass

    def set_volume(self, share: float) -> None:
        pass

    def close(self) -> None:
        pass

    def report(self, learn: Callable[[], None]) -> None:
        """Let the playback learn something, as long as it is ours, and tell whoever shows it."""
        if self._playback.machine is self:
            learn()
            self.changed.emit()


class QtPlayer(Player):
    """Plays with Qt's own back end; without a sound device a film is shown silently."""

    def __init__(self, file: Path, playback: Playback, parent: QObject | None = None) -> None:
        super().__init__(playback, parent)
        from PySide6.QtMultimedia import QAudioOutput, QMediaDevices, QMediaPlayer, QVideoSink

        self._player = QMediaPlayer(self)
        hush_ffmpeg()
        self.has_sound = bool(QMediaDevices.audioOutputs())
        self._output = QAudioOutput(self) if self.has_sound else None
        if self._output is not None:
            self._player.setAudioOutput(self._output)
        self._sink = QVideoSink(self)
        self._player.setVideoSink(self._sink)
        self._player.durationChanged.connect(self._lasts)
        self._player.positionChanged.connect(self._moved)
        self._player.mediaStatusChanged.connect(self._status)
        self._player.errorOccurred.connect(self._failed)
        self._sink.videoFrameChanged.connect(self._frame)
        self._file = file
        self._since_frame = QElapsedTimer()
        self._frame_took = 0

    def load(self) -> None:
        self._player.setSource(QUrl.fromLocalFile(str(self._file)))

    def play(self) -> None:
        self._player.play()

    def pause(self) -> None:
        self._player.pause()

    def seek(self, second: float) -> None:
        self._player.setPosition(round(second * 1000))

    def set_volume(self, share: float) -> None:
        if self._output is not None:
            self._output.setVolume(share)

    def close(self) -> None:
        self._player.stop()
        self.deleteLater()

    def _lasts(self, milliseconds: int) -> None:
        self.report(lambda: self._playback.lasts(milliseconds / 1000))

    def _moved(self, milliseconds: int) -> None:
        self.report(lambda: self._playback.moved(milliseconds / 1000))

    def _status(self, status: QMediaPlayer.MediaStatus) -> None:
        if status is status.EndOfMedia:
            self.report(self._playback.ended)
        elif status is status.LoadedMedia and not self.has_sound and not self._player.hasVideo():
            log.warning("%s cannot be heard: this machine has no sound device.", self._file)
            self.report(self._playback.failed)

    def _failed(self, error: QMediaPlayer.Error, words: str) -> None:
        log.error("%s cannot be played: %s", self._file, words)
        self.report(self._playback.failed)

    def _frame(self, frame: QVideoFrame) -> None:
        # Without a graphics card large pictures take long. Some are left out, so that the glass answers meanwhile.
        if self._since_frame.isValid() and self._since_frame.elapsed() < self._frame_took:
            return
        self._since_frame.start()
        with told_to_the_log():  # that there is no graphics card
            image = frame.toImage()
        self._frame_took = self._since_frame.restart()
        self.framed.emit(image)


def play_nothing() -> None:
    """Let this process open no player any more."""
    global _plays
    _plays = False


_plays = True


def open_player(file: Path, playback: Playback, parent: QObject) -> Player | None:
    """Give what plays a file; None where this machine lacks what it takes, or nothing is to be played."""
    if not _plays:
        return None
    with told_to_the_log():
        try:
            return QtPlayer(file, playback, parent)
        except ImportError as error:
            log.warning("Sound and film cannot be played: %s. The extra [media] brings what it takes.", error)
            return None


@functools.cache
def hush_ffmpeg() -> None:
    """Have the FFmpeg that Qt plays with name faults alone; it describes each file that it opens on standard error."""
    if sys.platform != "linux":
        return
    import ctypes

    for line in Path("/proc/self/maps").read_text(encoding="utf-8").splitlines():
        _, _, library = line.partition("/")
        if "/libavutil." in library:
            ctypes.CDLL(f"/{library}").av_log_set_level(_FFMPEG_ERRORS)
            return


_FFMPEG_ERRORS = 16
"""FFmpeg's AV_LOG_ERROR."""


@contextmanager
def told_to_the_log() -> Iterator[None]:
    """Keep what Qt says of optional libraries and absent sound servers for those who look for it."""

    def tell(kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
        log.info("%s", message)

    before = qInstallMessageHandler(tell)
    try:
        yield
    finally:
        qInstallMessageHandler(before)
