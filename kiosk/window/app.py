"""The app: opens the window, lets time pass, and says when the first frame is on the screen."""

from __future__ import annotations

import gc
import logging
import os
import signal
import sys
import time
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QMessageLogContext, QSize, Qt, QTimer, QtMsgType, qInstallMessageHandler
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickWindow, QSGRendererInterface

from kiosk.bridge import player
from kiosk.bridge.voice import SystemVoice, Voice
from kiosk.content.programme import Programme
from kiosk.visit.folder import TALLY, VISITS
from kiosk.visit.journal import Journal
from kiosk.visit.lifeline import ALIVE, NO_OUTPUT, NO_SCREEN, READY, STAFF_RESTART
from kiosk.visit.tally import Tally
from kiosk.window.faults import explain_platform
from kiosk.window.heart import Heart, listen_to_keeper, tell_keeper
from kiosk.window.lockdown import Lockdown
from kiosk.window.notify import notify
from kiosk.window.outputs import Outputs
from kiosk.window.staff import House, make_staff
from kiosk.window.stage import Stage
from kiosk.window.tidy import Tidy, map_large_blocks

TICK = 250
"""How often time is let pass, in milliseconds."""


def run(
    programme: Programme,
    size: tuple[int, int] | None,
    data: Path,
    house: House,
    *,
    supervised: bool = False,
    safe: bool = False,
    restarts: int = 0,
    clock: Callable[[], float] = time.monotonic,
    wall: Callable[[], datetime] = datetime.now,
    staged: Callable[[Stage], None] = lambda stage: None,
) -> int:
    """Show a programme until the app is told to quit; full screen without a size in pixels.

    What the machine counts is kept in the folder ``data``; the ``house`` is what the staff's page reaches.
    ``supervised`` by whoever keeps the window up, it tells them how it is, and ends with them; ``restarts`` is how
    often they have brought it back. In ``safe`` mode it is drawn in software and plays nothing. ``clock`` gives
    seconds of a steady clock, ``wall`` the local time; ``staged`` is given the stage before it is shown.
    """
    # Qt's loop runs no Python of ours that could hear Ctrl+C; what there is to save is saved already.
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    qInstallMessageHandler(report)
    logging.basicConfig(level=logging.WARNING, format="%(message)s")
    if safe:
        QQuickWindow.setGraphicsApi(QSGRendererInterface.GraphicsApi.Software)
        player.play_nothing()
    app = QGuiApplication(sys.argv[:1])
    app.setApplicationName("kiosk")
    tell = tell_keeper if supervised else notify
    tally = Tally(data / TALLY)
    journal = Journal(data / VISITS, programme.exhibit, wall)
    voice = Voice() if safe else SystemVoice()
    staff = make_staff(programme, data, house, voice, restarts, clock)
    stage = Stage(programme, clock, tally, voice, wall, staff, journal)
    staff.ended.connect(app.exit)
    staged(stage)
    if size is None:
        Lockdown(stage.window)
    heart = Heart(stage.window, tell)
    stage.window.frameSwapped.connect(lambda: tell(READY), Qt.ConnectionType.SingleShotConnection)
    stage.window.frameSwapped.connect(collect_from_now_on, Qt.ConnectionType.SingleShotConnection)
    stage.window.frameSwapped.connect(map_large_blocks, Qt.ConnectionType.SingleShotConnection)
    stage.window.frameSwapped.connect(heart.begin, Qt.ConnectionType.SingleShotConnection)
    stage.window.frameSwapped.connect(
        # An engine may take seconds to come: it is looked for while nobody waits for it.
        lambda: QTimer.singleShot(0, voice.prepare),
        Qt.ConnectionType.SingleShotConnection,
    )
    outputs = Outputs(
        show=lambda: stage.show(QSize(*size) if size else None),
        wait=lambda: tell(ALIVE),
        give_up=lambda: app.exit(NO_OUTPUT),
    )
    outputs.tick(clock())
    QTimer.singleShot(0, tally.open)
    QTimer.singleShot(0, lambda: journal.open(clock()))
    timer = QTimer()
    tidy = Tidy(stage.engine)
    timer.timeout.connect(lambda: tidy.tick(stage.rests))
    timer.timeout.connect(stage.tick)
    timer.timeout.connect(lambda: outputs.tick(clock()))
    if supervised:
        news = listen_to_keeper()
        timer.timeout.connect(lambda: news.is_set() and stage.rests and app.exit(STAFF_RESTART))
    timer.start(TICK)
    code = app.exec()
    timer.stop()
    stage.close()
    journal.close(clock())
    return code


def collect_from_now_on() -> None:
    """Let Python collect garbage again, and pass by what the exhibit is made of: it stays as long as the window."""
    gc.enable()
    gc.freeze()


def report(kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
    """Write Qt's messages to the log; say what to do where Qt would only abort."""
    if kind is QtMsgType.QtFatalMsg:
        print(explain_platform(message), file=sys.stderr, flush=True)
        os._exit(NO_SCREEN)
    if kind is not QtMsgType.QtDebugMsg:
        print(message, file=sys.stderr, flush=True)
