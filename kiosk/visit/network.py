"""Who stands with whom at a date, what has changed since the date before, and what a visitor looks at."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from typing import Literal

from kiosk.content.dates import Dating
from kiosk.content.ties import Stance, Tie

Change = Literal["", "appeared", "turned", "broke"]

_EVER = (-10_000_000, 1, 1)
_NEVER = (10_000_000, 12, 31)


@dataclass(frozen=True)
class Standing:
    """A tie at a date; one that has just broken is the tie that was, with nothing in its place."""

    tie: Tie
    change: Change

    @property
    def stance(self) -> Stance | None:
        """Give how the two stand to each other; None where they no longer do."""
        return None if self.change == "broke" else self.tie.stance

    @property
    def pair(self) -> frozenset[str]:
        """Give the two, in no order."""
        return pair_of(self.tie)


def pair_of(tie: Tie) -> frozenset[str]:
    """Give the two whom a tie joins, in no order."""
    return frozenset(tie.people)


def holds(tie: Tie, date: Dating) -> bool:
    """Tell whether a tie lasted on one day at least of those that a date can mean."""
    begins, ends = _days(tie.during)
    first, last = _days(date)
    return begins <= last and ends >= first


def standings(ties: Iterable[Tie], dates: Sequence[Dating]) -> list[list[Standing]]:
    """Give the ties at each date, in the order of the ties; those that broke since the date before come last."""
    ties = list(ties)
    found: list[list[Standing]] = []
    before: dict[frozenset[str], Tie] = {}
    for number, date in enumerate(dates):
        now = _at(ties, date)
        there = [Standing(tie, _change(before.get(pair), tie) if number else "") for pair, tie in now.items()]
        gone = [Standing(tie, "broke") for pair, tie in before.items() if pair not in now]
        found.append(there + gone)
        before = now
    return found


def people_in(moments: Iterable[Iterable[Standing]]) -> list[str]:
    """Give everybody with a tie at any of the dates, in the order of the ties."""
    people = (person for standing in moments for each in standing for person in each.tie.people)
    return list(dict.fromkeys(people))


def between(people: Collection[str], moment: Iterable[Standing]) -> list[Standing]:
    """Give the ties of which both ends are among these people."""
    return [standing for standing in moment if standing.pair <= set(people)]


@dataclass
class Standpoint:
    """The date that a visitor looks at, counted from 0, and the person whose ties alone are seen, if any."""

    dates: int
    people: Sequence[str]
    date: int = 0
    person: str = ""

    def choose_date(self, date: int) -> None:
        """Go to a date; one that is not there changes nothing."""
        if 0 <= date < self.dates:
            self.date = date

    def choose_person(self, person: str) -> None:
        """See only the ties of one person; of everybody again where it is the same person, or nobody."""
        if person in self.people:
            self.person = "" if person == self.person else person
        elif not person:
            self.person = ""


def _at(ties: Iterable[Tie], date: Dating) -> dict[frozenset[str], Tie]:
    """Give the tie of each pair at a date: of several within it the one that began last."""
    now: dict[frozenset[str], Tie] = {}
    for tie in ties:
        pair = pair_of(tie)
        if holds(tie, date) and (pair not in now or _days(tie.during)[0] >= _days(now[pair].during)[0]):
            now[pair] = tie
    return now


def _change(before: Tie | None, now: Tie) -> Change:
    if before is None:
        return "appeared"
    return "" if before.stance == now.stance else "turned"


def _days(date: Dating) -> tuple[tuple[int, int, int], tuple[int, int, int]]:
    return (date.first.begins if date.first else _EVER), (date.last.ends if date.last else _NEVER)
