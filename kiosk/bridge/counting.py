"""Notes in the journal of visits what the guide shows."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, Slot

from kiosk.bridge.guide import Guide
from kiosk.visit.journal import Journal


class Counting(QObject):
    """Follows a guide; ``clock`` gives seconds of the guide's steady clock."""

    def __init__(self, guide: Guide, journal: Journal, clock: Callable[[], float]) -> None:
        super().__init__(guide)
        self._guide = guide
        self._journal = journal
        self._clock = clock
        listen: Any = guide.listen
        self._listen = listen
        guide.shownChanged.connect(self._note)
        listen.changed.connect(self._hear)

    def tick(self) -> None:
        """Let time pass."""
        self._journal.tick(self._clock())

    @Slot()
    def _note(self) -> None:
        self._journal.note(self._guide.shown, self._clock(), self._guide.idle)

    @Slot()
    def _hear(self) -> None:
        if self._listen.open:
            self._journal.listen(self._clock())
