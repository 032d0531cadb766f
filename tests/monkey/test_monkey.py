"""The monkey finds what is wrong with a window, tells it shortly, and finds nothing wrong with ours."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable, Iterator, Sequence
from itertools import islice
from pathlib import Path

import pytest
from PySide6.QtCore import QPointF, qWarning

from kiosk.content.programme import Programme
from tests.monkey import __main__ as monkey
from tests.monkey.acts import acts, leg, touches
from tests.monkey.eyes import AmissError, Eyes
from tests.monkey.growth import growth
from tests.monkey.hands import Hands
from tests.monkey.shorten import shorten
from tests.players import FakePlayer

SEEDS = (1, 2, 3, 4)
TOUCHES = 5_000


@pytest.fixture
def hands(qapp: object, programme: Programme, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Hands]:
    """Hands before the bundled exhibit, which they have woken."""
    monkeypatch.setattr("kiosk.bridge.player.open_player", FakePlayer)
    hands = Hands(programme, tmp_path)
    hands.do("tap 0.5 0.5")
    yield hands
    hands.leave()


@pytest.mark.timeout(400)
@pytest.mark.parametrize("seed", SEEDS)
def test_a_monkey_of_any_seed_does_no_harm(seed: int) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "tests.monkey", "--seed", str(seed), "--touches", str(TOUCHES)],
        capture_output=True,
        text=True,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    assert f"seed {seed}: 5,00" in done.stdout
    assert "nothing amiss" in done.stdout


def test_the_same_seed_makes_the_same_acts_and_another_seed_others() -> None:
    assert list(islice(acts(7), 500)) == list(islice(acts(7), 500))
    assert list(islice(acts(7), 500)) != list(islice(acts(8), 500))


def test_a_long_run_is_gone_on_with_where_it_stopped() -> None:
    whole = list(leg(7, 0, 700))
    first = list(leg(7, 0, 300))
    assert [*first, *leg(7, sum(map(touches, first)), 700 - sum(map(touches, first)))] == whole


def test_all_acts_can_be_done(hands: Hands) -> None:
    first = {act.split()[0]: act for act in islice(acts(1), 3000)}
    assert len(first) == 16
    for act in first.values():
        hands.do(act)
    hands.lift()


def test_a_click_on_a_hair_of_what_slides_in_is_within_the_window(
    hands: Hands, monkeypatch: pytest.MonkeyPatch
) -> None:
    corner = QPointF(hands.window.width() - 0.1, hands.window.height() - 0.1)
    monkeypatch.setattr(Hands, "_aimed", lambda hands, which: corner)
    with Eyes(hands) as eyes:
        eyes.watch(lambda: hands.do("click 0.5"))


@pytest.mark.parametrize(
    ("does", "told"),
    [
        (lambda: qWarning("a binding that does not bind"), "Qt: a binding that does not bind"),
        (lambda: 1 // 0, r"exception: ZeroDivisionError\(.*\) at .*test_monkey.py"),
        (lambda: sum(range(20_000_000)), r"stalled: busy for \d+ ms"),
    ],
)
def test_what_goes_wrong_under_a_finger_is_seen(hands: Hands, does: Callable[[], object], told: str) -> None:
    with Eyes(hands) as eyes:
        eyes.watch(lambda: hands.do("choose size"))
        hands.visitor.guide.shownChanged.connect(lambda: does())
        with pytest.raises(AmissError, match=told):
            eyes.watch(lambda: hands.do("choose size"))


def test_what_stays_pressed_is_seen(hands: Hands) -> None:
    with Eyes(hands) as eyes:
        eyes.check()
        hands.visitor.guide.openPanel("the-charges")
        hands.visitor.press(hands.visitor.middle("Next"))
        with pytest.raises(AmissError, match="left pressed: Next"):
            eyes.check()


def test_a_place_that_no_touch_leads_out_of_is_seen(hands: Hands, monkeypatch: pytest.MonkeyPatch) -> None:
    with Eyes(hands) as eyes:
        hands.visitor.guide.openPanel("the-charges")
        hands.visitor.guide.openStory()
        eyes.check()
        hands.visitor.guide.openPanel("the-charges")
        hands.visitor.guide.openStory()
        monkeypatch.setattr(hands.visitor.session, "close_overlay", lambda: None)
        with pytest.raises(AmissError, match=r"no way home: tapped .'Close'.*overlays=.*story"):
            eyes.check()


def test_what_goes_wrong_is_told_by_the_few_acts_that_repeat_it() -> None:
    line = list(islice(acts(3), 900))
    line[210], line[640], line[899] = "key Open", "key Break", "tap 0.1 0.2"
    tries: list[Sequence[str]] = []

    def fails(tried: Sequence[str]) -> bool:
        tries.append(tried)
        at = list(tried)
        return "key Open" in at and "key Break" in at and "tap 0.1 0.2" in at[at.index("key Break") :]

    assert shorten(line, fails) == ["key Open", "key Break", "tap 0.1 0.2"]
    assert len(tries) < 150


def test_a_fault_that_ends_the_process_is_told_and_shortened(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def play(line: Sequence[str]) -> dict[str, object]:
        return {"amiss": "ended with SIGSEGV: …" if "key Q" in line else "", "acts": 40}

    monkeypatch.setattr(monkey, "play", play)
    monkey.tell_shortened(["tap 0.1 0.1"] * 30 + ["key Q"], "ended with SIGSEGV")
    assert capsys.readouterr().out.splitlines()[-1] == "key Q"
    monkey.tell_shortened(["tap 0.1 0.1"] * 30, "ended with SIGSEGV")
    assert "do not repeat it" in capsys.readouterr().out


def test_memory_is_looked_at_when_the_staff_has_gone_too(hands: Hands) -> None:
    with Eyes(hands) as eyes:
        alone = eyes.memory()[1]
        hands.do("resize 1024 768")
        hands.do("staff")
        assert hands.visitor.stage.staff.is_open
        assert eyes.memory()[1] == alone
    assert hands.window.size().toTuple() == (1024, 768)


def test_a_visit_that_does_not_end_is_seen(hands: Hands, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(hands, "rest", lambda seconds: None)
    with Eyes(hands) as eyes, pytest.raises(AmissError, match=r"a visit without end: .*HOME"):
        eyes.see_all_leave()


def test_memory_that_grows_is_told_and_memory_that_wavers_is_not() -> None:
    wavers = [(number * 2000, 250.0 + number % 7, 47 + number % 3) for number in range(100)]
    assert growth(wavers) == ""
    grows = [(touched, megabytes + touched / 10_000, things) for touched, megabytes, things in wavers]
    assert growth(grows).startswith("memory grew by 8.9 MB over ")
    more = [(touched, megabytes, things + touched // 50_000) for touched, megabytes, things in wavers]
    assert growth(more).startswith("things in the window: 51 at most, later 52")
