"""A slope is told as surely as it is known."""

from __future__ import annotations

from collections.abc import Callable
from random import Random

import pytest

from tests.soak.trend import HOUR, trend, warm_up

SECONDS = [10.0 * sample for sample in range(300)]
"""Fifty minutes."""


def wandering(chance: Random, growth: float) -> list[float]:
    """Give a series that grows by so much an hour, with noise in which neighbours are alike."""
    values, away = [], 0.0
    for second in SECONDS:
        away = 0.8 * away + chance.gauss(0, 0.3)
        values.append(200 + growth * second / HOUR + away)
    return values


def caught(growth: float) -> Callable[[int], bool]:
    """Make what tells of a seed whether the interval has the growth in it."""

    def is_in(seed: int) -> bool:
        found = trend(SECONDS, wandering(Random(seed), growth))
        assert found is not None
        assert found.low <= found.slope <= found.high
        return found.low <= growth <= found.high

    return is_in


@pytest.mark.parametrize("seed", range(5))
def test_what_only_wanders_may_well_not_grow(seed: int) -> None:
    found = trend(SECONDS, wandering(Random(seed), 0))
    assert found is not None
    assert found.low < 0 < found.high
    assert abs(found.slope) < 1


@pytest.mark.parametrize("seed", range(5))
def test_five_megabytes_an_hour_are_seen_through_the_noise(seed: int) -> None:
    found = trend(SECONDS, wandering(Random(seed), 5))
    assert found is not None
    assert 4 < found.slope < 6
    assert found.low > 1


@pytest.mark.parametrize("growth", [0, 5])
def test_nineteen_of_twenty_intervals_have_the_truth_in_them(growth: float) -> None:
    share = sum(map(caught(growth), range(300))) / 300
    assert 0.9 < share <= 0.99


def test_what_never_changes_has_no_slope() -> None:
    found = trend(SECONDS, [17.0] * len(SECONDS))
    assert found is not None
    assert (found.slope, found.low, found.high) == (0, 0, 0)


def test_one_moment_out_of_the_ordinary_changes_little() -> None:
    values = wandering(Random(1), 0)
    before, after = trend(SECONDS, values), trend(SECONDS, [*values[:-1], values[-1] + 100])
    assert before is not None
    assert after is not None
    assert abs(after.slope - before.slope) < 0.5


def test_of_four_samples_nothing_is_said() -> None:
    assert trend(SECONDS[:4], SECONDS[:4]) is None
    assert trend(SECONDS[:5], SECONDS[:5]) is not None


def test_the_warm_up_is_a_fifth_but_never_longer_than_ten_minutes() -> None:
    assert warm_up(300) == 60
    assert warm_up(10 * HOUR) == 600
