"""Gives back what a visit took, once nobody is there who could notice."""

from __future__ import annotations

import gc
import sys

from PySide6.QtQml import QQmlEngine


class Tidy:
    """Tidies up once after each visit.

    Qt and Python keep what they have freed for the next time, in pieces that fit nothing else after a while.
    """

    def __init__(self, engine: QQmlEngine) -> None:
        self._engine = engine
        self._is_tidy = True

    def tick(self, rests: bool) -> None:
        """Let time pass; ``rests`` tells whether nobody is there."""
        if rests and not self._is_tidy:
            self._engine.collectGarbage()
            gc.collect()
            give_back()
        self._is_tidy = rests


def give_back() -> None:
    """Give the machine the memory that is free within this process; only glibc has a way to."""
    if sys.platform != "linux":
        return
    import ctypes

    trim = getattr(ctypes.CDLL(None), "malloc_trim", None)
    if trim is not None:
        trim(0)
