"""Installs a pack, or goes back, and is killed before one step after another.

``python -m tests.floor.killed WORK OUT START`` copies the data folder START to OUT/1, does the work on it in a process
that is killed before its first step that changes the disk, then to OUT/2 with its second, until one comes to its end.
"""

from __future__ import annotations

import os
import shutil
import signal
import sys
from itertools import count
from pathlib import Path
from typing import Any

from kiosk.floor.packs.store import Store

_STEPS = {"os.rename", "os.mkdir", "os.rmdir", "os.remove"}
_WRITING = os.O_WRONLY | os.O_RDWR | os.O_CREAT


def killed_before(step: int) -> None:
    """Let this process be killed before a step that changes the disk, counted from 1."""
    left = step

    def count_down() -> None:
        nonlocal left
        left -= 1
        if left == 0:
            os.kill(os.getpid(), signal.SIGKILL)

    def hear(event: str, words: tuple[Any, ...]) -> None:
        if event in _STEPS or (event == "open" and words[2] & _WRITING):
            count_down()

    def sync(fd: Any) -> None:
        count_down()
        _sync(fd)

    _sync = os.fsync
    os.fsync = sync
    sys.addaudithook(hear)


def main(work: str, out: Path, start: Path) -> None:
    for step in count(1):
        data = out / str(step)
        if start.exists():
            shutil.copytree(start, data)
        child = os.fork()
        if child == 0:
            killed_before(step)
            store = Store(data / "content")
            if work == "rollback":
                store.rollback()
            else:
                store.install(Path(work))
            os._exit(0)
        _, status = os.waitpid(child, 0)
        if os.WIFEXITED(status):
            sys.exit(os.waitstatus_to_exitcode(status))


if __name__ == "__main__":
    main(sys.argv[1], Path(sys.argv[2]), Path(sys.argv[3]))
