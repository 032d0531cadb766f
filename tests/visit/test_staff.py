"""Only the staff find the way to their page, and only with the PIN."""

from __future__ import annotations

import pytest

from kiosk.visit.staff import TRIES, WAITS, Corners, Gate, Tries

CLOCKWISE = [(5, 5), (1915, 8), (1910, 1075), (3, 1070)]


def tap(corners: Corners, places: list[tuple[int, int]], every: float = 1.0) -> list[bool]:
    return [corners.tapped(x, y, 1920, 1080, 100 + number * every) for number, (x, y) in enumerate(places)]


def test_four_corners_clockwise_lead_in() -> None:
    assert tap(Corners(), CLOCKWISE) == [False, False, False, True]


@pytest.mark.parametrize(
    "places",
    [CLOCKWISE[::-1], [*CLOCKWISE[1:], CLOCKWISE[0]], CLOCKWISE[:3], [*CLOCKWISE[:2], (960, 540), *CLOCKWISE[2:]]],
    ids=["the other way round", "from another corner", "three", "with another tap between"],
)
def test_nothing_else_does(places: list[tuple[int, int]]) -> None:
    assert True not in tap(Corners(), places)


def test_who_begins_anew_at_the_first_corner_is_not_held_back() -> None:
    assert tap(Corners(), [CLOCKWISE[0], CLOCKWISE[1], *CLOCKWISE])[-1]


def test_four_corners_over_a_day_do_not_lead_in() -> None:
    assert True not in tap(Corners(), CLOCKWISE, every=3.0)


class Memory:
    """What the machine remembers over a restart."""

    def __init__(self) -> None:
        self.tries = Tries()

    def keep(self, tries: Tries) -> None:
        self.tries = tries

    def gate(self) -> Gate:
        """Make the gate anew, as after a restart."""
        return Gate(lambda pin: pin == "4711", self.tries, self.keep)


def test_the_right_pin_opens() -> None:
    assert Memory().gate().opens("4711", 1000)
    assert not Memory().gate().opens("4712", 1000)


def test_after_five_wrong_pins_one_waits_longer_and_longer_also_over_a_restart() -> None:
    memory, wall = Memory(), 1000.0
    for _ in range(TRIES):
        assert memory.gate().wait_left(wall) == 0
        assert not memory.gate().opens("0000", wall)
    for wait in WAITS:
        assert memory.gate().wait_left(wall) == wait
        assert not memory.gate().opens("4711", wall + wait - 1), "the right one does not help while one waits"
        wall += wait
        assert not memory.gate().opens("0000", wall)
    assert memory.gate().wait_left(wall) == WAITS[-1]
    assert memory.gate().opens("4711", wall + WAITS[-1])
    assert memory.tries == Tries()


def test_a_clock_that_is_set_back_keeps_nobody_out_for_longer() -> None:
    memory = Memory()
    for _ in range(TRIES):
        memory.gate().opens("0000", 100_000)
    assert memory.gate().wait_left(100_000 - 86_400) == WAITS[0]


def test_a_clock_that_is_set_forward_lets_in_after_the_wait_at_most() -> None:
    memory = Memory()
    for _ in range(TRIES):
        memory.gate().opens("0000", 100_000)
    assert memory.gate().opens("4711", 100_000 + 86_400)
