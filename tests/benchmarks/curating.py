"""Measures what a curator waits for: a check, and the preview after a save."""

from __future__ import annotations

import functools
import json
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from tests.benchmarks.fresh import made, numbers, surroundings
from tests.benchmarks.row import SCREENS, Measure, Row, alone

RUNS = 5
SAVES = 12


def growth() -> list[float]:
    """How many times longer 1,000 panels take than 100, without the start of Python and its imports."""
    empty = min(checks(1))
    return [(many - empty) / (few - empty) for few, many in zip(checks(100), checks(1000), strict=True)]


@functools.cache
def checks(panels: int) -> list[float]:
    """Seconds for ``kiosk check`` of so many panels in two languages, the start of Python included."""
    runs = []
    for _ in range(RUNS):
        began = time.perf_counter()
        command = [sys.executable, "-m", "kiosk", "check", made(panels)]
        subprocess.run(command, check=True, stdout=subprocess.DEVNULL, env=surroundings())
        runs.append(time.perf_counter() - began)
    return runs


def save_to_frame() -> list[float]:
    """Milliseconds from a save of a panel of the bundled exhibit to the first frame that shows it."""
    return numbers("curating")["milliseconds"]


def measures() -> list[Measure]:
    """Give the rows of this module, and how they are measured."""
    return [
        alone(Row("kiosk check in two languages", "s", 1.5, 100), checks, 100),
        alone(Row("kiosk check in two languages", "s", 6, 1000), checks, 1000),
        alone(Row("kiosk check: times longer than 100 panels, without the start", "×", 11, 1000), growth),
        alone(Row("kiosk preview: save to changed frame", "ms", 300, 16, SCREENS[0]), save_to_frame),
    ]


def save(folder: Path) -> list[float]:
    """Save a panel again and again, another word in it each time, and wait for the window to show it."""
    from PySide6.QtGui import QGuiApplication
    from PySide6.QtTest import QTest

    from kiosk.content.gallery import bundled_gallery
    from kiosk.desk.preview import WINDOW, PreviewWindow
    from kiosk.window import sight
    from kiosk.window.camera import settle

    app = QGuiApplication(["curating"])
    for name in ("exhibits", "assets"):
        shutil.copytree(bundled_gallery() / name, folder / name)
    shown = PreviewWindow(folder / "exhibits" / "bukharin")
    shown.window.resize(WINDOW)
    shown.window.show()
    settle(shown.window)
    (file,) = (folder / "exhibits" / "bukharin" / "panels").glob("09-*.yaml")
    words = file.read_text(encoding="utf-8")
    assert shown.guide
    shown.guide.openPanel(file.stem[3:])
    shown.guide.closeAll()
    drawn: list[float] = []
    new = "In 1929"

    def note() -> None:
        if any(new in str(item.property("text")) for item in sight.texts(shown.window)):
            drawn.append(time.perf_counter())

    shown.window.frameSwapped.connect(note)
    runs = []
    for number in range(SAVES):
        QTest.qWait(500)
        drawn.clear()
        new = f"In the year {1929 + number}"
        began = time.perf_counter()
        file.write_text(words.replace("In 1929", new), encoding="utf-8")
        while not drawn:
            app.processEvents()
        runs.append((drawn[0] - began) * 1000)
    shown.close()
    return runs


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as folder:
        print(json.dumps({"milliseconds": save(Path(folder))}))
