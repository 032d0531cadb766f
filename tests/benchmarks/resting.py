"""Measures what a window costs that nobody touches: the processor's time and the frames drawn."""

from __future__ import annotations

import functools
import json
import sys
import tempfile
from pathlib import Path
from typing import Any

from tests.benchmarks.fresh import gallery, numbers, work
from tests.benchmarks.row import SCREENS, Measure, Row, Size

SECONDS = 10
HOME_RUNS = 5
SLIDES_A_RUN = 2
"""Each run of the attract loop shows a panel on the left and one on the right; all runs are its whole cycle."""

MOST_FRAMES = 8.0
"""Two panels come in: each with its words, then with its picture."""


def rests(panels: int, place: str) -> list[list[float]]:
    """Give the share of a core in percent and the frames beside the heart's, of each run."""
    return list(numbers("resting", place, gallery(panels)).values())


def measures() -> list[Measure]:
    """Give the rows of this module, and how they are measured."""
    screen = SCREENS[0]
    found = []
    for panels in (16, 1000):
        rows = (
            Row("at rest on home: share of a core", "%", 2, panels, screen),
            Row("at rest on home: frames drawn in 10 s but for the heart's", "frames", 0, panels, screen),
        )
        found.append(Measure(rows, functools.partial(rests, panels, "home")))
    rows = (
        Row("the attract loop: share of a core", "%", 2, 16, screen),
        Row("the attract loop: frames drawn for two panels in 18 s", "frames", MOST_FRAMES, 16, screen),
    )
    found.append(Measure(rows, functools.partial(rests, 16, "attract")))
    return found


def rest(place: str, shown: str, screen: Size) -> dict[str, list[float]]:
    """Run the app as ``kiosk run`` does, come to home or stay with the attract loop, and watch.

    Once in ten seconds the heart asks for a frame, to see that one can be drawn: these are not counted.
    """
    import psutil
    from PySide6.QtCore import QCoreApplication, QSize, Qt, QTimer

    from kiosk.cli.house import house_of
    from kiosk.content.programme import read_programme
    from kiosk.visit.attract import SECONDS_EACH
    from kiosk.visit.choices import Chooser
    from kiosk.window import app, heart, stage

    gallery_folder = Path(shown) if shown else None
    # A visit lasts as long as it is watched.
    programme = read_programme(gallery_folder, adjust=lambda site: site.model_copy(update={"idle": 300}))
    loop = len(programme.exhibit.panels) // SLIDES_A_RUN
    runs, seconds = (HOME_RUNS, SECONDS) if place == "home" else (loop, SLIDES_A_RUN * SECONDS_EACH)
    process = psutil.Process()
    shares: list[float] = []
    frames: list[float] = []
    drawn = asked = 0

    class Heart(heart.Heart):
        def beat(self) -> None:
            nonlocal asked
            waited = self._asked_at is not None
            super().beat()
            asked += not waited and self._asked_at is not None

    class Stage(stage.Stage):
        def show(self, size: QSize | None) -> None:
            self.window.frameSwapped.connect(count)
            self.window.frameSwapped.connect(
                lambda: QTimer.singleShot(0, self.come), Qt.ConnectionType.SingleShotConnection
            )
            super().show(size)

        def come(self) -> None:
            if place == "home":
                self.guide.wake()
            # What the first seconds still bring, a voice or pictures, is not rest.
            self.timer = QTimer(self, interval=round(seconds * 1000), timerType=Qt.TimerType.PreciseTimer)
            self.timer.timeout.connect(lambda: QCoreApplication.exit() if run() else None)
            self.timer.start()

    def count() -> None:
        nonlocal drawn
        drawn += 1

    before: list[Any] = []

    def run() -> bool:
        now = [drawn - asked, sum(sum(each.cpu_times()[:2]) for each in (process, *process.children(recursive=True)))]
        if before:
            frames.append(now[0] - before[0])
            shares.append((now[1] - before[1]) / seconds * 100)
        before[:] = now
        return len(frames) == runs

    vars(app).update(Heart=Heart, Stage=Stage)
    with tempfile.TemporaryDirectory(dir=work()) as data:
        chooser = Chooser(gallery_folder)
        house = house_of(gallery_folder, None, None, chooser, Path(data))
        app.run(programme, screen, Path(data), house)
    return {"shares": shares, "frames": frames}


if __name__ == "__main__":
    print(json.dumps(rest(sys.argv[1], sys.argv[2], SCREENS[0])))
