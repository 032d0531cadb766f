"""Whether the museum is open at a time, and when it next opens or closes. Times are the clock's on the wall."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, time, timedelta

from kiosk.content.hours import Hours, minutes_of

FORESIGHT = 400
"""How many days ahead the next opening is looked for."""


def is_open(hours: Hours | None, now: datetime) -> bool:
    """Tell whether it is open at a time; without hours it always is."""
    return hours is None or any(begins <= now < ends for begins, ends in _spans(hours, now, days=1))


def next_opening(hours: Hours, now: datetime) -> datetime | None:
    """Give when it next opens; None where it does not within more than a year."""
    return min((begins for begins, _ in _spans(hours, now, days=FORESIGHT) if begins > now), default=None)


def _spans(hours: Hours, now: datetime, days: int) -> Iterator[tuple[datetime, datetime]]:
    """Give the spans that begin from the day before, which may go on past midnight, to so many days ahead."""
    today = now.date()
    for offset in range(-1, days):
        day = today + timedelta(days=offset)
        midnight = datetime.combine(day, time())
        for span in hours.of(day):
            begins, ends = minutes_of(span)
            yield midnight + timedelta(minutes=begins), midnight + timedelta(minutes=ends)
