"""The monkey's eyes: they see whether the window is still well."""

from __future__ import annotations

import gc
import sys
import time
from collections.abc import Callable
from functools import partial
from types import TracebackType

import psutil
from PySide6.QtCore import QCoreApplication, QMessageLogContext, QSize, QtMsgType, qInstallMessageHandler
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from kiosk.content.wording import of_staff
from kiosk.visit.staff import TESTED
from kiosk.window.camera import settle
from kiosk.window.tidy import give_back
from tests.monkey.hands import Hands

STALL = 0.2
"""How long the window may be busy with one step of an act, in seconds of this thread's own work."""

WAY_HOME = 12
"""How many taps may lead home from anywhere."""

ENDLESS = 10
"""After how many times the patience of the kiosk a visit should have ended."""

LOST = "is missing from current event, but was neither canceled nor released"
"""What Qt says of a finger whose release was lost; that it does no harm is seen by the rest."""

ARRIVAL = 50
"""For how many times 20 ms of real time the eyes wait for what slides in."""

WEIGHED = QSize(1920, 1080)
"""The size of the window when the memory is looked at."""


class AmissError(Exception):
    """Something is wrong with the window."""


class Eyes:
    """Watch a window that hands act on, as long as the block lasts."""

    def __init__(self, hands: Hands) -> None:
        self._hands = hands
        self._told: list[str] = []
        self.slowest = 0.0

    def __enter__(self) -> Eyes:
        self._before = qInstallMessageHandler(self._hear), sys.excepthook, sys.unraisablehook
        sys.excepthook = self._see_exception
        sys.unraisablehook = lambda fault: self._told.append(f"exception: {fault.exc_value!r} in {fault.object!r}")
        return self

    def __exit__(self, *fault: object) -> None:
        handler, sys.excepthook, sys.unraisablehook = self._before
        qInstallMessageHandler(handler)

    def watch(self, act: Callable[[], None]) -> None:
        """See an act done; raise what is amiss."""
        began = time.thread_time()
        act()
        seconds = time.thread_time() - began
        self.slowest = max(self.slowest, seconds)
        if self._told:
            raise AmissError("; ".join(self._told))
        if seconds > STALL:
            raise AmissError(f"stalled: busy for {seconds * 1000:.0f} ms")

    def check(self) -> None:
        """With all fingers off, see that nothing is pressed and that taps lead home."""
        self.watch(self._hands.lift)
        pressed = [_name(item) for item in self._hands.visitor.items() if item.property("pressed") is True]
        if pressed:
            raise AmissError(f"left pressed: {', '.join(pressed)}")
        self._go_home()

    def see_all_leave(self) -> None:
        """Let nobody touch anything until the visit has ended and the staff have gone."""
        visitor = self._hands.visitor
        patience = round(visitor.guide.idle.patience) + 40
        for _ in range(ENDLESS):
            if visitor.session.screen == "attract" and not visitor.stage.staff.is_open:
                return
            self._hands.lift()
            self._hands.rest(patience)
        raise AmissError(f"a visit without end: {self._where()}")

    def memory(self) -> tuple[float, int]:
        """Give the megabytes that are held still when all have left, and how many things are in the window.

        The window has the same size each time, for its picture alone takes from 3 to 8 MB.
        """
        self.see_all_leave()
        window = self._hands.window
        size = window.size()
        window.resize(WEIGHED)
        settle(window)
        gc.collect()
        self._hands.visitor.stage.engine.collectGarbage()
        give_back()
        held = psutil.Process().memory_info().rss / 1e6, _count(window.contentItem())
        window.resize(size)
        QCoreApplication.processEvents()
        return held

    def _go_home(self) -> None:
        self._hands.do("choose calm")
        taps: list[str] = []
        while not self._is_home() and len(taps) < WAY_HOME:
            if (target := self._way_out()) is None:
                break
            taps.append(_name(target))
            self.watch(partial(self._hands.tap, self._hands.visitor.seen(target).center()))
        if not self._is_home():
            names = [_name(item) for item in self._hands.targets()]
            raise AmissError(f"no way home: tapped {taps}, and there are {names}; {self._where()}")

    def _way_out(self) -> QQuickItem | None:
        """Find what leads out of what is open; what still moves is waited for."""
        if self._hands.visitor.stage.staff.property("place") == "touch test":
            # The whole glass is under test there: it is left by letting go of it.
            self._hands.rest(round(TESTED))
        for _ in range(ARRIVAL):
            out = self._words_out()
            # Of what lies over another, the one painted last can be touched.
            for item in reversed(self._hands.targets()):
                if item.property("name") in out:
                    return item
            QTest.qWait(20)
        return None

    def _words_out(self) -> tuple[str, ...]:
        """Give what is written on the buttons that lead out of where the monkey is."""
        shown = self._hands.visitor.guide.shown
        words = self._hands.programme.words[shown.settings.language]
        if self._hands.visitor.stage.staff.is_open:
            return of_staff.close(), of_staff.back()
        if shown.asking:
            return (words.keep_reading,)
        if shown.overlays or shown.easing:
            return words.close_event, words.close, words.back_to
        return words.close_event, words.home

    def _is_home(self) -> bool:
        """Tell whether the monkey stands where everything can be begun from."""
        guide, staff = self._hands.visitor.guide, self._hands.visitor.stage.staff
        return guide.shown.screen in ("home", "attract") and not guide.shown.asking and not staff.is_open

    def _where(self) -> str:
        place = self._hands.visitor.stage.staff.property("place")
        return f"{self._hands.visitor.guide.shown}, the staff at {place!r}, {self._hands.window.size().toTuple()}"

    def _hear(self, kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
        if kind not in (QtMsgType.QtDebugMsg, QtMsgType.QtInfoMsg) and LOST not in message:
            self._told.append(f"Qt: {message}")

    def _see_exception(self, kind: type[BaseException], fault: BaseException, trace: TracebackType | None) -> None:
        sys.__excepthook__(kind, fault, trace)
        while trace is not None and trace.tb_next is not None:
            trace = trace.tb_next
        place = f"{trace.tb_frame.f_code.co_filename}:{trace.tb_lineno}" if trace else "somewhere"
        self._told.append(f"exception: {fault!r} at {place}")


def _name(item: QQuickItem) -> str:
    return str(item.property("name") or item.objectName())


def _count(item: QQuickItem) -> int:
    return 1 + sum(_count(child) for child in item.childItems())
