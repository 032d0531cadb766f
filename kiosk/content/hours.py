"""When the museum is open: by the day of the week, and on days of its own."""

from __future__ import annotations

import re
from datetime import date
from typing import Annotated

from pydantic import AfterValidator, BeforeValidator, Field, WithJsonSchema
from pydantic.json_schema import JsonSchemaValue

from kiosk.content.model import Model, wrong
from kiosk.content.wording import of_hours

CLOSED = "closed"
WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")

_SPAN = re.compile(r"(\d{1,2}):(\d{2})\s*[-–]\s*(\d{1,2}):(\d{2})")
DAY = 24 * 60
"""The minutes of a day without a change of the clock."""


def minutes_of(span: str) -> tuple[int, int]:
    """Give the minutes after midnight at which a span begins and ends; one that goes on past midnight ends later."""
    found = _SPAN.fullmatch(span)
    assert found is not None
    begins, ends = (int(found[at]) * 60 + int(found[at + 1]) for at in (1, 3))
    return begins, ends if ends > begins else ends + DAY


def _span(span: str) -> str:
    found = _SPAN.fullmatch(span)
    if found is None:
        raise wrong(of_hours.not_a_span(span))
    for hour, minute in ((found[1], found[2]), (found[3], found[4])):
        if int(minute) > 59 or int(hour) * 60 + int(minute) > DAY:
            raise wrong(of_hours.no_such_time(f"{hour}:{minute}"))
    if int(found[1]) * 60 + int(found[2]) == DAY:
        raise wrong(of_hours.begins_at_24(span))
    return span


def _listed(value: object) -> object:
    """Take one span for a list of one, and the word “closed” for an empty list."""
    if value == CLOSED:
        return []
    return [value] if isinstance(value, str) else value


_TYPED: JsonSchemaValue = {
    "title": "hours of a day",
    "anyOf": [{"type": "string"}, {"type": "array", "items": {"type": "string"}}],
}
"""What stands for a day in YAML, for editors: one span, the word “closed”, or a list."""

Spans = Annotated[tuple[Annotated[str, AfterValidator(_span)], ...], BeforeValidator(_listed), WithJsonSchema(_TYPED)]
"""The hours of a day, each as ``10:00-18:00``; none where it is closed."""


def _date(day: str) -> str:
    try:
        date.fromisoformat(day)
    except ValueError:
        raise wrong(of_hours.not_a_day(day)) from None
    return day


Day = Annotated[str, AfterValidator(_date)]
"""A day of one year, as ``2027-12-24``."""


def _day(sentence: str) -> Spans:
    spans: Spans = Field((), description=sentence, examples=["10:00-18:00"])
    return spans


class Hours(Model):
    """When the screen is on; a day of the week that is left out is closed."""

    monday: Spans = _day("Monday's hours, one span or a list of them; a span may go on past midnight.")
    tuesday: Spans = _day("Tuesday's hours.")
    wednesday: Spans = _day("Wednesday's hours.")
    thursday: Spans = _day("Thursday's hours.")
    friday: Spans = _day("Friday's hours.")
    saturday: Spans = _day("Saturday's hours.")
    sunday: Spans = _day("Sunday's hours.")
    dates: dict[Day, Spans] = Field({}, description="Days with hours of their own, or closed: the date to its hours.")

    def of(self, day: date) -> tuple[str, ...]:
        """Give the spans that begin on a day."""
        by_weekday: tuple[str, ...] = getattr(self, WEEKDAYS[day.weekday()])
        return self.dates.get(day.isoformat(), by_weekday)


def day_names(language: str) -> list[str]:
    """Give the names of the days of the week in a language, Monday first."""
    from babel import Locale

    names = Locale.parse(language, sep="-").days["stand-alone"]["wide"]
    return [names[day][:1].upper() + names[day][1:] for day in range(7)]
