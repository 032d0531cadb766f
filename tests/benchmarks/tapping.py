"""Measures taps: from the release to the first frame whose picture differs."""

from __future__ import annotations

import functools
import json
import statistics
import sys
import time

from tests.benchmarks.fresh import gallery, made, numbers
from tests.benchmarks.row import PANELS, SCREENS, Measure, Row, Size, alone

RUNS = 7
NEXT = "Next"
KINDS = {
    NEXT: "next",
    "Read more": "readMore",
    "another language": "languageName",
    "larger text": "largerText",
}
"""What is tapped, and the property of the words or of the access bar that names its button."""

OF_WORDS = (NEXT, "Read more")

MOST_FRAMES = 10
"""After so many frames a picture that has not changed will not."""

LIMITS = {1080: 16.0, 2160: 50.0}


@functools.cache
def taps(shown: str, screen: Size, *kinds: str) -> dict[str, list[float]]:
    """Milliseconds of each kind of tap on a panel of a gallery."""
    return numbers("tapping", shown, *screen, *kinds)


def growth() -> list[float]:
    """How many times longer Next takes among 1,000 made panels than among 16."""
    few = statistics.median(taps(made(16), SCREENS[0], NEXT)[NEXT])
    return [many / few for many in taps(made(1000), SCREENS[0], *KINDS)[NEXT]]


def measures() -> list[Measure]:
    """Give the rows of this module, and how they are measured."""
    found = []
    for screen in SCREENS:
        for panels in PANELS:
            names = [f"tap on {kind} to first changed frame" for kind in KINDS]
            rows = tuple(Row(name, "ms", LIMITS[screen[1]], panels, screen) for name in names)
            found.append(Measure(rows, functools.partial(of_each_kind, panels, screen)))
    found.append(alone(Row("a panel change among 1,000 panels: times 16", "×", 1.2, 1000, SCREENS[0]), growth))
    return found


def of_each_kind(panels: int, screen: Size) -> list[list[float]]:
    """Give the taps of each kind in their order."""
    return list(taps(gallery(panels), screen, *KINDS).values())


def tap(shown: str, size: Size, kinds: list[str]) -> dict[str, list[float]]:
    """Tap each kind of button on one panel after another, each time after everything has come to rest."""
    from PySide6.QtCore import QRectF
    from PySide6.QtGui import QColor, QImage, QPainter

    from kiosk.visit.settings import Settings
    from tests.benchmarks.glass import Glass

    glass = Glass(shown, size)
    first = Settings(glass.session.first_language)

    def come_and_press(kind: str, panel: str) -> QRectF:
        glass.guide.choose(first)
        glass.stand_before(panel)
        glass.rest()
        owner = glass.guide.words if kind in OF_WORDS else glass.guide.access
        place = glass.seen(glass.find(str(getattr(owner, KINDS[kind]))))
        glass.clock.now += 1
        glass.touch("press", place.center())
        glass.rest()
        return place

    def picture(but_for: QRectF) -> QImage:
        grabbed = glass.window.grabWindow()
        painter = QPainter(grabbed)
        painter.fillRect(but_for.adjusted(-9, -9, 9, 9), QColor("black"))
        painter.end()
        return grabbed

    def first_changed(kind: str) -> int:
        """Tap without timing, and give the number of the first frame that shows more than the button let go."""
        place = come_and_press(kind, glass.panels[0])
        before = picture(place)
        glass.touch("release", place.center())
        for number in range(MOST_FRAMES):
            glass.frame()
            if picture(place) != before:
                glass.rest()
                return number
        raise AssertionError(f"{kind}: the picture does not change")

    def timed(kind: str, panel: str, number: int) -> float:
        place = come_and_press(kind, panel)
        began = time.perf_counter()
        glass.touch("release", place.center())
        shown = glass.frame(number)
        glass.rest()
        return (shown - began) * 1000

    found = {}
    for kind in kinds:
        number = first_changed(kind)
        print(f"{kind}: frame {number} is the first to differ", file=sys.stderr)
        found[kind] = [timed(kind, panel, number) for panel in glass.panels[1 : RUNS + 1]]
    glass.leave()
    return found


if __name__ == "__main__":
    shown, width, height, *kinds = sys.argv[1:]
    print(json.dumps(tap(shown, (int(width), int(height)), kinds)))
