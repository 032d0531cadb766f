"""The engine that runs the kiosk's QML."""

from __future__ import annotations

import os

import pytest

from kiosk.window.stage import make_engine

TOLD = "QV4_GC_TIMELIMIT"


def test_garbage_is_looked_for_in_one_go_unless_somebody_wants_it_otherwise(
    qapp: object, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv(TOLD, raising=False)
    make_engine(())
    assert os.environ[TOLD] == "0"
    monkeypatch.setenv(TOLD, "5")
    make_engine(())
    assert os.environ[TOLD] == "5"
