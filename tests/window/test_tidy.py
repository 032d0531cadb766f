"""What a visit took of the machine is given back when it has ended."""

from __future__ import annotations

import gc
import weakref
from pathlib import Path

import pytest
from PySide6.QtQml import QQmlEngine

from kiosk.window import tidy
from kiosk.window.tidy import Tidy, give_back


class Loop:
    """Holds on to itself, as a view and what it calls back do."""

    def __init__(self) -> None:
        self.itself = self


def test_after_a_visit_everything_is_given_back_once(qapp: object, monkeypatch: pytest.MonkeyPatch) -> None:
    given = []
    monkeypatch.setattr(tidy, "give_back", lambda: given.append(1))
    one = Tidy(QQmlEngine())
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
    def resident() -> int:
        return int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1]) * 4096

    pieces = [bytes(4000) for _ in range(20_000)]
    del pieces[1:-1]
    before = resident()
    give_back()
    assert resident() < before - 40_000_000
