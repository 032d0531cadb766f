"""A visitor follows dated steps."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from tests.screen.made import (
    LONG,
    LONG_INSTRUCTION,
    LONG_TITLE,
    Invite,
    before,
    circle,
    everything_holds,
    open_it,
    plain,
    said,
    start_over,
)
from tests.visitor import Visitor

SIZES = [(1920, 1080), (1080, 1920), (1024, 768)]


def step(date: str, title: str, words: str = "") -> dict[str, Any]:
    return {
        "date": date,
        "title": said(title),
        "says": said(words or f"{title} is told here."),
        "sources": ["Made1990"],
    }


STEPS = {
    "kind": "sequence",
    "title": said("Three moves"),
    "instruction": said("Tap a mark."),
    "steps": [step("1901", "The call"), step("1902-03", "The vote"), step("1903-04-05", "The end")],
}
FULL = {
    "kind": "sequence",
    "title": LONG_TITLE,
    "instruction": LONG_INSTRUCTION,
    "steps": [
        {"date": f"190{n}-11-30/190{n}-12-31", "title": LONG, "says": LONG, "sources": ["Made1990"]} for n in range(9)
    ],
}


@pytest.fixture
def visitor(invite: Invite, tmp_path: Path) -> Visitor:
    return before(invite, tmp_path, STEPS)


def test_a_tap_on_a_mark_tells_that_step_and_takes_the_circle_there(visitor: Visitor) -> None:
    assert "The call is told here." in visitor.words()
    mark = visitor.find("5\u00a0April 1903: The end")
    visitor.tap(mark)
    assert "The end is told here." in visitor.words()
    assert "The call is told here." not in visitor.words()
    assert "5\u00a0April 1903" in visitor.words()
    assert circle(visitor).center() == visitor.place(mark).center()


def test_the_circle_goes_down_step_by_step(visitor: Visitor) -> None:
    places = [circle(visitor).center()]
    for title in ("The vote", "The end"):
        visitor.tap("One on")
        assert f"{title} is told here." in visitor.words()
        places.append(circle(visitor).center())
    assert "3 of 3" in visitor.words()
    assert places[0].x() < places[1].x() < places[2].x()
    assert places[0].y() < places[1].y() < places[2].y()
    visitor.tap("One back")
    assert "The vote is told here." in visitor.words()


def test_there_is_nothing_to_touch_beyond_the_ends(visitor: Visitor) -> None:
    names = [item.property("name") for item in visitor.targets()]
    assert "One back" not in names
    visitor.tap("5\u00a0April 1903: The end")
    assert "One on" not in [item.property("name") for item in visitor.targets()]


def test_sliding_off_a_mark_changes_nothing(visitor: Visitor) -> None:
    visitor.drag(visitor.middle("5\u00a0April 1903: The end"), visitor.middle("1901: The call"))
    assert "The call is told here." in visitor.words()


def test_each_step_is_read_from_its_beginning(invite: Invite, tmp_path: Path) -> None:
    visitor = before(invite, tmp_path, FULL, (1024, 768))
    visitor.choose(text_size=2.0)
    (scroller,) = [i for i in visitor.items() if i.property("overflows")]
    visitor.tap("Further down")
    assert scroller.property("position") > 0
    visitor.tap("One on")
    assert scroller.property("position") == 0


def test_the_next_visitor_begins_at_the_first_step(visitor: Visitor) -> None:
    visitor.tap("5\u00a0April 1903: The end")
    start_over(visitor)
    assert "The call is told here." in visitor.words()


def test_one_who_closes_and_opens_it_again_or_changes_the_language_is_where_she_was(visitor: Visitor) -> None:
    visitor.tap("March 1902: The vote")
    visitor.tap("Close")
    open_it(visitor)
    assert "The vote is told here." in visitor.words()
    visitor.choose(language="ru")
    assert "The vote is told here. (ru)" in visitor.words()
    assert "март 1902" in plain(visitor)


@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
def test_nine_long_steps_hold(invite: Invite, tmp_path: Path, size: tuple[int, int]) -> None:
    visitor = before(invite, tmp_path, FULL, size)
    assert everything_holds(visitor) == []
