"""Whatever the window does, somebody brings it back; here the window is a few lines of Python."""

from __future__ import annotations

import subprocess
import sys
import threading
from collections.abc import Callable
from pathlib import Path

import pytest

from kiosk.floor.places import ENDED
from kiosk.floor.serve import Child, Supervisor, stay_ended
from kiosk.floor.source import Source
from kiosk.floor.units import Machine
from kiosk.floor.watch import Watch
from kiosk.visit.lifeline import ALIVE, NO_OUTPUT, NO_SCREEN, READY, STAFF_EXIT, STAFF_RESTART, UNREADABLE

CURTAIN = (sys.executable, "-c", f"print('{READY}', flush=True); import sys; sys.stdin.read()")
BEGINS = f"""
import os, sys, time
with open({{log!r}}, "a") as log:
    log.write(" ".join(sys.argv[1:]) + ".")
print("{READY}", flush=True)
"""
SOON = (0.0, 0.02, 0.04)
IMPATIENT = 0.5


class Floor:
    """A supervisor that is stopped after its window has begun so often."""

    def __init__(self, folder: Path, program: str, stop_after: int) -> None:
        self.log = folder / "log"
        self.log.write_text("", encoding="utf-8")
        self.said: list[str] = []
        window = (sys.executable, "-c", BEGINS.format(log=str(self.log)) + program)
        self.supervisor = Supervisor(lambda: window, CURTAIN, self.said.append, watch=Watch(SOON, IMPATIENT))
        self.stop_after = stop_after

    def run(self) -> int:
        """Keep the window up; give the exit code."""
        done = threading.Event()

        def watch() -> None:
            while not done.wait(0.02):
                if len(self.begun) >= self.stop_after:
                    self.supervisor.stop()

        threading.Thread(target=watch).start()
        try:
            return self.supervisor.run()
        finally:
            done.set()

    @property
    def begun(self) -> list[str]:
        """Give the options with which each window was started."""
        return self.log.read_text(encoding="utf-8").split(".")[:-1]


@pytest.fixture
def floor(tmp_path: Path) -> Callable[[str, int], Floor]:
    """Make a supervisor of a window that is a program."""
    return lambda program, stop_after: Floor(tmp_path, program, stop_after)


@pytest.mark.parametrize(
    "program",
    ["sys.exit(0)", "sys.exit(1)", "os.kill(os.getpid(), 9)", "raise RuntimeError", "sys.stdout.close(); sys.exit(0)"],
    ids=["exit 0", "exit 1", "kill -9", "exception", "silence"],
)
def test_a_window_that_ends_comes_back(floor: Callable[[str, int], Floor], program: str) -> None:
    kept = floor(program, 3)
    assert kept.run() == 0
    assert len(kept.begun) >= 3


def test_twenty_ends_in_a_row_are_twenty_beginnings(floor: Callable[[str, int], Floor]) -> None:
    kept = floor("os.kill(os.getpid(), 9)", 20)
    kept.run()
    assert len(kept.begun) >= 20
    assert kept.begun[:4] == ["--restarts=0", "--restarts=1", "--restarts=2", "--restarts=3 --safe"]
    assert all("--safe" in options for options in kept.begun[3:]), "three crashes in five minutes lead to safe mode"


def test_a_window_that_hangs_is_ended_and_comes_back(floor: Callable[[str, int], Floor]) -> None:
    kept = floor("time.sleep(60)", 2)
    kept.run()
    assert len(kept.begun) >= 2


def test_a_window_that_is_well_is_left_alone_and_the_service_manager_is_told(
    floor: Callable[[str, int], Floor],
) -> None:
    beats = f"for _ in range(8):\n    print('{ALIVE}', flush=True)\n    time.sleep(0.2)\n"
    kept = floor(f"{beats}sys.exit({STAFF_EXIT})", 9)
    assert kept.run() == STAFF_EXIT
    assert len(kept.begun) == 1
    assert kept.said.count(ALIVE) >= 8
    assert any(word.startswith(READY) for word in kept.said)
    assert kept.said[-1] == "STOPPING=1"


def test_the_staffs_restart_comes_at_once_and_is_no_crash(floor: Callable[[str, int], Floor]) -> None:
    kept = floor(f"sys.exit({STAFF_RESTART})", 5)
    kept.run()
    assert not any("--safe" in options for options in kept.begun)


