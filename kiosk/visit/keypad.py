"""What the keys of a keypad mean, and where a visitor's focus was before something opened over it."""

from __future__ import annotations

from collections.abc import Hashable
from enum import StrEnum
from typing import Generic, TypeVar

from kiosk.content.keys import Keypad

S = TypeVar("S")


class Action(StrEnum):
    """What a key does."""

    NEXT = "next"
    PREVIOUS = "previous"
    LEFT = "left"
    RIGHT = "right"
    SELECT = "select"
    BACK = "back"
    HOME = "home"
    LOUDER = "louder"
    SOFTER = "softer"
    REPEAT = "repeat"
    PAUSE = "pause"
    HEADSET_IN = "headset_in"
    HEADSET_OUT = "headset_out"


class Keymap:
    """The actions by the names of their keys."""

    def __init__(self, keypad: Keypad) -> None:
        self._actions = {name: action for action in Action for name in getattr(keypad, action)}

    def action(self, key: str) -> Action | None:
        """Give what a key does, by its name; None for a key that does nothing."""
        return self._actions.get(key)


class Trail(Generic[S]):
    """Remembers, while one thing lies over another on one screen, the spot that each was left at."""

    def __init__(self) -> None:
        self._ground: Hashable = None
        self._left: list[tuple[Hashable, S | None]] = []
        self._place: Hashable = None

    def come(self, ground: Hashable, place: Hashable, spot: S | None) -> S | None:
        """Come to a place, from one that is left at a spot; give the spot to go back to, None for a new place.

        ``ground`` is the screen itself, whose change forgets everything.
        """
        if ground != self._ground:
            self._ground = ground
            self._left.clear()
        elif place != self._place:
            known = [before for before, _ in self._left]
            if place in known:
                at = known.index(place)
                found = self._left[at][1]
                del self._left[at:]
                self._place = place
                return found
            self._left.append((self._place, spot))
        self._place = place
        return None
