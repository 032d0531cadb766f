"""A visitor sees quantities as dots."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPointF
from PySide6.QtQuick import QQuickItem

from tests.screen.made import LONG, Invite, before, everything_holds, open_it, plain, said, start_over, things
from tests.visitor import Visitor

SIZES = [(1920, 1080), (1080, 1920), (1024, 768)]


def figure(number: int, name: str, note: str = "") -> dict[str, Any]:
    made = {"number": str(number), "name": said(name), "says": said(f"{name} are told here."), "sources": ["Made1990"]}
    return {**made, "note": said(note)} if note else made


FIGURES = {
    "kind": "figures",
    "title": said("In numbers"),
    "instruction": said("Tap a name."),
    "each": "10",
    "unit": said("One dot stands for ten lamps."),
    "figures": [figure(3000, "Lamps"), figure(700, "Keepers", "Some kept [[plenum|two]]."), figure(4, "Towers")],
}
LABEL = said("Contemporary documentary evidence", "Современные документальные свидетельства")
LONG_FIGURE = {"name": LABEL, "says": LONG, "note": LONG, "sources": ["Made1990"] * 3}
FULL = {
    **FIGURES,
    "title": LONG,
    "instruction": LONG,
    "each": "1",
    "unit": LONG,
    "figures": [{**LONG_FIGURE, "number": str(number)} for number in (20000, 1, 1000, 0)],
}


@pytest.fixture
def visitor(invite: Invite, tmp_path: Path) -> Visitor:
    return before(invite, tmp_path, FIGURES)


def field(visitor: Visitor) -> QQuickItem:
    (found,) = things(visitor, "DotField")
    return found


def dots(visitor: Visitor) -> int:
    """Count the dots on the screen, looking at the middle of each cell."""
    item = field(visitor)
    cell, edge = int(item.property("cell")), item.property("edge")
    image = visitor.picture()
    corner = visitor.place(item).topLeft() + QPointF(edge, edge)
    count = 0
    for row in range(int(item.property("rows"))):
        for column in range(int(item.property("columns"))):
            at = corner + QPointF(column * cell + 0.35 * cell, row * cell + 0.35 * cell)
            count += image.pixelColor(at.toPoint()).lightness() < 128
    return count


def test_there_is_a_dot_for_each_ten(visitor: Visitor) -> None:
    assert {"3,000", "One dot stands for ten lamps.", "Lamps are told here."} <= set(visitor.words())
    assert dots(visitor) == 300


def test_another_number_is_drawn_to_the_same_measure(visitor: Visitor) -> None:
    cell, place = field(visitor).property("cell"), visitor.place(field(visitor)).size()
    visitor.tap("Keepers")
    assert {"700", "Keepers are told here.", "Before you believe it"} <= set(visitor.words())
    assert "Lamps are told here." not in visitor.words()
    assert dots(visitor) == 70
    assert field(visitor).property("cell") == cell
    assert visitor.place(field(visitor)).size() == place


def test_less_than_a_dot_stands_for_is_a_dot(visitor: Visitor) -> None:
    visitor.tap("Towers")
    assert dots(visitor) == 1


def test_the_sources_of_each_number_stand_under_it(visitor: Visitor) -> None:
    assert plain(visitor).count("1990") == 1


def test_a_link_in_a_note_opens(visitor: Visitor) -> None:
    visitor.tap("Keepers")
    visitor.tap("Further down")
    visitor.tap_link("two")
    assert visitor.guide.term is not None


def test_the_dots_fill_as_one_watches(visitor: Visitor) -> None:
    visitor.choose(calm_motion=False)
    drawn: list[int] = []
    watching = visitor.window.afterAnimating.connect(lambda: drawn.append(field(visitor).property("drawn")))
    visitor.play.choose(1)
    while not drawn or drawn[-1] != 70:
        visitor.look()
    visitor.window.afterAnimating.disconnect(watching)
    filling = [count for count in drawn if count <= 70]
    assert filling == sorted(filling)
    assert any(0 < count < 70 for count in filling)


def test_a_larger_number_takes_longer_to_fill(visitor: Visitor) -> None:
    visitor.choose(calm_motion=False)
    frames = []
    watching = visitor.window.frameSwapped.connect(lambda: frames.append(1))
    for choice, count in ((2, 1), (0, 300)):
        frames.append(0)
        visitor.play.choose(choice)
        while field(visitor).property("drawn") != count or field(visitor).property("filled") != 1:
            visitor.look()
    visitor.window.frameSwapped.disconnect(watching)
    few, many = "".join(map(str, frames)).split("0")[1:]
    assert len(many) > 2 * len(few)


def test_in_calm_motion_the_field_is_full_at_once(visitor: Visitor) -> None:
    visitor.play.choose(1)
    assert field(visitor).property("drawn") == 70


def test_calm_motion_ends_a_filling(visitor: Visitor) -> None:
    visitor.choose(calm_motion=False)
    visitor.play.choose(1)
    visitor.choose(calm_motion=True)
    assert field(visitor).property("drawn") == 70


def test_the_next_visitor_sees_the_first_number(visitor: Visitor) -> None:
    visitor.tap("Keepers")
    start_over(visitor)
    assert "3,000" in visitor.words()


def test_one_who_closes_and_opens_it_again_or_changes_the_language_sees_the_same_number(visitor: Visitor) -> None:
    visitor.tap("Keepers")
    visitor.tap("Close")
    open_it(visitor)
    assert "700" in visitor.words()
    visitor.choose(language="ru")
    assert "Keepers are told here. (ru)" in visitor.words()


def test_one_number_needs_no_buttons(invite: Invite, tmp_path: Path) -> None:
    visitor = before(invite, tmp_path, {**FIGURES, "figures": [figure(3000, "Lamps")]})
    assert "Lamps" not in [item.property("name") for item in visitor.targets()]
    assert dots(visitor) == 300


@pytest.mark.parametrize("chosen", [0, 3])
@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
def test_long_figures_hold(invite: Invite, tmp_path: Path, size: tuple[int, int], chosen: int) -> None:
    visitor = before(invite, tmp_path, FULL, size)
    visitor.play.choose(chosen)
    visitor.look()
    assert everything_holds(visitor) == []
