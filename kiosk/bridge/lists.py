"""Lists of views that cross the door typed, as ``ListProperty``."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QObject

T = TypeVar("T")


class Made(Generic[T]):
    """Views of things, each made when it is first asked for: a long list costs what is seen of it.

    ``make`` is given the thing and the view that the list belongs to.
    """

    def __init__(self, things: Sequence[T], make: Callable[[T, QObject], QObject]) -> None:
        self._things = things
        self._make = make
        self._views: dict[int, QObject] = {}

    def __len__(self) -> int:
        return len(self._things)

    def view(self, index: int, owner: QObject) -> QObject:
        """Give the view of one of the things."""
        if index not in self._views:
            self._views[index] = self._make(self._things[index], owner)
        return self._views[index]


def count_of(attribute: str) -> Callable[[Any], int]:
    """Make the function that counts a list."""
    return lambda self: len(getattr(self, attribute))


def item_of(attribute: str) -> Callable[[Any, int], QObject]:
    """Make the function that gives one of a list."""

    def item(self: Any, index: int) -> QObject:
        view: QObject = getattr(self, attribute)[index]
        return view

    return item


def made_of(attribute: str) -> Callable[[Any, int], QObject]:
    """Make the function that gives one of views that are made when they are asked for."""

    def item(self: Any, index: int) -> QObject:
        views: Made[Any] = getattr(self, attribute)
        return views.view(index, self)

    return item
