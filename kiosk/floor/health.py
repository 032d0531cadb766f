"""How the kiosk is: a small file that is new every ten seconds and at each change, and what the metrics are made of.

A disk that is slow, full or read-only keeps nobody waiting: the file is written on a thread of its own.
"""

from __future__ import annotations

import json
import logging
import shutil
import threading
import time
from collections import deque
from collections.abc import Callable
from dataclasses import asdict, dataclass
from datetime import datetime, timedelta
from importlib.metadata import version
from pathlib import Path

from kiosk.content.wording import of_health
from kiosk.floor.memory import memory_of
from kiosk.floor.packs.fault import PackError
from kiosk.floor.packs.pointer import version_of
from kiosk.floor.watch import Pulse
from kiosk.visit.folder import VISITS
from kiosk.visit.visit_file import is_held, visits_on

log = logging.getLogger(__name__)

HEALTH = "health.json"
"""The file, in the machine's data folder."""

EVERY = 10.0
"""How often it is written, in seconds."""

FRESH = timedelta(seconds=30)
"""A file older than that was left behind: nobody keeps the kiosk up any more."""

MOST_PROBLEMS = 5

VISITS_BY = 5
"""The day's visits are told in fives: who reads often enough shall not learn when a visitor came or went."""

WRITER = "health"
"""The name of the thread that writes the file."""


@dataclass(frozen=True)
class Trouble:
    """A warning of the log, and when it came, as ISO 8601 with its zone."""

    when: str
    what: str


@dataclass(frozen=True)
class Health:
    """How the kiosk is at one moment: times as ISO 8601 with their zone, sizes in bytes; None is not known.

    Without a ``gallery`` it is the one that comes with the kiosk, without a ``pack`` none brought it.
    """

    when: str
    state: str
    up_since: str
    restarts: int
    heartbeat_age: float
    safe_mode: bool
    gallery: str | None
    pack: str | None
    problems: tuple[Trouble, ...]
    disk_free: int | None
    memory: int | None
    visits_today: int | None
    version: str


class Record(logging.Handler):
    """Follows the kiosk's pulse, and writes how it is into the data folder; it hears every warning that is logged.

    ``clock`` gives seconds of a steady clock, ``wall`` the time on the clock on the wall with its zone.
    """

    def __init__(
        self,
        data: Path,
        clock: Callable[[], float] = time.monotonic,
        wall: Callable[[], datetime] = lambda: datetime.now().astimezone(),
    ) -> None:
        super().__init__(logging.WARNING)
        self._data = data
        self._clock = clock
        self._wall = wall
        self._began = clock()
        self._pulse = Pulse(self._began, "starting", 0, self._began, False, None)
        self._gallery: Path | None = None
        self._problems: deque[Trouble] = deque(maxlen=MOST_PROBLEMS)
        self._visits: int | None = None
        self._written: Pulse | None = None
        self._writer = threading.Thread()
        self._fault = ""

    def open(self) -> None:
        """Hear from now on what is logged."""
        logging.getLogger().addHandler(self)

    def emit(self, record: logging.LogRecord) -> None:
        """Keep a warning."""
        self._problems.append(Trouble(self._wall().isoformat(timespec="seconds"), record.getMessage()))

    def shows(self, gallery: Path | None) -> None:
        """Learn what is shown from now on; None is what comes with the kiosk."""
        self._gallery = gallery

    def report(self, pulse: Pulse) -> None:
        """Learn how the window is, and have the file written where that is due."""
        self._pulse = pulse
        before = self._written
        is_due = before is None or pulse.state != before.state or pulse.now - before.now >= EVERY
        if self._writer.is_alive() or not is_due:
            return
        self._written = pulse
        self._writer = threading.Thread(target=self.write, name=WRITER, daemon=True)
        self._writer.start()

    def write(self) -> None:
        """Write the file, so that it is old or new at every moment; where that cannot be, say so once."""
        file = self._data / HEALTH
        fault = ""
        try:
            self._data.mkdir(parents=True, exist_ok=True)
            new = file.with_name(f"{HEALTH}.new")
            new.write_text(json.dumps(asdict(self.now()), ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
            new.replace(file)
        except OSError as error:
            fault = error.strerror or str(error)
        if fault and fault != self._fault:
            log.warning(of_health.not_written(file, fault))
        self._fault = fault

    def now(self) -> Health:
        """Give how the kiosk is at this moment."""
        pulse, now, wall = self._pulse, self._clock(), self._wall()
        return Health(
            when=wall.isoformat(timespec="seconds"),
            state=pulse.state,
            up_since=(wall - timedelta(seconds=now - self._began)).isoformat(timespec="seconds"),
            restarts=pulse.restarts,
            heartbeat_age=round(max(0.0, now - pulse.heard), 1),
            safe_mode=pulse.safe,
            gallery=str(self._gallery) if self._gallery else None,
            pack=_pack(self._gallery) if self._gallery else None,
            problems=tuple(self._problems),
            disk_free=_free(self._data),
            memory=memory_of(pulse.window) if pulse.window is not None else None,
            visits_today=self._visits_of(wall),
            version=version("museum-kiosk"),
        )

    def _visits_of(self, wall: datetime) -> int | None:
        """Count the day's visits in fives; while one is written nobody is disturbed, and the number stays."""
        file = self._data / VISITS
        if is_held(file):
            return self._visits
        counted = visits_on(file, wall.date())
        if counted is not None:
            self._visits = counted // VISITS_BY * VISITS_BY
        return self._visits


def read_health(data: Path) -> Health | None:
    """Read the file of a data folder; None where there is none, or none that can be understood."""
    try:
        found = json.loads((data / HEALTH).read_text(encoding="utf-8"))
        problems = tuple(Trouble(**each) for each in found.pop("problems"))
        return Health(**found, problems=problems)
    except (OSError, ValueError, TypeError, KeyError, AttributeError):
        return None


def _pack(gallery: Path) -> str | None:
    try:
        return version_of(gallery)
    except PackError:
        return None


def _free(data: Path) -> int | None:
    try:
        return shutil.disk_usage(data).free
    except OSError:
        return None
