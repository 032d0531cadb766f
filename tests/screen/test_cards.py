"""A visitor turns cards."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPointF

from tests.screen.made import (
    LONG,
    LONG_INSTRUCTION,
    LONG_LABEL,
    LONG_TITLE,
    Invite,
    before,
    everything_holds,
    open_it,
    plain,
    said,
    start_over,
    things,
)
from tests.visitor import Visitor

SIZES = [(1920, 1080), (1080, 1920), (1024, 768)]
CARDS = {
    "kind": "cards",
    "title": said("Two claims"),
    "instruction": said("Tap a card."),
    "front_label": said("The claim"),
    "back_label": said("The answer"),
    "record_label": said("The record"),
    "cards": [
        {
            "front": said("[[anna]] was there."),
            "back": said("She was not."),
            "record": said("See [[plenum]]."),
            "verdict": "differs",
            "sources": ["Made1990"],
        },
        {"front": said("It rained."), "back": said("It did.")},
    ],
}
FULL = {
    "kind": "cards",
    "title": LONG_TITLE,
    "instruction": LONG_INSTRUCTION,
    "front_label": LONG_LABEL,
    "back_label": LONG_LABEL,
    "record_label": LONG_LABEL,
    "cards": [{"front": LONG, "back": LONG, "record": LONG, "verdict": "imprecise", "sources": ["Made1990"]}] * 8,
}


@pytest.fixture
def visitor(invite: Invite, tmp_path: Path) -> Visitor:
    return before(invite, tmp_path, CARDS)


def card(visitor: Visitor) -> QPointF:
    """Give the middle of the card on top, where nothing is written."""
    (face,) = [*things(visitor, "CardFront"), *things(visitor, "CardBack")]
    place = visitor.place(face)
    return QPointF(place.center().x(), place.bottom() - 30)


def test_a_tap_on_the_card_turns_it_and_another_turns_it_back(visitor: Visitor) -> None:
    assert "The claim" in visitor.words()
    assert "She was not." not in visitor.words()
    visitor.tap(card(visitor))
    assert {"The answer", "She was not.", "The record", "Differs"} <= set(visitor.words())
    assert "The claim" not in visitor.words()
    visitor.tap(card(visitor))
    assert "The claim" in visitor.words()


def test_the_button_turns_it_as_well(visitor: Visitor) -> None:
    visitor.tap("Turn the card over")
    assert "She was not." in visitor.words()
    visitor.tap("Turn the card over")
    assert "She was not." not in visitor.words()


def test_the_next_card_shows_its_front(visitor: Visitor) -> None:
    visitor.tap("Turn the card over")
    visitor.tap("One on")
    assert "It rained." in visitor.words()
    assert "2 of 2" in visitor.words()
    visitor.tap("Turn the card over")
    assert "It did." in visitor.words()
    assert "The record" not in visitor.words()
    visitor.tap("One back")
    assert "Anna en was there." in plain(visitor)


def test_a_card_under_the_finger_shows_it(visitor: Visitor) -> None:
    (front,) = things(visitor, "CardFront")
    before_touch = visitor.picture().pixelColor((visitor.place(front).topLeft() + QPointF(6, 200)).toPoint())
    visitor.press(card(visitor))
    touched = visitor.picture().pixelColor((visitor.place(front).topLeft() + QPointF(6, 200)).toPoint())
    assert touched != before_touch
    visitor.release(card(visitor))


def test_a_drag_turns_nothing(visitor: Visitor) -> None:
    visitor.drag(card(visitor), card(visitor) - QPointF(0, 200))
    assert "The claim" in visitor.words()


@pytest.mark.parametrize(("turned", "link"), [(False, "Anna en"), (True, "Plenum en")])
def test_a_tap_on_a_link_opens_it_and_leaves_the_card_as_it_lies(visitor: Visitor, turned: bool, link: str) -> None:
    if turned:
        visitor.tap("Turn the card over")
    visitor.tap_link(link)
    assert (visitor.guide.person or visitor.guide.term) is not None
    visitor.tap("Back to the card before")
    assert ("She was not." in visitor.words()) is turned


def test_the_card_turns_over_its_edge(visitor: Visitor) -> None:
    visitor.choose(calm_motion=False)
    (front,) = things(visitor, "CardFront")
    width = visitor.place(front).width()
    narrow = []
    watching = visitor.window.afterAnimating.connect(lambda: narrow.append(visitor.place(front).width() < width))
    play: Any = visitor.play
    play.turn()
    while "She was not." not in visitor.words():
        visitor.look()
    visitor.window.afterAnimating.disconnect(watching)
    assert any(narrow)


def test_the_next_visitor_finds_the_first_card_with_its_front_up(visitor: Visitor) -> None:
    visitor.tap("One on")
    visitor.tap("Turn the card over")
    start_over(visitor)
    assert "1 of 2" in visitor.words()
    assert "The claim" in visitor.words()


def test_one_who_closes_and_opens_it_again_or_changes_the_language_finds_the_card_as_it_lay(visitor: Visitor) -> None:
    visitor.tap("One on")
    visitor.tap("Turn the card over")
    visitor.tap("Close")
    open_it(visitor)
    assert "It did." in visitor.words()
    visitor.choose(language="ru")
    assert "It did. (ru)" in visitor.words()


@pytest.mark.parametrize("turned", [False, True], ids=["front", "back"])
@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
def test_long_cards_hold(invite: Invite, tmp_path: Path, size: tuple[int, int], turned: bool) -> None:
    visitor = before(invite, tmp_path, FULL, size)
    if turned:
        visitor.tap("Turn the card over")
    assert everything_holds(visitor) == []
