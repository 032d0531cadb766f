"""The clocks of a soak never leap, however they change their pace."""

from __future__ import annotations

import time

import pytest

from tests.soak.pace import HURRY, Pace


def test_a_kiosk_that_warms_up_lives_faster_and_then_at_the_pace_that_was_asked_for(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    now = 100.0
    monkeypatch.setattr(time, "monotonic", lambda: now)
    pace = Pace(2, warming=10)
    began, wall = pace.clock(), pace.wall()
    assert pace.hurries
    assert pace.speed == HURRY
    now += 10
    assert not pace.hurries
    assert pace.speed == 2
    assert pace.clock() - began == 10 * HURRY
    now += 5
    assert pace.clock() - began == 10 * HURRY + 10
    assert (pace.wall() - wall).total_seconds() == 10 * HURRY + 10


def test_who_wants_it_faster_than_that_has_it_faster_from_the_beginning() -> None:
    assert Pace(1000, warming=10).speed == 1000
