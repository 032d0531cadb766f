"""How much memory the reading of one file may take."""

from __future__ import annotations

import resource
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

MOST = 200_000_000
"""The bytes that reading one file may take more than there were."""


@contextmanager
def little_memory() -> Iterator[None]:
    """Let the block take no more than so much memory: what wants more meets a ``MemoryError``, which fails the test."""
    pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[0])
    before, most = resource.getrlimit(resource.RLIMIT_AS)
    resource.setrlimit(resource.RLIMIT_AS, (pages * resource.getpagesize() + MOST, most))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_AS, (before, most))
