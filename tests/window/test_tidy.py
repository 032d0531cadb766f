"""What a visit took of the machine is given back when it has ended."""

from __future__ import annotations

import gc
import subprocess
import sys
import weakref

import pytest
from PySide6.QtQml import QQmlEngine

from kiosk.window import tidy
from kiosk.window.tidy import LARGE, Tidy, give_back
from tests.heap import resident


class Loop:
    """Holds on to itself, as a view and what it calls back do."""

    def __init__(self) -> None:
        self.itself = self


def test_what_the_start_took_is_given_back_once_nobody_is_there(qapp: object, monkeypatch: pytest.MonkeyPatch) -> None:
    given = []
    monkeypatch.setattr(tidy, "give_back", lambda: given.append(1))
    one = Tidy(QQmlEngine())
    one.tick(True)
    one.tick(True)
    assert given == [1]


def test_after_a_visit_everything_is_given_back_once(qapp: object, monkeypatch: pytest.MonkeyPatch) -> None:
    given = []
    monkeypatch.setattr(tidy, "give_back", lambda: given.append(1))
    one = Tidy(QQmlEngine())
    one.tick(True)
    given.clear()
    gc.disable()
    try:
        left = weakref.ref(Loop())
        one.tick(True)
        one.tick(False)
        assert given == []
        assert left() is not None
        one.tick(True)
        one.tick(True)
        assert left() is None
    finally:
        gc.enable()
    assert given == [1]
    one.tick(False)
    one.tick(True)
    assert given == [1, 1]


def test_freed_memory_goes_back_to_the_machine() -> None:
    pieces = [bytes(4000) for _ in range(20_000)]
    del pieces[1:-1]
    before = resident()
    give_back()
    assert resident() < before - 40_000_000


def test_pictures_that_are_gone_leave_no_holes_in_the_heap() -> None:
    assert held_after_pictures("") > 30 * LARGE
    assert held_after_pictures("map_large_blocks()") < 5 * LARGE


def held_after_pictures(first: str) -> int:
    """Give the bytes that a new process still has of 40 MB of pictures, among which small things came to lie."""
    script = f"""
from kiosk.window.tidy import LARGE, map_large_blocks
from tests.heap import resident
{first}
blank = b"1" * (2 * LARGE)
bytearray(blank)
before = resident()
both = [(bytearray(blank), bytearray(b"1" * 100_000)) for _ in range(20)]
small = [few for picture, few in both]
del both
print(resident() - before)
"""
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    return int(done.stdout)
