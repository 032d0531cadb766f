"""How sound and film behave under a visitor's hands: they begin when told to, and never keep an empty kiosk awake."""

from __future__ import annotations

import pytest

from kiosk.visit.idle import Idle
from kiosk.visit.media import FIRST_VOLUME, LEAP, LOUDEST, Playback, Volume

LENGTH = 125.0


class Recorder:
    """A machine that only remembers what it was told."""

    def __init__(self) -> None:
        self.told: list[object] = []

    def load(self) -> None:
        self.told.append("load")

    def play(self) -> None:
        self.told.append("play")

    def pause(self) -> None:
        self.told.append("pause")

    def seek(self, second: float) -> None:
        self.told.append(second)

    def set_volume(self, share: float) -> None:
        self.told.append(f"{share:.2f}")

    def close(self) -> None:
        self.told.append("close")


class Visit:
    """A visitor who has opened a sound of two minutes."""

    def __init__(self) -> None:
        self.now = 0.0
        self.idle = Idle(60)
        self.idle.touched(self.now)
        self.playback = Playback(Volume(), self.idle, lambda: self.now)
        self.recorder = Recorder()
        self.playback.open(self.recorder)
        self.playback.lasts(LENGTH)
        self.recorder.told.clear()

    def wait(self, seconds: int, heard: bool) -> None:
        """Let time pass; where something is heard, the machine says so each second."""
        for _ in range(seconds):
            self.now += 1
            if heard:
                self.playback.moved(min(self.playback.position + 1, LENGTH))
            self.idle.tick(self.now)


@pytest.fixture
def visit() -> Visit:
    return Visit()


def test_it_never_begins_by_itself(visit: Visit) -> None:
    assert not visit.playback.is_playing
    assert not visit.playback.has_begun
    visit.playback.go_to(0.5)
    visit.playback.leap(1)
    visit.playback.change_volume(1)
    assert not visit.playback.is_playing
    assert "play" not in visit.recorder.told


def test_a_visitor_plays_and_pauses(visit: Visit) -> None:
    visit.playback.play_or_pause()
    assert visit.playback.is_playing
    visit.wait(5, heard=True)
    visit.playback.play_or_pause()
    assert not visit.playback.is_playing
    assert visit.playback.position == 5
    visit.playback.pause()
    assert visit.recorder.told == ["play", "pause"]


def test_after_its_end_it_begins_again_when_told_to(visit: Visit) -> None:
    visit.playback.play_or_pause()
    visit.playback.moved(124)
    visit.playback.ended()
    assert not visit.playback.is_playing
    assert visit.playback.share == 1
    visit.playback.play_or_pause()
    assert visit.playback.position == 0
    assert visit.recorder.told == ["play", 0.0, "play"]


def test_a_visitor_goes_to_a_place_but_never_beyond_the_ends(visit: Visit) -> None:
    playback = visit.playback
    playback.go_to(0.5)
    assert playback.position == LENGTH / 2
    playback.leap(1)
    assert playback.position == LENGTH / 2 + LEAP
    playback.leap(-1)
    playback.go_to(1.7)
    assert playback.position == LENGTH
    playback.leap(1)
    assert playback.position == LENGTH
    playback.go_to(-3)
    playback.leap(-1)
    assert playback.position == 0
    assert visit.recorder.told[-1] == 0


def test_before_its_length_is_known_there_is_nowhere_to_go(visit: Visit) -> None:
    visit.playback.lasts(0)
    visit.playback.go_to(0.5)
    visit.playback.leap(1)
    assert visit.playback.position == visit.playback.share == 0
    assert visit.recorder.told == []


def test_the_volume_has_two_ends_and_is_one_for_all_that_plays(visit: Visit) -> None:
    volume = visit.playback.volume
    for _ in range(LOUDEST + 2):
        visit.playback.change_volume(1)
    assert volume.step == LOUDEST
    loudest = visit.recorder.told[-1]
    for _ in range(LOUDEST + 2):
        visit.playback.change_volume(-1)
    assert volume.step == 0
    assert [loudest, visit.recorder.told[-1]] == ["1.00", "0.00"]
    visit.playback.change_volume(1)
    other = Playback(volume, visit.idle, lambda: visit.now)
    recorder = Recorder()
    other.open(recorder)
    assert recorder.told == ["load", "0.01"]
    assert Volume().step == FIRST_VOLUME


def test_closed_it_falls_silent_and_forgets_where_it_was(visit: Visit) -> None:
    visit.playback.play_or_pause()
    visit.wait(5, heard=True)
    visit.playback.close()
    assert visit.recorder.told == ["play", "close"]
    assert not visit.playback.is_open
    assert not visit.playback.has_begun
    visit.playback.close()
    assert visit.recorder.told == ["play", "close"]


def test_what_fails_falls_silent_and_is_not_tried_again(visit: Visit) -> None:
    visit.playback.play_or_pause()
    visit.playback.failed()
    assert visit.recorder.told == ["play", "close"]
    assert visit.playback.is_open
    assert visit.playback.machine is None
    visit.playback.play_or_pause()
    assert not visit.playback.is_playing


def test_where_nothing_can_play_every_button_is_harmless(visit: Visit) -> None:
    playback = Playback(Volume(), visit.idle, lambda: visit.now)
    playback.open(None)
    playback.play_or_pause()
    playback.pause()
    playback.go_to(0.5)
    playback.leap(1)
    playback.change_volume(1)
    playback.close()
    assert not playback.has_begun


def test_while_it_is_heard_nobody_is_asked_whether_she_is_still_there(visit: Visit) -> None:
    visit.playback.play_or_pause()
    visit.wait(120, heard=True)
    assert not visit.idle.asking
    visit.playback.ended()
    visit.wait(59, heard=False)
    assert not visit.idle.asking
    visit.wait(1, heard=False)
    assert visit.idle.asking


def test_paused_it_does_not_keep_the_visit_open(visit: Visit) -> None:
    visit.playback.play_or_pause()
    visit.wait(100, heard=True)
    visit.playback.play_or_pause()
    visit.wait(60, heard=False)
    assert visit.idle.asking


def test_a_machine_that_got_stuck_does_not_keep_the_visit_open(visit: Visit) -> None:
    visit.playback.play_or_pause()
    visit.wait(10, heard=True)
    visit.wait(60, heard=False)
    assert visit.idle.asking
    visit.playback.moved(11)
    visit.wait(20, heard=False)
    assert visit.idle.tick(visit.now)


def test_what_still_sounds_when_the_visit_is_over_begins_no_new_one(visit: Visit) -> None:
    visit.playback.play_or_pause()
    visit.idle.end()
    visit.playback.moved(1)
    assert not visit.idle.visiting
