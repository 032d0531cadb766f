"""A visitor follows a journey on a map."""

from __future__ import annotations

from collections import Counter
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
    circle,
    everything_holds,
    open_it,
    said,
    start_over,
    things,
)
from tests.visitor import Visitor

SIZES = [(1920, 1080), (1080, 1920), (1024, 768)]


def place(name: str, longitude: float, latitude: float) -> dict[str, Any]:
    return {"id": name.lower(), "name": said(name), "longitude": longitude, "latitude": latitude}


def stop(name: str, words: str, **more: Any) -> dict[str, Any]:
    return {"place": name, "says": said(words), "sources": ["Made1990"], **more}


ROUTE = {
    "kind": "route",
    "title": said("The journey"),
    "instruction": said("Tap a place."),
    "places": [
        place("Moscow", 37.6, 55.8),
        place("Paris", 2.3, 48.9),
        place("Baku", 49.9, 40.4),
        place("Oslo", 10.7, 59.9),
    ],
    "stops": [
        stop("moscow", "She leaves.", date="1901"),
        stop("paris", "She waits.", date_label=said("in spring")),
        stop("moscow", "She returns."),
        stop("baku", "She stays."),
    ],
    "note": said("A drawing, no map."),
}
FULL = {
    "kind": "route",
    "title": LONG_TITLE,
    "instruction": LONG_INSTRUCTION,
    "places": [
        {"id": f"p{n}", "name": said(f"Konstantinograd {n}"), "longitude": 3.0 * n, "latitude": 45.0 + n * 7 % 20}
        for n in range(20)
    ],
    "stops": [
        {"place": f"p{n}", "date": "1901-11-30/1902-12-31", "says": LONG, "sources": ["Made1990"]} for n in range(20)
    ],
    "note": LONG,
}


@pytest.fixture
def visitor(invite: Invite, tmp_path: Path) -> Visitor:
    return before(invite, tmp_path, ROUTE)


def dot(visitor: Visitor, name: str) -> QPointF:
    """Give where a place stands on the glass."""
    (drawn,) = things(visitor, "RouteMap")
    play: Any = visitor.play
    found = next(place for place in play._places if place.name.startswith(name))
    return drawn.mapToScene(QPointF(found.across, found.down))


def legs(visitor: Visitor) -> int:
    """Give how many legs are drawn."""
    return sum(leg.childItems()[0].width() > 0 for leg in things(visitor, "RouteLeg"))


def test_the_journey_is_drawn_leg_by_leg(visitor: Visitor) -> None:
    for number, words in enumerate(("She leaves.", "She waits.", "She returns.", "She stays.")):
        assert words in visitor.words()
        assert legs(visitor) == number
        if number < 3:
            visitor.tap("One on")
    visitor.tap("One back")
    assert "She returns." in visitor.words()
    assert legs(visitor) == 2


def test_a_tap_on_a_place_goes_there_and_the_mark_with_it(visitor: Visitor) -> None:
    visitor.tap(dot(visitor, "Baku") + QPointF(20, -20))
    assert "She stays." in visitor.words()
    assert legs(visitor) == 3
    assert (circle(visitor).center() - dot(visitor, "Baku")).manhattanLength() < 2


def test_a_place_where_one_stops_twice_tells_the_next_stop_there(visitor: Visitor) -> None:
    visitor.tap(dot(visitor, "Moscow"))
    assert "She returns." in visitor.words()
    visitor.tap(dot(visitor, "Moscow"))
    assert "She leaves." in visitor.words()


def test_a_tap_on_open_land_or_on_a_place_without_a_stop_changes_nothing(visitor: Visitor) -> None:
    (drawn,) = things(visitor, "RouteMap")
    visitor.tap(dot(visitor, "Oslo"))
    visitor.tap(visitor.place(drawn).bottomLeft() + QPointF(20, -20))
    assert "She leaves." in visitor.words()
    assert legs(visitor) == 0


def test_the_map_shows_where_the_finger_is(visitor: Visitor) -> None:
    visitor.press(dot(visitor, "Paris"))
    assert circle(visitor).contains(dot(visitor, "Paris"))
    assert circle(visitor).width() > 100
    visitor.release(dot(visitor, "Paris"))
    assert "She waits." in visitor.words()


def test_each_stop_says_where_and_when(visitor: Visitor) -> None:
    assert {"Moscow", "1901", "Paris", "Baku", "Oslo", "A drawing, no map."} <= set(visitor.words())
    visitor.tap("One on")
    assert "in spring" in visitor.words()


def test_there_and_back_are_two_lines_beside_each_other(visitor: Visitor) -> None:
    visitor.tap(dot(visitor, "Baku"))
    there, back, _ = [leg.childItems()[0] for leg in things(visitor, "RouteLeg")]
    middles = [line.mapToScene(QPointF(line.width() / 2, line.height() / 2)) for line in (there, back)]
    assert (middles[0] - middles[1]).manhattanLength() >= there.height()


def test_land_and_sea_are_drawn_under_the_places(visitor: Visitor) -> None:
    (drawn,) = things(visitor, "RouteMap")
    picture, area = visitor.picture(), visitor.place(drawn)
    colours = Counter(
        picture.pixelColor(round(area.x()) + x, round(area.y()) + y).name()
        for x in range(10, int(area.width()) - 10, 10)
        for y in range(10, int(area.height()) - 10, 10)
    )
    land, sea = (colours[colour] / colours.total() for colour in ("#efe7d6", "#1a1714"))
    assert land > 0.4
    assert sea > 0.1


def test_the_next_visitor_begins_at_the_beginning(visitor: Visitor) -> None:
    visitor.tap(dot(visitor, "Baku"))
    start_over(visitor)
    assert "She leaves." in visitor.words()
    assert legs(visitor) == 0


def test_one_who_closes_and_opens_it_again_or_changes_the_language_is_where_she_was(visitor: Visitor) -> None:
    visitor.tap(dot(visitor, "Paris"))
    visitor.tap("Close")
    open_it(visitor)
    assert "She waits." in visitor.words()
    visitor.choose(language="ru")
    assert "She waits. (ru)" in visitor.words()
    assert {"Paris (ru)", "Baku (ru)"} <= set(visitor.words())


@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
def test_twenty_places_hold(invite: Invite, tmp_path: Path, size: tuple[int, int]) -> None:
    visitor = before(invite, tmp_path, FULL, size)
    assert everything_holds(visitor) == []
