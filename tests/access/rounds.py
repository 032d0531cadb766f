"""Going round a screen by keys, from whatever has the focus until it has it again."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import lru_cache
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from kiosk.bridge.spoken import name_of
from kiosk.content.programme import Programme, read_programme
from kiosk.desk.tour import Stop, stops
from tests.visitor import LONG_ENOUGH, Visitor, class_of

MOST = 250
"""No screen has more stops than this."""

PIECES = 6

_ALIKE = re.compile(r"^(?:person|term)-|-(?:[3-9]|\d\d)$")
"""Cards, and states of an interactive after its second, differ in their words alone: three of each are walked."""


def pieces(exhibit: str) -> list[Any]:
    """Give the tour of an exhibit as parameters, in pieces, so that two can be walked at a time."""
    return [pytest.param(exhibit, number, id=f"{exhibit}-{number}") for number in range(PIECES)]


def tour(programme: Programme, piece: int) -> Iterator[tuple[Stop, bool]]:
    """Give every stop in a piece of a tour, and whether it is to be walked or only to be gone past."""
    every = [stop for stop in stops(programme.exhibit) if stop.name != "attract"]
    names = [stop.name for stop in every]
    cards = [name for kind in ("person-", "term-") for name in [n for n in names if n.startswith(kind)][:3]]
    # What lies over a panel, and the states of an overview, are reached from there.
    grounds = list(dict.fromkeys(map(_ground, every)))[piece::PIECES]
    for stop in every:
        if _ground(stop) in grounds:
            yield stop, stop.name in cards or not _ALIKE.search(stop.name)


def _ground(stop: Stop) -> str:
    found = re.match(r"(?:panel|overview)-\d+", stop.name)
    return found[0] if found else stop.name


@lru_cache
def programme_of(exhibit: str) -> Programme:
    """Give one of the bundled exhibits."""
    return read_programme(None, exhibit)


def go_to(visitor: Visitor, wanted: str) -> None:
    """Press the key for next until the focus is on what is called so, or begins so."""
    for _ in range(MOST):
        if visitor.focus is not None and name_of(visitor.focus).startswith(wanted):
            return
        visitor.press_key("Down")
    raise AssertionError(f"no key leads to {wanted!r}")


def choose(visitor: Visitor, *wanted: str) -> None:
    """Go to one thing after the other, and select each."""
    for each in wanted:
        go_to(visitor, each)
        visitor.press_key("Return")


def name(item: QQuickItem) -> str:
    """Give what an item is called, for the message of a test."""
    return str(item.property("name") or item.property("text") or class_of(item))[:60]


def go_round(visitor: Visitor, key: Qt.Key, at_each: Callable[[QQuickItem], None]) -> list[QQuickItem]:
    """Press a key until the focus is back where it was; give what had it, each time it had it."""
    visitor.clock.now += LONG_ENOUGH
    first = visitor.focus
    assert first is not None
    visited = []
    for _ in range(MOST):
        QTest.keyClick(visitor.window, key)
        item = visitor.focus
        assert item is not None
        visited.append(item)
        at_each(item)
        if item is first:
            return visited
    raise AssertionError(f"a trap: {name(first)} is never come back to; {[name(i) for i in visited[-5:]]}")
