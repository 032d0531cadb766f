"""The version of Qt that is installed does not wear Python down."""

from __future__ import annotations

import sys

from PySide6.QtCore import QTimer


def test_a_thousand_calls_cost_no_reference_of_none() -> None:
    timer = QTimer()
    before = sys.getrefcount(None)
    for _ in range(1000):
        timer.setInterval(1000)
    assert sys.getrefcount(None) > before - 100
