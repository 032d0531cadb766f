"""However often a visitor changes what she sees, nothing of what she saw before is kept."""

from __future__ import annotations

import ctypes
import gc
import platform
from collections.abc import Callable
from typing import Any

import pytest

from tests.visitor import Visitor

FIELDS = ("arena", "ordblks", "smblks", "hblks", "hblkhd", "usmblks", "fsmblks", "uordblks", "fordblks", "keepcost")
ROUNDS = 10


class Mallinfo(ctypes.Structure):
    """What glibc tells of its heap."""

    _fields_ = [(name, ctypes.c_size_t) for name in FIELDS]


def in_use(visitor: Visitor) -> int:
    """Give the bytes of the heap that are in use when all garbage is gone."""
    gc.collect()
    visitor.stage.engine.collectGarbage()
    visitor.look()
    tell = ctypes.CDLL(None).mallinfo2
    tell.restype = Mallinfo
    found = tell()
    return int(found.uordblks + found.hblkhd)


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
    if platform.libc_ver()[0] != "glibc":
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
