"""Somebody sets the clock, or summer time begins: the visit goes on, and the log tells."""

from __future__ import annotations

import logging
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QPointF

from kiosk.content.programme import Programme
from kiosk.visit.journal import Journal
from kiosk.visit.session import Screen
from kiosk.visit.wall import WallClock
from tests.conftest import Invite
from tests.visit.walker import kept
from tests.visitor import Clock

BEGAN = datetime(2026, 3, 29, 1, 59, 30)
"""Half a minute before summer time begins in Central Europe."""


class Wall:
    """A clock on the wall that goes with the steady one, and leaps when it is set."""

    def __init__(self) -> None:
        self.steady: Clock | None = None
        self.set = timedelta()

    def __call__(self) -> datetime:
        now = self.steady.now - 1000.0 if self.steady else 0.0
        return BEGAN + timedelta(seconds=now) + self.set


@pytest.mark.parametrize(
    ("leap", "told"),
    [
        (timedelta(days=1), "The clock on the wall went forward by 24 h 00 min"),
        (timedelta(days=-1), "The clock on the wall went back by 24 h 00 min"),
        (timedelta(hours=1), "The clock on the wall went forward by 1 h 00 min"),
        (timedelta(hours=-1), "The clock on the wall went back by 1 h 00 min"),
    ],
    ids=["a day on", "a day back", "summer time begins", "summer time ends"],
)
def test_a_visit_goes_on_over_a_leap_of_the_clock(
    invite: Invite, programme: Programme, tmp_path: Path, caplog: pytest.LogCaptureFixture, leap: timedelta, told: str
) -> None:
    wall = Wall()
    journal = Journal(tmp_path / "visits.sqlite", programme.exhibit, wall)
    visitor = invite(wall=wall, journal=journal)
    wall.steady = visitor.clock
    visitor.tap(QPointF(960, 540))
    first, second = list(programme.exhibit.panels)[:2]
    visitor.stand_before(first)
    visitor.wait(20)
    with caplog.at_level(logging.WARNING):
        wall.set = leap
        visitor.wait(20)
    visitor.tap(programme.words["en"].next)
    assert not visitor.guide.asking, "the time without a touch is not taken from the wall"
    assert [record.getMessage().partition(":")[0] for record in caplog.records] == [told]
    visitor.wait(120)
    assert visitor.session.screen is Screen.ATTRACT
    (entry,) = kept(tmp_path / "visits.sqlite")
    assert [opened.panel for opened in entry.visit.panels] == [first, second]
    assert 38 <= entry.visit.seconds <= 42


def test_a_clock_that_is_kept_right_by_seconds_is_not_told() -> None:
    clock = WallClock()
    seen = ((0, 0), (10, 68), (20, 78), (30, 20), (40, 30))
    leaps = [clock.leapt(now, BEGAN + timedelta(seconds=wall)) for now, wall in seen]
    assert leaps == [None, None, None, timedelta(seconds=-68), None]
