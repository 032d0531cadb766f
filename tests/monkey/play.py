"""Plays acts on a window in a process of its own, which may be ended by what they do.

``python -m tests.monkey.play MARK SEED SKIP TOUCHES`` makes acts up by a seed and leaves the first touches out,
``python -m tests.monkey.play MARK`` reads acts from its input. In the file MARK stands how many acts were begun; the
last line printed is what was seen, as JSON.
"""

from __future__ import annotations

import faulthandler
import json
import os
import sys
import tempfile
from collections.abc import Iterable
from dataclasses import asdict, dataclass, field
from functools import partial
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["QT_ENABLE_HIGHDPI_SCALING"] = "0"

from PySide6.QtGui import QGuiApplication

from kiosk.bridge import player
from kiosk.content.programme import read_programme
from kiosk.window.tidy import map_large_blocks
from tests.heap import keep_one_heap
from tests.monkey.acts import leg, touches
from tests.monkey.eyes import AmissError, Eyes
from tests.monkey.hands import Hands
from tests.players import FakePlayer

CHECKED = 50
"""After how many acts the fingers are lifted and the way home is looked for."""

WEIGHED = 2000
"""After how many touches the memory is looked at."""


@dataclass
class Seen:
    """What the monkey saw: how far it came, and what was amiss in the end."""

    acts: int = 0
    touches: int = 0
    amiss: str = ""
    slowest: float = 0.0
    places: list[str] = field(default_factory=list)
    memory: list[tuple[int, float, int]] = field(default_factory=list)
    """Touches so far, megabytes held still, and things in the window, each time a visit had ended."""


def play(line: Iterable[str], folder: Path, mark: Path) -> Seen:
    """Play acts one after the other until something is amiss."""
    keep_one_heap()
    app = QGuiApplication.instance() or QGuiApplication(["monkey"])
    player.open_player = FakePlayer
    map_large_blocks()  # as the app does
    hands = Hands(read_programme(), folder)
    seen, places, weighed = Seen(), set(), 0
    with mark.open("wb", buffering=0) as begun, Eyes(hands) as eyes:
        try:
            for act in line:
                seen.acts += 1
                begun.seek(0)
                begun.write(b"%d" % seen.acts)
                eyes.watch(partial(hands.do, act))
                places.add(_place(hands))
                seen.touches += touches(act)
                if seen.acts % CHECKED == 0:
                    eyes.check()
                if seen.touches >= weighed + WEIGHED:
                    weighed = seen.touches
                    seen.memory.append((weighed, *eyes.memory()))
            eyes.check()
        except AmissError as fault:
            seen.amiss = str(fault)
        seen.slowest = eyes.slowest
    seen.places = sorted(places)
    hands.leave()
    app.processEvents()
    return seen


def _place(hands: Hands) -> str:
    shown, staff = hands.visitor.guide.shown, hands.visitor.stage.staff
    if staff.is_open:
        return f"staff {staff.property('place')}"
    over = shown.overlay.kind.value if shown.overlay else ""
    return f"{shown.screen.value} {shown.panel if shown.screen == 'panel' else ''} {over or shown.interactive}".strip()


def main() -> None:
    """Play, and print what was seen."""
    faulthandler.enable()
    mark, *made_up = sys.argv[1:]
    line = leg(*map(int, made_up)) if made_up else sys.stdin.read().splitlines()
    with tempfile.TemporaryDirectory() as folder:
        print(json.dumps(asdict(play(line, Path(folder), Path(mark)))))


if __name__ == "__main__":
    main()
