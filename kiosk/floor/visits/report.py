"""What visits add up to, in the terms of the field."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import pairwise
from statistics import median, quantiles
from typing import TypeVar

from kiosk.content.wording import of_visits
from kiosk.floor.visits.read import Book, VisitsError
from kiosk.visit.measures import ART, Ending, Used, Visit
from kiosk.visit.visit_file import Day, Entry

T = TypeVar("T")

LONGEST_SHOWN = 600
"""Seconds from which on holding times are counted together."""

BIN = 30
"""The width of a bar of holding times, in seconds."""


@dataclass(frozen=True)
class Spread:
    """How times lie: half of them are below the median, a quarter below the lower quartile; all in seconds."""

    count: int
    lower: float
    median: float
    upper: float

    @classmethod
    def of(cls, times: Sequence[float]) -> Spread:
        """Sum up times; of fewer than two the quartiles are the median."""
        if len(times) < 2:
            only = median(times) if times else 0.0
            return cls(len(times), only, only, only)
        lower, middle, upper = quantiles(times, n=4, method="inclusive")
        return cls(len(times), lower, middle, upper)


@dataclass(frozen=True)
class Report:
    """The visits to one exhibit within a span of days.

    ``panels`` are the exhibit's panels in the order of the steps; every count is one of visits. ``by_hour`` is by
    weekday, Monday 0, and hour; ``holding_bins`` by the beginning of each bar, in seconds; ``path`` by the panel
    left and the one opened next; ``down_to`` by the step, of visits that opened it or a lower one.
    """

    exhibit: str
    panels: tuple[str, ...]
    first: date
    last: date
    days: int
    stops: int
    passing: int
    holding: Spread
    most: int
    complete: int
    by_hour: Counter[tuple[int, int]]
    holding_bins: Counter[int]
    down_to: tuple[int, ...]
    opened: Counter[str]
    looked_at: dict[str, Spread]
    entrances: Counter[str]
    exits: Counter[str]
    path: Counter[tuple[str, str]]
    interactives: Counter[Used]
    languages: Counter[str]
    features: Counter[str]
    endings: Counter[str]
    totals: tuple[Day, ...]
    others: Counter[str]
    passers_by: int | None
    is_made_up: bool


def report_on(book: Book, exhibit: str | None = None, passers_by: int | None = None) -> Report:
    """Sum up the visits to an exhibit, the one shown last where none is named; raises ``VisitsError``."""
    if not book.visits:
        raise VisitsError(of_visits.none_in_span(bool(book.days)))
    shown = {entry.showing.exhibit: entry.showing for entry in book.visits}
    named = exhibit or book.visits[-1].showing.exhibit
    if named not in shown:
        raise VisitsError(of_visits.unknown_exhibit(named, list(shown)))
    entries = [entry for entry in book.visits if entry.showing.exhibit == named]
    stopped = [entry for entry in entries if not entry.visit.is_passing]
    visits = [entry.visit for entry in stopped]
    if passers_by is not None and passers_by < len(stopped):
        raise VisitsError(of_visits.too_few_passers_by(passers_by, len(stopped)))
    panels = shown[named].panels
    return Report(
        exhibit=named,
        panels=panels,
        first=entries[0].start.date(),
        last=entries[-1].start.date(),
        days=len({entry.start.date() for entry in entries}),
        stops=len(stopped),
        passing=len(entries) - len(stopped),
        holding=Spread.of([visit.seconds for visit in visits]),
        most=sum(_share_opened(entry) > 0.5 for entry in stopped),
        complete=sum(_share_opened(entry) == 1 for entry in stopped),
        by_hour=Counter((entry.start.weekday(), entry.start.hour) for entry in stopped),
        holding_bins=Counter(min(visit.seconds, LONGEST_SHOWN) // BIN * BIN for visit in visits),
        down_to=_down_to(visits, panels),
        opened=_count(visits, lambda visit: {opened.panel for opened in visit.panels}),
        looked_at=_looked_at(visits),
        entrances=Counter(visit.panels[0].panel for visit in visits if visit.panels),
        exits=Counter(visit.panels[-1].panel for visit in visits if visit.panels),
        path=_count(visits, lambda visit: {(one.panel, next_.panel) for one, next_ in pairwise(visit.panels)}),
        interactives=_count(visits, lambda visit: {_anywhere(used) for used in visit.interactives}),
        languages=_count(visits, lambda visit: visit.languages),
        features=_count(visits, lambda visit: visit.features),
        endings=_count(visits, lambda visit: [visit.ending or Ending.STOPPED]),
        totals=book.days,
        others=Counter(entry.showing.exhibit for entry in book.visits if entry.showing.exhibit != named),
        passers_by=passers_by,
        is_made_up=book.is_made_up,
    )


def _share_opened(entry: Entry) -> float:
    """Give the share of the panels there were that a visit opened."""
    panels = set(entry.showing.panels)
    return len(panels & {opened.panel for opened in entry.visit.panels}) / len(panels) if panels else 0.0


def _anywhere(used: Used) -> Used:
    """Let closer looks be one thing to do: every panel has a picture."""
    return Used(ART, "") if used.kind == ART else used


def _down_to(visits: Sequence[Visit], panels: Sequence[str]) -> tuple[int, ...]:
    steps = {panel: step for step, panel in enumerate(panels)}
    lowest = Counter(max((steps.get(opened.panel, -1) for opened in visit.panels), default=-1) for visit in visits)
    return tuple(sum(count for step, count in lowest.items() if step >= each) for each in range(len(panels)))


def _looked_at(visits: Iterable[Visit]) -> dict[str, Spread]:
    """Sum up for how long visits looked at each panel, but for the last of each visit.

    A visit ends with its last touch: how long somebody read who then walked away is not known.
    """
    times: dict[str, list[int]] = defaultdict(list)
    for visit in visits:
        by_panel: Counter[str] = Counter()
        for panel, seconds in visit.panels:
            by_panel[panel] += seconds
        for panel in by_panel.keys() - {visit.panels[-1].panel if visit.panels else ""}:
            times[panel].append(by_panel[panel])
    return {panel: Spread.of(each) for panel, each in times.items()}


def _count(visits: Iterable[Visit], of: Callable[[Visit], Iterable[T]]) -> Counter[T]:
    """Count the visits in which each thing was."""
    return Counter(each for visit in visits for each in of(visit))
