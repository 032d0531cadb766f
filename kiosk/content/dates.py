"""Dates as historians write them: EDTF (ISO 8601-2), with uncertain, approximate and open ones."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from typing import Any

from pydantic import GetCoreSchemaHandler, GetJsonSchemaHandler
from pydantic.json_schema import JsonSchemaValue
from pydantic_core import CoreSchema, PydanticCustomError, core_schema

from kiosk.content import date_words
from kiosk.content.moment import Moment
from kiosk.content.problem import Wording
from kiosk.content.wording import of_dates

_MOMENT = re.compile(r"(-?\d{4})(?:-(\d\d)(?:-(\d\d))?)?([~?%]?)", re.ASCII)
_SEASONS = range(21, 25)
_LAST_MONTH = 12
_OPEN = ("", "..")

_MONTH = r"(?:0[13578]|1[02])(?:-(?:0[1-9]|[12][0-9]|3[01]))?|(?:0[469]|11)(?:-(?:0[1-9]|[12][0-9]|30))?"
_SEASON = r"\s*-\s*(?:2[1-9]|3[0-9]|4[01])"
_END = rf"-?[0-9]{{4}}(?:-(?:{_MONTH}|02(?:-(?:0[1-9]|[12][0-9]))?)|{_SEASON})?"
_ANY = r"[-+0-9XYESTZ?~%/.,:\[\]{}\s]*"
_FOR_EDITORS = {
    # The last part is whatever holds a mark that only rare dates have: their grammar is the library's.
    "pattern": rf"^\s*(?:(?=.*[0-9])(?:{_END}|\.\.)?\s*(?:/\s*(?:{_END}|\.\.)?|\^\s*\S)?"
    rf"|{_ANY}[XYST?~%\[{{]{_ANY})\s*$",
    "patternErrorMessage": of_dates.SHAPES,
}
_RARE = Moment(0, 0, 0, season=-1)
"""Stands for a date that ``_moment`` leaves to the edtf library."""


class DateError(ValueError):
    """A text that is not a date; ``wording`` says why and what would be right."""

    def __init__(self, said: Wording) -> None:
        super().__init__(said.what)
        self.wording = said


@dataclass(frozen=True)
class Dating:
    """A day, month, year or season, or an interval of them, as EDTF.

    ``first`` and ``last`` are the ends as they were written, None for an open or unknown end; for a date that is
    no interval they are the same. ``begins`` and ``ends`` are the first and last day that can be meant; None also
    for years before 1 and after 9999.
    """

    edtf: str
    first: Moment | None
    last: Moment | None
    begins: date | None
    ends: date | None

    @classmethod
    def parse(cls, edtf: str) -> Dating:
        """Read a date; raises ``DateError``."""
        return _parse(edtf.strip())

    @property
    def order(self) -> tuple[int, int, int]:
        """Give a key that sorts dates by their beginning, years before 1 too; an open beginning by its end."""
        moment = self.first or self.last
        return moment.begins if moment else (0, 0, 0)

    def in_words(self, language: str) -> str:
        """Give the date as a reader of the language expects it: ``30 January – 9 February 1929``."""
        return date_words.in_words(self.first, self.last, language)

    def in_years(self) -> str:
        """Give the years alone, as short as they can be: ``1928–29``."""
        return date_words.in_years(self.first, self.last)

    def __str__(self) -> str:
        return self.edtf

    @classmethod
    def __get_pydantic_core_schema__(cls, source: Any, handler: GetCoreSchemaHandler) -> CoreSchema:
        return core_schema.no_info_plain_validator_function(
            _read_dating, serialization=core_schema.to_string_ser_schema()
        )

    @classmethod
    def __get_pydantic_json_schema__(cls, schema: CoreSchema, handler: GetJsonSchemaHandler) -> JsonSchemaValue:
        years = {"minimum": -9999, "maximum": 9999}  # an editor takes a year alone for a number
        return {"title": "date", "type": ["string", "integer"], **years, **_FOR_EDITORS}


def _read_dating(value: object) -> Dating:
    if isinstance(value, Dating):
        return value
    if not isinstance(value, str):
        raise PydanticCustomError("date_kind", "a date must be a text")
    try:
        return Dating.parse(value)
    except DateError as error:
        raise PydanticCustomError("date", "not a date", {"wording": error.wording}) from error


@lru_cache(maxsize=10_000)
def _parse(edtf: str) -> Dating:
    begin, slash, end = edtf.partition("/")
    if not slash:
        ends: tuple[Moment | None, Moment | None] = (_moment(edtf, edtf),) * 2
    elif begin in _OPEN and end in _OPEN:
        raise DateError(of_dates.not_a_date(edtf))
    else:
        ends = (None if begin in _OPEN else _moment(begin, edtf), None if end in _OPEN else _moment(end, edtf))
    first, last = _parse_rare(edtf) if _RARE in ends else ends
    if first and last and first.begins > last.ends:
        raise DateError(of_dates.reversed_interval(edtf, f"{end}/{begin}"))
    return Dating(edtf, first, last, _day(first.begins) if first else None, _day(last.ends) if last else None)


def _moment(text: str, edtf: str) -> Moment:
    """Read one plain date; ``_RARE`` for anything rarer, which is left to the edtf library.

    The library needs 0.1 s to import and 6 ms for each date; nearly all dates are plain.
    """
    match = _MOMENT.fullmatch(text)
    if match is None:
        return _RARE
    year, month, day, doubt = int(match[1]), int(match[2] or 0), int(match[3] or 0), match[4]
    about, perhaps = doubt in ("~", "%"), doubt in ("?", "%")
    if match[2] and month in _SEASONS and not match[3]:
        return Moment(year, season=month, about=about, perhaps=perhaps)
    if match[2] and not 1 <= month <= _LAST_MONTH:
        if match[3] or month <= max(_SEASONS):
            raise DateError(of_dates.no_such_month(edtf, month))
        return _RARE
    found = Moment(year, month, day, about=about, perhaps=perhaps)
    if match[3] and not 1 <= day <= found.days_in_month:
        raise DateError(of_dates.no_such_day(edtf, year, month, found.days_in_month))
    return found


def _parse_rare(edtf: str) -> tuple[Moment | None, Moment | None]:
    """Read what plain dates cannot say: decades, sets, years far off, doubt about one part."""
    from edtf import parse_edtf

    decade = re.fullmatch(r"(\d{3})X", edtf)
    try:
        found = parse_edtf(edtf)
        ends = (found.lower_strict(), found.upper_strict())
    except Exception as error:  # the library fails in many ways on texts that are no dates
        raise DateError(of_dates.not_a_date(edtf)) from error
    begins, last = (None if isinstance(end, float) else (end.tm_year, end.tm_mon, end.tm_mday) for end in ends)
    if decade:
        moment = Moment(int(decade[1]) * 10, decade=True)
        return moment, moment
    return Moment.beginning(begins), Moment.ending(last)


def _day(day: tuple[int, int, int]) -> date | None:
    return date(*day) if date.min.year <= day[0] <= date.max.year else None