def test_without_a_monitor_a_service_manager_starts_all_of_it_anew(floor: Callable[[str, int], Floor]) -> None:
    kept = floor(f"sys.exit({NO_OUTPUT})", 5)
    kept.supervisor.managed = True
    assert kept.run() == NO_OUTPUT
    assert len(kept.begun) == 1


def test_without_a_monitor_and_a_service_manager_the_window_is_tried_again_and_it_is_no_crash(
    floor: Callable[[str, int], Floor],
) -> None:
    kept = floor(f"sys.exit({NO_OUTPUT})", 5)
    assert kept.run() == 0
    assert len(kept.begun) >= 5
    assert not any("--safe" in options for options in kept.begun)


def test_a_window_that_cannot_even_be_started_is_tried_again(tmp_path: Path) -> None:
    said: list[str] = []
    supervisor = Supervisor(lambda: (str(tmp_path / "nothing"),), CURTAIN, said.append, watch=Watch(SOON, IMPATIENT))
    threading.Timer(0.5, supervisor.stop).start()
    assert supervisor.run() == 0
    assert supervisor.watch.restarts >= 2


def test_without_a_curtain_the_window_is_shown_all_the_same(tmp_path: Path) -> None:
    kept = Floor(tmp_path, f"sys.exit({STAFF_EXIT})", 9)
    kept.supervisor.curtain = (str(tmp_path / "nothing"),)
    assert kept.run() == STAFF_EXIT
    assert len(kept.begun) == 1


def test_the_staffs_exit_holds_until_the_machine_is_started_anew(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("RUNTIME_DIRECTORY", str(tmp_path))
    stay_ended()
    assert (tmp_path / ENDED).exists()
    machine = Machine("kiosk", Path("/opt/kiosk/bin/kiosk"), (), Path("/var/lib/kiosk"))
    assert f"ConditionPathExists=!/run/museum-kiosk/{ENDED}\n" in machine.unit
    assert "RuntimeDirectory=museum-kiosk\n" in machine.unit


def test_what_cannot_be_shown_and_a_screen_that_is_not_there_are_no_crashes(
    floor: Callable[[str, int], Floor],
) -> None:
    for code in (NO_SCREEN, UNREADABLE):
        kept = floor(f"sys.exit({code})", 5)
        kept.run()
        assert not any("--safe" in options for options in kept.begun)


class Told(Source):
    """Remembers what it has learnt."""

    def __init__(self) -> None:
        self.codes: list[int] = []
        self.said: list[str] = []

    def ended(self, code: int) -> None:
        self.codes.append(code)

    def proved(self) -> None:
        self.said.append("proved")

    def doubted(self) -> None:
        self.said.append("doubted")


def test_the_content_is_told_how_a_window_has_ended(floor: Callable[[str, int], Floor]) -> None:
    kept = floor(f"sys.exit({UNREADABLE})", 2)
    kept.supervisor.source = told = Told()
    kept.run()
    assert set(told.codes) == {UNREADABLE}
    assert told.said == []


def test_the_content_is_doubted_once_after_three_crashes(floor: Callable[[str, int], Floor]) -> None:
    kept = floor("sys.exit(1)", 6)
    kept.supervisor.source = told = Told()
    kept.run()
    assert told.said == ["doubted"]


def test_the_content_is_proved_by_a_window_that_is_up_for_long(floor: Callable[[str, int], Floor]) -> None:
    kept = floor(f"time.sleep(0.4); sys.exit({STAFF_EXIT})", 9)
    kept.supervisor.source = told = Told()
    kept.supervisor.watch = Watch(SOON, 1e6)
    hours = iter(range(10**9))
    kept.supervisor.clock = lambda: float(next(hours)) * 100
    kept.run()
    assert set(told.said) == {"proved"}


TAKES_WHAT_A_THREAD_LEFT = """
from threading import Thread
from tests.heap import resident

def pieces():
    return [bytearray(b"1" * 100_000) for _ in range(400)]

last = []
thread = Thread(target=lambda: last.append(pieces()[-1]))
thread.start()
thread.join()
before = resident()
again = pieces()
print(resident() - before, flush=True)
"""
"""Has 40 MB of pieces in a thread, frees all but the last, has as many again, and tells how many bytes that took."""


def test_what_one_thread_of_the_window_has_freed_is_of_use_to_the_others() -> None:
    command = (sys.executable, "-c", TAKES_WHAT_A_THREAD_LEFT)
    alone = subprocess.run(command, capture_output=True, text=True, check=True)
    assert int(alone.stdout) > 30_000_000
    window = Child(command)
    assert int(window.next_word(20) or "") < 5_000_000
    window.end()
