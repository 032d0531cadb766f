"""Reads the visits that a kiosk keeps, while it runs or after."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from kiosk.content.wording import of_visits
from kiosk.visit.damage import is_damage
from kiosk.visit.folder import VISITS
from kiosk.visit.visit_file import Day, Entry, is_made_up, open_to_read, read_days, read_visits


class VisitsError(Exception):
    """Visits cannot be read or reported; the message is a sentence for the operator."""


@dataclass(frozen=True)
class Book:
    """All that is kept: visits in the order of their starts, and the totals of the days before."""

    visits: tuple[Entry, ...]
    days: tuple[Day, ...]
    is_made_up: bool = False

    def between(self, first: date | None, last: date | None) -> Book:
        """Give what is kept of a span of days, both ends included."""

        def is_inside(day: date) -> bool:
            return (first is None or day >= first) and (last is None or day <= last)

        visits = tuple(entry for entry in self.visits if is_inside(entry.start.date()))
        return Book(visits, tuple(day for day in self.days if is_inside(day.date)), self.is_made_up)


def read_book(folder: Path) -> Book:
    """Read the visits kept in a data folder; raises ``VisitsError``."""
    file = folder / VISITS
    if not file.exists():
        raise VisitsError(of_visits.nothing_kept(file))
    try:
        with closing(open_to_read(file)) as connection:
            return Book(tuple(read_visits(connection)), tuple(read_days(connection)), is_made_up(connection))
    except sqlite3.Error as error:
        said = of_visits.damaged(file) if is_damage(error) else of_visits.unreadable(file, str(error))
        raise VisitsError(said) from None
    except (ValueError, TypeError, KeyError):
        raise VisitsError(of_visits.damaged(file)) from None
