"""Makes up visits as a museum might see them, for trying the report out before anybody came."""

from __future__ import annotations

import random
from collections.abc import Iterator, Sequence
from datetime import date, datetime, time, timedelta
from pathlib import Path

from kiosk.content.exhibit import Exhibit
from kiosk.content.wording import of_visits
from kiosk.floor.visits.read import VisitsError
from kiosk.visit.folder import VISITS
from kiosk.visit.measures import ART, Ending, Feature, Opened, Used, Visit
from kiosk.visit.visit_file import Entry, Showing, VisitFile

_CLOSED = 0
"""Museums rest on Mondays."""

_VISITS_A_DAY = {1: 45, 2: 48, 3: 55, 4: 52, 5: 105, 6: 120}
_BY_HOUR = {10: 8, 11: 14, 12: 12, 13: 10, 14: 16, 15: 17, 16: 13, 17: 6}
_PASSING = 0.16
_STAY = 125.0
_STAY_SPREAD = 0.8
_PANEL = 17.0
_PANEL_SPREAD = 0.7
_FEATURES = {
    Feature.TEXT_SIZE: 0.09,
    Feature.LISTEN: 0.07,
    Feature.CONTRAST: 0.03,
    Feature.LOWERED: 0.025,
    Feature.CALM: 0.015,
    Feature.KEYPAD: 0.008,
    Feature.SPEECH: 0.006,
}
_ENDINGS = {Ending.IDLE: 0.9, Ending.START_OVER: 0.09, Ending.EXIT: 0.004, Ending.STOPPED: 0.006}


def simulate(folder: Path, exhibit: Exhibit, days: int, seed: int, today: date) -> int:
    """Write the made-up visits of so many days before today into a data folder, and give their number.

    Raises:
        VisitsError: where visits are kept in that folder already.
        sqlite3.Error, OSError: where the file cannot be written.
    """
    if (folder / VISITS).exists():
        raise VisitsError(of_visits.real_visits_there(folder / VISITS))
    chance = random.Random(seed)
    crowd = _Crowd(exhibit, chance)
    file = VisitFile(folder / VISITS)
    written = 0
    try:
        file.mark_made_up()
        for number in range(days, 0, -1):
            visits = list(crowd.day(today - timedelta(days=number)))
            written += len(file.write([(None, entry) for entry in visits]))
    finally:
        file.close()
    return written


class _Crowd:
    """The visitors of a museum, one after another before one kiosk."""

    def __init__(self, exhibit: Exhibit, chance: random.Random) -> None:
        self._chance = chance
        self._showing = Showing(exhibit.id, tuple(exhibit.panels))
        self._kinds = {panel: [each.kind for each in entry.interactives] for panel, entry in exhibit.panels.items()}
        self._overviews = [overview.kind for overview in exhibit.file.overviews]
        self._languages = exhibit.languages

    def day(self, day: date) -> Iterator[Entry]:
        """Give the visits of one day, in their order."""
        if day.weekday() == _CLOSED:
            return
        expected = _VISITS_A_DAY[day.weekday()]
        came = max(0, round(self._chance.gauss(expected, expected**0.5)))
        hours = self._chance.choices(list(_BY_HOUR), list(_BY_HOUR.values()), k=came)
        for hour, minute in sorted((hour, self._chance.randrange(60)) for hour in hours):
            start = datetime.combine(day, time(hour, minute // 15 * 15))
            yield Entry(start, self._showing, self._visit())

    def _visit(self) -> Visit:
        chance = self._chance
        ending = chance.choices(list(_ENDINGS), list(_ENDINGS.values()))[0]
        if chance.random() < _PASSING:
            return Visit(chance.choice((0, 0, 0, 1, 2)), ending=ending)
        left = _around(chance, _STAY, _STAY_SPREAD)
        seconds = at_home = min(left, chance.uniform(3, 12))
        left -= at_home
        opened: list[Opened] = []
        used: list[Used] = []
        if self._overviews and chance.random() < 0.08:
            used.append(Used(chance.choice(self._overviews), ""))
        step = self._first_step()
        while left > 0 or not opened:
            panel = self._showing.panels[step]
            stays = _around(chance, _PANEL, _PANEL_SPREAD)
            for each in self._interactives(panel):
                used.append(each)
                stays += _around(chance, 15, 0.5)
            stays = max(1.0, min(stays, left))
            opened.append(Opened(panel, round(stays)))
            seconds += stays
            left -= stays
            if step + 1 == len(self._showing.panels) and chance.random() < 0.7:
                break
            step = self._next_step(step)
        features = tuple(feature for feature, share in _FEATURES.items() if chance.random() < share)
        return Visit(
            round(seconds), tuple(opened), tuple(dict.fromkeys(used)), self._languages_of_one(), features, ending
        )

    def _first_step(self) -> int:
        last = len(self._showing.panels) - 1
        return 0 if self._chance.random() < 0.62 else self._chance.choice((last, *range(last + 1)))

    def _next_step(self, step: int) -> int:
        count = len(self._showing.panels)
        way = self._chance.random()
        if way < 0.8:
            return (step + 1) % count
        return max(0, step - 1) if way < 0.85 else self._chance.randrange(count)

    def _interactives(self, panel: str) -> Sequence[Used]:
        found = [Used(kind, panel) for kind in self._kinds[panel] if self._chance.random() < 0.3]
        return [*found, *([Used(ART, panel)] if self._chance.random() < 0.04 else [])]

    def _languages_of_one(self) -> tuple[str, ...]:
        first, *others = self._languages
        chance = self._chance.random()
        if not others or chance < 0.8:
            return (first,)
        other = self._chance.choice(others)
        return (other,) if chance < 0.96 else (first, other)


def _around(chance: random.Random, middle: float, spread: float) -> float:
    """Give a time around a median, longer ones farther off than shorter ones, in seconds."""
    return middle * chance.lognormvariate(0, spread)
