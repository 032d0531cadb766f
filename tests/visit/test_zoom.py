"""How a visitor looks into a large picture."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.content.pyramid import Pyramid, cut
from kiosk.visit.zoom import (
    COARSEST_GRAIN,
    LEAST_NEAREST,
    MOST_GROUND_TILES,
    NONE,
    Sight,
    factor_at,
    ground_of,
    tiles_in_sight,
    without_crowding,
)

HUGE = cut(20_000, 20_000, 512)


def sight_of(width: int = 4000, height: int = 2000, view: tuple[float, float] = (1000, 800)) -> Sight:
    sight = Sight(width, height, largest=2.0)
    sight.fit(*view)
    return sight


def point_at(sight: Sight, x: float, y: float) -> tuple[float, float]:
    """Give the picture's own pixel at a point of the view."""
    return (x - sight.left) / sight.scale, (y - sight.top) / sight.scale


def test_at_first_the_whole_picture_is_seen_in_the_middle() -> None:
    sight = sight_of()
    assert sight.is_whole
    assert (sight.left, sight.top, sight.scale) == (0, 150, 0.25)


def test_what_lies_under_the_fingers_stays_there() -> None:
    sight = sight_of()
    before = point_at(sight, 700, 300)
    sight.zoom(3, 700, 300)
    assert point_at(sight, 700, 300) == pytest.approx(before)
    assert sight.scale == pytest.approx(0.75)


def test_nobody_comes_closer_than_is_sharp_nor_further_than_the_whole() -> None:
    sight = sight_of()
    sight.zoom(1000, 500, 400)
    assert sight.is_nearest
    assert sight.scale == pytest.approx(2)
    sight.zoom(0.0001, 0, 0)
    assert sight.is_whole
    assert (sight.left, sight.top) == (0, 150)


def test_even_a_small_picture_can_be_made_larger() -> None:
    sight = sight_of(100, 100)
    sight.zoom(1000, 500, 400)
    assert sight.closeness == LEAST_NEAREST


def test_a_picture_that_is_whole_does_not_move() -> None:
    sight = sight_of()
    sight.pan(300, 300)
    assert (sight.left, sight.top) == (0, 150)


def test_a_picture_follows_the_finger_as_far_as_its_edge() -> None:
    sight = sight_of()
    sight.zoom(4, 500, 400)
    left, top = sight.left, sight.top
    sight.pan(100, -50)
    assert (sight.left, sight.top) == pytest.approx((left + 100, top - 50))
    sight.pan(1e6, 1e6)
    assert (sight.left, sight.top) == pytest.approx((0, 0))
    sight.pan(-1e6, -1e6)
    assert (sight.left + 4000, sight.top + 2000) == pytest.approx((1000, 800))


def test_a_double_tap_comes_closer_and_at_last_shows_the_whole() -> None:
    sight = sight_of()
    scales = []
    while not sight.is_nearest:
        sight.tap_twice(200, 400)
        scales.append(sight.scale)
    assert scales == pytest.approx([0.5, 1, 2])
    sight.tap_twice(200, 400)
    assert sight.is_whole


def test_a_place_is_brought_to_the_middle_and_no_further_away_than_before() -> None:
    sight = sight_of()
    sight.show(2, 0.5, 0.25)
    assert sight.place == 2
    assert point_at(sight, 500, 400) == pytest.approx((2000, 500), abs=34)
    sight.zoom(1.5, 500, 400)
    near = sight.closeness
    sight.show(0, 0.3, 0.5)
    assert sight.closeness == near
    sight.see_whole()
    assert sight.place == NONE


def test_the_middle_stays_when_the_view_changes() -> None:
    sight = sight_of()
    sight.zoom(4, 200, 300)
    before = point_at(sight, 500, 400)
    sight.fit(600, 500)
    assert point_at(sight, 300, 250) == pytest.approx(before)


