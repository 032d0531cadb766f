"""What a visitor has in sight of a line of years: spans, marks, bars, ticks, flags."""

from __future__ import annotations

import itertools

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from kiosk.content.dates import Dating
from kiosk.content.moment import day_of, number_of
from kiosk.visit.flags import Flag, Hoisted, fold, hoist
from kiosk.visit.line_of_years import Extent, LineOfYears, Mark, first_sight
from kiosk.visit.ticks import ticks
from kiosk.visit.timeline import NEAREST, Sight, Span

WIDTH, CELL = 1000.0, 60.0


def extents(*dates: str) -> list[Extent]:
    return [Extent.of(Dating.parse(date)) for date in dates]


def line_of(*dates: str, standing: tuple[int, ...] = ()) -> LineOfYears:
    every = extents(*dates)
    return LineOfYears(every, range(len(every)), standing)


def years(first: int, last: int) -> Span:
    return Span.of(number_of((first, 1, 1)), number_of((last + 1, 1, 1)))


def marks_of(line: LineOfYears, span: Span) -> list[Mark]:
    return line.marks(span, WIDTH, CELL, CELL)


DAYS = st.lists(st.integers(600_000, 720_000), min_size=1, max_size=60)


def test_days_are_numbered_without_gaps_and_before_christ_too() -> None:
    for day in [(1929, 11, 17), (1, 1, 1), (0, 12, 31), (-43, 3, 15)]:
        assert day_of(number_of(day)) == day
    assert number_of((1, 1, 1)) - number_of((0, 12, 31)) == 1


def test_a_date_lies_on_its_day_or_somewhere_within_its_month() -> None:
    day, month, during, since, until = extents("1929-11-17", "1929-08", "1932/1933", "1929-04/..", "../1929-04")
    assert (day.form, month.form, during.form, since.form, until.form) == ("day", "within", "interval", "from", "until")
    assert (month.begins, month.ends) == (number_of((1929, 8, 1)), number_of((1929, 9, 1)))
    assert month.begins < month.at < month.ends
    assert during.at == during.begins


def test_what_is_about_or_perhaps_so_is_known_to_be() -> None:
    doubts = [each.doubt for each in extents("1929", "1929~", "1929?", "1929~/1930?")]
    assert doubts == ["", "about", "perhaps", "perhaps"]


def test_what_lies_under_the_fingers_stays_there() -> None:
    span = years(1900, 1999)
    day = span.first + 0.3 * span.days
    closer = span.pinched(4, 0.3, 0.3)
    assert closer.days == pytest.approx(span.days / 4)
    assert closer.first + 0.3 * closer.days == pytest.approx(day)


@given(st.floats(-3, 3), st.floats(0.001, 1000))
def test_nobody_gets_beyond_the_line_nor_closer_than_days(way: float, factor: float) -> None:
    whole = years(1900, 1999)
    sight = Sight(whole, years(1920, 1929))
    sight.look(sight.span.panned(way).zoomed(factor))
    assert whole.first - 1e-6 <= sight.span.first
    assert sight.span.last <= whole.last + 1e-6
    assert NEAREST <= sight.span.days <= whole.days


def test_at_first_the_years_asked_for_are_in_sight_else_all() -> None:
    every = extents("1900", "1990-05-05")
    asked = first_sight(every, Dating.parse("1920/1929"))
    assert (day_of(round(asked.span.first)), day_of(round(asked.span.last))) == ((1920, 1, 1), (1930, 1, 1))
    assert not asked.shows_all
    assert first_sight(every, None).shows_all
    assert first_sight([], None).shows_all


