"""Measures the filling of a field of 20,000 dots: ``python -m tests.benchmarks.filling`` prints numbers."""

from __future__ import annotations

import functools
import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from itertools import pairwise
from pathlib import Path
from typing import Any

DOTS = 20_000
RUNS = 5
"""How often the field is filled."""


@functools.cache
def _measured() -> dict[str, list[float]]:
    found: dict[str, list[float]] = json.loads(
        subprocess.check_output([sys.executable, "-m", "tests.benchmarks.filling"], timeout=600)
    )
    return found


def frames() -> list[float]:
    """Milliseconds from one frame to the next while the field fills."""
    return _measured()["frames"]


def slow_frames() -> list[float]:
    """The same at the ninety-ninth of a hundred frames, from the fastest to the slowest."""
    return [statistics.quantiles(frames(), n=100)[98]]


def drawing() -> list[float]:
    """Milliseconds of these that a frame takes to be drawn; in the rest the processor has nothing to do."""
    return _measured()["drawing"]


def memory() -> list[float]:
    """MB that 20,000 dots add to the memory of the process's own that 20 dots take."""
    return _measured()["memory"]


def figures(*dots: int) -> dict[str, Any]:
    """Give an interactive with a field of so many dots for each number."""
    from tests.gallery import text

    languages = ("en",)
    return {
        "kind": "figures",
        "title": {"en": "Figures"},
        "each": "1",
        "unit": text(languages, 1),
        "figures": [
            {
                "number": str(each),
                "name": {"en": f"{each} dots"},
                "says": text(languages, each),
                "sources": ["Made1990"],
            }
            for each in dots
        ],
    }


def fill(folder: Path) -> dict[str, list[float]]:
    """Switch to and fro between a field of few dots and one of many, and watch it fill."""
    from PySide6.QtGui import QGuiApplication
    from PySide6.QtTest import QTest

    from kiosk.content.programme import read_programme
    from kiosk.visit.settings import Settings
    from tests.gallery import write_gallery
    from tests.visitor import Visitor

    app = QGuiApplication(["filling"])
    few, many = figures(20, 20), figures(20, DOTS)
    visitor = Visitor(read_programme(write_gallery(folder / "gallery", 2, ("en",), [few, many])), (1920, 1080))
    visitor.guide.choose(Settings("en"))
    began: list[float] = []
    shown: list[float] = []
    visitor.window.afterAnimating.connect(lambda: began.append(time.perf_counter()))
    visitor.window.frameSwapped.connect(lambda: shown.append(time.perf_counter()))
    intervals: list[float] = []
    drawing: list[float] = []
    memory: list[float] = []
    visitor.stand_before("panel-1")
    for interactive in (0, 1):
        visitor.guide.openInteractive(interactive)
        for _ in range(RUNS):
            visitor.play.choose(0)
            QTest.qWait(1500)
            began.clear()
            shown.clear()
            visitor.play.choose(1)
            # As long as the field fills there is a frame at least every tenth of a second.
            while not shown or time.perf_counter() - shown[-1] < 0.1:
                app.processEvents()
            if interactive:
                intervals += [(after - before) * 1000 for before, after in pairwise(shown)]
                drawing += [(after - before) * 1000 for before, after in zip(began, shown, strict=False)]
        memory.append(own_memory())
    visitor.leave()
    return {"frames": intervals, "drawing": drawing, "memory": [memory[1] - memory[0]]}


def own_memory() -> float:
    """Give the memory that this process shares with no file, in MB."""
    lines = Path("/proc/self/smaps_rollup").read_text().splitlines()
    return next(int(line.split()[1]) for line in lines if line.startswith("Pss_Anon:")) / 1000


def main() -> None:
    """Print the numbers as JSON."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    os.environ["QT_ENABLE_HIGHDPI_SCALING"] = "0"
    with tempfile.TemporaryDirectory() as folder:
        print(json.dumps(fill(Path(folder))))


if __name__ == "__main__":
    main()
