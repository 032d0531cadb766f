"""Whoever uses an assistive client walks and presses the whole of the real kiosk."""

from __future__ import annotations

import json
import shutil
import subprocess
from pathlib import Path
from typing import Any

import pytest

from kiosk.content.programme import Programme
from tests.whole.machine import KIOSK, PATIENCE, surroundings, x_server

CLIENT = Path(__file__).with_name("client.py")
PYTHON = "/usr/bin/python3"
"""The system's own Python, for which Debian packages pyatspi."""


def what_is_missing() -> str:
    """Name what the client needs and this machine does not have."""
    if not shutil.which("dbus-run-session"):
        return "Debian's dbus"
    if not any(Path(folder, "at-spi-bus-launcher").exists() for folder in ("/usr/libexec", "/usr/lib/at-spi2-core")):
        return "Debian's at-spi2-core"
    if not Path(PYTHON).exists() or subprocess.run([PYTHON, "-c", "import pyatspi"], capture_output=True).returncode:
        return "Debian's python3-pyatspi"
    return "" if shutil.which("Xvfb") else "Debian's xvfb"


MISSING = what_is_missing()


@pytest.fixture(scope="module")
def met() -> dict[str, Any]:
    """What a client met on a visit, by where it was."""
    if MISSING:
        pytest.skip(f"{MISSING} is not installed")
    with x_server("1280x720") as glass:
        done = subprocess.run(
            ["dbus-run-session", "--", PYTHON, CLIENT, *KIOSK, "run", "--windowed", "1280x720"],
            capture_output=True,
            text=True,
            timeout=2 * PATIENCE,
            env=surroundings(DISPLAY=glass.display),
        )
    assert done.returncode == 0, done.stderr
    found: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    return found


def test_every_step_can_be_pressed(met: dict[str, Any], programme: Programme) -> None:
    assert len(met["steps"]) == len(programme.exhibit.panels)


def test_everything_that_can_be_pressed_has_a_name(met: dict[str, Any]) -> None:
    assert met["nameless"] == []
    assert {"Read more", "How do we know?", "Next", "Back", "Home", "Easier to use"} <= {*met["panel"]}


def test_the_label_the_picture_and_the_offices_are_there_to_be_read(met: dict[str, Any], programme: Programme) -> None:
    panel = programme.exhibit.panels["the-first-attack"]
    assert panel.art.alt.words("en") in met["panel"]
    assert any("behind closed doors" in name for name in met["panel"])
    assert "Politburo" in met["panel"]


def test_what_lies_under_the_story_is_hidden_from_the_client_too(met: dict[str, Any]) -> None:
    assert any("The struggle opened in 1928" in name for name in met["story"])
    assert "Read more" not in met["story"]


def test_the_evidence_is_there_to_be_read(met: dict[str, Any]) -> None:
    assert {"The founding text says", "The record shows", "Sources"} <= {*met["evidence"]}


def test_a_switch_tells_whether_it_is_on(met: dict[str, Any]) -> None:
    assert met["unchecked"] is False  # that it was on after a press is awaited by the client


def test_the_language_changes_for_the_client_too(met: dict[str, Any]) -> None:
    assert any(name.startswith("Целый год спор") for name in met["russian"])
    assert not any("\u00ad" in name for name in met["russian"]), "no name holds a soft hyphen"
