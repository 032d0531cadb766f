"""The journal of visits: follows what is shown and keeps it in a file, whatever becomes of the kiosk or the file."""

from __future__ import annotations

import logging
import sqlite3
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from kiosk.content.exhibit import Exhibit
from kiosk.visit.damage import is_damage, move_aside
from kiosk.visit.idle import Idle
from kiosk.visit.measures import Measures, Visit, kinds_of
from kiosk.visit.shown import Shown
from kiosk.visit.visit_file import Entry, Showing, VisitFile

log = logging.getLogger(__name__)

RETRY = 10.0
"""Seconds before a file that failed is tried again: nobody is to wait for it at each touch."""

MOST_HELD = 1000
"""How many visits are held in memory while the file cannot be written; the oldest are given up."""

REST = 2.0
"""Seconds without a visit before the file is brought to the disk, and old visits are folded."""

DAY = 86400.0


@dataclass(eq=False)
class _Kept:
    """A visit that is not wholly in the file yet, and the row in which it stands there, if it does."""

    entry: Entry
    row: int | None = None


class Journal:
    """Keeps the visits to one exhibit in a file.

    ``wall`` gives the time on the clock on the wall, of which only the quarter of an hour is kept; every other time
    is in seconds of any steady clock and is passed in. Nothing here raises, nor keeps a visitor waiting for longer
    than ``visit_file.PATIENCE``.
    """

    def __init__(self, file: Path, exhibit: Exhibit, wall: Callable[[], datetime]) -> None:
        self._file = file
        self._wall = wall
        self._showing = Showing(exhibit.id, tuple(exhibit.panels))
        self._measures = Measures(kinds_of(exhibit))
        self._opened: VisitFile | None = None
        self._current: _Kept | None = None
        self._unwritten: list[_Kept] = []
        self._idle_since = 0.0
        self._fold_at: float | None = None
        self._retry_at: float | None = None
        self._last_fault = ""
        self._is_begun = False

    def open(self, now: float) -> None:
        """Open the file, so that the log says at once where it cannot be kept."""
        self._idle_since = self._fold_at = now
        self._try(lambda file: None, now)

    def note(self, shown: Shown, now: float, idle: Idle) -> None:
        """Take in what is shown now."""
        self._keep(self._measures.note(shown, now, idle.last_sign, idle.ran_out), now)

    def listen(self, now: float) -> None:
        """Learn that something is read aloud because the visitor asked for it."""
        self._keep(self._measures.listen(), now)

    def tick(self, now: float) -> None:
        """Do what takes time while nobody is there: let the file rest on the disk, fold what is old."""
        if self._current is not None or now - self._idle_since < REST or not self._may_try(now):
            return
        if self._unwritten:
            self._write(now)
        elif self._fold_at is not None and now >= self._fold_at:
            folded: list[bool] = []
            self._try(lambda file: folded.append(file.fold(self._wall())), now)
            if not any(folded):
                self._fold_at = now + DAY
        elif self._opened is not None:
            self._let_go()

    def close(self, now: float) -> None:
        """End the visit under way with the kiosk."""
        self._keep(self._measures.stop(now), now)
        self._let_go()

    def _keep(self, visit: Visit | None, now: float) -> None:
        if visit is None:
            return
        if self._current is None:
            start = self._wall().replace(second=0, microsecond=0, tzinfo=None)
            start = start.replace(minute=start.minute // 15 * 15)
            self._current = _Kept(Entry(start, self._showing, visit))
        self._current.entry = Entry(self._current.entry.start, self._showing, visit)
        if self._current not in self._unwritten:
            self._unwritten = [*self._unwritten, self._current][-MOST_HELD:]
        if visit.ending is not None:
            self._current, self._idle_since, self._fold_at = None, now, now
        if self._may_try(now):
            self._write(now)

    def _may_try(self, now: float) -> bool:
        return self._retry_at is None or now >= self._retry_at

    def _write(self, now: float) -> None:
        def write(file: VisitFile) -> None:
            rows = file.write([(kept.row, kept.entry) for kept in self._unwritten])
            for kept, row in zip(self._unwritten, rows, strict=True):
                kept.row = row
            self._unwritten.clear()

        self._try(write, now)

    def _try(self, work: Callable[[VisitFile], object], now: float) -> None:
        """Work on the file; where it is damaged move it aside, and work on the one that is begun then."""
        fault = ""
        try:
            try:
                self._work(work)
            except sqlite3.DatabaseError as error:
                if not is_damage(error):
                    raise
                self._let_go()
                aside = move_aside(self._file)
                log.warning("The visits %s are damaged (%s); they are moved to %s.", self._file, error, aside)
                self._work(work)
        except (sqlite3.Error, OSError) as error:
            fault = str(error)
            self._let_go()
        if fault and fault != self._last_fault:
            log.warning("The visits %s cannot be kept now (%s); they are held in memory.", self._file, fault)
        self._last_fault = fault
        self._retry_at = now + RETRY if fault else None

    def _work(self, work: Callable[[VisitFile], object]) -> None:
        if self._opened is None:
            self._opened = VisitFile(self._file)
        if self._opened.is_made_up:
            self._let_go()
            aside = move_aside(self._file, "made-up")
            log.warning("The visits %s were made up, to try the report; they are moved to %s.", self._file, aside)
            self._opened = VisitFile(self._file)
        if not self._is_begun:
            # Before anything of this run is written: a visit of its own may be under way already.
            self._opened.end_unfinished()
            self._is_begun = True
        work(self._opened)

    def _let_go(self) -> None:
        if self._opened is not None:
            with suppress(sqlite3.Error):
                self._opened.close()
            self._opened = None
