"""Measures the app from within: memory, descriptors, threads, frames, files."""

from __future__ import annotations

import statistics
import time
from collections.abc import Iterator
from pathlib import Path

import psutil
from PySide6.QtQuick import QQuickWindow

from tests.heap import IS_TOLD, heap_in_use
from tests.soak.complaints import Complaints
from tests.soak.crowd import Crowd
from tests.soak.pace import Pace
from tests.soak.rows import Row

MB = 1_000_000


class Meter:
    """Measures this process and the frames of a window since the last time it was asked."""

    def __init__(self, window: QQuickWindow, data: Path, crowd: Crowd, pace: Pace, complaints: Complaints) -> None:
        self._process = psutil.Process()
        self._data = data
        self._crowd = crowd
        self._pace = pace
        self._complaints = complaints
        self._frame_began = 0.0
        self._frames: list[float] = []
        window.afterAnimating.connect(self._begin_frame)
        window.frameSwapped.connect(self._end_frame)

    def measure(self, at_rest: bool) -> Row:
        """Give the row of now."""
        memory = self._process.memory_full_info()
        frames, self._frames = self._frames, []
        return Row(
            seconds=self._pace.elapsed,
            at_rest=at_rest,
            heap_mb=heap_in_use() / MB if IS_TOLD else None,
            rss_mb=memory.rss / MB,
            pss_mb=memory.pss / MB,
            descriptors=self._process.num_fds(),
            threads=self._process.num_threads(),
            frames=len(frames),
            frame_median_ms=statistics.median(frames) if frames else None,
            frame_p95_ms=sorted(frames)[int(len(frames) * 0.95)] if frames else None,
            frame_worst_ms=max(frames, default=None),
            database_bytes=size_of(self._data),
            visits=self._crowd.visits,
            taps=self._crowd.hand.taps,
            warnings=self._complaints.count,
        )

    def _begin_frame(self) -> None:
        self._frame_began = time.perf_counter()

    def _end_frame(self) -> None:
        self._frames.append((time.perf_counter() - self._frame_began) * 1000)


def size_of(folder: Path) -> int:
    """Give the bytes in all files of a folder."""
    return sum(_sizes(folder))


def _sizes(folder: Path) -> Iterator[int]:
    for file in folder.rglob("*"):
        try:
            yield file.stat().st_size
        except FileNotFoundError:  # a WAL is gone as soon as its database is closed
            continue
