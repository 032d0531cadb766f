"""What a visitor has done with the interactives; forgotten with the visit."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeVar

from kiosk.visit.media import FIRST_VOLUME, Volume

T = TypeVar("T")


class Plays:
    """Keeps the state of each interactive that this visitor has opened, by the interactive's place."""

    def __init__(self, first_volume: int = FIRST_VOLUME) -> None:
        self._first_volume = first_volume
        self._states: dict[str, object] = {}

    def of(self, place: str, new: Callable[[], T]) -> T:
        """Give the state at a place; a new one where the visitor has not been yet."""
        state: T = self._states.setdefault(place, new())  # type: ignore[assignment]
        return state

    @property
    def volume(self) -> Volume:
        """Give how loud this visitor has everything."""
        return self.of("volume", lambda: Volume(self._first_volume))

    def forget(self) -> None:
        """Forget everything."""
        self._states.clear()


@dataclass
class Choice:
    """One of several things in a row, the first at the beginning."""

    count: int
    index: int = 0

    @property
    def has_next(self) -> bool:
        return self.index + 1 < self.count

    @property
    def has_previous(self) -> bool:
        return self.index > 0

    def choose(self, index: int) -> None:
        """Take one; a place where nothing is changes nothing."""
        if 0 <= index < self.count:
            self.index = index
