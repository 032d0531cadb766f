"""However often a visitor changes what she sees, nothing of what she saw before is kept."""

from __future__ import annotations

import gc
from collections.abc import Callable
from typing import Any

import pytest
import shiboken6
from PySide6.QtQuick import QQuickItem

from tests.heap import IS_TOLD, heap_in_use
from tests.visitor import Visitor

ROUNDS = 10


def in_use(visitor: Visitor) -> int:
    """Give the bytes of the heap that are in use when all garbage is gone."""
    gc.collect()
    visitor.stage.engine.collectGarbage()
    visitor.look()
    return heap_in_use()


def grown(visitor: Visitor, once: Callable[[], None]) -> float:
    """Give how many bytes each round takes for good, once everything has been seen.

    Of two times the lesser counts: a table that doubles its size in one of them is no growth.
    """
    times = []
    for _ in range(3):
        before = in_use(visitor)
        for _ in range(ROUNDS):
            once()
        times.append((in_use(visitor) - before) / ROUNDS)
    return min(times[1:])


@pytest.fixture(autouse=True)
def glibc() -> None:
    """Only glibc tells what is in use."""
    if not IS_TOLD:
        pytest.skip("only glibc tells how much of the heap is in use")


def test_the_language_changes_to_and_fro_and_the_heap_stays(visitor: Visitor) -> None:
    access: Any = visitor.guide.access

    def once() -> None:
        for _ in range(2):
            visitor.tap(access.languageName)

    visitor.guide.goHome()
    assert grown(visitor, once) < 2000


def test_panels_come_and_go_and_the_heap_stays(visitor: Visitor) -> None:
    def once() -> None:
        for panel in ("the-charges", "giving-in"):
            visitor.stand_before(panel)

    assert grown(visitor, once) < 2000


def test_nothing_is_kept_of_what_had_the_focus_and_is_gone(visitor: Visitor) -> None:
    before = set(map(id, gone()))
    visitor.guide.goHome()
    for panel in ("the-charges", "giving-in"):
        visitor.stand_before(panel)
        visitor.press_key("Down", "Down", "Down")
    visitor.guide.goHome()
    visitor.look()
    assert [item for item in gone() if id(item) not in before] == []


def gone() -> list[QQuickItem]:
    """Give what Python holds still of items that are deleted."""
    gc.collect()
    return [item for item in gc.get_objects() if isinstance(item, QQuickItem) and not shiboken6.isValid(item)]
