"""Prints one table: what was measured, over how many runs, and the limit it should hold."""

from __future__ import annotations

import os
import statistics
import sys

from rich.console import Console
from rich.table import Table

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["QT_ENABLE_HIGHDPI_SCALING"] = "0"

from tests.benchmarks import curating, dragging, filling, measures, zooming

ROWS = [
    ("start to READY=1", "s", 1.5, measures.start_to_ready),
    ("reading and checking the bundled exhibit", "s", 0.5, measures.read_and_check),
    ("tap on Next to first changed frame", "ms", 50, measures.tap_to_frame),
    ("tap on Read more to first changed frame", "ms", 50, measures.tap_to_overlay),
    ("looking into 20,000 × 20,000 pixels: a frame", "ms", 17, zooming.frames),
    ("the same: the slowest of a hundred frames", "ms", 34, zooming.slow_frames),
    ("the same: memory (PSS)", "MB", 250, zooming.memory),
    ("a field filling with 20,000 dots: a frame", "ms", 17, filling.frames),
    ("the same: the slowest of a hundred frames", "ms", 34, filling.slow_frames),
    ("the same: drawing a frame", "ms", 17, filling.drawing),
    ("the same: memory more than for 20 dots", "MB", 5, filling.memory),
    ("dragging a line of 10,000 events: a frame", "ms", 17, dragging.frames),
    ("the same: the slowest of a hundred frames", "ms", 34, dragging.slow_frames),
    ("spreading it with two fingers: a frame", "ms", 17, dragging.pinched),
    ("the same: memory more than for 100 events", "MB", 5, dragging.memory),
    ("kiosk check: 100 panels in two languages", "s", 1.5, curating.check_100),
    ("kiosk check: 1,000 panels in two languages", "s", 6, curating.check_1000),
    ("the same: times longer than 100, without the start", "×", 11, curating.growth),
    ("kiosk preview: save to changed frame", "ms", 300, curating.save_to_frame),
    ("memory (PSS) after every panel", "MB", 250, measures.memory_after_every_panel),
]


def main() -> None:
    """Measure everything and print the table."""
    table = Table("measured", "unit", "median", "least", "most", "runs", "limit", "holds")
    for name, unit, limit, measure in ROWS:
        print(f"measuring: {name} …", file=sys.stderr)
        runs = measure()
        median = statistics.median(runs)
        table.add_row(
            *(name, unit, f"{median:.3g}", f"{min(runs):.3g}", f"{max(runs):.3g}", str(len(runs)), f"{limit:g}"),
            "yes" if median <= limit else "NO",
        )
    Console().print(table)


if __name__ == "__main__":
    main()
