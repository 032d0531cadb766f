"""A visitor puts cards in order, by taps or by drag."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPointF

from tests.screen.made import (
    LONG,
    LONG_INSTRUCTION,
    LONG_TITLE,
    Invite,
    before,
    everything_holds,
    open_it,
    said,
    start_over,
    things,
)
from tests.visitor import Visitor

SIZES = [(1920, 1080), (1080, 1920), (1024, 768)]
ORDER = {
    "kind": "order",
    "title": said("In order"),
    "instruction": said("Swap two."),
    "cards": [
        {
            "id": "seat",
            "says": said("The seat"),
            "date": "1903",
            "note": said("It went last."),
            "sources": ["Made1990"],
        },
        {"id": "desk", "says": said("The desk"), "date": "1901-05-06"},
        {"id": "key", "says": said("The key"), "date": "1902"},
    ],
    "told": ["seat", "desk", "key"],
    "told_by": said("The old tale"),
    "after": said("The seat went last."),
    "sources": ["Made1990"],
}
FULL = {
    "kind": "order",
    "title": LONG_TITLE,
    "instruction": LONG_INSTRUCTION,
    "cards": [
        {
            "id": f"c{n}",
            "says": LONG,
            "date": f"19{20 - n}-11-30/19{20 - n}-12-31",
            "note": LONG,
            "sources": ["Made1990"],
        }
        for n in range(6)
    ],
    "told": [f"c{n}" for n in range(6)],
    "told_by": LONG,
    "after": LONG,
    "sources": ["Made1990"],
}


@pytest.fixture
def visitor(invite: Invite, tmp_path: Path) -> Visitor:
    return before(invite, tmp_path, ORDER)


def lie(visitor: Visitor) -> list[str]:
    """Give the cards as they are called, from above."""
    cards = sorted(things(visitor, "OrderCard"), key=lambda item: visitor.place(item).y())
    return [str(item.property("name")) for item in cards]


def test_the_cards_go_down_to_the_right(visitor: Visitor) -> None:
    assert lie(visitor) == ["1: The seat", "2: The desk", "3: The key"]
    corners = [visitor.place(visitor.find(name)).topLeft() for name in lie(visitor)]
    assert corners[0].x() < corners[1].x() < corners[2].x()


def test_two_taps_swap_two_cards(visitor: Visitor) -> None:
    visitor.tap("1: The seat")
    assert visitor.find("1: The seat").property("description") == "Picked. Touch another card to swap the two."
    visitor.tap("3: The key")
    assert lie(visitor) == ["1: The key", "2: The desk", "3: The seat"]
    assert visitor.find("3: The seat").property("description") == ""


def test_a_second_tap_on_the_same_card_puts_it_back(visitor: Visitor) -> None:
    visitor.tap("1: The seat")
    visitor.tap("1: The seat")
    visitor.tap("3: The key")
    assert lie(visitor) == ["1: The seat", "2: The desk", "3: The key"]
    assert visitor.find("3: The key").property("description") != ""


def test_a_card_that_is_dragged_pushes_the_others_aside_and_stays_where_it_is_let_go(visitor: Visitor) -> None:
    start, end = visitor.middle("1: The seat"), visitor.middle("3: The key")
    visitor.press(start)
    for share in (0.1, 0.5, 1.0):
        visitor.move(start + (end - start) * share)
    assert lie(visitor)[:2] == ["2: The desk", "3: The key"]
    visitor.release(end)
    assert lie(visitor) == ["1: The desk", "2: The key", "3: The seat"]
    places = [visitor.place(visitor.find(name)) for name in lie(visitor)]
    assert not places[0].intersects(places[1])
    assert not places[1].intersects(places[2])


def test_a_card_can_be_dragged_up_past_the_first_place(visitor: Visitor) -> None:
    start = visitor.middle("3: The key")
    visitor.drag(start, start - QPointF(0, 900))
    assert lie(visitor) == ["1: The key", "2: The seat", "3: The desk"]


def test_a_card_let_go_near_its_own_place_lies_there_again(visitor: Visitor) -> None:
    place = visitor.place(visitor.find("2: The desk"))
    visitor.drag(place.center(), place.center() + QPointF(0, 40))
    assert lie(visitor) == ["1: The seat", "2: The desk", "3: The key"]
    assert visitor.place(visitor.find("2: The desk")) == place


def test_a_card_in_the_hand_of_one_who_walks_away_is_put_down(visitor: Visitor) -> None:
    start = visitor.middle("1: The seat")
    visitor.press(start)
    visitor.move(start + QPointF(0, 60))
    visitor.move(start + QPointF(0, 300))
    start_over(visitor)
    visitor.release(start)
    assert lie(visitor) == ["1: The seat", "2: The desk", "3: The key"]
    visitor.tap("1: The seat")
    visitor.tap("2: The desk")
    assert lie(visitor) == ["1: The desk", "2: The seat", "3: The key"]


def test_of_two_cards_under_two_fingers_the_first_is_in_the_hand(visitor: Visitor) -> None:
    first, second = visitor.middle("1: The seat"), visitor.middle("2: The desk")
    down = visitor.middle("3: The key") - first
    visitor.press(first, 0)
    visitor.move(first + down * 0.1, 0)
    visitor.move(first + down * 0.2, 0)
    places = [visitor.place(visitor.find(name)) for name in ("1: The seat", "2: The desk")]
    visitor.press(second, 1)
    visitor.move(second + down * 0.2, 1)
    visitor.move(second + down * 0.4, 1)
    assert [visitor.place(visitor.find(name)) for name in ("1: The seat", "2: The desk")] == places
    visitor.move(first + down, 0)
    visitor.release(second + down * 0.4, 1)
    visitor.release(first + down, 0)
    assert lie(visitor) == ["1: The desk", "2: The key", "3: The seat"]


def test_what_scrolls_does_not_take_the_card_out_of_the_hand(invite: Invite, tmp_path: Path) -> None:
    visitor = before(invite, tmp_path, FULL, (1024, 768))
    (scroller,) = [i for i in visitor.items() if i.property("overflows")]
    names = [str(name) for name in lie(visitor)]
    visitor.drag(visitor.middle(names[1]), visitor.middle(names[0]))
    assert scroller.property("position") == 0
    play: Any = visitor.play
    assert [card.place for card in play._cards[:3]] == [1, 0, 2]


def test_the_check_shows_the_true_order_with_dates_beside_the_one_told(visitor: Visitor) -> None:
    visitor.tap("1: The seat")
    visitor.tap("2: The desk")
    visitor.tap("Check the order")
    words = visitor.words()
    rows = [words.index(date) for date in ("6\u00a0May 1901", "1902", "1903")]
    assert rows == sorted(rows)
    assert words.count("Right") == 1
    assert words.count("Not here") == 2
    assert {"You: 2", "You: 3"} <= set(words)
    assert {"The old tale", "The seat went last.", "It went last."} <= set(words)
    assert [str(item.property("text")) for item in visitor.texts()].count("The seat") == 2
    (told,) = things(visitor, "OrderTold")
    (row, *_) = things(visitor, "OrderRow")
    assert visitor.place(told).left() > visitor.place(row).right()


def test_nothing_moves_once_checked_until_one_tries_again(visitor: Visitor) -> None:
    visitor.tap("Check the order")
    assert things(visitor, "OrderCard") == []
    visitor.tap("Try again")
    assert lie(visitor) == ["1: The seat", "2: The desk", "3: The key"]


def test_a_finger_that_taps_twice_does_not_undo_the_check(visitor: Visitor) -> None:
    point = visitor.middle("Check the order")
    visitor.tap(point)
    visitor.tap(point)
    assert "Not here" in visitor.words()


def test_the_right_order_is_called_right(visitor: Visitor) -> None:
    visitor.drag(visitor.middle("1: The seat"), visitor.middle("3: The key"))
    visitor.tap("Check the order")
    assert visitor.words().count("Right") == 3


def test_the_next_visitor_finds_the_cards_as_they_lay_at_first(visitor: Visitor) -> None:
    visitor.tap("1: The seat")
    visitor.tap("2: The desk")
    visitor.tap("Check the order")
    start_over(visitor)
    assert lie(visitor) == ["1: The seat", "2: The desk", "3: The key"]


def test_one_who_closes_and_opens_it_again_or_changes_the_language_finds_them_as_she_left_them(
    visitor: Visitor,
) -> None:
    visitor.tap("1: The seat")
    visitor.tap("2: The desk")
    visitor.tap("Close")
    open_it(visitor)
    assert lie(visitor) == ["1: The desk", "2: The seat", "3: The key"]
    visitor.choose(language="ru")
    assert lie(visitor) == ["1: The desk (ru)", "2: The seat (ru)", "3: The key (ru)"]


@pytest.mark.parametrize("checked", [False, True], ids=["cards", "answer"])
@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
def test_six_long_cards_hold(invite: Invite, tmp_path: Path, size: tuple[int, int], checked: bool) -> None:
    visitor = before(invite, tmp_path, FULL, size)
    if checked:
        visitor.tap("Check the order")
    assert everything_holds(visitor) == []
