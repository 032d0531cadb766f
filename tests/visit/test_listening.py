"""What is read, and where in it a visitor is, without a screen."""

from __future__ import annotations

from kiosk.visit.idle import Idle
from kiosk.visit.listening import Recorded, Spoken
from kiosk.visit.media import Playback, Volume
from kiosk.visit.speech import Speech


class Mouth:
    """Remembers what it was told."""

    def __init__(self) -> None:
        self.told: list[str] = []

    def say(self, text: str, language: str) -> None:
        self.told.append(text)

    def stop(self) -> None:
        self.told.append("stop")

    def pause(self) -> None:
        self.told.append("pause")

    def resume(self) -> None:
        self.told.append("resume")

    def set_volume(self, share: float) -> None:
        pass


def speech(mouth: Mouth) -> Speech:
    volume = Volume()
    return Speech(mouth, Idle(60), lambda: 0.0, lambda: volume)


def test_the_sentence_of_a_moment_is_the_last_that_has_begun() -> None:
    playback = Playback(Volume(), Idle(60), lambda: 0.0)
    recorded = Recorded(playback, (0.0, 4.0, 9.5))
    assert recorded.sentence == -1
    playback.length, playback.is_playing = 12.0, True
    found = []
    for second in (0.0, 3.9, 4.0, 9.4, 9.5, 11.9):
        playback.moved(second)
        found.append(recorded.sentence)
    assert found == [0, 0, 1, 1, 2, 2]
    playback.ended()
    assert recorded.sentence == -1


def test_the_voice_is_given_one_sentence_after_another() -> None:
    mouth = Mouth()
    said = speech(mouth)
    spoken = Spoken(said, ("One.", "Two."), "en")
    spoken.play_or_pause()
    said.finished()
    spoken.went_on()
    assert (mouth.told, spoken.sentence) == (["One.", "Two."], 1)
    said.finished()
    spoken.went_on()
    assert (mouth.told, spoken.sentence) == (["One.", "Two."], -1)


def test_what_is_said_in_between_cuts_it_off_and_it_goes_on_with_the_same_sentence() -> None:
    mouth = Mouth()
    said = speech(mouth)
    spoken = Spoken(said, ("One.", "Two."), "en")
    spoken.play_or_pause()
    said.finished()
    spoken.went_on()
    said.say("Pause, button.", "en")
    assert not spoken.is_playing
    said.finished()
    spoken.went_on()
    assert mouth.told[-1] == "Pause, button.", "the end of something else is not the end of a sentence"
    spoken.play_or_pause()
    assert mouth.told[-1] == "Two."


def test_a_touch_does_not_silence_what_was_asked_for() -> None:
    mouth = Mouth()
    said = speech(mouth)
    Spoken(said, ("One.",), "en").play_or_pause()
    said.interrupt()
    assert said.is_speaking
    said.say("Next, button.", "en")
    said.interrupt()
    assert not said.is_speaking
