"""Measures the frames while fingers move: swiping between panels, dragging the line of years, spreading a picture."""

from __future__ import annotations

import functools
import json
import statistics
import sys
from collections.abc import Callable

from tests.benchmarks.fresh import gallery, numbers, with_years
from tests.benchmarks.row import PANELS, SCREENS, Measure, Row, Size

RUNS = 5
FEATURES = {"median": 0.5, "p95": 0.95, "p99": 0.99, "worst": 1.0}
LIMITS = {1080: (17.0, 17.0, 17.0, 34.0), 2160: (50.0, 50.0, 50.0, 100.0)}


def rows_of(name: str, panels: int | None, screen: Size) -> tuple[Row, ...]:
    """Give four rows for the frames of a movement: the median of each run, its slow frames, its slowest."""
    return tuple(
        Row(f"{name}: a frame, {feature}", "ms", limit, panels, screen)
        for feature, limit in zip(FEATURES, LIMITS[screen[1]], strict=True)
    )


def features(runs: list[list[float]]) -> list[list[float]]:
    """Give each run's median frame, its slow frames and its slowest."""
    spread = [(*statistics.quantiles(run, n=100, method="inclusive"), max(run)) for run in runs]
    return [[each[round(share * 100) - 1] for each in spread] for share in FEATURES.values()]


def frames(kind: str, shown: str, screen: Size) -> list[list[float]]:
    """Give the features of a movement's frames in a fresh process."""
    return features(list(numbers("moving", kind, shown, *screen).values()))


def measures() -> list[Measure]:
    """Give the rows of this module, and how they are measured."""
    found = []
    for kind, name, place, many in (
        ("swipe", "swiping to another panel", gallery, PANELS),
        ("drag", "dragging the timeline", with_years, PANELS),
        ("spread", "spreading a picture", gallery, PANELS[:1]),
    ):
        for screen in SCREENS:
            for panels in many:
                take = functools.partial(_later, kind, place, panels, screen)
                found.append(Measure(rows_of(name, panels, screen), take))
    return found


def _later(kind: str, place: Callable[[int], str], panels: int, screen: Size) -> list[list[float]]:
    return frames(kind, place(panels), screen)


def swipe(shown: str, size: Size) -> list[list[float]]:
    """Swipe to the next panel three times and back as often, in other places of the exhibit each run."""
    from PySide6.QtCore import QPointF

    from tests.benchmarks.glass import Glass

    glass = Glass(shown, size)
    width, height = size
    sides = [QPointF(width * share, height * 0.4) for share in (0.75, 0.35)]
    runs = []
    for number in range(RUNS):
        glass.stand_before(glass.panels[number * 2 + 1])
        glass.rest()
        work = []
        for way in (1, 1, 1, -1, -1, -1):
            before = glass.guide.shown.step
            start, end = sides[::way]
            work += glass.gesture((start, end), steps=15)
            assert glass.guide.shown.step == before + way, "the swipe did not turn the panel"
            glass.guide.closeAll()  # a content note
            glass.rest()
        runs.append(work)
    glass.leave()
    return runs


def drag(shown: str, size: Size) -> list[list[float]]:
    """Drag the line of years to and fro, each run closer to its single days."""
    from PySide6.QtCore import QPointF

    from tests.benchmarks.glass import Glass
    from tests.visitor import class_of

    glass = Glass(shown, size)
    glass.guide.openOverview(0)
    glass.rest()
    middle = glass.middle(next(item for item in glass.items() if class_of(item).startswith("TimelineLine_")))
    runs = []
    for _ in range(RUNS):
        work = []
        for across in (0.4, -0.4):
            away = QPointF(size[0] * across, 0)
            work += glass.gesture((middle + away, middle - away), steps=40)
        runs.append(work)
        glass.gesture(
            *((middle + QPointF(60 * side, 0), middle + QPointF(150 * side, 0)) for side in (-1, 1)), steps=20
        )
    glass.leave()
    return runs


def spread(shown: str, size: Size) -> list[list[float]]:
    """Look closer at the pictures of panels, and spread each with two fingers and back."""
    from PySide6.QtCore import QPointF

    from tests.benchmarks.glass import Glass

    glass = Glass(shown, size)
    runs = []
    for panel in glass.panels[:RUNS]:
        glass.stand_before(panel)
        glass.guide.openArt()
        glass.rest()
        middle = glass.middle(next(item for item in glass.items() if item.property("sheetWidth") is not None))
        work = []
        for near, far in ((60, 240), (60, 240), (240, 60), (240, 60)):
            ways = [(middle + QPointF(near * side, 0), middle + QPointF(far * side, 0)) for side in (-1, 1)]
            work += glass.gesture(*ways, steps=30)
        runs.append(work)
    glass.leave()
    return runs


if __name__ == "__main__":
    kind, shown, width, height = sys.argv[1:]
    runs = {"swipe": swipe, "drag": drag, "spread": spread}[kind](shown, (int(width), int(height)))
    print(json.dumps({f"run {number}": run for number, run in enumerate(runs, 1)}))
