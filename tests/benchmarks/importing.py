"""Measures what is imported until the first frame: each module's own time, summed up by layer and by package."""

from __future__ import annotations

import sys
from collections import defaultdict

from tests.benchmarks.fresh import kiosk_until_ready, work
from tests.benchmarks.row import SCREENS, Measure, Row

RUNS = 5
LIMITS = {
    "kiosk.content": 0.08,
    "kiosk.visit": 0.02,
    "kiosk.bridge": 0.05,
    "kiosk.window": 0.02,
    "kiosk.cli, desk and floor": 0.03,
    "PySide6": 0.06,
    "pydantic": 0.06,
    "yaml": 0.01,
    "babel": 0.02,
    "edtf": 0.02,
    "click and rich": 0.03,
    "Python's own": 0.08,
    "other packages": 0.03,
}
TOTAL = 0.35
TOGETHER = {
    "pydantic_core": "pydantic",
    "annotated_types": "pydantic",
    "typing_extensions": "pydantic",
    "typing_inspection": "pydantic",
    "shiboken6": "PySide6",
    "shibokensupport": "PySide6",
    "signature_bootstrap": "PySide6",
    "pyparsing": "edtf",
    "dateutil": "edtf",
    "convertdate": "edtf",
    "pymeeus": "edtf",
    "rich": "click and rich",
    "click": "click and rich",
    "_yaml": "yaml",
}
"""What is imported for the sake of another package."""


def imported() -> list[list[float]]:
    """Seconds for each group of modules that a real ``kiosk run`` imports until READY=1, and for all of them."""
    runs = []
    for _ in range(RUNS):
        log = work() / "imports"
        with kiosk_until_ready("", SCREENS[0], "-X", "importtime", log=log):
            pass
        sums: defaultdict[str, float] = defaultdict(float)
        for line in log.read_text(encoding="utf-8", errors="replace").splitlines():
            own, _, name = line.removeprefix("import time:").split("|") if line.count("|") == 2 else ("", "", "")
            if own.strip().isdigit():
                sums[group(name.strip())] += int(own) / 1e6
        runs.append([*(sums[name] for name in LIMITS), sum(sums.values())])
    return [list(column) for column in zip(*runs, strict=True)]


def group(module: str) -> str:
    """Give the row in which a module is counted."""
    package, _, rest = module.partition(".")
    if package == "kiosk":
        layer = f"kiosk.{rest.partition('.')[0]}"
        return layer if layer in LIMITS else "kiosk.cli, desk and floor"
    if package in sys.stdlib_module_names:
        return "Python's own"
    package = TOGETHER.get(package, package)
    return package if package in LIMITS else "other packages"


def measures() -> list[Measure]:
    """Give the rows of this module, and how they are measured."""
    limits = {**{f"imports until READY=1: {name}": limit for name, limit in LIMITS.items()}}
    limits["imports until READY=1: all"] = TOTAL
    return [Measure(tuple(Row(name, "s", limit) for name, limit in limits.items()), imported)]
