"""Measures looking into a picture of 20,000 × 20,000 pixels; each run is a fresh process."""

from __future__ import annotations

import functools
import json
import sys
from pathlib import Path
from typing import Any

from tests.benchmarks.fresh import numbers, work
from tests.benchmarks.moving import features
from tests.benchmarks.row import SCREENS, Measure, Row
from tests.gallery import text, write_gallery

RUNS = 5
SIDE = 20_000
STEPS = 60
"""The moves of a drag, and of a pinch."""


@functools.cache
def large_picture() -> str:
    """Give a gallery whose first panel has a picture of ``SIDE`` pixels a side, in tiles."""
    import pyvips

    from kiosk.desk.tiles import cut_picture

    languages = ("en",)
    picture = {"file": "made/large/info.json", "alt": text(languages, 1)}
    zoom: dict[str, Any] = {"kind": "zoom", "title": {"en": "Large"}, "picture": picture}
    gallery = write_gallery(work() / "large", 2, languages, [zoom])
    place = pyvips.Image.xyz(SIDE, SIDE)
    rings = (((place[0] - SIDE / 2) ** 2 + (place[1] - SIDE / 2) ** 2) ** 0.5 / 40).floor() % 2 * 200
    picture_of_rings = (place * (255 / SIDE)).bandjoin(rings).cast("uchar").copy(interpretation="srgb")
    picture_of_rings.write_to_file(str(work() / "large.jpg"))
    cut_picture(work() / "large.jpg", gallery / "assets/made/large")
    credit = gallery / "assets/made/credits.yaml"
    credit.write_text(credit.read_text().replace("'*.svg'", "'*'\n  - large/info.json"))
    return str(gallery)


def taken() -> list[list[float]]:
    """Give what each run has for each row."""
    found = [numbers("zooming", large_picture()) for _ in range(RUNS)]
    median, _, slow, _ = features([run["frames"] for run in found])
    return [median, slow, [max(run["memory"]) for run in found]]


def measures() -> list[Measure]:
    """Give the rows of this module, and how they are measured."""
    rows = (
        Row("looking into 20,000 × 20,000 pixels: a frame", "ms", 17, 2, SCREENS[0]),
        Row("looking into 20,000 × 20,000 pixels: the slowest of a hundred frames", "ms", 34, 2, SCREENS[0]),
        Row("looking into 20,000 × 20,000 pixels: memory (PSS)", "MB", 250, 2, SCREENS[0]),
    )
    return [Measure(rows, taken)]


def look_into(shown: str) -> dict[str, list[float]]:
    """Pinch and drag from the whole picture to its every pixel and back, on all of a screen's width."""
    from PySide6.QtCore import QPointF

    import kiosk.content.interactives.zoom as kind
    from kiosk.content.programme import read_programme
    from tests.benchmarks.glass import Glass, own_pss

    glass = Glass(shown, SCREENS[0])
    large = read_programme(Path(shown)).exhibit.panels[glass.panels[0]].interactives[0]
    kind.closer_look = lambda title, picture: large  # type: ignore[assignment, return-value]
    glass.stand_before(glass.panels[0])
    glass.guide.openArt()
    glass.rest()
    middle = glass.middle(next(item for item in glass.items() if item.property("sheetWidth") is not None))
    frames: list[float] = []
    memory: list[float] = []
    for near, far in [(60.0, 240.0)] * 4 + [(240.0, 60.0)] * 4:
        ways = [(middle + QPointF(side * near, 0), middle + QPointF(side * far, 0)) for side in (-1, 1)]
        frames += glass.gesture(*ways, steps=STEPS)
        for away in (QPointF(500, 200), QPointF(-500, 200)):
            frames += glass.gesture((middle + away, middle - away), steps=STEPS)
        memory.append(own_pss())
    glass.leave()
    return {"frames": frames, "memory": memory}


if __name__ == "__main__":
    print(json.dumps(look_into(sys.argv[1])))
