"""Measures the filling of a field of 20,000 dots; each run is a fresh process."""

from __future__ import annotations

import functools
import json
import statistics
import sys
import time
from itertools import pairwise
from pathlib import Path
from typing import Any

from tests.benchmarks.fresh import numbers, work
from tests.benchmarks.moving import features
from tests.benchmarks.row import SCREENS, Measure, Row
from tests.gallery import text, write_gallery

RUNS = 5
DOTS = 20_000
TIMES = 2
"""How often a run fills the field."""


@functools.cache
def fields() -> str:
    """Give a gallery with two interactives: two fields of few dots, and a field of few and one of many."""
    return str(write_gallery(work() / "dots", 2, ("en",), [figures(20, 20), figures(20, DOTS)]))


def figures(*dots: int) -> dict[str, Any]:
    """Give an interactive with a field of so many dots for each number."""
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


def taken() -> list[list[float]]:
    """Give what each run has for each row."""
    found = [numbers("filling", fields()) for _ in range(RUNS)]
    median, _, slow, _ = features([run["frames"] for run in found])
    drawing = [statistics.median(run["drawing"]) for run in found]
    return [median, slow, drawing, [run["memory"][0] for run in found]]


def measures() -> list[Measure]:
    """Give the rows of this module, and how they are measured."""
    rows = (
        Row("a field filling with 20,000 dots: from frame to frame", "ms", 17, 2, SCREENS[0]),
        Row("a field filling with 20,000 dots: the slowest of a hundred frames", "ms", 34, 2, SCREENS[0]),
        Row("a field filling with 20,000 dots: drawing a frame", "ms", 17, 2, SCREENS[0]),
        Row("a field of 20,000 dots: memory more than for 20", "MB", 5, 2, SCREENS[0]),
    )
    return [Measure(rows, taken)]


def fill(shown: str) -> dict[str, list[float]]:
    """Switch to and fro between a field of few dots and one of many, and watch it fill."""
    from tests.benchmarks.glass import Glass

    glass = Glass(shown, SCREENS[0])
    began: list[float] = []
    drawn: list[float] = []
    glass.window.afterAnimating.connect(lambda: began.append(time.perf_counter()))
    glass.window.frameSwapped.connect(lambda: drawn.append(time.perf_counter()))
    intervals: list[float] = []
    drawing: list[float] = []
    memory: list[float] = []
    glass.stand_before("panel-1")
    for interactive in (0, 1):
        glass.guide.openInteractive(interactive)
        for _ in range(TIMES):
            glass.play.choose(0)
            glass.rest()
            began.clear()
            drawn.clear()
            glass.play.choose(1)
            glass.run_until_still()
            if interactive:
                intervals += [(after - before) * 1000 for before, after in pairwise(drawn)]
                drawing += [(after - before) * 1000 for before, after in zip(began, drawn, strict=False)]
        memory.append(own_memory())
    glass.leave()
    return {"frames": intervals, "drawing": drawing, "memory": [memory[1] - memory[0]]}


def own_memory() -> float:
    """Give the memory that this process shares with no file, in MB."""
    lines = Path("/proc/self/smaps_rollup").read_text(encoding="utf-8").splitlines()
    return next(int(line.split()[1]) for line in lines if line.startswith("Pss_Anon:")) * 1024 / 1e6


if __name__ == "__main__":
    print(json.dumps(fill(sys.argv[1])))
