"""Prints one table: what was measured, over how many runs, and the limit it should hold."""

from __future__ import annotations

import argparse
import json
import signal
import sys
import time
import traceback
from collections.abc import Sequence
from pathlib import Path

from rich.console import Console
from rich.table import Table

from tests.benchmarks import (
    curating,
    dragging,
    filling,
    importing,
    moving,
    reading,
    remembering,
    resting,
    starting,
    tapping,
    weighing,
    zooming,
)
from tests.benchmarks.facts import facts
from tests.benchmarks.row import HEADS, Measure, Row

SUBJECTS = (
    *(starting, importing, reading, curating, tapping, moving),
    *(zooming, filling, dragging, resting, weighing, remembering),
)


def take(words: str) -> list[Row]:
    """Measure the rows that have all of some words; a measure that fails leaves its rows without runs."""
    rows: list[Row] = []
    for measure in (measure for subject in SUBJECTS for measure in subject.measures()):
        wanted = [row.has(words) for row in measure.rows]
        if any(wanted):
            rows += [row for row, is_wanted in zip(_taken(measure), wanted, strict=True) if is_wanted]
    return rows


def _taken(measure: Measure) -> list[Row]:
    name = " ".join(filter(None, measure.rows[0].cells()[:3]))
    print(f"measuring: {name} …", end=" ", file=sys.stderr, flush=True)
    began = time.perf_counter()
    try:
        runs = measure.take()
    except Exception:
        traceback.print_exc()
        return list(measure.rows)
    print(f"{time.perf_counter() - began:.0f} s", file=sys.stderr, flush=True)
    return [row.of(each) for row, each in zip(measure.rows, runs, strict=True)]


def show(rows: Sequence[Row]) -> None:
    """Print the table."""
    table = Table(*HEADS)
    for row in rows:
        table.add_row(*row.cells(), style=None if row.holds else "bold red")
    Console(width=None if sys.stdout.isatty() else 160).print(table)


def end(*_: object) -> None:
    """End in order, and let nobody who is in a hurry disturb that."""
    signal.signal(signal.SIGTERM, signal.SIG_IGN)
    sys.exit(1)


def main() -> None:
    """Measure what is asked for, print it, and keep it where that is asked for."""
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks", description=__doc__)
    parser.add_argument("--json", type=Path, metavar="FILE", help="also write the machine's facts and every run")
    parser.add_argument("--only", default="", metavar="WORDS", help="only rows that have these words")
    asked = parser.parse_args()
    # Whoever is ended like this still ends the processes it measures.
    signal.signal(signal.SIGTERM, end)
    rows = take(asked.only)
    if not rows:
        parser.error(f"no row has the words {asked.only!r}")
    if asked.json:
        kept = {**facts(), "rows": [row.as_json() for row in rows]}
        asked.json.write_text(json.dumps(kept, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
    show(rows)
    sys.exit(not all(row.runs for row in rows))


if __name__ == "__main__":
    main()
