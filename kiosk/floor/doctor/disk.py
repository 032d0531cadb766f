"""The disk: the data folder can be written and has room, and what is counted in it is whole."""

from __future__ import annotations

import shutil
import sqlite3
import tempfile
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

from kiosk.content.wording import of_doctor
from kiosk.floor.doctor.finding import Finding, good, note, wrong
from kiosk.floor.doctor.patient import Patient
from kiosk.visit.folder import TALLY, VISITS
from kiosk.visit.visit_file import open_to_read

LITTLE, TOO_LITTLE = 10**9, 10**8
"""Free bytes below which a pack may find no room, and below which visits may soon not be counted any more."""


def disk(patient: Patient) -> Iterator[Finding]:
    """See that the data folder can be written, and that its disk has room."""
    data = patient.data
    place = next(folder for folder in (data, *data.parents) if folder.exists())
    try:
        with tempfile.TemporaryFile(dir=place) as file:
            file.write(b"written")
            file.flush()
    except OSError as error:
        yield wrong("disk", of_doctor.not_writable(place, error.strerror or str(error)))
        return
    free = shutil.disk_usage(place).free
    if free < TOO_LITTLE:
        yield wrong("disk", of_doctor.no_room(data, free))
    elif free < LITTLE:
        yield note("disk", of_doctor.little_room(data, free))
    else:
        yield good("disk", of_doctor.room(data, free))


def counted(patient: Patient) -> Iterator[Finding]:
    """See that the files of visits and of answers are whole; nothing is written to them."""
    for name, file in (("visits", patient.data / VISITS), ("answers", patient.data / TALLY)):
        if not file.exists():
            yield good(name, of_doctor.nothing_counted())
        elif fault := _fault_of(file):
            yield wrong(name, of_doctor.damaged(file, fault))
        else:
            yield good(name, of_doctor.whole(file))


def _fault_of(file: Path) -> str:
    """Give what SQLite finds wrong with a file; nothing where it is whole."""
    try:
        with closing(open_to_read(file)) as connection:
            said = str(connection.execute("PRAGMA integrity_check(1)").fetchone()[0])
    except sqlite3.Error as error:
        return str(error)
    return "" if said == "ok" else said
