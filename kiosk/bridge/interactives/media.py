"""Sound or film, with captions and a transcript."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtGui import QImage
from PySide6.QtQml import QmlElement, QmlUncreatable
from PySide6.QtQuick import QQuickItem

from kiosk.bridge import player
from kiosk.bridge.film import Film
from kiosk.bridge.interactives.scene import Scene
from kiosk.bridge.tongue import Tongue
from kiosk.content.captions import Cue, cue_at, read_captions
from kiosk.content.interactives.media import Media
from kiosk.visit.media import LEAP, LOUDEST, Playback

QML_IMPORT_NAME = "Kiosk.Bridge"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("given by Guide")
class MediaView(QObject):
    """What can be heard and seen, where in it a visitor is, and what is being said there."""

    changed = Signal()
    framed = Signal(QImage)

    def __init__(self, media: Media, scene: Scene, parent: QObject | None = None) -> None:
        super().__init__(parent)
        tongue = scene.tongue
        self._tongue = tongue
        self._picture = tongue.picture(media.picture.file) if media.picture else ""
        self._alt = tongue.say(media.picture.alt) if media.picture else ""
        self._caption = tongue.styled(media.picture.caption) if media.picture else ""
        self._transcript = tongue.styled(media.transcript)
        files = [media.file, *([media.picture.file] if media.picture else [])]
        self._credits = list(dict.fromkeys(filter(None, map(tongue.credit_line, files))))
        self._cues = cues_of(media, tongue)
        self._frame = QImage()
        self._film: Film | None = None  # held here, for the item it fills holds only the part of it that is not Python
        self._playback = scene.state(lambda: Playback(scene.plays.volume, scene.idle, scene.clock))
        if not self._playback.is_open:
            file = scene.programme.exhibit.asset(media.file)
            self._playback.open(player.open_player(file, self._playback, parent or self))
        if isinstance(self._playback.machine, player.Player):
            self._playback.machine.changed.connect(self.changed)
            self._playback.machine.framed.connect(self._take)

    # What is shown

    @Property(str, constant=True)
    def picture(self) -> str:
        """The address of the picture that is seen while a sound plays, or before a film does."""
        return self._picture

    @Property(str, constant=True)
    def alt(self) -> str:
        return self._alt

    @Property(str, constant=True)
    def pictureCaption(self) -> str:
        return self._caption

    @Property(str, constant=True)
    def transcript(self) -> str:
        return self._transcript

    @Property("QStringList", constant=True)
    def credits(self) -> list[str]:
        return self._credits

    @Property(bool, notify=framed)
    def filmed(self) -> bool:
        """Whether there is a picture of the film to be seen."""
        return not self._frame.isNull()

    @Slot(QObject)
    def showFilmIn(self, place: QQuickItem) -> None:
        """Fill an item with the film's pictures."""
        self._film = Film(place, self._frame)
        self.framed.connect(self._film.take)

    @Property(bool, constant=True)
    def captioned(self) -> bool:
        """Whether there are captions."""
        return bool(self._cues)

    @Property(str, notify=changed)
    def said(self) -> str:
        """The caption of this moment."""
        return cue_at(self._cues, self._playback.position) if self._playback.has_begun else ""

    # Where it is

    @Property(bool, notify=changed)
    def playable(self) -> bool:
        """Whether this machine can play it."""
        return self._playback.machine is not None

    @Property(bool, notify=changed)
    def audible(self) -> bool:
        """Whether it is heard; a film is shown silently where the machine has no sound."""
        machine = self._playback.machine
        return isinstance(machine, player.Player) and machine.has_sound

    @Property(bool, notify=changed)
    def playing(self) -> bool:
        return self._playback.is_playing

    @Property(float, notify=changed)
    def share(self) -> float:
        """The share that has been played, from 0 to 1."""
        return self._playback.share

    @Property(str, notify=changed)
    def time(self) -> str:
        """Minutes and seconds from the beginning."""
        return in_minutes(self._playback.position)

    @Property(str, notify=changed)
    def length(self) -> str:
        """Minutes and seconds of the whole."""
        return in_minutes(self._playback.length)

    @Property(str, notify=changed)
    def spokenTime(self) -> str:
        return self._tongue.words.time_of.format(time=self.time, length=self.length)

    @Property(int, notify=changed)
    def volume(self) -> int:
        """The step of the volume, from 0 to ``loudest``."""
        return self._playback.volume.step

    @Property(int, constant=True)
    def loudest(self) -> int:
        return LOUDEST

    @Property(str, notify=changed)
    def spokenVolume(self) -> str:
        return self._tongue.words.volume.format(number=self.volume, count=LOUDEST)

    # What the controls are called

    @Property(str, notify=changed)
    def playName(self) -> str:
        return self._tongue.words.pause if self.playing else self._tongue.words.play

    @Property(str, constant=True)
    def positionName(self) -> str:
        return self._tongue.words.position

    @Property(str, constant=True)
    def softer(self) -> str:
        return self._tongue.words.softer

    @Property(str, constant=True)
    def louder(self) -> str:
        return self._tongue.words.louder

    @Property(str, constant=True)
    def transcriptHeading(self) -> str:
        return self._tongue.words.transcript

    @Property(str, constant=True)
    def excuse(self) -> str:
        """What is said where this machine cannot play it."""
        return self._tongue.words.cannot_play

    @Property(str, constant=True)
    def leapBack(self) -> str:
        return self._tongue.words.seconds_back.format(seconds=round(LEAP))

    @Property(str, constant=True)
    def leapOn(self) -> str:
        return self._tongue.words.seconds_on.format(seconds=round(LEAP))

    # What the visitor does

    @Slot()
    def playOrPause(self) -> None:
        self._playback.play_or_pause()
        self.changed.emit()

    @Slot()
    def pause(self) -> None:
        self._playback.pause()
        self.changed.emit()

    @Slot(float)
    def goTo(self, share: float) -> None:
        """Go to a place, given as a share of the whole."""
        self._playback.go_to(share)
        self.changed.emit()

    @Slot(int)
    def leap(self, way: int) -> None:
        """Go some seconds on with 1, back with -1."""
        self._playback.leap(way)
        self.changed.emit()

    @Slot(int)
    def changeVolume(self, way: int) -> None:
        """Make it louder with 1, softer with -1."""
        self._playback.change_volume(way)
        self.changed.emit()

    def leave(self) -> None:
        """Fall silent: the visitor has closed it, or is gone."""
        self._playback.close()

    def show(self, look: str) -> None:
        """Take the state of one of the model's looks: the first caption, as if it played on any machine."""
        first = self._cues[0] if self._cues else Cue(0.0, 10.0, "")
        self._playback.open(player.Player(self._playback, self))
        self._playback.length = self._cues[-1].ends if self._cues else first.ends
        self._playback.position = (first.begins + first.ends) / 2
        self._playback.is_playing = True
        self.changed.emit()

    def _take(self, frame: QImage) -> None:
        self._frame = frame
        self.framed.emit(frame)


def cues_of(media: Media, tongue: Tongue) -> tuple[Cue, ...]:
    """Read the captions in the language that is shown, or in the exhibit's first language."""
    for language in (tongue.language, tongue.exhibit.languages[0]):
        if language in media.captions:
            return read_captions(tongue.exhibit.asset(media.captions[language]))
    return ()


def in_minutes(seconds: float) -> str:
    """Give minutes and seconds: ``12:03``."""
    return f"{int(seconds) // 60}:{int(seconds) % 60:02}"
