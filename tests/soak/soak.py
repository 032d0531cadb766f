"""Runs the app and the crowd in one process, and measures."""

from __future__ import annotations

import signal
from collections.abc import Iterator
from functools import partial
from pathlib import Path
from random import Random

from PySide6.QtCore import QCoreApplication, Qt, QTimer

from kiosk.cli.house import house_of
from kiosk.content.programme import read_programme
from kiosk.visit.choices import Chooser
from kiosk.window.app import run
from kiosk.window.stage import Stage
from tests.heap import keep_one_heap
from tests.soak.complaints import Complaints
from tests.soak.crowd import Crowd
from tests.soak.meter import Meter, size_of
from tests.soak.pace import Pace
from tests.soak.rows import Row, Writer, written_to
from tests.soak.trend import warm_up
from tests.soak.verdict import Outcome

SIZE = (1920, 1080)
OFTEN, SELDOM, SHORT = 5.0, 10.0, 180.0
"""Seconds from one row to the next in a soak shorter than ``SHORT``, and in others."""

FIRST = 1000
"""Milliseconds until the first row, and until somebody comes: there is something to see then."""


class Soak:
    """Sends a crowd to a stage until the time is over; keeps the rows, and hands each to ``write``."""

    def __init__(
        self, seconds: float, pace: Pace, data: Path, seed: int, write: Writer, complaints: Complaints
    ) -> None:
        self.rows: list[Row] = []
        self.is_over = False
        self._seconds = seconds
        self._pace = pace
        self._data = data
        self._seed = seed
        self._write = write
        self._complaints = complaints

    def begin(self, stage: Stage) -> None:
        """Let the first visitor come as soon as there is something to see."""
        crowd = Crowd(stage, self._pace, Random(self._seed), partial(self.measure, True))
        self._meter = Meter(stage.window, self._data, crowd, self._pace, self._complaints)
        self._doing: Iterator[float] = crowd.come()
        self._next = QTimer(singleShot=True)
        self._next.timeout.connect(self._go_on)
        self._row = QTimer()
        self._row.timeout.connect(self.measure)
        self._next.start(FIRST)
        QTimer.singleShot(FIRST, self.measure)
        self._row.start(round((OFTEN if self._seconds < SHORT else SELDOM) * 1000))
        self._last = QTimer(singleShot=True, timerType=Qt.TimerType.PreciseTimer)
        self._last.timeout.connect(self.end)
        self._last.start(round(self._seconds * 1000))
        signal.signal(signal.SIGINT, lambda *interrupted: self.end())

    def measure(self, at_rest: bool = False) -> None:
        """Write down the app as it is now."""
        row = self._meter.measure(at_rest)
        self.rows.append(row)
        self._write(row)

    def end(self) -> None:
        """Write the last row, and let the app end."""
        self.is_over = True
        self.measure()
        QCoreApplication.exit(0)

    def _go_on(self) -> None:
        self._next.start(round(next(self._doing) * 1000))


def soak(minutes: float, speed: float, folder: Path, seed: int) -> Outcome:
    """Let the app run for so many minutes, with time going ``speed`` times faster, and give what became of it."""
    keep_one_heap()
    complaints = Complaints()
    complaints.listen()
    pace = Pace(speed, warm_up(minutes * 60))
    data = folder / "data"
    house = house_of(None, None, None, Chooser(None), data)
    with written_to(folder / "soak.csv") as write:
        one = Soak(minutes * 60, pace, data, seed, write, complaints)
        run(read_programme(), SIZE, data, house, clock=pace.clock, wall=pace.wall, staged=one.begin)
        if not one.is_over:
            one.measure()
    return Outcome(one.rows, size_of(data), complaints.first, not one.is_over)
