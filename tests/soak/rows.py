"""What is written down of the app every few seconds."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass, fields
from pathlib import Path
from typing import Protocol


@dataclass(frozen=True)
class Row:
    """The app at one moment; ``seconds`` are real ones, MB are millions of bytes.

    The times are those of drawing one frame, from when its scene is up to date to when it is on the screen: the time
    between two frames would tell how often something moved. They are None where none was drawn since the row before.
    A row at rest is one of a moment after a visit, when nobody is there and the kiosk has tidied up after it: what the
    process holds then is what it does not give back. The heap is None where nobody tells.
    """

    seconds: float
    at_rest: bool
    heap_mb: float | None
    rss_mb: float
    pss_mb: float
    descriptors: int
    threads: int
    frames: int
    frame_median_ms: float | None
    frame_p95_ms: float | None
    frame_worst_ms: float | None
    database_bytes: int
    visits: int
    taps: int
    warnings: int


class Writer(Protocol):
    """Takes one row after another."""

    def __call__(self, row: Row) -> None: ...


@contextmanager
def written_to(file: Path) -> Iterator[Writer]:
    """Write rows to a CSV file, each at once, so that a soak that is killed leaves all it had."""
    with file.open("w", encoding="utf-8", newline="") as opened:
        table = csv.DictWriter(opened, [field.name for field in fields(Row)], lineterminator="\n")
        table.writeheader()

        def write(row: Row) -> None:
            table.writerow({name: _short(value) for name, value in asdict(row).items()})
            opened.flush()

        yield write


def _short(value: float | None) -> float | None:
    return round(value, 3) if isinstance(value, float) else value
