"""Tells by their stamps whether files were saved again."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Iterable
from pathlib import Path

PARTS = ("exhibits", "assets")
"""The folders of which a gallery consists."""


def stamp_of(path: Path) -> tuple[int, int]:
    """Give when a file was saved, in nanoseconds, and its length in bytes; raises ``OSError``."""
    status = path.stat()
    return status.st_mtime_ns, status.st_size


def mark_of_gallery(gallery: Path) -> str:
    """Give a mark of a gallery's files that changes with each save, and is on one line."""
    return mark_of_folders(gallery / part for part in PARTS)


def mark_of_folders(folders: Iterable[Path]) -> str:
    """Give a mark of all files in some folders and below, wherever these lie."""
    found = hashlib.sha256()
    for folder in folders:
        for top, below, files in os.walk(folder):
            below[:] = sorted(name for name in below if name != "__pycache__")
            for name in sorted(files):
                path = Path(top) / name
                try:
                    stamp = stamp_of(path)
                except OSError:
                    continue
                found.update(f"{folder.name}/{path.relative_to(folder)}\0{stamp}\n".encode(errors="surrogateescape"))
    return found.hexdigest()
