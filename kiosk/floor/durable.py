"""Writes that outlive a power cut: what was said to be written is on the disk.

A file's bytes and its name in its folder are two things to a disk, and each must be asked for (fsync): see Pillai et
al., "All File Systems Are Not Created Equal", OSDI 2014.
"""

from __future__ import annotations

import os
from collections.abc import Iterable
from pathlib import Path


def make_folder(folder: Path) -> None:
    """Make a folder and those above it that are missing; raises ``OSError``."""
    if folder.is_dir():
        return
    make_folder(folder.parent)
    folder.mkdir()
    sync_folder(folder.parent)


def write_new(file: Path, chunks: Iterable[bytes]) -> None:
    """Write a file that is not there yet; its name is safe once its folder is synced. Raises ``OSError``."""
    with file.open("xb") as stream:
        for chunk in chunks:
            stream.write(chunk)
        stream.flush()
        os.fsync(stream.fileno())
    file.chmod(0o644)


def replace(file: Path, content: bytes) -> None:
    """Write a file in place of another, so that it is old or new at every moment; raises ``OSError``."""
    beside = file.with_name(f"{file.name}.new")
    beside.unlink(missing_ok=True)
    try:
        write_new(beside, [content])
        beside.replace(file)
    except OSError:
        beside.unlink(missing_ok=True)
        raise
    sync_folder(file.parent)


def sync_folder(folder: Path) -> None:
    """See that the names in a folder are on the disk; raises ``OSError``."""
    if os.name == "nt":
        return  # Windows opens no folder, and NTFS keeps names in its own journal
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def sync_folders(top: Path) -> None:
    """See that all names in a folder and below are on the disk; raises ``OSError``."""
    for folder, _, _ in os.walk(top, topdown=False):
        sync_folder(Path(folder))
