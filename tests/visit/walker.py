"""Visitors who walk through the state of a kiosk without its window, and what is kept of them."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from types import SimpleNamespace
from typing import cast

from kiosk.content.exhibit import Exhibit
from kiosk.visit.attract import Attract
from kiosk.visit.idle import Idle
from kiosk.visit.journal import REST, Journal
from kiosk.visit.measures import Measures, Visit
from kiosk.visit.session import Session
from kiosk.visit.shown import Shown
from kiosk.visit.visit_file import Entry, read_visits

PANELS = ("rise", "doubt", "fall", "after")
KINDS = {"/0": "timeline", "rise/0": "poll", "rise/art": "art", "doubt/0": "cards", "doubt/1": "cards"}


class Walker:
    """One visitor after another; each step is noted as the kiosk notes it, and what is stored last is kept."""

    def __init__(self, measures: Measures | None = None, noted: tuple[str, ...] = ()) -> None:
        self.now = 1000.0
        self.session = Session(PANELS, ("en", "ru", "he"), "en", noted)
        self.idle = Idle(60.0)
        self.measures = measures or Measures(KINDS)
        self.stored: Visit | None = None
        self.times_stored = 0
        self._shown = self._now_shown()

    def wake(self) -> None:
        """Touch the attract loop."""
        self.idle.touched(self.now)
        self.session.go_home()
        self.show()

    def open(self, panel: str, after: float = 0.0) -> None:
        """Open a panel after some seconds."""
        self.wait(after)
        self.idle.touched(self.now)
        self.session.open_panel(panel)
        self.show()

    def choose(self, **choices: object) -> None:
        """Choose settings."""
        self.session.settings = replace(self.session.settings, **choices)  # type: ignore[arg-type]
        self.show()

    def wait(self, seconds: float) -> None:
        """Let time pass as the kiosk does; the visit may run out."""
        end = self.now + seconds
        while self.now < end:
            self.now = min(end, self.now + 0.25)
            if self.idle.tick(self.now):
                self.start_over()
            else:
                self.show()
            self.quiet()

    def start_over(self) -> None:
        """Go back to the attract loop."""
        self.idle.end()
        self.session.reset()
        self.show()

    def show(self) -> None:
        """Note what is shown, if it is new."""
        shown = self._now_shown()
        if shown != self._shown:
            self._shown = shown
            self.note(shown)

    def note(self, shown: Shown) -> None:
        """Have it noted."""
        visit = self.measures.note(shown, self.now, self.idle.last_sign, self.idle.ran_out)
        if visit is not None:
            self.stored = visit
            self.times_stored += 1

    def quiet(self) -> None:
        """Let the kiosk do what takes time."""

    def _now_shown(self) -> Shown:
        return Shown.at(self.now, self.session, self.idle, Attract(0.0))


class Wall:
    """A clock on the wall that somebody sets."""

    def __init__(self, time: str = "2026-05-12T10:07:41") -> None:
        self.time = datetime.fromisoformat(time)

    def __call__(self) -> datetime:
        return self.time


class Kiosk(Walker):
    """A kiosk that keeps its visits in a file."""

    def __init__(self, file: Path, wall: Wall | None = None) -> None:
        super().__init__()
        self.file = file
        self.wall = wall or Wall()
        self.journal = Journal(file, made_exhibit(), self.wall)
        self.journal.open(self.now)

    def note(self, shown: Shown) -> None:
        self.journal.note(shown, self.now, self.idle)

    def quiet(self) -> None:
        self.journal.tick(self.now)

    def rest(self) -> None:
        """Let nobody come until everything is done that waits for it."""
        for _ in range(10):
            self.now += REST
            self.journal.tick(self.now)

    def visit(self, *panels: str, seconds: float = 10.0) -> None:
        """Have somebody come, look at panels for so many seconds each, and start over."""
        self.wake()
        for panel in panels:
            self.open(panel, after=1)
            self.now += seconds
        self.start_over()


def kept(file: Path) -> list[Entry]:
    """Read the visits that have ended."""
    with closing(sqlite3.connect(file)) as connection:
        return list(read_visits(connection))


def rows(file: Path, what: str) -> list[tuple[object, ...]]:
    """Read something else from the file."""
    with closing(sqlite3.connect(file)) as connection:
        return connection.execute(what).fetchall()


def made_exhibit() -> Exhibit:
    """Make what a journal asks an exhibit for."""

    def panel(place: str) -> SimpleNamespace:
        kinds = [kind for known, kind in KINDS.items() if known.startswith(f"{place}/") and kind != "art"]
        return SimpleNamespace(interactives=[SimpleNamespace(kind=kind) for kind in kinds])

    overviews = [SimpleNamespace(kind="timeline")]
    made = SimpleNamespace(
        id="made", panels={name: panel(name) for name in PANELS}, file=SimpleNamespace(overviews=overviews)
    )
    return cast(Exhibit, made)
