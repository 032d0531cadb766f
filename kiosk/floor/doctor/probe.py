"""Asks another process, which may abort or hang without harm to ours."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Sequence
from typing import Any

from kiosk.content.problem import Wording
from kiosk.content.wording import of_doctor

PATIENCE = 20.0
"""Seconds after which a process is given up."""


class ProbeError(Exception):
    """Nothing was learned; ``said`` says why, and what to do."""

    def __init__(self, said: Wording) -> None:
        super().__init__(said.what)
        self.said = said


def ask_qt(subject: str, words: object = None, *, on_screen: bool = False) -> dict[str, Any]:
    """Give what Qt knows of a subject; raises ``ProbeError``. It needs a screen only where it is said."""
    env = dict(os.environ) if on_screen else {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    command = (sys.executable, "-m", "kiosk.window.probe", subject)
    asked = json.dumps(words)
    try:
        ran = subprocess.run(
            command,
            input=asked,
            capture_output=True,
            text=True,
            env=env,
            timeout=PATIENCE,
            errors="replace",
        )
        facts: dict[str, Any] = json.loads(ran.stdout)
    except subprocess.TimeoutExpired:
        raise ProbeError(of_doctor.qt_hangs(subject, PATIENCE)) from None
    except ValueError:
        last = (ran.stderr.strip().splitlines() or [""])[-1]
        raise ProbeError(of_doctor.qt_aborts(subject, ran.returncode, last)) from None
    if fault := facts.get("fault"):
        what, _, remedy = str(fault).partition("\n")
        raise ProbeError(Wording(what, remedy))
    return facts


def answer_of(command: Sequence[str]) -> str | None:
    """Give what a command of the system prints; None where there is none, or it cannot tell."""
    try:
        ran = subprocess.run(command, capture_output=True, text=True, timeout=PATIENCE, errors="replace")
    except (OSError, subprocess.TimeoutExpired):
        return None
    return ran.stdout if ran.returncode == 0 else None
