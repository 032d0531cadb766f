"""Measures memory: of the real kiosk after its start, and of a visitor's window after every panel and 10,000 taps.

MB are 1000 kB. PSS gives each page in equal parts to the processes that map it. What only this kiosk maps is counted
whole, and so are Qt's libraries where nobody else on the machine uses them. Two measured processes run at a time here:
to keep one from halving what the other is charged, files of the installed packages count whole, as if each were alone.
"""

from __future__ import annotations

import functools
import json
import random
import sys
import time
from pathlib import Path

import psutil

from tests.benchmarks.fresh import gallery, kiosk_until_ready, together
from tests.benchmarks.row import PANELS, SCREENS, Measure, Row, alone

RUNS = 5
TAPS, WARM = 10_000, 2_000
AT_A_TIME = 2
CALM = 0.01
"""Seconds of the processor in half a second: a process that takes no more is at rest."""

LIMITS = {"start": 140.0, "panels": 150.0, "taps": 160.0, "seconds": 300.0}


def memory(process: psutil.Process) -> float:
    """Give the PSS in MB of a process and all that it has started, files of the installed packages counted whole."""
    packages, total = str(Path(sys.prefix).resolve()), 0
    for each in (process, *process.children(recursive=True)):
        for part in each.memory_maps():
            total += part.rss if part.path.startswith(packages) else part.pss
    return total / 1e6


def after_start(panels: int) -> list[float]:
    """PSS in MB of ``kiosk run`` when it has started and rests."""
    runs = []
    for _ in range(RUNS):
        with kiosk_until_ready(gallery(panels), SCREENS[0]) as (kiosk, _seconds):
            process = psutil.Process(kiosk.pid)
            while _busy(process) > CALM:
                pass
            runs.append(memory(process))
    return runs


def _busy(process: psutil.Process) -> float:
    before = process.cpu_times()
    time.sleep(0.5)
    after = process.cpu_times()
    return float(after.user + after.system - before.user - before.system)


def visited(panels: int) -> list[list[float]]:
    """PSS in MB after every panel, after 10,000 taps more, their growth, and the seconds that they took."""
    found: list[dict[str, list[float]]] = []
    with kiosk_until_ready(gallery(panels), SCREENS[0]):
        pass  # What this start reads is kept, as before every start but the first.
    while len(found) < RUNS:
        at_once = min(AT_A_TIME, RUNS - len(found))
        found += together("remembering", [(gallery(panels), len(found) + number) for number in range(at_once)])
    return [[each[name][0] for each in found] for name in ("panels", "taps", "growth", "seconds")]


def measures() -> list[Measure]:
    """Give the rows of this module, and how they are measured."""
    screen = SCREENS[0]
    found = [
        alone(Row("memory (PSS) after the start", "MB", LIMITS["start"], panels, screen), after_start, panels)
        for panels in PANELS
    ]
    for panels in PANELS:
        rows = (
            Row("memory (PSS) after every panel", "MB", LIMITS["panels"], panels, screen),
            Row("memory (PSS) after 10,000 taps", "MB", LIMITS["taps"], panels, screen),
            Row("memory (PSS): more after taps 2,001 to 10,000", "MB", 1, panels, screen),
            Row("10,000 taps: how long they take here", "s", LIMITS["seconds"], panels, screen),
        )
        found.append(Measure(rows, functools.partial(visited, panels)))
    return found


def visit(shown: str, seed: int) -> dict[str, list[float]]:
    """Show every panel with its story and its evidence, then tap whatever there is to be tapped, by chance."""
    from platformdirs import user_data_path
    from PySide6.QtCore import QCoreApplication, QEvent
    from PySide6.QtTest import QTest

    from kiosk.window.tidy import Tidy
    from tests.benchmarks.glass import Glass
    from tests.heap import FORGOTTEN

    glass = Glass(shown, SCREENS[0], user_data_path("kiosk"))
    process = psutil.Process()
    guide = glass.guide
    tidy = Tidy(glass.stage.engine)

    def left() -> None:
        """Have the visitor go, and the kiosk tidy up as it does then."""
        guide.startOver()
        glass.rest()
        tidy.tick(False)
        tidy.tick(True)

    for panel in glass.panels:
        glass.stand_before(panel)
        guide.openStory()
        glass.look()
        guide.openEvidence()
        glass.look()
    guide.closeAll()
    glass.rest()
    after_panels = memory(process)
    chance = random.Random(seed)
    seconds, after = 0.0, list[float]()
    left()
    for taps in (WARM, TAPS - WARM):
        began = time.perf_counter()
        for _ in range(taps):
            at = glass.middle(chance.choice(glass.in_sight() or [glass.window.contentItem()]))
            glass.clock.now += 1
            glass.touch("press", at)
            glass.touch("release", at)
            QCoreApplication.processEvents()
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        seconds += time.perf_counter() - began
        left()
        QTest.qWait(round(FORGOTTEN * 1000))
        after.append(memory(process))
    glass.leave()
    return {"panels": [after_panels], "taps": after[1:], "growth": [after[1] - after[0]], "seconds": [seconds]}


if __name__ == "__main__":
    print(json.dumps(visit(sys.argv[1], int(sys.argv[2]))))
