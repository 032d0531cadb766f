"""Gives back what the start and each visit took, once nobody is there who could notice."""

from __future__ import annotations

import gc
import sys
from collections.abc import Callable

from PySide6.QtQml import QQmlEngine

LARGE = 1024 * 1024
"""The bytes from which on a block is mapped for itself: pictures, and little else."""

_M_MMAP_THRESHOLD = -3


class Tidy:
    """Tidies up once after the start and after each visit.

    Qt and Python keep what they have freed for the next time, in pieces that fit nothing else after a while.
    """

    def __init__(self, engine: QQmlEngine) -> None:
        self._engine = engine
        self._is_tidy = False

    def tick(self, rests: bool) -> None:
        """Let time pass; ``rests`` tells whether nobody is there."""
        if rests and not self._is_tidy:
            self._engine.collectGarbage()
            gc.collect()
            give_back()
        self._is_tidy = rests


def give_back() -> None:
    """Give the machine the memory that is free within this process; only glibc has a way to."""
    trim = _of_glibc("malloc_trim")
    if trim is not None:
        trim(0)


def map_large_blocks() -> None:
    """Have each large block mapped for itself, so that a picture that is freed is given back at once.

    By itself glibc does so only until the first of them is freed: then larger ones come to lie among the small.
    """
    set_option = _of_glibc("mallopt")
    if set_option is not None:
        set_option(_M_MMAP_THRESHOLD, LARGE)


def _of_glibc(name: str) -> Callable[..., int] | None:
    if sys.platform != "linux":
        return None
    import ctypes

    return getattr(ctypes.CDLL(None), name, None)
