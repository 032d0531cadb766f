"""What the staff's page says of the machine."""

from __future__ import annotations

import logging
from collections import deque
from collections.abc import Callable, Sequence
from datetime import date
from importlib.metadata import version
from pathlib import Path

from kiosk.content.exhibit import Exhibit
from kiosk.content.wording import of_staff
from kiosk.visit.visit_file import visits_on

MOST_PROBLEMS = 5


class Facts(logging.Handler):
    """Gives the lines of the page; it hears every warning that is logged, and keeps the last few.

    ``content`` says which content this is, ``visits`` is the file of visits, ``told`` gives what whoever keeps the
    window up has to tell.
    """

    def __init__(
        self,
        exhibit: Exhibit,
        clock: Callable[[], float],
        restarts: int,
        content: Callable[[], str],
        visits: Path,
        told: Callable[[], Sequence[str]] = tuple,
    ) -> None:
        super().__init__(logging.WARNING)
        self._exhibit = exhibit
        self._clock = clock
        self._began = clock()
        self._restarts = restarts
        self._content = content
        self._visits = visits
        self._told = told
        self._problems: deque[str] = deque(maxlen=MOST_PROBLEMS)
        logging.getLogger().addHandler(self)

    def emit(self, record: logging.LogRecord) -> None:
        """Keep a warning."""
        self._problems.append(record.getMessage())

    def __call__(self) -> list[tuple[str, str]]:
        """Give the lines as they are now."""
        title = self._exhibit.file.title.words(self._exhibit.languages[0])
        today = visits_on(self._visits, date.today())
        problems = [*self._told(), *self._problems]
        return [
            (of_staff.version(), version("museum-kiosk")),
            (of_staff.exhibit(), f"{title} ({self._exhibit.id})"),
            (of_staff.content(), self._content()),
            (of_staff.visits_today(), of_staff.not_counted() if today is None else str(today)),
            (of_staff.up_for(), of_staff.duration(self._clock() - self._began)),
            (of_staff.restarts(), str(self._restarts)),
            (of_staff.problems(), "\n".join(problems[-MOST_PROBLEMS:]) or of_staff.none()),
        ]
