"""The file in which visits are kept: its tables, what is written to them, what becomes of old visits."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import closing, suppress
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from pathlib import Path

from kiosk.visit.measures import Ending, Feature, Opened, Used, Visit

PATIENCE = 0.2
"""Seconds that a visitor may be kept waiting while somebody else holds the file."""

KEPT = timedelta(days=396)
"""How long single visits are kept: 13 months; then totals for each day."""

MOST_BYTES = 64 * 1024 * 1024
"""How much of the file may be in use; beyond that the oldest visits become totals before their time."""

MOST_DAYS = 3660
"""Of how many days the totals are kept: those of ten years."""

DAYS_AGREED = 7
"""How many days with visits must stand within ``KEPT`` before any older are given up."""

_MADE_UP = 0x51B0
"""The application id of a file of visits that nobody made."""

_TABLES = """
CREATE TABLE IF NOT EXISTS exhibit (number INTEGER PRIMARY KEY, id TEXT NOT NULL, panels TEXT NOT NULL);
CREATE TABLE IF NOT EXISTS visit (
  exhibit INTEGER NOT NULL,
  start TEXT NOT NULL,
  seconds INTEGER NOT NULL,
  panels TEXT NOT NULL,
  interactives TEXT NOT NULL,
  languages TEXT NOT NULL,
  features TEXT NOT NULL,
  ending TEXT
);
CREATE INDEX IF NOT EXISTS visit_by_start ON visit (start);
CREATE TABLE IF NOT EXISTS day (
  date TEXT PRIMARY KEY,
  visits INTEGER NOT NULL,
  passing INTEGER NOT NULL,
  seconds INTEGER NOT NULL,
  panels INTEGER NOT NULL
) WITHOUT ROWID;
"""
_INSERT = "INSERT INTO visit VALUES (?, ?, ?, ?, ?, ?, ?, ?)"
_UPDATE = """
UPDATE visit SET exhibit = ?, start = ?, seconds = ?, panels = ?, interactives = ?, languages = ?, features = ?,
ending = ? WHERE rowid = ? AND start = ?
"""
_ADD_DAY = """
INSERT INTO day VALUES (?, ?, ?, ?, ?) ON CONFLICT (date) DO UPDATE SET visits = visits + excluded.visits,
passing = passing + excluded.passing, seconds = seconds + excluded.seconds, panels = panels + excluded.panels
"""
_COLUMNS = "start, seconds, panels, interactives, languages, features, ending"


@dataclass(frozen=True)
class Showing:
    """What the kiosk showed: an exhibit's id, and its panels in the order of the steps."""

    exhibit: str
    panels: tuple[str, ...]


@dataclass(frozen=True)
class Entry:
    """A visit as it is kept; ``start`` is the quarter of an hour in which it began, on the clock on the wall."""

    start: datetime
    showing: Showing
    visit: Visit


@dataclass(frozen=True)
class Day:
    """The totals of one day: visits, those counted apart, and of the former their seconds and their panels."""

    date: date
    visits: int
    passing: int
    seconds: int
    panels: int


class VisitFile:
    """An open file of visits, made where there is none.

    What is written outlives the death of the kiosk at once, and a power cut once the file is closed: to wait for the
    disk at each touch would keep the visitor waiting.

    Raises:
        sqlite3.Error, OSError: from every method, where the file cannot be read or written.
    """

    def __init__(self, file: Path) -> None:
        file.parent.mkdir(parents=True, exist_ok=True)
        self._connection = sqlite3.connect(file, timeout=PATIENCE)
        try:
            self._connection.execute("PRAGMA journal_mode = WAL")
            self._connection.execute("PRAGMA synchronous = NORMAL")
            self._connection.executescript(_TABLES)
        except sqlite3.Error:
            self._connection.close()
            raise

    def close(self) -> None:
        """Bring what is written to the disk, and let go of the file."""
        self._connection.close()

    def write(self, entries: Sequence[tuple[int | None, Entry]]) -> list[int]:
        """Write visits, each with the row it stands in already, and give the rows they stand in then.

        A row that is gone, because the file was begun anew, is written again.
        """
        with self._connection as connection:
            return [self._write(connection, row, entry) for row, entry in entries]

    def end_unfinished(self) -> None:
        """End the visits that are under way no more, because the kiosk stopped in the middle of them."""
        with self._connection as connection:
            connection.execute("UPDATE visit SET ending = ? WHERE ending IS NULL", (Ending.STOPPED,))

    @property
    def is_made_up(self) -> bool:
        """Tell whether nobody made the visits in it."""
        return is_made_up(self._connection)

    def mark_made_up(self) -> None:
        """Mark the file as one of visits that nobody made."""
        self._connection.execute(f"PRAGMA application_id = {_MADE_UP}")

    def fold(self, now: datetime) -> bool:
        """Turn the oldest day's visits into its totals, where that is due; tell whether it was."""
        oldest = self._oldest_due(now)
        if oldest is None:
            return False
        span = (oldest.isoformat(), (oldest + timedelta(days=1)).isoformat())
        with self._connection as connection:
            rows = connection.execute(f"SELECT {_COLUMNS} FROM visit WHERE start >= ? AND start < ?", span).fetchall()
            visits = list(_readable(rows))
            stops = [visit for visit in visits if not visit.is_passing]
            seconds = sum(visit.seconds for visit in stops)
            panels = sum(len({opened.panel for opened in visit.panels}) for visit in stops)
            connection.execute(_ADD_DAY, (span[0], len(stops), len(visits) - len(stops), seconds, panels))
            connection.execute("DELETE FROM visit WHERE start >= ? AND start < ?", span)
            connection.execute("DELETE FROM exhibit WHERE number NOT IN (SELECT exhibit FROM visit)")
            kept = "SELECT date FROM day ORDER BY date DESC LIMIT ?"
            connection.execute(f"DELETE FROM day WHERE date NOT IN ({kept})", (MOST_DAYS,))
        return True

    def _oldest_due(self, now: datetime) -> date | None:
        (start,) = self._connection.execute("SELECT min(start) FROM visit").fetchone()
        if start is None:
            return None
        oldest, limit = datetime.fromisoformat(start).date(), (now - KEPT).date()
        if oldest < limit and self._days_since(limit, now) >= DAYS_AGREED:
            return oldest
        pages, free, size = (
            self._connection.execute(f"PRAGMA {name}").fetchone()[0]
            for name in ("page_count", "freelist_count", "page_size")
        )
        return oldest if (pages - free) * size > MOST_BYTES else None

    def _days_since(self, limit: date, now: datetime) -> int:
        """Count the days with visits; a clock that is wrong by years finds none, and nothing is given up for it."""
        counted = "SELECT count(DISTINCT substr(start, 1, 10)) FROM visit WHERE start >= ? AND start <= ?"
        (days,) = self._connection.execute(counted, (limit.isoformat(), now.isoformat())).fetchone()
        return int(days)

    def _write(self, connection: sqlite3.Connection, row: int | None, entry: Entry) -> int:
        values = (self._number_of(connection, entry.showing), *_row(entry))
        if row is not None and connection.execute(_UPDATE, (*values, row, values[1])).rowcount:
            return row
        return connection.execute(_INSERT, values).lastrowid or 0

    def _number_of(self, connection: sqlite3.Connection, showing: Showing) -> int:
        values = (showing.exhibit, json.dumps(showing.panels))
        found = connection.execute("SELECT number FROM exhibit WHERE id = ? AND panels = ?", values).fetchone()
        if found is None:
            return connection.execute("INSERT INTO exhibit (id, panels) VALUES (?, ?)", values).lastrowid or 0
        return int(found[0])


