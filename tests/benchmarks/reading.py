"""Measures reading and checking an exhibit in a fresh Python that has imported all that this takes."""

from __future__ import annotations

import importlib
import json
import os
import subprocess
import sys
import time
from pathlib import Path

from tests.benchmarks.fresh import gallery, numbers, surroundings
from tests.benchmarks.row import PANELS, Measure, Row, alone

RUNS = 5
LIMITS = {16: 0.15, 100: 0.6, 1000: 6.0}


def read(panels: int) -> list[float]:
    """Seconds for reading and checking, without imports and with what is made ready at a first use."""
    return [numbers("reading", gallery(panels))["seconds"][0] for _ in range(RUNS)]


def read_with_imports() -> list[float]:
    """Seconds for reading and checking the bundled exhibit in a fresh Python, imports included."""
    code = (
        "import time; began = time.perf_counter()\n"
        "from kiosk.content.gallery import bundled_gallery\n"
        "from kiosk.content.read import read_exhibit\n"
        "reading = read_exhibit(bundled_gallery() / 'exhibits' / 'bukharin')\n"
        "assert reading.exhibit; print(time.perf_counter() - began)"
    )
    command = [sys.executable, "-c", code]
    return [float(subprocess.check_output(command, env=surroundings())) for _ in range(RUNS)]


def measures() -> list[Measure]:
    """Give the rows of this module, and how they are measured."""
    return [
        alone(Row("reading and checking the bundled exhibit, imports included", "s", 0.5, 16), read_with_imports),
        *(
            alone(Row("reading and checking, without imports", "s", limit, panels), read, panels)
            for panels, limit in LIMITS.items()
            if panels in PANELS
        ),
    ]


def import_what_reading_imports(shown: str) -> None:
    """Let a copy of this process read the exhibit and tell what that has imported, and import the same."""
    reading, writing = os.pipe()
    copy = os.fork()
    if copy == 0:
        read_once(shown)
        with os.fdopen(writing, "w") as told:
            json.dump(list(sys.modules), told)
        os._exit(0)
    os.close(writing)
    with os.fdopen(reading) as told:
        names = json.load(told)
    os.waitpid(copy, 0)
    for name in names:
        if name not in sys.modules:
            importlib.import_module(name)


def read_once(shown: str) -> None:
    """Read and check the first exhibit of a gallery, in which nothing may be wrong."""
    from kiosk.content.gallery import choose_exhibit, find_gallery
    from kiosk.content.read import read_exhibit

    reading = read_exhibit(choose_exhibit(find_gallery(Path(shown) if shown else None), None))
    assert reading.exhibit, reading.problems


if __name__ == "__main__":
    import_what_reading_imports(sys.argv[1])
    began = time.perf_counter()
    read_once(sys.argv[1])
    print(json.dumps({"seconds": [time.perf_counter() - began]}))
