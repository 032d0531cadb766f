"""An operator far away sees how the kiosk is: in a file, and by metrics; the kiosk itself never notices."""

from __future__ import annotations

import logging
import os
import socket
import subprocess
import sys
import threading
from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, timedelta, timezone
from pathlib import Path

import pytest

from kiosk.content.read import read_site
from kiosk.floor import metrics
from kiosk.floor.health import HEALTH, WRITER, Health, Record, read_health
from kiosk.floor.memory import memory_of
from kiosk.floor.serve import Supervisor
from kiosk.floor.watch import Pulse, Watch
from kiosk.visit.folder import VISITS
from kiosk.visit.lifeline import READY, STAFF_EXIT
from tests.floor.made import TUESDAY, keep, visit
from tests.floor.scraped import asked

ZONE = timezone(timedelta(hours=2))


class Day:
    """A day on which time passes when it is told to."""

    def __init__(self) -> None:
        self.passed = 0.0

    def clock(self) -> float:
        return 1000.0 + self.passed

    def wall(self) -> datetime:
        return TUESDAY.replace(tzinfo=ZONE) + timedelta(seconds=self.passed)


@pytest.fixture
def day() -> Day:
    """The day of the visits that are made up for tests."""
    return Day()


@pytest.fixture
def record(tmp_path: Path, day: Day) -> Iterator[Record]:
    """What follows a kiosk, whose data folder is the test's own."""
    made = Record(tmp_path / "data", day.clock, day.wall)
    made.open()
    yield made
    logging.getLogger().removeHandler(made)


def shown(day: Day, **but: object) -> Pulse:
    """Give the pulse of a window that is well."""
    return replace(Pulse(day.clock(), "shown", 0, day.clock() - 1.5, False, os.getpid()), **but)  # type: ignore[arg-type]


def wait_until_written() -> None:
    """Let the thread that writes the file come to its end."""
    for thread in threading.enumerate():
        if thread.name == WRITER:
            thread.join()


def written(record: Record, pulse: Pulse, data: Path) -> Health:
    """Report a pulse, and give what can be read of it."""
    record.report(pulse)
    wait_until_written()
    found = read_health(data)
    assert found is not None
    return found


def test_an_operator_reads_how_the_kiosk_is(record: Record, day: Day, tmp_path: Path) -> None:
    yesterday = visit(("rise", 20), start=TUESDAY - timedelta(days=1))
    data = keep(tmp_path / "data", *[visit(("rise", 20))] * 5, yesterday)
    day.passed = 3600.0
    logging.getLogger("kiosk").warning("The window was ended by the signal SIGKILL.")
    health = written(record, shown(day, restarts=3), data)
    assert health.when == "2026-05-12T11:15:00+02:00"
    assert health.up_since == "2026-05-12T10:15:00+02:00"
    assert (health.state, health.restarts, health.safe_mode) == ("shown", 3, False)
    assert health.heartbeat_age == 1.5
    assert health.visits_today == 5
    assert health.pack is None
    assert health.gallery is None
    assert health.disk_free is not None
    assert health.disk_free > 0
    (problem,) = health.problems
    assert (problem.when, problem.what) == (health.when, "The window was ended by the signal SIGKILL.")


def test_only_the_last_five_problems_are_kept(record: Record, day: Day) -> None:
    for number in range(7):
        logging.getLogger("kiosk").warning("problem %d", number)
    logging.getLogger("kiosk").info("no problem")
    assert [problem.what for problem in record.now().problems] == [f"problem {number}" for number in range(2, 7)]


def test_the_file_is_new_every_ten_seconds_or_when_the_screen_changes_and_not_at_every_beat(
    record: Record, day: Day, tmp_path: Path
) -> None:
    data = tmp_path / "data"
    assert written(record, shown(day), data).heartbeat_age == 1.5
    day.passed = 9.0
    assert written(record, shown(day, heard=day.clock()), data).heartbeat_age == 1.5
    day.passed = 10.0
    assert written(record, shown(day, heard=day.clock()), data).heartbeat_age == 0.0
    assert written(record, shown(day, state="away"), data).state == "away"
    assert [path.name for path in data.iterdir()] == [HEALTH]


def test_while_a_visitor_is_there_her_file_is_left_alone(record: Record, day: Day, tmp_path: Path) -> None:
    data = keep(tmp_path / "data", *[visit(("rise", 20))] * 5)
    assert record.now().visits_today == 5
    keep(data, *[visit(("fall", 20))] * 5)
    held = data / f"{VISITS}-wal"
    held.write_bytes(b"")
    assert record.now().visits_today == 5
    held.unlink()
    assert record.now().visits_today == 10


def test_nobody_learns_from_the_number_when_a_visitor_came(record: Record, day: Day, tmp_path: Path) -> None:
    keep(tmp_path / "data", *[visit(("rise", 20))] * 4)
    assert record.now().visits_today == 0
    keep(tmp_path / "data", *[visit(("rise", 20))] * 3)
    assert record.now().visits_today == 5


