"""Lists of views that cross the door typed, as ``ListProperty``."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject


def count_of(attribute: str) -> Callable[[Any], int]:
    """Make the function that counts a list."""
    return lambda self: len(getattr(self, attribute))


def item_of(attribute: str) -> Callable[[Any, int], QObject]:
    """Make the function that gives one of a list."""

    def item(self: Any, index: int) -> QObject:
        view: QObject = getattr(self, attribute)[index]
        return view

    return item
