"""Listening to a panel as QML sees it: its label or its story, read aloud and marked where it is read."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from importlib.util import find_spec

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.bridge import player
from kiosk.bridge.spoken import cleaned
from kiosk.bridge.tongue import Tongue
from kiosk.bridge.voice import Voice
from kiosk.content.narration import Clip
from kiosk.content.sentences import sentences
from kiosk.content.text import Text
from kiosk.visit.idle import Idle
from kiosk.visit.listening import Reader, Recorded, Spoken
from kiosk.visit.media import LOUDEST, Playback
from kiosk.visit.play import Plays
from kiosk.visit.session import OverlayKind, Screen
from kiosk.visit.shown import Shown
from kiosk.visit.speech import Speech

QML_IMPORT_NAME = "Kiosk.Bridge"
QML_IMPORT_MAJOR_VERSION = 1

MARK = ("\ue000", "\ue001")
"""What stands before and after the sentence that is read; ``Theme.marked`` puts colours in their place."""


@QmlElement
@QmlUncreatable("given by Guide")
class ListenView(QObject):
    """What is read aloud of the text in front of the visitor, and her touches on the controls.

    A recording that fits the text is played; without one, or on a machine that cannot play it, the system's voice
    speaks; where neither can, nothing is offered.
    """

    changed = Signal()
    moved = Signal()
    """Another sentence is read."""

    def __init__(
        self,
        tongue: Tongue,
        plays: Plays,
        idle: Idle,
        clock: Callable[[], float],
        speech: Speech,
        voice: Voice,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._plays = plays
        self._idle = idle
        self._clock = clock
        self._speech = speech
        self._voice = voice
        self._plays_sound = find_spec("PySide6.QtMultimedia") is not None
        self._place = ("", "", "")
        self._part = ""
        self._text: Text | None = None
        self._tongue = tongue
        self._clip: Clip | None = None
        self._ranges: Sequence[tuple[int, int]] = ()
        self._reader: Reader | None = None
        self._sentence = -1
        self._read: list[str] = []
        voice.ended.connect(self._went_on)

    def update(self, shown: Shown, tongue: Tongue) -> None:
        """Take what the visitor has before her now; what was read of anything else falls silent."""
        part = _part(shown)
        place = (shown.settings.language, shown.panel, part)
        if place == self._place:
            return
        self.stop()
        self._place, self._part, self._tongue = place, part, tongue
        panel = tongue.exhibit.panels[shown.panel]
        self._text = {"label": panel.label, "story": panel.story}.get(part)
        language, name, _ = place
        clips = tongue.exhibit.narration.get(language, {}).get(name, {})
        self._clip = clips.get(part)
        self._ranges = sentences(self._words) if self._text else ()
        self.changed.emit()

    # What is shown

    @Property(bool, notify=changed)
    def offered(self) -> bool:
        """Whether the text in front of the visitor can be heard."""
        return self._text is not None and (self._is_recorded or self._voice.available(self._spoken_in))

    @Property(bool, notify=changed)
    def open(self) -> bool:
        """Whether it is being read, or waits in the middle."""
        return self._reader is not None

    @Property(bool, notify=changed)
    def playing(self) -> bool:
        return self._reader is not None and self._reader.is_playing

    @Property(str, notify=moved)
    def label(self) -> str:
        """The label, with marks around the sentence that is read; nothing where it is not."""
        return "<br>".join(self._read) if self._part == "label" else ""

    @Property("QStringList", notify=moved)
    def story(self) -> list[str]:
        """The story's paragraphs, with marks around the sentence that is read; nothing where it is not."""
        return self._read if self._part == "story" else []

    @Property(int, notify=moved)
    def paragraph(self) -> int:
        """The paragraph that is read, counted from 0; -1 where none is."""
        return next((n for n, words in enumerate(self._read) if MARK[0] in words), -1)

    @Property(float, notify=moved)
    def place(self) -> float:
        """The share of that paragraph which lies before the sentence that is read."""
        words = next((words for words in self._read if MARK[0] in words), "")
        return words.find(MARK[0]) / len(words) if words else 0.0

    @Property(int, notify=changed)
    def volume(self) -> int:
        """The step of the volume, from 0 to ``loudest``."""
        return self._plays.volume.step

    @Property(int, constant=True)
    def loudest(self) -> int:
        return LOUDEST

    @Property(str, notify=changed)
    def spokenVolume(self) -> str:
        return self._tongue.words.volume.format(number=self._plays.volume.step, count=LOUDEST)

    # What the controls are called

    @Property(str, notify=changed)
    def name(self) -> str:
        return self._tongue.words.listen

    @Property(str, notify=changed)
    def playName(self) -> str:
        return self._tongue.words.pause if self.playing else self._tongue.words.play

    @Property(str, notify=changed)
    def stopName(self) -> str:
        return self._tongue.words.stop

    @Property(str, notify=changed)
    def againName(self) -> str:
        return self._tongue.words.again

    @Property(str, notify=changed)
    def softer(self) -> str:
        return self._tongue.words.softer

    @Property(str, notify=changed)
    def louder(self) -> str:
        return self._tongue.words.louder

    @Property(str, notify=changed)
    def says(self) -> str:
        """That no human being reads."""
        return self._tongue.words.synthetic_voice

    # What the visitor does

    @Slot()
    def playOrPause(self) -> None:
        """Begin, go on, or pause."""
        if self._reader is None:
            self._reader = self._new_reader()
        if self._reader is not None:
            self._reader.play_or_pause()
        self._tell()

    @Slot()
    def again(self) -> None:
        """Begin anew."""
        if self._reader is not None:
            self._reader.again()
        self._tell()

    @Slot()
    def stop(self) -> None:
        """Fall silent and put the controls away."""
        reader, self._reader = self._reader, None
        if reader is not None:
            reader.stop()
            self._tell()

    @Slot(int)
    def changeVolume(self, way: int) -> None:
        """Make it louder with 1, softer with -1."""
        if isinstance(self._reader, Recorded):
            self._reader.playback.change_volume(way)
        else:
            self._speech.change_volume(way)
        self.changed.emit()

    def show(self) -> None:
        """Take the state in which the first sentence is read, as if a recording played on any machine."""
        playback = Playback(self._plays.volume, self._idle, self._clock)
        playback.open(player.Player(playback, self))
        playback.is_playing = True
        self._reader = Recorded(playback, [float(n) for n in range(len(self._ranges))])
        self._tell()

    @property
    def _words(self) -> str:
        return self._text.words(self._place[0]) if self._text else ""

    @property
    def _spoken_in(self) -> str:
        return self._text.spoken_in(self._place[0]) if self._text else self._place[0]

    @property
    def _is_recorded(self) -> bool:
        return self._clip is not None and self._plays_sound

    def _marked(self) -> list[str]:
        """Give the paragraphs with marks around the sentence that is read; nothing where none is."""
        if not 0 <= self._sentence < len(self._ranges):
            return []
        (begin, end), words = self._ranges[self._sentence], self._words
        return self._tongue.paragraphs_of(words[:begin] + MARK[0] + words[begin:end] + MARK[1] + words[end:])

    def _new_reader(self) -> Reader | None:
        if self._clip is not None and self._plays_sound:
            playback = Playback(self._plays.volume, self._idle, self._clock)
            machine = player.open_player(self._clip.file, playback, self)
            playback.open(machine)
            if machine is not None:
                machine.changed.connect(self._tell)
                return Recorded(playback, self._clip.sentences)
            self._plays_sound = False
        if self._voice.available(self._spoken_in):
            said = [cleaned(self._tongue.plain(self._words[begin:end])) for begin, end in self._ranges]
            return Spoken(self._speech, said, self._spoken_in)
        return None

    @Slot()
    def _went_on(self) -> None:
        if isinstance(self._reader, Spoken):
            self._reader.went_on()
            self._tell()

    @Slot()
    def _tell(self) -> None:
        """Tell QML how it goes, and put the controls away where a machine without sound has given up."""
        if isinstance(self._reader, Recorded) and self._reader.playback.machine is None:
            self._reader, self._plays_sound = None, False
        sentence = self._reader.sentence if self._reader else -1
        if sentence != self._sentence:
            self._sentence = sentence
            self._read = self._marked()
            self.moved.emit()
        self.changed.emit()


def _part(shown: Shown) -> str:
    """Give which text of the panel the visitor has before her, if any."""
    if shown.screen is not Screen.PANEL:
        return ""
    if shown.overlay is None:
        return "label"
    return "story" if shown.overlay.kind is OverlayKind.STORY else ""
