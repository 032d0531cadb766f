"""One thing is said at a time, and holds the visit open for as long as it lasts."""

from __future__ import annotations

import pytest

from kiosk.visit.idle import Idle
from kiosk.visit.media import FIRST_VOLUME, Volume
from kiosk.visit.speech import Speech
from tests.visit.mouth import Mouth


class Visit:
    """A visit with a voice, at a moment."""

    def __init__(self) -> None:
        self.now = 0.0
        self.mouth = Mouth()
        self.idle = Idle(60)
        self.idle.touched(0.0)
        self.volume = Volume()
        self.speech = Speech(self.mouth, self.idle, lambda: self.now, lambda: self.volume)

    def runs_out_at(self, now: float) -> bool:
        """Let time pass; tell whether the question is asked."""
        self.now = now
        self.speech.tick()
        self.idle.tick(now)
        return self.idle.asking


@pytest.fixture
def visit() -> Visit:
    return Visit()


def test_what_is_said_next_interrupts(visit: Visit) -> None:
    visit.speech.say("one", "en")
    visit.speech.say("два", "ru")
    assert visit.mouth.done == ["volume 0.36", "en: one", "stop", "volume 0.36", "ru: два"]


def test_what_has_ended_is_not_stopped(visit: Visit) -> None:
    visit.speech.say("one", "en")
    visit.speech.finished()
    visit.speech.say("two", "en")
    assert "stop" not in visit.mouth.done


def test_nothing_is_said_by_saying_nothing_or_repeating_nothing(visit: Visit) -> None:
    visit.speech.say("", "en")
    visit.speech.repeat()
    assert visit.mouth.done == []
    assert not visit.speech.is_speaking


def test_a_pause_goes_on_where_it_was_and_ends_with_the_next_thing(visit: Visit) -> None:
    visit.speech.say("one", "en")
    visit.speech.pause_or_go_on()
    assert visit.speech.is_paused
    visit.speech.pause_or_go_on()
    assert visit.speech.is_speaking
    visit.speech.pause_or_go_on()
    visit.speech.say("two", "en")
    assert visit.mouth.done[2:] == ["pause", "resume", "pause", "stop", "volume 0.36", "en: two"]
    assert not visit.speech.is_paused


def test_a_pause_of_nothing_does_nothing(visit: Visit) -> None:
    visit.speech.pause_or_go_on()
    assert visit.mouth.done == []


def test_the_visit_does_not_run_out_while_something_is_said(visit: Visit) -> None:
    visit.speech.say("word " * 200, "en")
    assert not visit.runs_out_at(100)
    visit.speech.finished()
    assert not visit.runs_out_at(159)
    assert visit.runs_out_at(160)


def test_the_visit_runs_out_in_a_pause(visit: Visit) -> None:
    visit.speech.say("word " * 200, "en")
    visit.speech.pause_or_go_on()
    assert visit.runs_out_at(60)


def test_a_mouth_that_never_ends_holds_the_visit_only_so_long(visit: Visit) -> None:
    visit.speech.say("word", "en")
    assert not visit.runs_out_at(60)
    assert visit.runs_out_at(121)


def test_the_volume_is_the_visitors_at_the_time(visit: Visit) -> None:
    visit.speech.change_volume(1)
    assert visit.volume.step == FIRST_VOLUME + 1
    visit.volume = Volume(2)
    visit.speech.say("one", "en")
    assert visit.mouth.done == ["volume 0.49", "volume 0.04", "en: one"]


def test_what_was_said_is_forgotten_with_the_visit(visit: Visit) -> None:
    visit.speech.say("one", "en")
    visit.speech.forget()
    visit.speech.repeat()
    assert visit.mouth.done == ["volume 0.36", "en: one", "stop"]


def test_words_of_another_language_are_said_in_it_one_piece_after_the_other() -> None:
    mouth = Mouth()
    volume = Volume()
    speech = Speech(mouth, Idle(60), lambda: 0.0, lambda: volume, "en")
    speech.say("\u2068The record.\u2069 Заголовок.", "ru")
    assert mouth.done[-1] == "en: The record."
    speech.went_on()
    assert mouth.done[-1] == "ru: Заголовок."
    assert speech.is_speaking
    speech.went_on()
    assert not speech.is_speaking


def test_what_is_stopped_in_its_first_piece_has_no_second() -> None:
    mouth = Mouth()
    volume = Volume()
    speech = Speech(mouth, Idle(60), lambda: 0.0, lambda: volume, "en")
    speech.say("\u2068The record.\u2069 Заголовок.", "ru")
    speech.stop()
    speech.went_on()
    assert mouth.done[-1] == "stop"
