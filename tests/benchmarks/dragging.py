"""Measures dragging and spreading a line of 10,000 events; each run is a fresh process."""

from __future__ import annotations

import functools
import json
import sys

from tests.benchmarks.fresh import numbers, work
from tests.benchmarks.moving import features
from tests.benchmarks.row import SCREENS, Measure, Row
from tests.line_of_years import write_line

RUNS = 5
FEW, MANY = 100, 10_000
STEPS = 60
"""The moves of a drag, and of a spread."""


@functools.cache
def line(events: int) -> str:
    """Give a gallery whose overview is a line of so many events."""
    return str(write_line(work() / f"line-{events}", events))


def taken() -> list[list[float]]:
    """Give what each run has for each row."""
    many = [numbers("dragging", line(MANY)) for _ in range(RUNS)]
    few = [numbers("dragging", line(FEW)) for _ in range(RUNS)]
    median, _, slow, _ = features([run["dragged"] for run in many])
    spread, *_ = features([run["spread"] for run in many])
    more = [high["memory"][0] - low["memory"][0] for high, low in zip(many, few, strict=True)]
    return [median, slow, spread, more]


def measures() -> list[Measure]:
    """Give the rows of this module, and how they are measured."""
    rows = (
        Row("dragging a line of 10,000 events: a frame", "ms", 17, 3, SCREENS[0]),
        Row("dragging a line of 10,000 events: the slowest of a hundred frames", "ms", 34, 3, SCREENS[0]),
        Row("spreading a line of 10,000 events: a frame", "ms", 17, 3, SCREENS[0]),
        Row("a line of 10,000 events: memory more than for 100", "MB", 5, 3, SCREENS[0]),
    )
    return [Measure(rows, taken)]


def drag(shown: str) -> dict[str, list[float]]:
    """Drag to and fro at three degrees of closeness, and spread the line between them towards single days."""
    from PySide6.QtCore import QPointF

    from tests.benchmarks.glass import Glass, own_pss
    from tests.visitor import class_of

    glass = Glass(shown, SCREENS[0])
    glass.rest()
    before = own_pss()
    glass.guide.openOverview(0)
    glass.rest()
    middle = glass.middle(next(item for item in glass.items() if class_of(item).startswith("TimelineLine_")))
    dragged: list[float] = []
    spread: list[float] = []
    for _ in range(3):
        ways = [(middle + QPointF(side * 60, 0), middle + QPointF(side * 240, 0)) for side in (-1, 1)]
        spread += glass.gesture(*ways, steps=STEPS)
        for across in (800, -800):
            dragged += glass.gesture((middle + QPointF(across, 0), middle - QPointF(across, 0)), steps=STEPS)
    more = own_pss() - before
    glass.leave()
    return {"dragged": dragged, "spread": spread, "memory": [more]}


if __name__ == "__main__":
    print(json.dumps(drag(sys.argv[1])))
