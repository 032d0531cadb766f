"""How cards are put in sequence: picked, swapped, moved, checked."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from kiosk.visit.order import Arrangement

TRUTH = (2, 0, 1)


def lies(arrangement: Arrangement) -> tuple[list[int], int | None]:
    return arrangement.cards, arrangement.picked


def test_cards_lie_by_number_at_first() -> None:
    arrangement = Arrangement(TRUTH)
    assert arrangement.cards == [0, 1, 2]
    assert not arrangement.is_right
    assert not arrangement.is_checked


def test_two_picks_swap_and_a_second_pick_of_the_same_puts_back() -> None:
    arrangement = Arrangement(TRUTH)
    arrangement.pick(0)
    assert lies(arrangement) == ([0, 1, 2], 0)
    arrangement.pick(2)
    assert lies(arrangement) == ([2, 1, 0], None)
    arrangement.pick(1)
    arrangement.pick(1)
    assert lies(arrangement) == ([2, 1, 0], None)


def test_a_card_that_is_moved_lets_the_others_close_up_and_forgets_what_was_picked() -> None:
    arrangement = Arrangement(TRUTH)
    arrangement.pick(1)
    arrangement.move(2, 0)
    assert lies(arrangement) == ([2, 0, 1], None)
    assert arrangement.is_right
    assert all(arrangement.is_right_at(card) for card in TRUTH)


def test_what_lies_right_is_told_card_by_card() -> None:
    arrangement = Arrangement(TRUTH)
    arrangement.arrange([2, 1, 0])
    assert [arrangement.is_right_at(card) for card in (0, 1, 2)] == [False, False, True]


def test_places_where_nothing_lies_change_nothing() -> None:
    arrangement = Arrangement(TRUTH)
    arrangement.pick(3)
    arrangement.pick(-1)
    arrangement.move(0, 3)
    arrangement.move(-1, 0)
    assert lies(arrangement) == ([0, 1, 2], None)


def test_nothing_moves_after_the_check_until_one_begins_again() -> None:
    arrangement = Arrangement(TRUTH)
    arrangement.pick(0)
    arrangement.check()
    assert arrangement.picked is None
    arrangement.pick(0)
    arrangement.pick(1)
    arrangement.move(0, 2)
    assert arrangement.cards == [0, 1, 2]
    arrangement.begin_again()
    arrangement.move(0, 2)
    assert arrangement.cards == [1, 2, 0]


@given(st.lists(st.tuples(st.integers(-2, 7), st.integers(-2, 7))))
def test_no_card_is_ever_lost(moves: list[tuple[int, int]]) -> None:
    arrangement = Arrangement(range(6))
    for start, end in moves:
        arrangement.pick(start)
        arrangement.move(start, end)
        assert sorted(arrangement.cards) == list(range(6))
