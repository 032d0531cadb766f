"""Measures what a curator waits for: a check, and the preview after a save."""

from __future__ import annotations

import functools
import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from tests.gallery import write_gallery

RUNS = 5
SAVES = 12


def check_100() -> list[float]:
    """Seconds for ``kiosk check`` of 100 panels in two languages, the start of Python included."""
    return list(_checks(100))


def check_1000() -> list[float]:
    """The same of 1,000 panels."""
    return list(_checks(1000))


def growth() -> list[float]:
    """How many times longer 1,000 panels take than 100, without the start of Python and its imports."""
    empty = min(_checks(1))
    return [(many - empty) / (few - empty) for few, many in zip(_checks(100), _checks(1000), strict=True)]


@functools.cache
def _checks(panels: int) -> tuple[float, ...]:
    with tempfile.TemporaryDirectory() as folder:
        gallery = write_gallery(Path(folder) / "gallery", panels, ("en", "ru"))
        runs = []
        for _ in range(RUNS):
            began = time.perf_counter()
            subprocess.run([sys.executable, "-m", "kiosk", "check", gallery], check=True, stdout=subprocess.DEVNULL)
            runs.append(time.perf_counter() - began)
        return tuple(runs)


def save_to_frame() -> list[float]:
    """Milliseconds from a save of a panel of the bundled exhibit to the first frame that shows it."""
    found: list[float] = json.loads(
        subprocess.check_output([sys.executable, "-m", "tests.benchmarks.curating"], timeout=600)
    )
    return found


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


def main() -> None:
    """Print the milliseconds as JSON."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    os.environ["QT_ENABLE_HIGHDPI_SCALING"] = "0"
    with tempfile.TemporaryDirectory() as folder:
        print(json.dumps(save(Path(folder))))


if __name__ == "__main__":
    main()
