"""When the screen is on: a museum's week, its holidays, and nights that go on past midnight."""

from __future__ import annotations

from datetime import datetime

import pytest

from kiosk.content.hours import Hours
from kiosk.visit.hours import is_open, next_opening

WEEK = Hours.model_validate(
    {
        "tuesday": "10:00-18:00",
        "thursday": ["10:00-13:00", "14:00–22:00"],
        "friday": "18:00-02:00",
        "sunday": "0:00-24:00",
        "dates": {"2026-12-24": "closed", "2026-12-25": ["12:00-15:00"]},
    }
)


@pytest.mark.parametrize(
    ("now", "expected"),
    [
        ("2026-12-01 09:59", False),  # a Tuesday
        ("2026-12-01 10:00", True),
        ("2026-12-01 17:59", True),
        ("2026-12-01 18:00", False),
        ("2026-12-02 12:00", False),  # a Wednesday, which is left out
        ("2026-12-03 12:59", True),
        ("2026-12-03 13:30", False),
        ("2026-12-03 14:00", True),
        ("2026-12-04 23:00", True),  # a Friday, until two at night
        ("2026-12-05 01:59", True),
        ("2026-12-05 02:00", False),
        ("2026-12-06 00:00", True),
        ("2026-12-06 23:59", True),
        ("2026-12-07 00:00", False),
        ("2026-12-24 12:00", False),  # a Thursday, but Christmas Eve
        ("2026-12-25 12:00", True),  # a Friday with hours of its own
        ("2026-12-25 20:00", False),
        ("2026-12-26 01:00", False),
    ],
)
def test_the_screen_is_on_when_the_museum_is_open(now: str, expected: bool) -> None:
    assert is_open(WEEK, datetime.fromisoformat(now)) is expected


def test_a_kiosk_without_hours_is_always_on() -> None:
    assert is_open(None, datetime.fromisoformat("2026-12-24 03:00"))


@pytest.mark.parametrize(
    ("now", "opens"),
    [
        ("2026-12-01 09:00", "2026-12-01 10:00"),
        ("2026-12-01 18:00", "2026-12-03 10:00"),
        ("2026-12-03 13:00", "2026-12-03 14:00"),
        ("2026-12-23 12:00", "2026-12-25 12:00"),
        ("2026-12-05 02:00", "2026-12-06 00:00"),
    ],
)
def test_a_visitor_before_a_dark_screen_is_told_when_it_opens(now: str, opens: str) -> None:
    assert next_opening(WEEK, datetime.fromisoformat(now)) == datetime.fromisoformat(opens)


def test_a_museum_that_never_opens_has_no_next_opening() -> None:
    assert next_opening(Hours(), datetime.fromisoformat("2026-12-01 09:00")) is None
