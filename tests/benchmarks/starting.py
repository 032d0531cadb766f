"""Measures the start: from the process to READY=1, which is said when the first frame is on the screen."""

from __future__ import annotations

import functools
import statistics
import tempfile
from pathlib import Path

from tests.benchmarks.fresh import BUNDLED, gallery, kiosk_until_ready, work
from tests.benchmarks.row import PANELS, SCREENS, Measure, Row, Size, alone

RUNS = 7
WARM = {1080: {16: 0.6, 100: 0.65, 1000: 0.9}, 2160: {16: 0.75, 100: 0.8, 1000: 1.05}}
COLD = 1.5


@functools.cache
def warm(panels: int, screen: Size) -> list[float]:
    """Seconds to READY=1 when an earlier start has left compiled QML and what was read."""
    with kiosk_until_ready(gallery(panels), screen):
        pass
    return [_start(panels, screen) for _ in range(RUNS)]


def cold(panels: int, screen: Size) -> list[float]:
    """Seconds to READY=1 with nothing kept, neither of QML nor of the reading; Python's modules stay compiled."""
    runs = []
    for _ in range(RUNS):
        with tempfile.TemporaryDirectory(dir=work()) as empty:
            runs.append(_start(panels, screen, Path(empty)))
    return runs


def growth() -> list[float]:
    """How many times longer a warm start takes with 1,000 panels than with the bundled exhibit."""
    few = statistics.median(warm(BUNDLED, SCREENS[0]))
    return [many / few for many in warm(1000, SCREENS[0])]


def _start(panels: int, screen: Size, kept: Path | None = None) -> float:
    with kiosk_until_ready(gallery(panels), screen, kept=kept) as (_, seconds):
        return seconds


def measures() -> list[Measure]:
    """Give the rows of this module, and how they are measured."""
    found = [
        alone(
            Row("start to READY=1, QML cache warm", "s", WARM[screen[1]][panels], panels, screen), warm, panels, screen
        )
        for screen in SCREENS
        for panels in PANELS
    ]
    found.append(alone(Row("1,000 panels start: times 16 panels", "×", 1.5, 1000, SCREENS[0]), growth))
    found += [
        alone(Row("start to READY=1, QML cache cold", "s", COLD, panels, SCREENS[0]), cold, panels, SCREENS[0])
        for panels in PANELS
    ]
    return found
