"""Measures dragging a line of 10,000 events: ``python -m tests.benchmarks.dragging`` prints numbers."""

from __future__ import annotations

import functools
import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

EVENTS = 10_000
STEPS = 60
"""The frames of a drag, and of a pinch."""

SMALL = "few"
"""Said to the process that measures the memory of a line of few events."""


@functools.cache
def _measured(*few: str) -> dict[str, list[float]]:
    command = [sys.executable, "-m", "tests.benchmarks.dragging", *few]
    found: dict[str, list[float]] = json.loads(subprocess.check_output(command, timeout=600))
    return found


def frames() -> list[float]:
    """Milliseconds from a move of the finger to the frame that shows it, while the line is dragged."""
    return _measured()["frames"]


def slow_frames() -> list[float]:
    """The same at the ninety-ninth of a hundred frames, from the fastest to the slowest."""
    return [statistics.quantiles(frames(), n=100)[98]]


def pinched() -> list[float]:
    """Milliseconds from a move of two fingers to the frame that shows it, while the line is spread."""
    return _measured()["pinched"]


def memory() -> list[float]:
    """PSS in MB that the line of 10,000 events has cost when it was dragged and spread, beyond what one of 100 does."""
    return [_measured()["memory"][0] - _measured(SMALL)["memory"][0]]


def drag(gallery: Path) -> dict[str, list[float]]:
    """Drag to and fro at every degree of closeness, and spread the line from all its years to single days."""
    from PySide6.QtCore import QPointF
    from PySide6.QtGui import QGuiApplication
    from PySide6.QtTest import QTest

    from kiosk.content.programme import read_programme
    from tests.visitor import Visitor, class_of

    app = QGuiApplication(["dragging"])
    visitor = Visitor(read_programme(gallery), (1920, 1080))
    QTest.qWait(500)
    before = pss()
    visitor.guide.openOverview(0)
    QTest.qWait(1000)
    drawn: list[float] = []
    visitor.window.frameSwapped.connect(lambda: drawn.append(time.perf_counter()))
    middle = visitor.middle(next(i for i in visitor.items() if class_of(i).startswith("TimelineLine_")))

    def touch(*fingers: QPointF, press: bool = False, release: bool = False) -> float:
        event = QTest.touchEvent(visitor.window, visitor.device)
        act = event.press if press else event.release if release else event.move
        for number, at in enumerate(fingers):
            act(number, at.toPoint(), visitor.window)
        began, before = time.perf_counter(), len(drawn)
        event.commit()
        while not (press or release) and len(drawn) == before and time.perf_counter() < began + 1:
            app.processEvents()
        return (time.perf_counter() - began) * 1000

    def gesture(times: list[float], *ways: tuple[QPointF, QPointF]) -> None:
        visitor.clock.now += 1
        touch(*(start for start, _ in ways), press=True)
        for step in range(1, STEPS + 1):
            times.append(touch(*(start + (end - start) * (step / STEPS) for start, end in ways)))
        touch(*(end for _, end in ways), release=True)
        app.processEvents()

    dragged: list[float] = []
    spread: list[float] = []
    for _ in range(6):
        ways = ((middle + QPointF(side * 60, 0), middle + QPointF(side * 240, 0)) for side in (-1, 1))
        gesture(spread, *ways)
        for across in (800, 800, -800, -800):
            gesture(dragged, (middle + QPointF(across, 0), middle - QPointF(across, 0)))
    found = {"frames": dragged, "pinched": spread, "memory": [pss() - before]}
    visitor.leave()
    return found


def pss() -> float:
    """Give this process's share of the memory, in MB."""
    lines = Path("/proc/self/smaps_rollup").read_text().splitlines()
    return next(int(line.split()[1]) for line in lines if line.startswith("Pss:")) / 1000


def main() -> None:
    """Print the numbers as JSON."""
    from tests.line_of_years import write_line

    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    os.environ["QT_ENABLE_HIGHDPI_SCALING"] = "0"
    with tempfile.TemporaryDirectory() as folder:
        print(json.dumps(drag(write_line(Path(folder), 100 if SMALL in sys.argv else EVENTS))))


if __name__ == "__main__":
    main()
