"""Where places and their names stand on the map of a route."""

from __future__ import annotations

import itertools
import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.bridge.cartography import LEAST_CONTEXT, Box, Projection, frame_of, place_names, projection_of

MAP = Box(0, 0, 600, 400)


def test_the_middle_stands_in_the_middle_north_above_and_east_to_the_right() -> None:
    projection = Projection(30, 55)
    assert projection.spot(30, 55) == pytest.approx((0, 0))
    assert projection.spot(30, 60)[1] < 0
    assert projection.spot(40, 55)[0] > 0


def test_about_the_middle_a_degree_of_latitude_is_a_degree_and_of_longitude_less() -> None:
    projection = Projection(30, 60)
    assert -projection.spot(30, 61)[1] == pytest.approx(1, rel=0.01)
    assert projection.spot(31, 60)[0] == pytest.approx(0.5, rel=0.01)


def test_what_is_too_far_stands_on_the_round_edge() -> None:
    projection = Projection(0, 0)
    edge = math.hypot(*projection.spot(121, 0))
    for longitude, latitude in ((150, 10), (180, 0.01), (-170, -40)):
        assert math.hypot(*projection.spot(longitude, latitude)) == pytest.approx(edge, rel=0.01)


def test_the_projection_is_made_around_the_places() -> None:
    assert projection_of([(10, 50), (30, 60), (20, 40)]) == Projection(20, 50)


@pytest.mark.parametrize("shape", [0.5, 1.0, 3.0])
@pytest.mark.parametrize("name", [0.0, 0.3, 0.9])
def test_every_place_is_in_the_frame_with_room_around_it(shape: float, name: float) -> None:
    spots = [(-10.0, -3.0), (12.0, 5.0), (0.0, 1.0)]
    frame = frame_of(spots, shape, name)
    assert frame.width / frame.height == pytest.approx(shape)
    for x, y in spots:
        assert frame.left + 0.16 * frame.width < x < frame.right - 0.16 * frame.width
        assert frame.top + 0.16 * frame.height < y < frame.bottom - 0.16 * frame.height


def test_places_close_together_are_shown_with_some_of_the_land_around() -> None:
    frame = frame_of([(0.0, 0.0), (0.1, 0.0)], 1.5)
    assert min(frame.width, frame.height) >= LEAST_CONTEXT


def test_a_name_stands_to_the_right_of_its_dot_where_it_can() -> None:
    (name,) = place_names([(300, 200)], [(80, 20)], MAP, 10)
    assert name == Box(310, 190, 80, 20)


def test_a_name_at_the_right_edge_stands_on_the_left() -> None:
    (name,) = place_names([(580, 200)], [(80, 20)], MAP, 10)
    assert name is not None
    assert name.right == 570


def test_a_name_avoids_the_legs() -> None:
    (name,) = place_names([(300, 200)], [(80, 20)], MAP, 10, [((300, 200), (600, 200))])
    assert name is not None
    assert not name.is_crossed((300, 200), (600, 200))


def test_a_name_makes_way_for_one_that_has_no_other_place() -> None:
    # The first would best stand at 80, 20; there is no other place for the second than 80, 20.
    names = place_names([(150, 30), (110, 50), (100, 60)], [(60, 20)] * 3, Box(0, 0, 160, 80), 10)
    assert names == [Box(80, 0, 60, 20), Box(80, 20, 60, 20), Box(30, 50, 60, 20)]


def test_a_name_without_room_is_left_out() -> None:
    assert place_names([(20, 20)], [(80, 20)], Box(0, 0, 40, 40), 10) == [None]


@given(st.lists(st.tuples(st.floats(0, 600), st.floats(0, 400)), min_size=1, max_size=20))
def test_no_name_lies_on_a_dot_on_another_name_or_off_the_map(dots: list[tuple[float, float]]) -> None:
    found = place_names(dots, [(70, 20)] * len(dots), MAP, 8)
    names = [name for name in found if name is not None]
    assert all(MAP.holds(name) for name in names)
    assert not any(one.overlaps(other) for one, other in itertools.combinations(names, 2))
    for name, (x, y) in itertools.product(names, dots):
        assert not name.overlaps(Box(x - 8, y - 8, 16, 16))
