"""Whatever happens to the real window or to its disk, visitors see the exhibit again, and the log has a line."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.whole.machine import (
    KIOSK,
    Colour,
    Glass,
    ServiceManager,
    becomes_true,
    service_manager,
    surroundings,
    x_server,
)
from tests.whole.test_serve import BUTTON, NIGHT, has_window, window_of

MISCHIEF = """
import os, signal, sys, time
if "run" in sys.argv:
    signal.signal(signal.SIGUSR1, lambda *_: time.sleep(3600))
    signal.signal(signal.SIGUSR2, lambda *_: os._exit(int(open(os.environ["CODE"]).read())))
"""
"""What somebody has put into the window's Python: a signal blocks the GUI thread, another ends the window."""

RED = (0xC3, 0x27, 0x2B)
SIZE = "1280x720"
NOT_YET = ":4711"
"""A display that no other test is given."""


@pytest.fixture
def manager() -> Iterator[ServiceManager]:
    """A service manager."""
    with service_manager() as one:
        yield one


def shows_the_exhibit(glass: Glass) -> bool:
    return glass.colour(*BUTTON) == RED


def until_ready(manager: ServiceManager) -> None:
    while "READY=1" not in manager.next_word():
        pass


def log_of(keeper: subprocess.Popen[str]) -> str:
    """End the keeper and give what it has written."""
    keeper.terminate()
    assert keeper.stderr is not None
    log = keeper.stderr.read()
    assert "Traceback" not in log
    return log


def test_a_window_whose_gui_thread_is_blocked_or_that_exits_comes_back(manager: ServiceManager, tmp_path: Path) -> None:
    (tmp_path / "sitecustomize.py").write_text(MISCHIEF, encoding="utf-8")
    code = tmp_path / "code"
    with x_server(SIZE) as glass:
        env = surroundings(DISPLAY=glass.display, PYTHONPATH=str(tmp_path), CODE=str(code))
        with manager.start(*KIOSK, "serve", env=env) as keeper:
            until_ready(manager)
            assert shows_the_exhibit(glass)
            for number, exit_code in ((signal.SIGUSR2, 0), (signal.SIGUSR2, 1), (signal.SIGUSR1, 0)):
                code.write_text(str(exit_code), encoding="ascii")
                before = window_of(keeper.pid).pid
                os.kill(before, number)
                assert becomes_true(lambda old=before: has_window(keeper.pid, old), keeper)  # type: ignore[misc]
                until_ready(manager)
                assert becomes_true(lambda: shows_the_exhibit(glass), keeper)
            log = log_of(keeper)
    assert "The window has ended with the code 0." in log
    assert "The window has ended with the code 1." in log
    assert "The window says nothing any more" in log


def test_without_a_display_at_first_the_exhibit_is_shown_once_there_is_one(manager: ServiceManager) -> None:
    with manager.start(*KIOSK, "serve", env=surroundings(DISPLAY=NOT_YET)) as keeper:
        assert keeper.stderr is not None
        for line in keeper.stderr:
            if "The window has ended with the code 3." in line:
                break
        with x_server(SIZE, NOT_YET) as glass:
            until_ready(manager)
            assert becomes_true(lambda: shows_the_exhibit(glass), keeper)
            assert "safe mode" not in log_of(keeper), "a screen that is not there yet is no crash"


def site_with_data(folder: Path, data: Path) -> Path:
    site = folder / "site.yaml"
    site.write_text(f"data_folder: {data}\n", encoding="utf-8")
    return site


def seen_and_told(manager: ServiceManager, site: Path, **more: str) -> tuple[Colour, str]:
    """Serve an exhibit until it is on the screen and the first log line is there; give its colour, and the log."""
    with x_server(SIZE) as glass:
        env = surroundings(DISPLAY=glass.display, **more)
        with manager.start(*KIOSK, "serve", "--site", site, env=env) as keeper:
            until_ready(manager)
            assert becomes_true(lambda: glass.colour(*BUTTON) not in (NIGHT, (0, 0, 0)), keeper)
            colour = glass.colour(*BUTTON)
            assert keeper.stderr is not None
            line = keeper.stderr.readline()
            return colour, line + log_of(keeper)


@pytest.mark.parametrize("way", ["full", "read-only"])
def test_on_a_disk_that_takes_nothing_the_exhibit_is_shown(manager: ServiceManager, tmp_path: Path, way: str) -> None:
    if os.geteuid() != 0 or sys.platform != "linux":
        pytest.skip("only root can mount a small disk")
    disk = tmp_path / "disk"
    disk.mkdir()
    if subprocess.run(["mount", "-t", "tmpfs", "-o", "size=64k", "tmpfs", disk], check=False).returncode:
        pytest.skip("this machine mounts nothing")
    try:
        if way == "full":
            (disk / "ballast").write_bytes(bytes(64 * 1024 - 8192))
        else:
            subprocess.run(["mount", "-o", "remount,ro", disk], check=True)
        colour, log = seen_and_told(manager, site_with_data(tmp_path, disk))
    finally:
        subprocess.run(["umount", "--lazy", disk], check=True)
    assert colour == RED
    assert "cannot be kept" in log


def test_where_nothing_can_be_written_the_exhibit_is_shown(manager: ServiceManager, tmp_path: Path) -> None:
    (tmp_path / "data").write_text("a file, no folder", encoding="utf-8")
    colour, log = seen_and_told(manager, site_with_data(tmp_path, tmp_path / "data"))
    assert colour == RED
    assert "cannot be kept" in log


def test_with_damaged_counts_the_exhibit_is_shown_and_they_are_begun_anew(
    manager: ServiceManager, tmp_path: Path
) -> None:
    data = tmp_path / "data"
    data.mkdir()
    for name in ("visits.sqlite", "tally.sqlite"):
        (data / name).write_bytes(b"no database" * 1000)
    colour, log = seen_and_told(manager, site_with_data(tmp_path, data))
    assert colour == RED
    assert "damaged" in log


def test_a_site_that_is_wrong_does_not_keep_the_screen_dark(manager: ServiceManager, tmp_path: Path) -> None:
    site = tmp_path / "site.yaml"
    site.write_text("volume: loud\n", encoding="utf-8")
    colour, log = seen_and_told(manager, site)
    assert colour == RED
    assert "site.yaml:1:9" in log
    assert "The window fails with what it was given" in log


def test_without_a_voice_and_without_sound_the_exhibit_is_shown(manager: ServiceManager, tmp_path: Path) -> None:
    nowhere = {"SPEECHD_ADDRESS": "unix_socket:/nonexistent", "PULSE_SERVER": "unix:/nonexistent"}
    colour, log = seen_and_told(manager, site_with_data(tmp_path, tmp_path / "data"), **nowhere)
    assert colour == RED
    assert "Nothing is spoken" in log