@given(
    st.tuples(st.integers(1, 200_000), st.integers(1, 200_000)),
    st.tuples(st.floats(1, 4000), st.floats(1, 4000)),
    st.lists(
        st.one_of(
            st.tuples(st.just("pan"), st.floats(-1e5, 1e5), st.floats(-1e5, 1e5)),
            st.tuples(st.just("zoom"), st.floats(0.01, 100), st.floats(-50, 4000), st.floats(-50, 4000)),
            st.tuples(st.just("look_at"), st.floats(-1, 2), st.floats(-1, 2)),
            st.tuples(st.just("fit"), st.floats(-5, 4000), st.floats(-5, 4000)),
        ),
        max_size=12,
    ),
)
def test_whatever_is_done_the_view_is_full_of_picture_or_the_picture_in_its_middle(
    picture: tuple[int, int], view: tuple[float, float], deeds: list[tuple[str, float, float]]
) -> None:
    sight = Sight(*picture)
    sight.fit(*view)
    for name, *numbers in deeds:
        getattr(sight, name)(*numbers)
        assert 1 <= sight.closeness <= sight.nearest
        for edge, length, room in (
            (sight.left, sight.width * sight.scale, sight.view_width),
            (sight.top, sight.height * sight.scale, sight.view_height),
        ):
            slack = 1e-6 * (length + room)
            if length <= room:
                assert edge == pytest.approx((room - length) / 2, abs=slack)
            else:
                assert edge <= slack
                assert edge + length >= room - slack


def test_a_pyramid_goes_down_to_one_tile() -> None:
    assert HUGE.factors == (1, 2, 4, 8, 16, 32, 64)
    assert HUGE.count(64) == 1
    assert cut(300, 200, 512).factors == (1,)


@pytest.mark.parametrize("scale", [0.01, 0.04, 0.06, 0.24, 0.3, 0.9, 1.2, 2.0])
def test_the_layer_that_is_shown_is_sharp_and_no_finer_than_need_be(scale: float) -> None:
    factor = factor_at(HUGE, scale)
    assert factor * scale <= COARSEST_GRAIN or factor == 1
    assert 2 * factor * scale > COARSEST_GRAIN or factor == HUGE.coarsest


def test_only_what_is_in_sight_is_loaded_however_large_the_picture_is() -> None:
    for width, height in ((20_000, 20_000), (100_000, 60_000)):
        pyramid = cut(width, height, 512)
        sight = Sight(width, height, largest=2.0)
        sight.fit(1920, 1080)
        pixels = []
        while not sight.is_nearest:
            sight.zoom(1.1, 1500, 900)
            tiles = tiles_in_sight(pyramid, sight)
            assert len(tiles) == len(set(tiles))
            pixels.append(sum(tile.width * tile.height / tile.factor**2 for tile in tiles))
        assert max(pixels) < 20e6


def test_all_that_is_in_sight_is_covered_by_the_sharp_layer() -> None:
    sight = Sight(20_000, 20_000, largest=2.0)
    sight.fit(1000, 700)
    sight.zoom(20, 900, 600)
    factor = factor_at(HUGE, sight.scale)
    sharp = [tile for tile in tiles_in_sight(HUGE, sight) if tile.factor == factor]
    for x, y in ((0, 0), (999, 0), (0, 699), (999, 699), (500, 350)):
        across, down = point_at(sight, x, y)
        assert any(t.x <= across < t.x + t.width and t.y <= down < t.y + t.height for t in sharp)


def test_the_coarse_comes_first_so_that_the_sharp_lies_on_it() -> None:
    sight = Sight(20_000, 20_000, largest=2.0)
    sight.fit(1000, 700)
    sight.zoom(20, 500, 350)
    factors = [tile.factor for tile in tiles_in_sight(HUGE, sight)]
    assert factors == sorted(factors, reverse=True)
    assert factors.count(ground_of(HUGE)) == HUGE.count(ground_of(HUGE)) <= MOST_GROUND_TILES


def test_a_picture_in_one_piece_is_one_tile() -> None:
    whole = Pyramid(3000, 2000, 3000, (1,))
    sight = sight_of(3000, 2000)
    sight.zoom(4, 0, 0)
    (tile,) = tiles_in_sight(whole, sight)
    assert (tile.x, tile.y, tile.width, tile.height) == (0, 0, 3000, 2000)


def test_marks_that_would_crowd_each_other_wait_and_the_one_told_goes_first() -> None:
    spots = [(100.0, 100.0), (120.0, 130.0), (100.0, 160.0), (400.0, 100.0)]
    assert list(without_crowding(spots, 60, 0)) == [True, False, True, True]
    assert list(without_crowding(spots, 60, 1)) == [False, True, False, True]
    assert list(without_crowding([], 60, 0)) == []
