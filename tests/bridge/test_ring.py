"""People in a ring keep clear of each other, and lines end at their places."""

from __future__ import annotations

import math
from itertools import combinations

import pytest

from kiosk.bridge.cartography import Box
from kiosk.bridge.ring import Seat, line_between, ring

EMBLEM, PLATE, GAP = 60.0, 30.0, 12.0
NAMES = [70.0, 120, 90, 200, 80, 110, 95, 85, 130, 90, 105, 100, 75]


def apart(one: Box, other: Box) -> float:
    across = max(one.left - other.right, other.left - one.right)
    return max(across, one.top - other.bottom, other.top - one.bottom)


@pytest.mark.parametrize("room", [(1000.0, 430.0), (560.0, 640.0), (1800.0, 600.0)])
@pytest.mark.parametrize("count", [1, 2, 3, 7, 13])
def test_everybody_has_a_place_within_the_room_and_clear_of_the_others(room: tuple[float, float], count: int) -> None:
    seats = ring(NAMES[:count], EMBLEM, PLATE, room, GAP)
    assert len(seats) == count
    assert all(Box(-0.01, -0.01, room[0] + 0.02, room[1] + 0.02).holds(seat.whole) for seat in seats)
    assert all(apart(one.whole, other.whole) >= GAP - 0.01 for one, other in combinations(seats, 2))


def test_they_stand_clockwise_from_the_top() -> None:
    seats = ring(NAMES[:6], EMBLEM, PLATE, (600, 600), GAP)
    assert abs(seats[0].middle[0] - 300) < 1
    assert seats[0].whole.top < 1
    turns = [math.atan2(seat.middle[0] - 300, 300 - seat.middle[1]) % (2 * math.pi) for seat in seats]
    assert turns == sorted(turns)


def test_the_same_people_stand_in_the_same_places_each_time() -> None:
    assert ring(NAMES, EMBLEM, PLATE, (1000, 430), GAP) == ring(NAMES, EMBLEM, PLATE, (1000, 430), GAP)


def test_where_there_is_no_room_for_all_there_is_no_ring() -> None:
    assert ring(NAMES, EMBLEM, PLATE, (400, 300), GAP) == []
    assert ring([900.0], EMBLEM, PLATE, (400, 300), GAP) == []


def test_names_stand_on_the_outside() -> None:
    seats = ring(NAMES[:8], EMBLEM, PLATE, (800, 600), GAP)
    for seat in seats:
        assert (seat.plate.top < seat.emblem.top) == (seat.whole.top + seat.whole.height / 2 < 300)


@pytest.mark.parametrize("room", [(1000.0, 430.0), (560.0, 640.0)])
def test_a_line_begins_and_ends_outside_the_two_it_joins(room: tuple[float, float]) -> None:
    seats = ring(NAMES, EMBLEM, PLATE, room, GAP)
    for one, other in combinations(seats, 2):
        start, end = line_between(one, other, 5)
        for seat in (one, other):
            assert not seat.emblem.is_crossed(start, end)
            assert not seat.plate.is_crossed(start, end)


def test_a_line_over_a_plate_begins_beyond_it() -> None:
    above = Seat(Box(0, 0, 60, 60), Box(-20, 60, 100, 30))
    below = Seat(Box(0, 300, 60, 60), Box(-20, 360, 100, 30))
    assert line_between(above, below, 5) == ((30, 95), (30, 295))
    assert line_between(below, above, 5) == ((30, 295), (30, 95))
