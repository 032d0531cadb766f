"""The stage: one exhibit in one window, with everything it needs to be seen and touched."""

from __future__ import annotations

import logging
import os
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

import shiboken6
from PySide6.QtCore import QObject, QSize
from PySide6.QtGui import QFontDatabase
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow

import kiosk
from kiosk.bridge.counting import Counting
from kiosk.bridge.guide import Guide
from kiosk.bridge.keypad import KeypadFilter
from kiosk.bridge.land import LandPictures
from kiosk.bridge.night import NightView
from kiosk.bridge.pictures import Dots, QrCodes, TintedPictures
from kiosk.bridge.staff.filter import StaffFilter
from kiosk.bridge.staff.view import StaffView
from kiosk.bridge.voice import Voice
from kiosk.bridge.watch import Watch
from kiosk.content.programme import Programme
from kiosk.content.wording import of_serving
from kiosk.visit.journal import Journal
from kiosk.visit.tally import Tally
from kiosk.visit.wall import WallClock

log = logging.getLogger(__name__)

TURNED = {"no": 0, "left": 90, "right": -90}
"""By how many degrees the picture turns, clockwise, for a screen that has been turned to a side."""

QML = Path(kiosk.__file__).parent / "qml"


class Stage(QObject):
    """Puts a programme into a window.

    ``clock`` gives seconds of a steady clock, ``wall`` the local time. Nothing moves by itself: whoever holds the
    stage calls ``tick``. Answers to polls are counted in the ``tally``; without one, in memory. Without a ``voice``
    nothing is spoken, without a ``journal`` no visit is counted.
    """

    def __init__(
        self,
        programme: Programme,
        clock: Callable[[], float],
        tally: Tally | None = None,
        voice: Voice | None = None,
        wall: Callable[[], datetime] = datetime.now,
        staff: StaffView | None = None,
        journal: Journal | None = None,
    ) -> None:
        super().__init__()
        self._clock = clock
        self._wall = wall
        self._wall_clock = WallClock()
        self.guide = Guide(programme, clock, self, tally, voice)
        self.engine = make_engine(programme.assets)
        self.night = NightView(programme, clock, wall)
        turned = TURNED[programme.site.screen.turned]
        self.staff = staff or StaffView(None, clock, clock)
        self.staff.entered.connect(self.guide.startOver)
        self.engine.setInitialProperties(
            {"guide": self.guide, "night": self.night, "staff": self.staff, "turned": turned}
        )
        self.engine.loadFromModule("Kiosk", "Main")
        window = self.engine.rootObjects()[0]
        assert isinstance(window, QQuickWindow)
        self.window = window
        # Of two filters the one installed last comes first: the watch.
        self.keypad = KeypadFilter(window, self.guide, programme)
        self.watch = Watch(window, self.guide, clock)
        self._corners = StaffFilter(window, self.staff)
        self.counting = Counting(self.guide, journal, clock) if journal is not None else None

    def show(self, size: QSize | None) -> None:
        """Open the window: full screen without a size."""
        if size is None:
            # On X11 without a window manager nobody else gives a full screen its size.
            self.window.setGeometry(self.window.screen().geometry())
            self.window.showFullScreen()
        else:
            self.window.resize(size)
            self.window.show()

    @property
    def rests(self) -> bool:
        """Tell whether nobody is there, neither a visitor nor the staff."""
        return not self.guide.idle.visiting and not self.staff.is_open

    def tick(self) -> None:
        """Let time pass."""
        leap = self._wall_clock.leapt(self._clock(), self._wall())
        if leap is not None:
            log.warning(of_serving.clock_leapt(round(leap.total_seconds() / 60)))
        self.watch.tick()
        self.guide.tick()
        self.staff.tick()
        self.night.tick(self.guide.idle.visiting)
        if self.counting is not None:
            self.counting.tick()

    def close(self) -> None:
        """Take the window down before what it shows."""
        take_down(self.window, self.engine)


def make_engine(assets: tuple[Path, ...]) -> QQmlApplicationEngine:
    """Make an engine that knows the kiosk's QML and finds fonts, icons and maps in folders of assets."""
    load_fonts(assets)
    # Since Qt 6.8 garbage is looked for in small steps; what is made between two of them may lose its properties.
    os.environ.setdefault("QV4_GC_TIMELIMIT", "0")
    engine = QQmlApplicationEngine()
    engine.addImageProvider("tinted", TintedPictures(assets))
    engine.addImageProvider("qr", QrCodes())
    engine.addImageProvider("dots", Dots())
    engine.addImageProvider("land", LandPictures(assets))
    engine.addImportPath(str(QML))
    return engine


def take_down(window: QQuickWindow, engine: QQmlApplicationEngine) -> None:
    """Close a window and delete the engine that owns it: QML's bindings must be gone before the guide they read is."""
    window.close()
    shiboken6.delete(engine)


def load_fonts(assets: tuple[Path, ...]) -> None:
    """Make the bundled typefaces known to Qt, once."""
    for folder in assets:
        for file in sorted((folder / "fonts").glob("*.ttf")):
            if str(file) not in _loaded:
                _loaded.add(str(file))
                QFontDatabase.addApplicationFont(str(file))


_loaded: set[str] = set()
