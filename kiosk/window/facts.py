"""What the staff's page says of the machine."""

from __future__ import annotations

import logging
from collections import deque
from collections.abc import Callable
from importlib.metadata import version

from kiosk.content.exhibit import Exhibit
from kiosk.content.wording import of_staff

MOST_PROBLEMS = 5


class Facts(logging.Handler):
    """Gives the lines of the page; it hears every warning that is logged, and keeps the last few."""

    def __init__(self, exhibit: Exhibit, clock: Callable[[], float], restarts: int) -> None:
        super().__init__(logging.WARNING)
        self._exhibit = exhibit
        self._clock = clock
        self._began = clock()
        self._restarts = restarts
        self._problems: deque[str] = deque(maxlen=MOST_PROBLEMS)
        logging.getLogger().addHandler(self)

    def emit(self, record: logging.LogRecord) -> None:
        """Keep a warning."""
        self._problems.append(record.getMessage())

    def __call__(self) -> list[tuple[str, str]]:
        """Give the lines as they are now."""
        title = self._exhibit.file.title.words(self._exhibit.languages[0])
        return [
            (of_staff.version(), version("museum-kiosk")),
            (of_staff.exhibit(), f"{title} ({self._exhibit.id})"),
            (of_staff.up_for(), of_staff.duration(self._clock() - self._began)),
            (of_staff.restarts(), str(self._restarts)),
            (of_staff.problems(), "\n".join(self._problems) or of_staff.none()),
        ]
