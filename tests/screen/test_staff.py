"""The staff tap the corners, type the PIN, and have their page; nobody else does."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPointF

from kiosk.bridge.staff.machine import Machine
from kiosk.bridge.staff.view import StaffView
from kiosk.content.pin import pin_hash
from kiosk.content.programme import Programme
from kiosk.visit.choices import Chooser
from kiosk.visit.lifeline import STAFF_EXIT, STAFF_RELOAD, STAFF_RESTART
from kiosk.visit.session import Screen
from kiosk.visit.staff import LOOKED_AWAY, TESTED, TRIES, Tries
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
        self.chooser = Chooser()
        self.sticks: list[Path] = []
        self.brought: list[Path] = []
        self.fault = ""
        self.machine = Machine(
            lambda: FACTS,
            self.chooser,
            lambda: [("lamp", "The lamp"), ("clock", "The clock")],
            "lamp",
            lambda exhibit: self.fault,
            lambda volume: f"A chime at {volume}.",
            lambda: self.sticks,
            self.bring_in,
        )
        super().__init__(programme, (1920, 1080), staff=self.make_staff)
        self.staff = self.stage.staff
        self.staff.ended.connect(self.codes.append)

    def make_staff(self, clock: Callable[[], float]) -> StaffView:
        """Make the way in, which knows what was tried before."""
        hashed = pin_hash(self.pin, bytes(16)) if self.pin else None
        return StaffView(
            hashed, clock, lambda: self.wall, self.machine, read_tries(self.tries), lambda t: keep_tries(self.tries, t)
        )

    def bring_in(self, file: Path, tell: Callable[[str], None]) -> None:
        """Bring a pack in at once."""
        self.brought.append(file)
        tell(f"{file.name} is there.")

    def open_page(self) -> None:
        """Come, and type the PIN."""
        self.come()
        self.type("4711")

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


@pytest.mark.parametrize(
    ("button", "code"),
    [("Exit", STAFF_EXIT), ("Restart", STAFF_RESTART), ("Reload the content", STAFF_RELOAD)],
)
def test_the_staff_may_end_the_kiosk_or_start_it_anew(make: Callable[..., Member], button: str, code: int) -> None:
    member = make()
    member.open_page()
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


def test_the_touch_test_ends_once_the_glass_is_let_go_of(make: Callable[..., Member]) -> None:
    member = make()
    member.open_page()
    member.tap("Touch test")
    member.press(QPointF(400, 300))
    member.wait(TESTED - 1)
    member.move(QPointF(400, 320))
    member.wait(TESTED - 1)
    assert member.staff.property("place") == "touch test"
    member.release(QPointF(400, 320))
    member.wait(2)
    assert member.staff.property("place") == "page"


def test_the_touch_test_shows_a_bar_of_a_hundred_millimetres(make: Callable[..., Member]) -> None:
    member = make()
    member.open_page()
    member.tap("Touch test")
    (bar,) = [member.place(item) for item in member.items() if item.objectName() == "ruler"]
    diagonal = (1920**2 + 1080**2) ** 0.5
    assert bar.width() / diagonal * 609.6 == pytest.approx(100, abs=0.5)


def test_another_exhibit_is_shown_when_the_page_closes(make: Callable[..., Member]) -> None:
    member = make()
    member.open_page()
    member.tap("The clock")
    assert "It is shown when this page closes." in member.words()
    assert member.codes == []
    member.tap("Back to the exhibit")
    assert member.codes == [STAFF_RESTART]


def test_an_exhibit_that_cannot_be_shown_is_not_chosen_and_the_page_says_why(make: Callable[..., Member]) -> None:
    member = make()
    member.fault = "Panel 3 has no title."
    member.open_page()
    member.tap("The clock")
    assert "clock cannot be shown, so nothing is changed. Panel 3 has no title." in member.words()
    member.tap("Back to the exhibit")
    assert member.codes == []


def test_the_volume_is_heard_as_it_is_chosen(make: Callable[..., Member]) -> None:
    member = make()
    member.open_page()
    assert "A visit begins at volume 6 of 10." in member.words()
    for _ in range(5):
        member.tap("Louder")
    assert {"A visit begins at volume 10 of 10.", "A chime at 10."} <= set(member.words())
    member.tap("Softer")
    assert "A chime at 9." in member.words()
    member.wait(LOOKED_AWAY + 1)
    assert member.codes == [STAFF_RESTART], "what was chosen is shown, also where the staff just walk away"


def test_the_sound_test_says_by_what_it_sounds(make: Callable[..., Member]) -> None:
    member = make()
    member.open_page()
    member.tap("Sound test")
    assert "A chime at 6." in member.words()


def test_a_pack_on_a_stick_is_offered_to_the_staff(make: Callable[..., Member]) -> None:
    member = make()
    member.open_page()
    assert not any(words.startswith("Install") for words in member.words())
    member.tap("Back to the exhibit")
    member.sticks.append(Path("/media/stick/lamp.kiosk"))
    member.open_page()
    member.tap("Install lamp.kiosk")
    assert member.brought == member.sticks
    assert "lamp.kiosk is there." in member.words()


def test_the_page_shows_what_a_key_does_and_learns_another(make: Callable[..., Member]) -> None:
    member = make()
    member.open_page()
    member.tap("Keys of the keypad")
    member.press_key("Down")
    assert "Down: To the next thing on the screen." in member.words()
    member.press_key("Z")
    assert "Z: nothing." in member.words()
    member.tap("To the next thing on the screen")
    member.press_key("F20")
    assert "Learnt: F20: To the next thing on the screen." in member.words()
    assert list(member.chooser.site.keypad.next) == ["F20"]
    member.press_key("Down")
    assert "Down: nothing." in member.words()
    member.tap("Keys of site.yaml")
    assert list(member.chooser.site.keypad.next) == ["Down", "Tab"]


def test_a_key_learnt_for_one_thing_does_no_other_any_more(make: Callable[..., Member]) -> None:
    member = make()
    member.open_page()
    member.tap("Keys of the keypad")
    member.tap("To home")
    member.press_key("Escape")
    assert member.chooser.site.keypad.home == ("Escape",)
    assert member.chooser.site.keypad.back == ("Backspace", "Back")


def test_a_second_touch_leaves_an_action_as_it_is(make: Callable[..., Member]) -> None:
    member = make()
    member.open_page()
    member.tap("Keys of the keypad")
    member.tap("To home")
    member.tap("To home")
    member.press_key("Escape")
    assert not member.chooser.has_changed


def test_keys_do_nothing_to_the_exhibit_while_the_staff_are_there(make: Callable[..., Member]) -> None:
    member = make()
    member.open_page()
    member.press_key("Return", "Down", "Escape")
    assert member.session.screen is Screen.ATTRACT
    assert not member.session.settings.keyed
    assert "For the staff" in member.words()


def test_nothing_on_the_pad_can_have_the_focus_of_the_keys(make: Callable[..., Member]) -> None:
    """So the PIN is never spoken."""
    member = make()
    member.come()
    assert [item.property("name") for item in member.targets() if item.property("activeFocusOnTab")] == []


def test_a_file_of_tries_that_says_nothing_sensible_is_as_none(tmp_path: Path) -> None:
    for words in ("", "{", "[]", '{"wrong": "x", "last": 1}', '{"wrong": 1}'):
        (tmp_path / "staff.json").write_text(words, encoding="utf-8")
        assert read_tries(tmp_path / "staff.json") == Tries()
