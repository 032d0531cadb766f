"""Lists of views that cross the door typed, as ``ListProperty``."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QObject

V = TypeVar("V", bound=QObject)


class Made(Generic[V]):
    """A list of views of which each is made when it is first asked for: a long list costs what is in sight of it."""

    def __init__(self, count: int, make: Callable[[int], V]) -> None:
        self._count = count
        self._make = make
        self._views: dict[int, V] = {}

    def __len__(self) -> int:
        return self._count

    def __getitem__(self, index: int) -> V:
        if index not in self._views:
            self._views[index] = self._make(index)
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