def open_to_read(file: Path) -> sqlite3.Connection:
    """Open a file that a kiosk may be writing; raises ``sqlite3.Error``."""
    # Where no kiosk holds the file it can be read without a byte written, on a full disk or a read-only one too.
    manner = "" if is_held(file) else "&immutable=1"
    return sqlite3.connect(f"{file.absolute().as_uri()}?mode=ro{manner}", uri=True, timeout=PATIENCE)


def is_held(file: Path) -> bool:
    """Tell whether a kiosk has the file open, as it has from a visit's first touch to two seconds after its last."""
    return file.with_name(file.name + "-wal").exists()


def visits_on(file: Path, day: date) -> int | None:
    """Count a day's visits so far, without those under way and passing by; None where that cannot be known."""
    if not file.exists():
        return 0
    counted = f"SELECT {_COLUMNS} FROM visit WHERE ending IS NOT NULL AND start >= ? AND start < ?"
    try:
        with closing(open_to_read(file)) as connection:
            rows = connection.execute(counted, (day.isoformat(), (day + timedelta(days=1)).isoformat())).fetchall()
    except (sqlite3.Error, OSError):
        return None
    return sum(not visit.is_passing for visit in _readable(rows))


def read_visits(connection: sqlite3.Connection) -> Iterator[Entry]:
    """Give all visits that have ended, in the order of their starts; raises ``ValueError`` for what is no visit."""
    showings = {
        number: Showing(exhibit, tuple(json.loads(panels)))
        for number, exhibit, panels in connection.execute("SELECT number, id, panels FROM exhibit")
    }
    chosen = f"SELECT exhibit, {_COLUMNS} FROM visit WHERE ending IS NOT NULL ORDER BY start, rowid"
    for number, *row in connection.execute(chosen):
        yield Entry(datetime.fromisoformat(row[0]), showings[number], _visit(row))


def read_days(connection: sqlite3.Connection) -> Iterator[Day]:
    """Give the totals of the days whose visits are not kept any more."""
    for day, *totals in connection.execute("SELECT date, visits, passing, seconds, panels FROM day ORDER BY date"):
        yield Day(date.fromisoformat(day), *totals)


def is_made_up(connection: sqlite3.Connection) -> bool:
    """Tell whether nobody made these visits."""
    return bool(connection.execute("PRAGMA application_id").fetchone()[0] == _MADE_UP)


def _row(entry: Entry) -> tuple[object, ...]:
    visit = entry.visit
    lists = (visit.panels, visit.interactives, visit.languages, visit.features)
    written = (json.dumps(each, ensure_ascii=False, separators=(",", ":")) for each in lists)
    return (entry.start.isoformat(timespec="minutes"), visit.seconds, *written, visit.ending)


def _readable(rows: Sequence[Sequence[object]]) -> Iterator[Visit]:
    """Pass by rows that are no visits: what somebody else wrote must not keep the old from being given up."""
    for row in rows:
        with suppress(ValueError, TypeError):
            yield _visit(row)


def _visit(row: Sequence[object]) -> Visit:
    _, seconds, panels, interactives, languages, features, ending = row
    return Visit(
        int(str(seconds)),
        tuple(Opened(str(panel), int(time)) for panel, time in json.loads(str(panels))),
        tuple(Used(str(kind), str(panel)) for kind, panel in json.loads(str(interactives))),
        tuple(map(str, json.loads(str(languages)))),
        tuple(map(Feature, json.loads(str(features)))),
        Ending(str(ending)) if ending is not None else None,
    )
