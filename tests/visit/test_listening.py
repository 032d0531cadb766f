"""What is read, and where in it a visitor is, without a screen."""

from __future__ import annotations

import pytest

from kiosk.visit.idle import Idle
from kiosk.visit.listening import Recorded, Spoken
from kiosk.visit.media import Playback, Volume
from kiosk.visit.speech import Speech
from tests.visit.mouth import Mouth


@pytest.fixture
def mouth() -> Mouth:
    return Mouth()


@pytest.fixture
def said(mouth: Mouth) -> Speech:
    volume = Volume()
    return Speech(mouth, Idle(60), lambda: 0.0, lambda: volume)


@pytest.fixture
def spoken(said: Speech) -> Spoken:
    """Two sentences, of which the first has been heard and the second is being spoken."""
    spoken = Spoken(said, ("One.", "Two."), "en")
    spoken.play_or_pause()
    end(said, spoken)
    return spoken


def end(said: Speech, spoken: Spoken) -> None:
    """Come to the end of what is being said."""
    said.went_on()
    spoken.went_on()


def told(mouth: Mouth) -> list[str]:
    return [done for done in mouth.done if done.startswith("en: ")]


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


def test_the_voice_is_given_one_sentence_after_another(mouth: Mouth, said: Speech, spoken: Spoken) -> None:
    assert (told(mouth), spoken.sentence) == (["en: One.", "en: Two."], 1)
    end(said, spoken)
    assert (told(mouth), spoken.sentence) == (["en: One.", "en: Two."], -1)


def test_what_is_said_in_between_cuts_it_off_and_it_goes_on_with_the_same_sentence(
    mouth: Mouth, said: Speech, spoken: Spoken
) -> None:
    said.say("Pause, button.", "en")
    assert not spoken.is_playing
    end(said, spoken)
    assert told(mouth)[-1] == "en: Pause, button.", "the end of something else is not the end of a sentence"
    spoken.play_or_pause()
    assert told(mouth)[-1] == "en: Two."


def test_a_touch_does_not_silence_what_was_asked_for(said: Speech, spoken: Spoken) -> None:
    said.interrupt()
    assert spoken.is_playing
    said.say("Next, button.", "en")
    said.interrupt()
    assert not said.is_speaking
