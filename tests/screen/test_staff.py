"""The staff tap the corners, type the PIN, and have their page; nobody else does."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPointF

from kiosk.bridge.staff import StaffView
from kiosk.content.pin import pin_hash
from kiosk.content.programme import Programme
from kiosk.visit.lifeline import STAFF_EXIT, STAFF_RESTART
from kiosk.visit.session import Screen
from kiosk.visit.staff import LOOKED_AWAY, TRIES, Tries
from kiosk.visit.tries import keep_tries, read_tries
from tests.visitor import Visitor

CORNERS = [QPointF(4, 4), QPointF(1915, 4), QPointF(1915, 1075), QPointF(4, 1075)]
FACTS = [("Kiosk", "1.2"), ("Restarts", "3")]


class Member(Visitor):
    """Somebody of the staff before a window with a PIN."""

    def __init__(self, programme: Programme, tries: Path, pin: str | None) -> None:
        self.wall = 1_000_000.0
        self.codes: list[int] = []
        self.tries = tries
        self.pin = pin
        super().__init__(programme, (1920, 1080), staff=self.make_staff)
        self.staff = self.stage.staff
        self.staff.ended.connect(self.codes.append)

    def make_staff(self, clock: Callable[[], float]) -> StaffView:
        """Make the way in, which knows what was tried before."""
        hashed = pin_hash(self.pin, bytes(16)) if self.pin else None
        return StaffView(
            hashed, clock, lambda: self.wall, lambda: FACTS, read_tries(self.tries), lambda t: keep_tries(self.tries, t)
        )

    def come(self) -> None:
        """Tap the four corners."""
        for corner in CORNERS:
            self.tap(corner)

    def type(self, pin: str) -> None:
        """Type a PIN and enter it."""
        for digit in pin:
            self.tap(digit)
        self.tap("Enter")


@pytest.fixture
def make(qapp: object, programme: Programme, tmp_path: Path) -> Iterator[Callable[..., Member]]:
    """Make a member of the staff; a second one stands there after a restart."""
    members: list[Member] = []

    def one(pin: str | None = "4711") -> Member:
        members.append(Member(programme, tmp_path / "data" / "staff.json", pin))
        return members[-1]

    yield one
    for member in members:
        member.leave()


def test_four_corners_and_the_pin_open_the_page_and_end_the_visit(make: Callable[..., Member]) -> None:
    member = make()
    member.tap(QPointF(960, 540))
    member.come()
    assert "PIN  " in member.words()
    assert member.session.screen is Screen.ATTRACT
    member.type("4711")
    assert {"For the staff", "Restarts", "3"} <= set(member.words())
    member.tap("Back to the exhibit")
    assert "For the staff" not in member.words()


def test_the_pin_is_shown_as_dots(make: Callable[..., Member]) -> None:
    member = make()
    member.come()
    for digit in "47":
        member.tap(digit)
    assert "PIN  ●●" in member.words()


def test_a_wrong_pin_does_not_and_after_five_one_waits_also_after_a_restart(make: Callable[..., Member]) -> None:
    member = make()
    member.come()
    for _ in range(TRIES):
        member.type("0000")
        assert "For the staff" not in member.words()
    assert "Too many wrong PINs: wait 30 seconds." in member.words()
    again = make()
    again.come()
    again.type("4711")
    assert "Too many wrong PINs: wait 30 seconds." in again.words()
    again.wall += 31
    again.type("4711")
    assert "For the staff" in again.words()
    assert read_tries(again.tries) == Tries()


@pytest.mark.parametrize(("button", "code"), [("Exit", STAFF_EXIT), ("Restart", STAFF_RESTART)])
def test_the_staff_may_end_the_kiosk_or_start_it_anew(make: Callable[..., Member], button: str, code: int) -> None:
    member = make()
    member.come()
    member.type("4711")
    member.tap(button)
    assert member.codes == [code]


def test_without_a_pin_the_page_stays_shut(make: Callable[..., Member]) -> None:
    member = make(None)
    member.come()
    assert "PIN  " not in member.words()


def test_a_page_that_nobody_looks_at_closes(make: Callable[..., Member]) -> None:
    member = make()
    member.come()
    member.type("4711")
    member.wait(LOOKED_AWAY + 1)
    assert "For the staff" not in member.words()


def test_each_finger_shows_in_the_touch_test(make: Callable[..., Member]) -> None:
    member = make()
    member.come()
    member.type("4711")
    member.tap("Touch test")
    fingers = [QPointF(400, 300), QPointF(900, 700), QPointF(1500, 400)]
    for number, place in enumerate(fingers):
        member.press(place, number)
    rounds = [item for item in member.items() if item.inherits("QQuickRectangle") and item.property("radius") > 0]
    circles = [member.place(item).center() for item in rounds]
    assert {(round(c.x()), round(c.y())) for c in circles} == {(400, 300), (900, 700), (1500, 400)}


def test_nothing_on_the_pad_can_have_the_focus_of_the_keys(make: Callable[..., Member]) -> None:
    """So the PIN is never spoken."""
    member = make()
    member.come()
    assert [item.property("name") for item in member.targets() if item.property("activeFocusOnTab")] == []


def test_a_file_of_tries_that_says_nothing_sensible_is_as_none(tmp_path: Path) -> None:
    for words in ("", "{", "[]", '{"wrong": "x", "last": 1}', '{"wrong": 1}'):
        (tmp_path / "staff.json").write_text(words, encoding="utf-8")
        assert read_tries(tmp_path / "staff.json") == Tries()
