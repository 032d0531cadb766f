"""What the machine keeps of visits, whatever becomes of the kiosk, the clock and the disk."""

from __future__ import annotations

import logging
import os
import resource
import signal
import sqlite3
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import closing, suppress
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from kiosk.visit import journal as journal_module
from kiosk.visit import visit_file
from kiosk.visit.measures import Ending, Opened, Used, Visit
from kiosk.visit.visit_file import DAYS_AGREED, Entry, Showing, VisitFile, read_days
from tests.visit.walker import PANELS, Kiosk, Wall, kept, rows

UNDER_WAY = "SELECT seconds, panels, ending FROM visit"


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """Where the visits are kept."""
    return tmp_path / "data" / "visits.sqlite"


@pytest.fixture
def kiosk(file: Path) -> Kiosk:
    """A kiosk that nobody has touched."""
    return Kiosk(file)


def write(file: Path, *entries: Entry) -> None:
    """Have visits kept that were made long ago."""
    opened = VisitFile(file)
    opened.write([(None, entry) for entry in entries])
    opened.close()


def made(start: str | datetime, seconds: int = 60, panels: int = 2) -> Entry:
    """Make a visit to so many panels."""
    opened = tuple(Opened(PANELS[number % 4], seconds // panels) for number in range(panels))
    at = datetime.fromisoformat(start) if isinstance(start, str) else start
    return Entry(at, Showing("made", PANELS), Visit(seconds, opened, (), ("en",), (), Ending.IDLE))


def a_week_of_visits(before: str = "2026-05-12") -> list[Entry]:
    """Make visits on as many days as it takes to believe the clock."""
    day = datetime.fromisoformat(before)
    return [made(day - timedelta(days=number)) for number in range(1, DAYS_AGREED + 1)]


def test_visits_that_were_made_up_are_not_mixed_with_real_ones(
    file: Path, kiosk: Kiosk, caplog: pytest.LogCaptureFixture
) -> None:
    write(file, made("2026-05-11"))
    opened = VisitFile(file)
    opened.mark_made_up()
    opened.close()
    kiosk.visit("rise")
    assert [entry.showing.panels for entry in kept(file)] == [PANELS]
    assert len(kept(file.with_name("visits-made-up-1.sqlite"))) == 1
    assert "were made up" in caplog.text


# What is kept


def test_a_visit_is_in_the_file_from_its_first_touch_and_grows_with_each_change(kiosk: Kiosk) -> None:
    kiosk.wake()
    assert rows(kiosk.file, UNDER_WAY) == [(0, "[]", None)]
    kiosk.open("rise", after=4)
    kiosk.open("fall", after=20)
    assert rows(kiosk.file, UNDER_WAY) == [(24, '[["rise",20],["fall",0]]', None)]
    kiosk.start_over()
    assert rows(kiosk.file, UNDER_WAY) == [(24, '[["rise",20],["fall",0]]', "start over")]


def test_a_visit_is_read_as_it_was(kiosk: Kiosk) -> None:
    kiosk.wake()
    kiosk.choose(language="ru", high_contrast=True)
    kiosk.open("rise", after=2)
    kiosk.session.open_overview(0)
    kiosk.show()
    kiosk.wait(90)
    (entry,) = kept(kiosk.file)
    assert entry.showing == Showing("made", PANELS)
    assert entry.start == datetime(2026, 5, 12, 10, 0)
    assert entry.visit == Visit(
        2, (Opened("rise", 0),), (Used("timeline", ""),), ("ru",), entry.visit.features, Ending.IDLE
    )
    assert list(entry.visit.features) == ["contrast"]


def test_nothing_else_is_in_the_file(kiosk: Kiosk) -> None:
    kiosk.visit("rise", "fall")
    kiosk.rest()
    names = rows(kiosk.file, "SELECT name FROM sqlite_schema WHERE type = 'table'")
    assert {name: [column[1] for column in rows(kiosk.file, f"PRAGMA table_info({name})")] for (name,) in names} == {
        "day": ["date", "visits", "passing", "seconds", "panels"],
        "exhibit": ["number", "id", "panels"],
        "visit": ["exhibit", "start", "seconds", "panels", "interactives", "languages", "features", "ending"],
    }


# Death


def test_kill_9_takes_only_the_time_before_the_panel_on_the_screen(file: Path) -> None:
    visitor = (
        "import os, signal, sys; from pathlib import Path; from tests.visit.walker import Kiosk\n"
        "kiosk = Kiosk(Path(sys.argv[1]))\n"
        "kiosk.visit('rise', 'doubt')\n"
        "kiosk.wake(); kiosk.open('fall', after=5); kiosk.open('after', after=30); kiosk.now += 25\n"
        "os.kill(os.getpid(), signal.SIGKILL)\n"
    )
    ran = subprocess.run([sys.executable, "-c", visitor, str(file)], check=False, cwd=Path(__file__).parents[2])
    assert ran.returncode == -signal.SIGKILL
    assert len(kept(file)) == 1
    Kiosk(file)
    first, last = kept(file)
    assert first.visit.ending is Ending.START_OVER
    assert (last.visit.seconds, last.visit.panels) == (35, (Opened("fall", 30), Opened("after", 0)))
    assert last.visit.ending is Ending.STOPPED


def test_a_kiosk_that_is_closed_leaves_a_file_in_one_piece(kiosk: Kiosk) -> None:
    kiosk.wake()
    kiosk.open("rise", after=3)
    kiosk.journal.close(kiosk.now + 9)
    assert kept(kiosk.file)[0].visit.ending is Ending.EXIT
    assert [path.name for path in kiosk.file.parent.iterdir()] == ["visits.sqlite"]


def test_the_file_comes_to_rest_when_nobody_is_there_and_not_before(kiosk: Kiosk) -> None:
    kiosk.wake()
    kiosk.open("rise", after=30)
    assert kiosk.file.with_name("visits.sqlite-wal").exists()
    kiosk.start_over()
    assert kiosk.file.with_name("visits.sqlite-wal").exists()
    kiosk.rest()
    assert not kiosk.file.with_name("visits.sqlite-wal").exists()


def test_two_kiosks_on_one_machine_do_not_end_each_others_visits(file: Path) -> None:
    one = Kiosk(file)
    one.wake()
    other = Kiosk(file)
    assert kept(file)[0].visit.ending is Ending.STOPPED
    other.visit("doubt")
    one.open("rise", after=5)
    one.start_over()
    assert sorted(entry.visit.panels[0].panel for entry in kept(file)) == ["doubt", "rise"]
    assert [entry.visit.ending for entry in kept(file)] == [Ending.START_OVER] * 2


# Clocks


@pytest.mark.parametrize("moved", [timedelta(days=1), timedelta(days=-1), timedelta(hours=1), timedelta(hours=-1)])
def test_a_clock_that_is_set_during_a_visit_changes_neither_its_start_nor_its_length(
    kiosk: Kiosk, moved: timedelta
) -> None:
    kiosk.wake()
    kiosk.wall.time += moved
    kiosk.open("rise", after=20)
    kiosk.open("fall", after=30)
    kiosk.start_over()
    (entry,) = kept(kiosk.file)
    assert (entry.start, entry.visit.seconds) == (datetime(2026, 5, 12, 10, 0), 50)


@pytest.mark.parametrize(
    ("time", "start"),
    [
        ("2026-05-12T10:00:00", "2026-05-12T10:00"),
        ("2026-05-12T10:14:59.9", "2026-05-12T10:00"),
        ("2026-05-12T23:59:59", "2026-05-12T23:45"),
        ("2026-03-29T03:00:01", "2026-03-29T03:00"),
        ("2026-10-25T02:31:00", "2026-10-25T02:30"),
        ("2026-05-12T10:31:00+02:00", "2026-05-12T10:30"),
    ],
)
def test_only_the_quarter_of_an_hour_is_kept_as_it_stands_on_the_wall(file: Path, time: str, start: str) -> None:
    Kiosk(file, Wall(time)).visit("rise")
    assert rows(file, "SELECT start FROM visit") == [(start,)]


# Disks


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A disk of its own that is full after some visits."""
    if os.geteuid() != 0 or sys.platform != "linux":
        pytest.skip("only root can mount a small disk")
    disk = tmp_path / "disk"
    disk.mkdir()
    if subprocess.run(["mount", "-t", "tmpfs", "-o", "size=160k", "tmpfs", disk], check=False).returncode:
        pytest.skip("this machine mounts nothing")
    yield disk
    subprocess.run(["umount", "--lazy", disk], check=True)


def fill(disk: Path) -> Path:
    """Leave no byte free on a disk."""
    ballast = disk / "ballast"
    with ballast.open("wb", buffering=0) as out, suppress(OSError):
        while out.write(b"x" * 4096):
            pass
    return ballast


def test_on_a_full_disk_visitors_go_on_and_are_kept_when_there_is_room(
    small_disk: Path, caplog: pytest.LogCaptureFixture
) -> None:
    kiosk = Kiosk(small_disk / "visits.sqlite")
    kiosk.visit("rise")
    kiosk.rest()
    ballast = fill(small_disk)
    kiosk.visit("rise", "doubt")
    kiosk.wake()
    assert [record.levelno for record in caplog.records] == [logging.WARNING]
    ballast.unlink()
    kiosk.open("fall", after=journal_module.RETRY + 1)
    kiosk.start_over()
    assert [entry.visit.seconds for entry in kept(kiosk.file)] == [11, 22, 11]
    assert len(caplog.records) == 1


def test_a_visitor_whose_file_may_not_grow_goes_on(file: Path) -> None:
    visitors = (
        "import resource, sys; from pathlib import Path; from tests.visit.walker import Kiosk, kept\n"
        "kiosk = Kiosk(Path(sys.argv[1])); kiosk.visit('rise'); kiosk.rest()\n"
        "limits = resource.getrlimit(resource.RLIMIT_FSIZE)\n"
        "resource.setrlimit(resource.RLIMIT_FSIZE, (4096, limits[1]))\n"
        "kiosk.visit('rise', 'doubt'); kiosk.rest()\n"
        "resource.setrlimit(resource.RLIMIT_FSIZE, limits)\n"
        "kiosk.now += 60; kiosk.visit('fall'); print(len(kept(kiosk.file)))\n"
    )
    assert resource.getrlimit(resource.RLIMIT_FSIZE)[0] == resource.RLIM_INFINITY
    ran = subprocess.run(
        [sys.executable, "-c", visitors, str(file)], capture_output=True, text=True, cwd=Path(__file__).parents[2]
    )
    assert (ran.stdout, ran.returncode) == ("3\n", 0), ran.stderr
    assert "held in memory" in ran.stderr


def test_a_disk_that_became_read_only_keeps_no_visitor_from_anything(
    small_disk: Path, caplog: pytest.LogCaptureFixture
) -> None:
    kiosk = Kiosk(small_disk / "visits.sqlite")
    kiosk.visit("rise")
    kiosk.rest()
    subprocess.run(["mount", "-o", "remount,ro", small_disk], check=True)
    kiosk.visit("rise", "doubt")
    kiosk.rest()
    assert "held in memory" in caplog.text
    subprocess.run(["mount", "-o", "remount,rw", small_disk], check=True)
    kiosk.rest()
    assert [entry.visit.seconds for entry in kept(kiosk.file)] == [11, 22]


@pytest.mark.parametrize("place", ["missing/visits.sqlite", "a-folder"])
def test_where_nothing_can_be_written_visitors_go_on_and_the_log_says_so_once(
    tmp_path: Path, caplog: pytest.LogCaptureFixture, place: str
) -> None:
    (tmp_path / "a-folder").mkdir()
    (tmp_path / "missing").write_text("not a folder", encoding="utf-8")
    kiosk = Kiosk(tmp_path / place)
    for _ in range(5):
        kiosk.visit("rise")
        kiosk.rest()
    assert [record.levelno for record in caplog.records] == [logging.WARNING]


def test_what_waits_in_memory_does_not_grow_for_ever(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr(journal_module, "MOST_HELD", 5)
    kiosk = Kiosk(tmp_path / "folder" / "visits.sqlite")
    kiosk.file.unlink()
    kiosk.file.mkdir()
    kiosk.rest()
    for number in range(20):
        kiosk.visit("rise", seconds=number)
    kiosk.file.rmdir()
    kiosk.rest()
    assert [entry.visit.seconds for entry in kept(kiosk.file)] == [16, 17, 18, 19, 20]


def test_somebody_who_holds_the_file_keeps_a_visitor_waiting_once_and_shortly(kiosk: Kiosk) -> None:
    kiosk.visit("rise")
    with closing(sqlite3.connect(kiosk.file)) as other:
        other.execute("BEGIN EXCLUSIVE")
        began = time.monotonic()
        kiosk.visit("rise", "doubt", "fall", seconds=1)
        assert 0.15 < time.monotonic() - began < 0.4
    kiosk.rest()
    assert [entry.visit.seconds for entry in kept(kiosk.file)] == [11, 6]


# Damage


@pytest.mark.parametrize("damage", [b"not a database " * 400, b"", "torn"])
def test_a_damaged_file_is_moved_aside_and_begun_anew(
    kiosk: Kiosk, caplog: pytest.LogCaptureFixture, damage: bytes | str
) -> None:
    kiosk.visit("rise")
    kiosk.rest()
    content = kiosk.file.read_bytes()
    kiosk.file.write_bytes(damage if isinstance(damage, bytes) else content[:100] + b"\xff" * (len(content) - 100))
    kiosk.visit("rise", "doubt")
    assert [entry.visit.seconds for entry in kept(kiosk.file)] == [22]
    assert kiosk.file.with_name("visits-damaged-1.sqlite").exists() is (damage != b"")
    assert ("are damaged" in caplog.text) is (damage != b"")


def test_a_file_that_is_damaged_during_a_visit_costs_nothing_of_that_visit(
    kiosk: Kiosk, caplog: pytest.LogCaptureFixture
) -> None:
    kiosk.visit("rise")
    kiosk.wake()
    kiosk.open("rise", after=5)
    with closing(sqlite3.connect(kiosk.file)) as other:
        other.executescript("DROP TABLE visit; CREATE TABLE visit (x)")
    kiosk.open("doubt", after=20)
    kiosk.start_over()
    (entry,) = kept(kiosk.file)
    assert entry.visit.panels == (Opened("rise", 20), Opened("doubt", 0))
    assert kiosk.file.with_name("visits-damaged-1.sqlite").exists()
    assert "are damaged" in caplog.text


def test_damaged_files_do_not_fill_the_disk(kiosk: Kiosk) -> None:
    kiosk.rest()
    for number in range(6):
        kiosk.file.write_bytes(b"not a database %d " % number * 400)
        kiosk.visit("rise")
        kiosk.rest()
    aside = sorted(path.name for path in kiosk.file.parent.glob("*-damaged-*"))
    assert aside == [f"visits-damaged-{number}.sqlite" for number in (4, 5, 6)]


def test_a_file_that_somebody_deleted_is_begun_anew(kiosk: Kiosk) -> None:
    kiosk.visit("rise")
    kiosk.rest()
    kiosk.file.unlink()
    kiosk.visit("doubt")
    assert len(kept(kiosk.file)) == 1


# What becomes of old visits


def test_after_13_months_only_the_days_totals_are_left(file: Path) -> None:
    old = [made("2025-04-10T10:15", 100), made("2025-04-10T11:00", 60, 4), made("2025-04-10T12:00", 2)]
    young = made("2025-04-11T10:00")
    write(file, *old, young, *a_week_of_visits())
    kiosk = Kiosk(file)
    kiosk.rest()
    assert rows(file, "SELECT * FROM day") == [("2025-04-10", 2, 1, 160, 6)]
    assert kept(file)[0].start == young.start
    kiosk.wall.time += timedelta(days=1)
    kiosk.now += 86400
    kiosk.rest()
    with closing(sqlite3.connect(file)) as connection:
        assert [(day.date.day, day.visits, day.passing) for day in read_days(connection)] == [(10, 2, 1), (11, 1, 0)]


def test_totals_of_a_day_are_added_to_those_that_are_there(file: Path) -> None:
    for _ in range(2):
        write(file, made("2025-01-02T10:00"), *a_week_of_visits())
        Kiosk(file).rest()
    assert rows(file, "SELECT * FROM day") == [("2025-01-02", 2, 0, 120, 4)]


@pytest.mark.parametrize("time", ["2038-01-01T00:00", "2000-01-01T00:00", "1970-01-01T00:00"])
def test_a_clock_that_is_wrong_by_years_gives_up_no_visit(file: Path, time: str) -> None:
    write(file, *a_week_of_visits())
    kiosk = Kiosk(file, Wall(time))
    kiosk.visit("rise")
    kiosk.rest()
    assert len(kept(file)) == DAYS_AGREED + 1
    assert rows(file, "SELECT * FROM day") == []


def test_old_visits_are_given_up_day_by_day_while_nobody_is_there(file: Path) -> None:
    write(file, *(made(datetime(2025, 1, 1) + timedelta(days=number)) for number in range(4)), *a_week_of_visits())
    kiosk = Kiosk(file)
    kiosk.wake()
    kiosk.wait(50)
    assert rows(file, "SELECT count(*) FROM day") == [(0,)]
    kiosk.start_over()
    kiosk.journal.tick(kiosk.now)
    assert rows(file, "SELECT count(*) FROM day") == [(0,)]
    for number in (1, 2, 3, 4, 4):
        kiosk.now += journal_module.REST
        kiosk.journal.tick(kiosk.now)
        assert rows(file, "SELECT count(*) FROM day") == [(number,)]


def test_a_row_that_is_no_visit_keeps_none_from_being_given_up(file: Path) -> None:
    write(file, made("2025-01-02T10:00"), made("2025-01-02T11:00"), *a_week_of_visits())
    with closing(sqlite3.connect(file)) as connection, connection:
        connection.execute("UPDATE visit SET panels = '[[' WHERE start = '2025-01-02T11:00'")
    Kiosk(file).rest()
    assert rows(file, "SELECT * FROM day") == [("2025-01-02", 1, 0, 60, 2)]
    assert len(kept(file)) == DAYS_AGREED


def test_the_file_does_not_grow_beyond_its_bound(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    bound = 512 * 1024
    monkeypatch.setattr(visit_file, "MOST_BYTES", bound)
    kiosk = Kiosk(file, Wall("2026-01-01T10:00"))
    largest = 0
    for number in range(60):
        kiosk.wall.time = datetime(2026, 1, 1, 10) + timedelta(days=number)
        write(file, *(made(kiosk.wall.time, 100, 20) for _ in range(100)))
        kiosk.visit("rise")
        kiosk.rest()
        largest = max(largest, file.stat().st_size)
    a_day = 100 * 600
    assert bound < largest < bound + 2 * a_day
    first, last = kept(file)[0], kept(file)[-1]
    assert last.start.date() == kiosk.wall.time.date()
    assert rows(file, "SELECT count(*) FROM day") == [((first.start - datetime(2026, 1, 1)).days,)]


def test_the_totals_of_days_have_a_bound_too(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(visit_file, "MOST_DAYS", 3)
    write(file, *(made(datetime(2025, 1, 1) + timedelta(days=number)) for number in range(9)), *a_week_of_visits())
    Kiosk(file).rest()
    assert rows(file, "SELECT date FROM day") == [(f"2025-01-0{number}",) for number in (7, 8, 9)]


def test_another_exhibit_is_kept_apart_and_forgotten_with_its_last_visit(file: Path) -> None:
    other = Entry(datetime(2025, 1, 2), Showing("other", ("a", "b")), Visit(9, (Opened("a", 9),), ending=Ending.IDLE))
    write(file, other, *a_week_of_visits())
    assert [entry.showing.exhibit for entry in kept(file)] == ["other", *["made"] * DAYS_AGREED]
    Kiosk(file).rest()
    assert rows(file, "SELECT id FROM exhibit") == [("made",)]
