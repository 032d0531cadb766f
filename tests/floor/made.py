"""Visits made for the report, a few numbers each."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime, timedelta
from pathlib import Path

from kiosk.floor.visits.read import Book
from kiosk.floor.visits.report import Report, report_on
from kiosk.visit.folder import VISITS
from kiosk.visit.measures import Ending, Feature, Opened, Used, Visit
from kiosk.visit.visit_file import Entry, Showing, VisitFile

PANELS = ("rise", "doubt", "fall", "after")
SHOWN = Showing("made", PANELS)
TUESDAY = datetime(2026, 5, 12, 10, 15)


def visit(
    *opened: tuple[str, int],
    seconds: int | None = None,
    start: datetime = TUESDAY,
    showing: Showing = SHOWN,
    used: Iterable[Used] = (),
    languages: Iterable[str] = ("en",),
    features: Iterable[Feature] = (),
    ending: Ending = Ending.IDLE,
) -> Entry:
    """Make one visit; it takes as long as its panels do where nothing else is said."""
    panels = tuple(Opened(*each) for each in opened)
    took = sum(panel.seconds for panel in panels) if seconds is None else seconds
    return Entry(start, showing, Visit(took, panels, tuple(used), tuple(languages), tuple(features), ending))


def report(*entries: Entry, passers_by: int | None = None, exhibit: str | None = None) -> Report:
    """Sum visits up."""
    return report_on(Book(entries, ()), exhibit, passers_by)


def keep(folder: Path, *entries: Entry) -> Path:
    """Have visits kept in a data folder."""
    file = VisitFile(folder / VISITS)
    file.write([(None, entry) for entry in entries])
    file.close()
    return folder


def a_fortnight() -> list[Entry]:
    """Make the visits of two weeks: 8 a day, one of them a passing one, half of the others down to the last panel."""
    entries = []
    for day in range(14):
        for number in range(8):
            start = TUESDAY + timedelta(days=day, hours=number // 2)
            path = PANELS if number % 2 else PANELS[:2]
            opened = [(panel, 10 + 5 * number) for panel in path] if number else []
            entries.append(visit(*opened, start=start, languages=["ru"] if number == 3 else ["en"] if number else []))
    return entries
