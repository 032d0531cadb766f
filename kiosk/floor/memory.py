"""How much memory a process takes, with all that it has started, as Linux tells it."""

from __future__ import annotations

import os
from collections import defaultdict
from pathlib import Path

PROCESSES = Path("/proc")


def memory_of(process: int, processes: Path = PROCESSES) -> int | None:
    """Give the resident bytes of a process and of those it has started; None where it is gone, or no Linux is here."""
    pages: dict[int, int] = {}
    children: dict[int, list[int]] = defaultdict(list)
    for folder in processes.glob("[0-9]*"):
        try:
            # The name of the program, in brackets, may hold anything.
            state = (folder / "stat").read_text(encoding="utf-8", errors="replace").rpartition(")")[2].split()
        except OSError:
            continue
        if state:
            pages[int(folder.name)] = int(state[21])
            children[int(state[1])].append(int(folder.name))
    if process not in pages:
        return None
    found = [process]
    for one in found:
        found += children[one]
    return sum(pages[one] for one in found) * os.sysconf("SC_PAGE_SIZE")