def test_where_the_counts_cannot_be_read_the_number_is_not_known(record: Record, tmp_path: Path) -> None:
    (tmp_path / "data").mkdir()
    (tmp_path / "data" / VISITS).write_text("no database at all, but as long as one", encoding="utf-8")
    assert record.now().visits_today is None


def test_a_place_that_cannot_be_written_is_said_once_and_disturbs_nobody(
    record: Record, day: Day, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    (tmp_path / "data").write_text("a file where the folder should be", encoding="utf-8")
    for _ in range(3):
        record.report(shown(day))
        wait_until_written()
        day.passed += 10
    assert len(caplog.messages) == 1
    assert "cannot be written" in caplog.text
    (tmp_path / "data").unlink()
    assert written(record, shown(day), tmp_path / "data").state == "shown"


def test_a_file_cut_short_is_no_file(tmp_path: Path) -> None:
    for words in ("", "{", "[]", "{}", '{"problems": 3}', '{"problems": [], "colour": "red"}'):
        (tmp_path / HEALTH).write_text(words, encoding="utf-8")
        assert read_health(tmp_path) is None


def test_the_memory_of_a_process_is_that_of_its_children_too() -> None:
    inner = "b = b'x' * 60_000_000; print(flush=True); input()"
    program = f"import subprocess, sys; subprocess.run([sys.executable, '-c', {inner!r}])"
    with subprocess.Popen([sys.executable, "-c", program], stdin=subprocess.PIPE, stdout=subprocess.PIPE) as process:
        assert process.stdout is not None
        process.stdout.readline()
        used = memory_of(process.pid)
        process.communicate(b"\n")
    assert used is not None
    assert used > 60_000_000
    assert memory_of(process.pid) is None


def test_where_no_linux_is_the_memory_is_not_known(tmp_path: Path) -> None:
    assert memory_of(os.getpid(), tmp_path) is None


def test_the_supervisor_tells_at_each_beat_how_the_window_is() -> None:
    pulses: list[Pulse] = []
    begins = f"import sys; print('hello', flush=True); print('{READY}', flush=True); "
    ends = iter(["sys.exit(1)", "sys.exit(1)", f"sys.exit({STAFF_EXIT})"])
    curtain = (sys.executable, "-c", "")
    supervisor = Supervisor(
        lambda: (sys.executable, "-c", begins + next(ends)),
        curtain,
        lambda word: None,
        report=pulses.append,
        watch=Watch((0.0, 0.02)),
    )
    supervisor.run()
    told = list(dict.fromkeys((pulse.state, pulse.restarts) for pulse in pulses))
    # After its first end the window is back at once, and nobody sees it away.
    first, second = [("starting", 0), ("shown", 0)], [("starting", 1), ("shown", 1)]
    assert told == [*first, *second, ("away", 2), ("starting", 2), ("shown", 2)]
    assert all((pulse.window is None) == (pulse.state == "away") for pulse in pulses)


def test_prometheus_is_told_what_the_file_tells(record: Record, day: Day, tmp_path: Path, port: int) -> None:
    keep(tmp_path / "data", *[visit(("rise", 20))] * 5)
    with metrics.exposed(record.now, port):
        record.report(shown(day, restarts=4))
        told = asked(port)
        for line in ("kiosk_up 1.0", "kiosk_restarts_total 4.0", "kiosk_safe_mode 0.0", "kiosk_visits_today 5.0"):
            assert f"\n{line}\n" in told
        assert "\nkiosk_heartbeat_age_seconds 1.5\n" in told
        assert "\nkiosk_memory_bytes " in told
        assert "\nkiosk_disk_free_bytes " in told
        assert 'kiosk_info{pack="",python="' in told
        record.report(shown(day, state="away", window=None))
        told = asked(port)
        assert "\nkiosk_up 0.0\n" in told
        assert "\nkiosk_memory_bytes " not in told


def test_no_other_machine_is_told(record: Record, port: int) -> None:
    with metrics.exposed(record.now, port), socket.socket() as line, pytest.raises(ConnectionRefusedError):
        line.connect(("127.0.0.2", port))  # an address of this machine that is not the one the metrics are at


def test_where_the_port_is_taken_or_the_extra_is_missing_a_line_says_so(
    record: Record, port: int, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    with metrics.exposed(record.now, port), metrics.exposed(record.now, port):
        assert "kiosk_up" in asked(port)
    assert caplog.messages[-1].startswith(f"There are no metrics: port {port} cannot be opened")
    monkeypatch.setitem(sys.modules, "prometheus_client", None)
    with metrics.exposed(record.now, port):
        pass
    assert "museum-kiosk[metrics]" in caplog.messages[-1]


@pytest.mark.parametrize("typed", ["80", "70000", "yes"])
def test_what_is_no_port_is_a_problem_of_the_site(tmp_path: Path, typed: str) -> None:
    (tmp_path / "site.yaml").write_text(f"metrics: {typed}\n", encoding="utf-8")
    site, problems = read_site(tmp_path / "site.yaml")
    assert site is None
    assert len(problems) == 1
