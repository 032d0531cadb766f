"""Problems of opening hours."""

from __future__ import annotations

from kiosk.content.problem import Wording
from kiosk.content.wording.manner import shown


def not_a_span(span: str) -> Wording:
    return Wording(f"{shown(span)} are no opening hours.", "Write from and to, such as 10:00-18:00; or: closed.")


def no_such_time(time: str) -> Wording:
    return Wording(f"{shown(time)} is no time of day.", "The last is 24:00.")


def begins_at_24(span: str) -> Wording:
    return Wording(f"{shown(span)} begins at the end of the day.", "Write it with the day after, from 0:00.")


def not_a_day(day: str) -> Wording:
    return Wording(f"{shown(day)} is no date.", "Write year, month, day: 2027-12-24.")