@given(DAYS, st.integers(10, 100_000))
@example([657716, 661607, 663552], 64845)
def test_every_event_in_sight_is_in_one_mark_and_no_two_marks_are_too_close(days: list[int], length: int) -> None:
    every = [Extent(float(day), float(day), day + 1.0, "day", "") for day in days]
    line = LineOfYears(every, range(len(every)))
    span = Span(float(sorted(days)[len(days) // 2]) - length / 2, float(length))
    marks = marks_of(line, span)
    numbers = [line.number(place) for mark in marks for place in range(mark.low, mark.high)]
    assert len(numbers) == len(set(numbers))
    assert {number for number, day in enumerate(days) if span.holds(day)} <= set(numbers)
    assert all(other.x - one.x >= CELL - 1e-6 for one, other in itertools.pairwise(marks))


@given(DAYS, st.floats(-0.4, 0.4))
def test_marks_keep_their_names_and_their_distance_while_the_line_is_dragged(days: list[int], way: float) -> None:
    every = [Extent(float(day), float(day), day + 1.0, "day", "") for day in days]
    line = LineOfYears(every, range(len(every)))
    span = Span(650_000.0, 40_000.0)
    before = {mark.key: mark for mark in marks_of(line, span)}
    after = {mark.key: mark for mark in marks_of(line, span.panned(way))}
    inner = [key for key in before if key in after and all(k in before and k in after for k in neighbours(key))]
    for key in inner:
        assert (after[key].low, after[key].high) == (before[key].low, before[key].high)
        assert after[key].x - before[key].x == pytest.approx(-way * WIDTH, abs=0.01)


def neighbours(key: tuple[int, int]) -> list[tuple[int, int]]:
    return [(key[0], key[1] - 1), (key[0], key[1] + 1)]


def test_one_finds_the_event_before_and_the_event_after() -> None:
    line = line_of("1930", "1910", "1920")
    middle = years(1900, 1940).first
    assert line.neighbour(2, 1, middle) == 0
    assert line.neighbour(2, -1, middle) == 1
    assert line.neighbour(0, 1, middle) is None
    assert line.neighbour(None, 1, number_of((1915, 1, 1))) == 2
    assert line.neighbour(None, -1, number_of((1915, 1, 1))) == 1


def test_an_event_that_stands_out_makes_its_mark_stand_out() -> None:
    line = line_of("1910-01-01", "1910-01-03", "1950-01-01", standing=(1,))
    assert [mark.standing for mark in marks_of(line, years(1900, 1960))] == [1, -1]


def test_bars_that_overlap_lie_in_rows_of_their_own() -> None:
    line = line_of("1910/1919", "1915/1925", "1920/1930", "1929-01-01")
    span = years(1900, 1940)
    bars = {bar.number: bar for bar in line.bars(span, WIDTH, marks_of(line, span), 10)}
    assert {number: bar.row for number, bar in bars.items()} == {0: 0, 1: 1, 2: 0}
    assert line.rows == 2


def test_a_bar_is_in_sight_though_its_mark_is_not() -> None:
    line = line_of("1910/1919", "1916-05-05")
    span = years(1915, 1918)
    assert [bar.number for bar in line.bars(span, WIDTH, marks_of(line, span), 10)] == [0]


@given(st.floats(10, 400_000), st.integers(-400_000, 800_000))
@example(4563.0, 0)
def test_ticks_leave_each_other_room(days: float, first: int) -> None:
    span = Span(float(first), days)
    places = [(tick.at - span.first) * WIDTH / span.days for tick in ticks(span, WIDTH, lambda unit: 100.0)]
    assert places == sorted(places)
    assert all(other - one > 80 for one, other in itertools.pairwise(places))
    assert len(places) <= 11


FLAGS = st.lists(
    st.tuples(st.floats(0, WIDTH), st.floats(20, 400), st.integers(0, 3)),
    min_size=1,
    max_size=25,
    unique_by=lambda flag: flag[0],
)


@given(FLAGS, st.integers(1, 5))
def test_no_flag_covers_another_nor_a_pole_nor_reaches_beyond_the_edges(
    wanted: list[tuple[float, float, int]], lanes: int
) -> None:
    flags = [Flag(number, x, width, rank) for number, (x, width, rank) in enumerate(wanted)]
    placed = hoist(flags, lanes, (0.0, WIDTH), 5.0, {})
    for one, other in itertools.combinations(placed.values(), 2):
        if one.lane == other.lane:
            assert one.right <= other.left or other.right <= one.left
        else:
            upper, lower = sorted((one, other), key=lambda flag: flag.lane)
            assert not lower.left < upper.pole < lower.right
    assert all(flag.left >= 0 and flag.right <= WIDTH for flag in placed.values())


def test_a_crowd_of_flags_goes_down_to_the_right() -> None:
    placed = hoist([Flag(n, 100.0 * n, 300.0, 0) for n in range(3)], 3, (0.0, WIDTH), 5.0, {})
    assert [placed[n].lane for n in range(3)] == [0, 1, 2]


def test_a_flag_keeps_its_lane_and_its_side_while_it_can() -> None:
    before = {"late": Hoisted(2, 600.0, 900.0, 900.0)}
    placed = hoist([Flag("late", 880.0, 300.0, 0)], 3, None, 5.0, before)
    assert (placed["late"].lane, placed["late"].is_left) == (2, True)


def test_words_fold_into_two_lines_as_narrow_as_can_be() -> None:
    width, ends = fold([30, 30, 30, 30], 10, 2)
    assert (round(width), ends) == (70, [2, 4])
    width, ends = fold([30, 30], 10, 2, least=200)
    assert (round(width), ends) == (70, [2])
