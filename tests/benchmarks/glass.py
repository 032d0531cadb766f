"""The glass of a measured window: fingers that move as fast as real ones, and an eye on every frame.

Only measured processes import this: it loads Qt.
"""

from __future__ import annotations

import gc
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QEventLoop, QPointF, Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from kiosk.content.programme import read_programme
from kiosk.window.app import collect_from_now_on
from kiosk.window.tidy import map_large_blocks
from tests.benchmarks.row import LANGUAGES, Size
from tests.heap import keep_one_heap
from tests.visitor import Visitor

PACE = 16
"""Milliseconds from one move of a finger to the next."""

STILL = 150
"""A window that has drawn nothing for so many milliseconds is at rest."""

PATIENCE = 10_000
"""Milliseconds after which a window that still moves, or does not, is taken for broken."""


class Glass(Visitor):
    """A visitor's window whose frames are watched; in ``data`` lies what an earlier start has read."""

    def __init__(self, gallery: str, size: Size, data: Path | None = None) -> None:
        keep_one_heap()
        self._app = QGuiApplication([])
        # As the app does it: nothing is collected before the first frame, nor later what the exhibit is.
        gc.disable()
        super().__init__(read_programme(Path(gallery) if gallery else None, language=LANGUAGES[0], data=data), size)
        collect_from_now_on()
        map_large_blocks()
        self.panels = list(self.session.panels)

    @contextmanager
    def each_frame(self, told: Callable[[], object]) -> Iterator[None]:
        """Tell of each frame that has come to the screen."""
        connection = self.window.frameSwapped.connect(told)
        try:
            yield
        finally:
            self.window.frameSwapped.disconnect(connection)

    def rest(self) -> None:
        """Let everything that moves come to its end."""
        self.look()
        self.run_until_still()

    def frame(self, number: int = 0) -> float:
        """Wait for the next frame but so many; give its time in seconds."""
        loop, shown = QEventLoop(), list[float]()

        def note() -> None:
            shown.append(time.perf_counter())
            if len(shown) > number:
                loop.quit()

        patience = QTimer(singleShot=True, interval=PATIENCE)
        patience.timeout.connect(loop.quit)
        patience.start()
        with self.each_frame(note):
            loop.exec()
        assert len(shown) > number, "no frame has come"
        return shown[number]

    def touch(self, act: str, *fingers: QPointF) -> None:
        """Have fingers ``press``, ``move`` or ``release``, without letting the window answer yet."""
        event = QTest.touchEvent(self.window, self.device)
        for number, at in enumerate(fingers):
            getattr(event, act)(number, self._pixel(at), self.window)
        event.commit(False)

    def gesture(self, *ways: tuple[QPointF, QPointF], steps: int) -> list[float]:
        """Move fingers at their pace; give the milliseconds of work for each frame from the touch until all rests.

        Work is what the processor does on the window's thread, which also draws: the answer to the touch, all that
        follows from it, polish, sync and rendering, up to frameSwapped. Waiting is not in it.
        """
        self.clock.now += 1
        work: list[float] = []
        done = time.thread_time()
        step = 0

        def note() -> None:
            nonlocal done
            now = time.thread_time()
            work.append((now - done) * 1000)
            done = now

        def move() -> None:
            nonlocal step
            act = "press" if step == 0 else "release" if step > steps else "move"
            share = min(step, steps) / steps
            self.touch(act, *(start + (end - start) * share for start, end in ways))
            step += 1
            if step > steps + 1:
                pace.stop()

        pace = QTimer(timerType=Qt.TimerType.PreciseTimer, interval=PACE)
        pace.timeout.connect(move)
        with self.each_frame(note):
            pace.start()
            self.run_until_still(lambda: not pace.isActive())
        return work

    def run_until_still(self, done: Callable[[], bool] = lambda: True) -> None:
        """Let time run until something is done and no frame has come since for a while."""
        loop = QEventLoop()
        still, patience = (QTimer(singleShot=True, interval=each) for each in (STILL, PATIENCE))
        still.timeout.connect(lambda: loop.quit() if done() else still.start())
        patience.timeout.connect(loop.quit)
        with self.each_frame(still.start):
            still.start()
            patience.start()
            loop.exec()
        assert patience.isActive(), "the window does not come to rest"


def own_pss() -> float:
    """Give this process's share of the memory, in MB of 1000 kB."""
    lines = Path("/proc/self/smaps_rollup").read_text(encoding="utf-8").splitlines()
    return next(int(line.split()[1]) for line in lines if line.startswith("Pss:")) * 1024 / 1e6
