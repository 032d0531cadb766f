"""Files of SQLite that are damaged: known by their errors, and moved out of the way."""

from __future__ import annotations

import re
import sqlite3
from pathlib import Path

MOST_ASIDE = 3
"""How many damaged files are kept; a failing disk must not fill up with them."""

_DAMAGED = {sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB, sqlite3.SQLITE_FORMAT, sqlite3.SQLITE_ERROR}
"""SQLite's codes for a file that is none of its own, or not with our tables."""

_JOURNALS = ("-journal", "-wal", "-shm")


def is_damage(error: sqlite3.Error) -> bool:
    """Tell whether an error says that the file itself is of no use."""
    return getattr(error, "sqlite_errorcode", 0) & 0xFF in _DAMAGED


def move_aside(file: Path, why: str = "damaged") -> Path:
    """Rename a file that is of no use, and its journals, and give its new name; the oldest of too many are deleted."""
    found = {
        int(match[1]): other
        for other in file.parent.glob(f"{file.stem}-{why}-*{file.suffix}")
        if (match := re.fullmatch(rf".*-{why}-(\d+)", other.stem))
    }
    for number in sorted(found)[: max(0, len(found) - MOST_ASIDE + 1)]:
        for ending in ("", *_JOURNALS):
            found[number].with_name(found[number].name + ending).unlink(missing_ok=True)
    aside = file.with_name(f"{file.stem}-{why}-{max(found, default=0) + 1}{file.suffix}")
    for ending in (*_JOURNALS, ""):
        part = file.with_name(file.name + ending)
        if part.exists():
            part.replace(aside.with_name(aside.name + ending))
    return aside
