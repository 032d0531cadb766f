"""The memory of this process: what of its heap is in use, as glibc alone counts it, and when it is worth asking."""

from __future__ import annotations

import ctypes
import platform
from pathlib import Path

IS_TOLD = platform.libc_ver()[0] == "glibc"
FORGOTTEN = 40.0
"""Seconds that really pass until Qt has let go of pictures and letters that nobody looks at any more: some 10 MB."""

_M_ARENA_MAX = -8
_FIELDS = ("arena", "ordblks", "smblks", "hblks", "hblkhd", "usmblks", "fsmblks", "uordblks", "fordblks", "keepcost")


class _Mallinfo(ctypes.Structure):
    _fields_ = [(name, ctypes.c_size_t) for name in _FIELDS]


def heap_in_use() -> int:
    """Give the bytes that were asked for and not given back; Python's small things lie elsewhere, and are not in it."""
    tell = ctypes.CDLL(None).mallinfo2
    tell.restype = _Mallinfo
    found = tell()
    return int(found.uordblks + found.hblkhd)


def resident() -> int:
    """Give the bytes of memory that this process has now."""
    return int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1]) * 4096


def keep_one_heap() -> None:
    """Have the threads of this process share one heap, as those of a window that ``kiosk serve`` has started do.

    It is called before there are threads.
    """
    if IS_TOLD:
        ctypes.CDLL(None).mallopt(_M_ARENA_MAX, 1)
