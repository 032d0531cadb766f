"""What an interactive's view needs to know of where it stands, and the making of such views."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from importlib import import_module
from typing import Any, Protocol, TypeVar, runtime_checkable

from PySide6.QtCore import QObject

from kiosk.bridge.tongue import Tongue
from kiosk.content.interactives import Interactive
from kiosk.content.programme import Programme
from kiosk.visit.idle import Idle
from kiosk.visit.play import Plays
from kiosk.visit.tally import Tally

T = TypeVar("T")


@dataclass(frozen=True)
class Scene:
    """The language, the exhibit, the place of an interactive in it, and what visitors did there.

    ``clock`` gives seconds of a steady clock.
    """

    tongue: Tongue
    programme: Programme
    place: str
    plays: Plays
    idle: Idle
    tally: Tally
    clock: Callable[[], float]

    def state(self, new: Callable[[], T]) -> T:
        """Give this visitor's state of the interactive; a new one at the first time."""
        return self.plays.of(self.place, new)


@runtime_checkable
class Leaves(Protocol):
    """A view in which something goes on by itself, to be ended when the visitor closes it."""

    def leave(self) -> None: ...


def play_of(interactive: Interactive, scene: Scene, parent: QObject) -> QObject:
    """Make the view of an interactive: the class named for its kind, in the module named for it."""
    module = import_module(f"kiosk.bridge.interactives.{interactive.kind}")
    made: Any = getattr(module, f"{interactive.kind.capitalize()}View")
    view: QObject = made(interactive, scene, parent)
    return view
