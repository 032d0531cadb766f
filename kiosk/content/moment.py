"""One end of a date: a day, a month, a season, a year or a decade."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TypeAlias

Day: TypeAlias = tuple[int, int, int]
"""A year, a month and a day; the year before 1 is 0, the one before that -1."""

_DAYS = (31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
_CYCLE_YEARS, _CYCLE_DAYS = 400, 146_097  # after which the Gregorian calendar repeats itself
_SEASON_MONTHS = {21: (3, 5), 22: (6, 8), 23: (9, 11), 24: (12, 12)}  # winter as the edtf library has it


@dataclass(frozen=True)
class Moment:
    """A time as precise as it was written: ``month``, ``day`` and ``season`` are 0 where they were not.

    Seasons are those of EDTF, 21 for spring to 24 for winter.
    """

    year: int
    month: int = 0
    day: int = 0
    season: int = 0
    decade: bool = False
    about: bool = False
    perhaps: bool = False

    @classmethod
    def beginning(cls, day: Day | None) -> Moment | None:
        """Give the moment that begins with a day: a year for 1 January, a month for another first day."""
        if day is None:
            return None
        year, month, number = day
        if number > 1:
            return cls(year, month, number)
        return cls(year, month) if month > 1 else cls(year)

    @classmethod
    def ending(cls, day: Day | None) -> Moment | None:
        """Give the moment that ends with a day: a year for 31 December, a month for another last day."""
        if day is None:
            return None
        year, month, number = day
        if number < days_in_month(year, month):
            return cls(year, month, number)
        return cls(year, month) if month < len(_DAYS) else cls(year)

    @property
    def is_plain(self) -> bool:
        """Tell whether nothing about the moment is in doubt."""
        return not (self.about or self.perhaps)

    @property
    def is_year(self) -> bool:
        """Tell whether the moment is a year and no more."""
        return not (self.month or self.season or self.decade)

    @property
    def days_in_month(self) -> int:
        """Give the number of days in the moment's month."""
        return days_in_month(self.year, self.month)

    @property
    def begins(self) -> Day:
        """Give the first day that can be meant."""
        month = self.month or _SEASON_MONTHS.get(self.season, (1, 12))[0]
        return self.year, month, self.day or 1

    @property
    def ends(self) -> Day:
        """Give the last day that can be meant."""
        year = self.year + 9 if self.decade else self.year
        month = self.month or _SEASON_MONTHS.get(self.season, (1, 12))[1]
        return year, month, self.day or days_in_month(year, month)


def days_in_month(year: int, month: int) -> int:
    """Give the number of days in a month, in the Gregorian calendar carried back."""
    leap = year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)
    return _DAYS[month - 1] + (1 if month == 2 and leap else 0)


def number_of(day: Day) -> int:
    """Give a day's number in a count without gaps, where 1 January of the year 1 is 1, as ``date.toordinal`` has it."""
    cycles, year = divmod(day[0] - 1, _CYCLE_YEARS)
    return cycles * _CYCLE_DAYS + date(year + 1, day[1], day[2]).toordinal()


def day_of(number: int) -> Day:
    """Give the day that has a number."""
    cycles, rest = divmod(number - 1, _CYCLE_DAYS)
    day = date.fromordinal(rest + 1)
    return day.year + cycles * _CYCLE_YEARS, day.month, day.day
