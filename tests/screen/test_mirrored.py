"""Whoever reads from right to left finds the whole screen laid out so."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPointF

from kiosk.content.programme import Programme
from tests.access.rounds import go_to
from tests.pseudo import MIRRORED
from tests.visitor import Visitor, class_of


@pytest.fixture
def reader(invite: Callable[..., Visitor], pseudo: Programme) -> Visitor:
    someone = invite(shown=pseudo)
    someone.guide.wake()
    someone.choose(language=MIRRORED)
    someone.guide.openPanel("giving-in")
    someone.look()
    return someone


def named(visitor: Visitor, words: str) -> QPointF:
    return visitor.middle(f"\u200f{words}")


def shades(visitor: Visitor, left: int) -> list[int]:
    picture = visitor.picture()
    return [picture.pixelColor(left + x, y).lightness() for x in range(20, 680, 22) for y in range(20, 680, 22)]


def test_the_steps_go_down_to_the_left_and_next_is_on_the_left(reader: Visitor) -> None:
    assert named(reader, "Next").x() < named(reader, "Back").x()
    steps = [item for item in reader.targets() if ": " in item.property("name") and "16" in item.property("name")]
    across = [reader.seen(item).center().x() for item in steps]
    assert len(across) == 16
    assert across == sorted(across, reverse=True)


def test_the_picture_stands_on_the_right_and_is_not_turned_round(reader: Visitor) -> None:
    closer = named(reader, "Look closer")
    assert closer.x() > 1920 * 0.6 - 200
    mirrored = shades(reader, left=1152)
    reader.choose(language="en")
    # Turning a picture round and back may cost a shade.
    assert max(abs(one - other) for one, other in zip(mirrored, shades(reader, left=0), strict=True)) <= 2


def test_words_are_written_the_right_way_round(reader: Visitor) -> None:
    for item in reader.texts():
        start, end = item.mapToScene(QPointF(0, 0)), item.mapToScene(QPointF(item.width(), 0))
        assert end.x() >= start.x(), item.property("text")


def test_a_swipe_to_the_right_goes_on(reader: Visitor) -> None:
    step = reader.session.step
    reader.drag(QPointF(700, 800), QPointF(1100, 800))
    assert reader.session.step == step + 1
    reader.drag(QPointF(1100, 800), QPointF(700, 800))
    assert reader.session.step == step


def test_years_run_to_the_left_and_follow_the_finger(reader: Visitor) -> None:
    reader.guide.openOverview(0)
    reader.look()
    reader.tap("\u200fCloser")
    reader.tap("\u200fCloser")
    before = reader.play.years
    reader.drag(QPointF(700, 560), QPointF(1100, 560))
    assert reader.play.years > before, "the finger pulls later years in from the left"


def test_the_arrow_to_the_left_goes_on_from_one_thing_to_the_next(reader: Visitor) -> None:
    go_to(reader, "\u200fRead more")
    first = reader.focus
    reader.press_key("Left")
    second = reader.focus
    assert second is not None
    assert second.property("name") == "\u200fHow do we know?"
    reader.press_key("Right")
    assert reader.focus is first
    reader.press_key("Down")
    assert reader.focus is second


def test_a_slider_follows_its_arrows(reader: Visitor) -> None:
    reader.stand_before("who-kept-the-secret")
    reader.guide.openInteractive(0)
    reader.look()
    (handle,) = [item for item in reader.items() if class_of(item).startswith("CompareHandle_")]
    handle.forceActiveFocus()
    reader.press_key("Down")
    handle.forceActiveFocus()
    before = reader.seen(handle).center().x()
    reader.press_key("Right")
    reader.look()
    assert reader.seen(handle).center().x() > before


def test_a_map_is_never_turned_round(reader: Visitor) -> None:
    def order() -> list[str]:
        places = [item for item in reader.texts() if item.property("text").strip("\u200f") in ("Moscow", "Siberia")]
        return [i.property("text").strip("\u200f") for i in sorted(places, key=lambda i: reader.place(i).x())]

    reader.stand_before("radek-at-izvestia")
    reader.guide.openInteractive(0)
    reader.look()
    assert order()[-1] == "Siberia"
