"""Measures looking into a picture of 20,000 × 20,000 pixels; each measure is taken from one run in a fresh process."""

from __future__ import annotations

import functools
import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

SIDE = 20_000
STEPS = 60
"""The frames of a drag, and of a pinch."""


@functools.cache
def _measured() -> dict[str, list[float]]:
    with tempfile.TemporaryDirectory() as folder:
        gallery = write_large_picture(Path(folder))
        command = [sys.executable, "-m", "tests.benchmarks.zooming", str(gallery)]
        found: dict[str, list[float]] = json.loads(subprocess.check_output(command, timeout=600))
    return found


def frames() -> list[float]:
    """Milliseconds from a move of the fingers to the frame that shows it, while panning and pinching."""
    return _measured()["frames"]


def slow_frames() -> list[float]:
    """The same at the ninety-ninth of a hundred frames, from the fastest to the slowest."""
    return [statistics.quantiles(frames(), n=100)[98]]


def memory() -> list[float]:
    """PSS in MB after each step closer, from the whole picture to its every pixel and back."""
    return _measured()["memory"]


def write_large_picture(folder: Path) -> Path:
    """Write a gallery whose first panel has a picture of ``SIDE`` pixels a side, in tiles."""
    import pyvips

    from kiosk.desk.tiles import cut_picture
    from tests.gallery import text, write_gallery

    languages = ("en",)
    picture = {"file": "made/large/info.json", "alt": text(languages, 1)}
    zoom: dict[str, Any] = {"kind": "zoom", "title": {"en": "Large"}, "picture": picture}
    gallery = write_gallery(folder / "gallery", 2, languages, [zoom])
    place = pyvips.Image.xyz(SIDE, SIDE)
    rings = (((place[0] - SIDE / 2) ** 2 + (place[1] - SIDE / 2) ** 2) ** 0.5 / 40).floor() % 2 * 200
    picture_of_rings = (place * (255 / SIDE)).bandjoin(rings).cast("uchar").copy(interpretation="srgb")
    picture_of_rings.write_to_file(str(folder / "large.jpg"))
    cut_picture(folder / "large.jpg", gallery / "assets/made/large")
    credit = gallery / "assets/made/credits.yaml"
    credit.write_text(credit.read_text().replace("'*.svg'", "'*'\n  - large/info.json"))
    return gallery


def look_into(gallery: Path) -> dict[str, list[float]]:
    """Pinch and drag from the whole picture to its every pixel and back, on all of a screen's width."""
    from PySide6.QtCore import QPointF
    from PySide6.QtGui import QGuiApplication
    from PySide6.QtTest import QTest

    import kiosk.content.interactives.zoom as kind
    from kiosk.content.programme import read_programme
    from tests.visitor import Visitor

    app = QGuiApplication(["zooming"])
    visitor = Visitor(read_programme(gallery), (1920, 1080))
    panel = visitor.session.panels[0]
    large = visitor.guide._programme.exhibit.panels[panel].interactives[0]
    kind.closer_look = lambda title, picture: large  # type: ignore[assignment, return-value]
    visitor.stand_before(panel)
    visitor.guide.openArt()
    QTest.qWait(1000)
    drawn: list[float] = []
    visitor.window.frameSwapped.connect(lambda: drawn.append(time.perf_counter()))
    middle = visitor.middle(next(i for i in visitor.items() if i.property("sheetWidth") is not None))
    times: list[float] = []

    def touch(*fingers: QPointF, press: bool = False, release: bool = False) -> None:
        event = QTest.touchEvent(visitor.window, visitor.device)
        act = event.press if press else event.release if release else event.move
        for number, at in enumerate(fingers):
            act(number, at.toPoint(), visitor.window)
        began, before = time.perf_counter(), len(drawn)
        event.commit()
        while not (press or release) and len(drawn) == before and time.perf_counter() < began + 1:
            app.processEvents()
        if not (press or release):
            times.append((time.perf_counter() - began) * 1000)

    def gesture(*ways: tuple[QPointF, QPointF]) -> None:
        visitor.clock.now += 1
        touch(*(start for start, _ in ways), press=True)
        for step in range(1, STEPS + 1):
            touch(*(start + (end - start) * (step / STEPS) for start, end in ways))
        touch(*(end for _, end in ways), release=True)
        app.processEvents()

    def pinch(begins: float, ends: float) -> None:
        gesture(*((middle + QPointF(side * begins, 0), middle + QPointF(side * ends, 0)) for side in (-1, 1)))

    memory = []
    for begins, ends in [(60.0, 240.0)] * 4 + [(240.0, 60.0)] * 4:
        pinch(begins, ends)
        for across, down in ((500, 200), (-500, 200)):
            gesture((middle + QPointF(across, down), middle - QPointF(across, down)))
        memory.append(pss())
    visitor.leave()
    return {"frames": times, "memory": memory}


def pss() -> float:
    """Give this process's share of the memory, in MB."""
    lines = Path("/proc/self/smaps_rollup").read_text().splitlines()
    return next(int(line.split()[1]) for line in lines if line.startswith("Pss:")) / 1000


if __name__ == "__main__":
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    os.environ["QT_ENABLE_HIGHDPI_SCALING"] = "0"
    print(json.dumps(look_into(Path(sys.argv[1]))))
