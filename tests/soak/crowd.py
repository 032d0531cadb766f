"""Made-up visitors, one after another: what each of them touches, and how long she looks before she does."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator
from random import Random
from typing import Any

from PySide6.QtCore import QPointF

from kiosk.visit.session import Screen
from kiosk.window.stage import Stage
from tests.heap import FORGOTTEN
from tests.soak.hand import Hand
from tests.soak.pace import Pace
from tests.soak.sight import Thing, long_columns, things

QUICKEST, IN_HASTE = 0.15, 0.02
"""The shortest pause between two touches, in seconds that really pass, and in the warm-up.

The window answers in between; what a visitor sees of that counts after the warm-up alone.
"""

PASSING_BY = 0.15
RUSSIAN = 0.5
STARTING_OVER = 0.3
KEEPING_ON = 0.9
"""The shares of the visitors who only touch and go, change the language, start over, and answer the question."""

ACTIONS = 12
"""How many things a visitor does, on average."""

NOBODY = 180.0
"""Seconds without a visitor, on average."""

SELDOM = 120.0
"""Seconds that really pass between two times that the kiosk is let rest: more of them would leave few to visitors."""

LOOK, READ = 3.0, 9.0
"""The usual seconds before a visitor touches something, and in which she reads a panel."""

WEIGHTS = {
    "next": 10.0,
    "back": 2.0,
    "home": 1.5,
    "close": 4.0,
    "text_increase": 0.4,
    "contrast": 0.3,
    "settings_accessibility": 0.3,
    "language": 0.15,
    "ActionButton": 3.0,
    "Chip": 2.0,
}
"""How likely things are touched, by icon, name or kind; all others have 1."""


class Crowd:
    """Comes to a stage, one visitor after another; ``visits`` and the hand's taps are what they did so far.

    From time to time nobody comes until the kiosk has come to rest, and ``rests`` is told.
    """

    def __init__(self, stage: Stage, pace: Pace, chance: Random, rests: Callable[[], None]) -> None:
        self.hand = Hand(stage.window)
        self.visits = 0
        self._window = stage.window
        self._guide: Any = stage.guide
        self._pace = pace
        self._chance = chance
        self._rests = rests
        self._was_there = False
        self._rested = pace.elapsed
        stage.guide.shownChanged.connect(self._count)

    def come(self) -> Iterator[float]:
        """Touch the glass for ever, and give before each touch the seconds that are really to pass."""
        while True:
            yield from self._wait(self._chance.expovariate(1 / NOBODY))
            yield from self._visit()
            yield from self._go_away()
            if not self._pace.hurries and self._pace.elapsed - self._rested >= SELDOM:
                yield FORGOTTEN
                self._rests()
                self._rested = self._pace.elapsed

    def _visit(self) -> Iterator[float]:
        yield from self.hand.tap(self._anywhere())
        if self._chance.random() < PASSING_BY:
            return
        yield from self._look(LOOK)
        if self._chance.random() < RUSSIAN:
            yield from self._tap_named(self._guide.access.languageName)
            yield from self._look(LOOK)
        for _ in range(1 + round(self._chance.expovariate(1 / ACTIONS))):
            if self._guide.asking:
                stays = self._chance.random() < KEEPING_ON
                words = self._guide.words
                yield from self._tap_named(words.keepReading if stays else words.startOver)
            else:
                yield from self._do_something()
            yield from self._look(READ if self._guide.screen == Screen.PANEL else LOOK)
            if self._guide.screen == Screen.ATTRACT:
                return

    def _go_away(self) -> Iterator[float]:
        """Leave the screen as it is; some wait for the question, and start over."""
        starts_over = self._chance.random() < STARTING_OVER
        while self._guide.screen != Screen.ATTRACT:
            yield from self._wait(1.0)
            if self._guide.asking and starts_over:
                yield from self._tap_named(self._guide.words.startOver)

    def _do_something(self) -> Iterator[float]:
        choice = self._chance.random()
        if choice < 0.08:
            yield from self.hand.drag(self._anywhere(), self._anywhere())
        elif choice < 0.16 and (columns := long_columns(self._window)):
            middle = self._chance.choice(columns)
            yield from self.hand.drag(middle, middle + QPointF(0, self._chance.choice((-300, 200))))
        elif there := things(self._window):
            (thing,) = self._chance.choices(there, [self._weight(each) for each in there])
            yield from self.hand.tap(thing.middle)

    def _weight(self, thing: Thing) -> float:
        names = {
            self._guide.words.next: "next",
            self._guide.words.back: "back",
            self._guide.access.languageName: "language",
        }
        known = (names.get(thing.name), thing.icon, thing.kind)
        return next((WEIGHTS[each] for each in known if each in WEIGHTS), 1.0)

    def _tap_named(self, name: str) -> Iterator[float]:
        """Tap what has a name; nothing where it is gone by now."""
        for thing in things(self._window)[::-1]:
            if thing.name == name:
                yield from self.hand.tap(thing.middle)
                return

    def _look(self, usual: float) -> Iterator[float]:
        yield from self._wait(self._chance.lognormvariate(math.log(usual), 0.7))

    def _wait(self, seconds: float) -> Iterator[float]:
        yield max(IN_HASTE if self._pace.hurries else QUICKEST, seconds / self._pace.speed)

    def _anywhere(self) -> QPointF:
        """Give a point of the glass, away from its corners, where the staff have their way in."""
        width, height = self._window.width(), self._window.height()
        return QPointF(width * self._chance.uniform(0.2, 0.8), height * self._chance.uniform(0.1, 0.9))

    def _count(self) -> None:
        is_there = self._guide.screen != Screen.ATTRACT
        self.visits += self._was_there and not is_there
        self._was_there = is_there
