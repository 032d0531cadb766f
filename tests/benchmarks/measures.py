"""The measures themselves; each gives one number for each run."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

RUNS = 7


@contextmanager
def kiosk_until_ready(*options: str) -> Iterator[tuple[subprocess.Popen[bytes], float]]:
    """Start ``kiosk run`` as a service manager would; give the process and the seconds until READY=1."""
    with tempfile.TemporaryDirectory() as folder, socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as line:
        address = str(Path(folder) / "notify")
        line.bind(address)
        line.settimeout(30)
        began = time.perf_counter()
        command = [sys.executable, "-m", "kiosk", "run", "--windowed", "1920x1080", *options]
        kiosk = subprocess.Popen(command, env={**os.environ, "NOTIFY_SOCKET": address})
        try:
            assert line.recv(100) == b"READY=1"
            yield kiosk, time.perf_counter() - began
        finally:
            kiosk.kill()
            kiosk.wait()


def start_to_ready() -> list[float]:
    """Seconds from starting the process to READY=1, with a warm cache of compiled QML."""
    with kiosk_until_ready():
        pass
    runs = []
    for _ in range(RUNS):
        with kiosk_until_ready() as (_, seconds):
            runs.append(seconds)
    return runs


def read_and_check() -> list[float]:
    """Seconds for reading and checking the bundled exhibit in a fresh Python, imports included."""
    code = (
        "import time; began = time.perf_counter()\n"
        "from kiosk.content.gallery import bundled_gallery\n"
        "from kiosk.content.read import read_exhibit\n"
        "reading = read_exhibit(bundled_gallery() / 'exhibits' / 'bukharin')\n"
        "assert reading.exhibit; print(time.perf_counter() - began)"
    )
    return [float(subprocess.check_output([sys.executable, "-c", code])) for _ in range(RUNS)]


def tap_to_frame() -> list[float]:
    """Milliseconds from the release on Next to the first frame that differs."""
    return _taps("Next")


def tap_to_overlay() -> list[float]:
    """Milliseconds from the release on Read more to the first frame that differs."""
    return _taps("Read more")


def _taps(name: str) -> list[float]:
    from PySide6.QtCore import QCoreApplication, QPoint
    from PySide6.QtGui import QGuiApplication
    from PySide6.QtTest import QTest

    from kiosk.content.programme import read_programme
    from tests.visitor import Visitor

    app = QGuiApplication.instance() or QGuiApplication(["benchmarks"])
    visitor = Visitor(read_programme(), (1920, 1080))
    frames: list[float] = []
    visitor.window.frameSwapped.connect(lambda: frames.append(time.perf_counter()))
    runs = []
    for panel in visitor.session.panels[:-1]:
        visitor.guide.openPanel(panel)
        visitor.guide.closeAll()  # a content note
        _rest(visitor)
        point = visitor.middle(name)
        pixel = QPoint(round(point.x()), round(point.y()))
        visitor.clock.now += 1
        QTest.touchEvent(visitor.window, visitor.device).press(0, pixel, visitor.window).commit()
        _rest(visitor)
        frames.clear()
        began = time.perf_counter()
        QTest.touchEvent(visitor.window, visitor.device).release(0, pixel, visitor.window).commit()
        while not frames:
            QCoreApplication.processEvents()
        runs.append((frames[0] - began) * 1000)
    _rest(visitor)
    visitor.leave()
    app.processEvents()
    return runs


def _rest(visitor: object) -> None:
    """Let every animation end: half a second of real time."""
    from PySide6.QtTest import QTest

    QTest.qWait(500)


def memory_after_every_panel() -> list[float]:
    """PSS in MB of a process that has shown every panel, story and claim of the bundled exhibit."""
    code = (
        "import os; os.environ['QT_QPA_PLATFORM'] = 'offscreen'\n"
        "from PySide6.QtGui import QGuiApplication\n"
        "app = QGuiApplication(['memory'])\n"
        "from kiosk.content.programme import read_programme\n"
        "from tests.visitor import Visitor\n"
        "visitor = Visitor(read_programme(), (1920, 1080)); guide = visitor.guide\n"
        "for panel in visitor.session.panels:\n"
        "    for go in (lambda: guide.openPanel(panel), guide.closeAll, guide.openStory, guide.openEvidence):\n"
        "        go(); visitor.picture()\n"
        "rollup = open('/proc/self/smaps_rollup').read()\n"
        "print([int(line.split()[1]) for line in rollup.splitlines() if line.startswith('Pss:')][0] / 1000)\n"
        "visitor.leave()"
    )
    return [float(subprocess.check_output([sys.executable, "-c", code])) for _ in range(3)]
