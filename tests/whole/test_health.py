"""How the kiosk is, seen from outside: the health file and the metrics of a real one, and a doctor who comes to it."""

from __future__ import annotations

import json
import os
import signal
from pathlib import Path

import pytest

from kiosk.floor.health import read_health
from tests.content.galleries import GOOD
from tests.floor.scraped import asked, free_port
from tests.whole.machine import KIOSK, becomes_true, kiosk, service_manager, surroundings, x_server

OFFSCREEN = surroundings(QT_QPA_PLATFORM="offscreen")


def state_of(data: Path) -> str:
    health = read_health(data)
    return health.state if health else ""


def findings(said: str) -> dict[str, str]:
    """Give what a doctor found, by name; of several of one name the last."""
    return {each["name"]: each["state"] for each in json.loads(said)["findings"]}


def test_an_operator_follows_a_kiosk_from_its_start_through_a_crash(tmp_path: Path) -> None:
    data, port, site = tmp_path / "data", free_port(), tmp_path / "site.yaml"
    site.write_text(f"data_folder: {data}\nmetrics: {port}\n", encoding="utf-8")
    with service_manager() as manager, manager.start(*KIOSK, "serve", GOOD, "--site", site, env=OFFSCREEN) as keeper:
        assert "READY=1" in manager.next_word()
        assert becomes_true(lambda: state_of(data) == "shown", keeper)
        first = read_health(data)
        assert first is not None
        assert (first.restarts, first.problems, first.gallery) == (0, (), str(data / "folder" / "1"))
        assert first.memory is not None
        assert first.memory > 10_000_000
        assert "\nkiosk_up 1.0\n" in asked(port)

        examined = kiosk("doctor", GOOD, "--site", site, "--json")
        assert examined.returncode == 0, examined.stdout
        assert findings(examined.stdout)["kiosk"] == "good"
        assert findings(examined.stdout)["display"] == "note"

        for child in Path(f"/proc/{keeper.pid}/task/{keeper.pid}/children").read_text(encoding="ascii").split():
            if b"run" in Path(f"/proc/{child}/cmdline").read_bytes().split(b"\0"):
                os.kill(int(child), signal.SIGKILL)
        assert becomes_true(lambda: "\nkiosk_restarts_total 1.0\n" in asked(port), keeper)
        assert becomes_true(lambda: state_of(data) == "shown", keeper)
        second = read_health(data)
        assert second is not None
        assert "ended by the signal SIGKILL" in second.problems[-1].what
        keeper.terminate()
        assert keeper.wait(60) == 0


@pytest.mark.skipif(not Path("/proc/self").exists(), reason="needs a folder in which nobody, root included, can write")
def test_where_nothing_can_be_written_the_exhibit_is_shown_all_the_same(tmp_path: Path) -> None:
    (tmp_path / "site.yaml").write_text("data_folder: /proc/kiosk\n", encoding="utf-8")
    command = (*KIOSK, "serve", "--site", tmp_path / "site.yaml")
    with service_manager() as manager, manager.start(*command, env=OFFSCREEN) as keeper:
        assert "READY=1" in manager.next_word()
        keeper.terminate()
        assert keeper.wait(60) == 0
        assert keeper.stderr is not None
        log = keeper.stderr.read()
    assert log.count("/proc/kiosk/health.json cannot be written") == 1
    assert "Traceback" not in log


def test_a_doctor_without_a_display_says_so_and_on_a_real_one_sees_it(tmp_path: Path) -> None:
    (tmp_path / "site.yaml").write_text(f"data_folder: {tmp_path}\n", encoding="utf-8")
    blind = kiosk("doctor", "--site", tmp_path / "site.yaml")
    assert blind.returncode == 1
    assert "There is no display" in blind.stdout
    assert "1 thing wrong" in blind.stdout
    assert "Traceback" not in blind.stderr
    with x_server("1280x720") as glass:
        words = ("doctor", "--site", tmp_path / "site.yaml", "--json")
        seeing = kiosk(*words, env=surroundings(DISPLAY=glass.display))
    found = findings(seeing.stdout)
    assert seeing.returncode == 0, seeing.stdout
    assert "1280 × 720 pixels" in seeing.stdout
    assert {"drawing", "touch"} <= set(found)
    assert list(found) == [
        *("versions", "kiosk", "unit", "display", "drawing", "touch", "sound", "speech", "fonts"),
        *("disk", "visits", "answers", "clock", "content", "pack", "site"),
    ]
