"""The app: opens the window, lets time pass, and says when the first frame is on the screen."""

from __future__ import annotations

import os
import signal
import sys
import time
from datetime import datetime

from PySide6.QtCore import QMessageLogContext, QSize, Qt, QTimer, QtMsgType, qInstallMessageHandler
from PySide6.QtGui import QGuiApplication

from kiosk.bridge.voice import SystemVoice
from kiosk.content.programme import Programme
from kiosk.visit.folder import TALLY, VISITS, data_folder
from kiosk.visit.journal import Journal
from kiosk.visit.tally import Tally
from kiosk.window.faults import explain_platform
from kiosk.window.notify import notify
from kiosk.window.stage import Stage

TICK = 250
"""How often time is let pass, in milliseconds."""

NO_SCREEN = 3
"""The exit code where Qt finds no screen to draw on."""


def run(programme: Programme, size: tuple[int, int] | None) -> int:
    """Show a programme until the app is told to quit; full screen without a size in pixels."""
    # Qt's loop runs no Python of ours that could hear Ctrl+C; what there is to save is saved already.
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    qInstallMessageHandler(report)
    app = QGuiApplication(sys.argv[:1])
    app.setApplicationName("kiosk")
    folder = data_folder(programme.site)
    tally = Tally(folder / TALLY)
    journal = Journal(folder / VISITS, programme.exhibit, datetime.now)
    voice = SystemVoice()
    stage = Stage(programme, time.monotonic, tally, voice, journal)
    if size is None:
        app.setOverrideCursor(Qt.CursorShape.BlankCursor)
    stage.window.frameSwapped.connect(lambda: notify("READY=1"), Qt.ConnectionType.SingleShotConnection)
    stage.window.frameSwapped.connect(
        # An engine may take seconds to come: it is looked for while nobody waits for it.
        lambda: QTimer.singleShot(0, voice.prepare),
        Qt.ConnectionType.SingleShotConnection,
    )
    stage.show(QSize(*size) if size else None)
    QTimer.singleShot(0, tally.open)
    QTimer.singleShot(0, lambda: journal.open(time.monotonic()))
    timer = QTimer()
    timer.timeout.connect(stage.tick)
    timer.start(TICK)
    code = app.exec()
    timer.stop()
    stage.close()
    journal.close(time.monotonic())
    return code


def report(kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
    """Write Qt's messages to the log; say what to do where Qt would only abort."""
    if kind is QtMsgType.QtFatalMsg:
        print(explain_platform(message), file=sys.stderr, flush=True)
        os._exit(NO_SCREEN)
    if kind is not QtMsgType.QtDebugMsg:
        print(message, file=sys.stderr, flush=True)
