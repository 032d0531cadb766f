"""The plots show whatever was measured."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from PIL import Image

from tests.soak.made_rows import ROW, rows
from tests.soak.plot import draw
from tests.soak.rows import Row
from tests.soak.verdict import Outcome


def colours(file: Path, drawn: list[Row]) -> int:
    """Draw rows, and count the colours of the picture."""
    draw(Outcome(drawn), 60, file)
    with Image.open(file) as plot:
        assert plot.size == (1000, 1200)
        return len(plot.convert("RGB").getcolors(1_000_000) or ())


def test_an_hour_is_drawn_with_its_slopes_and_moments_without_a_frame(tmp_path: Path) -> None:
    still = replace(ROW, seconds=3610, frame_median_ms=None, frame_p95_ms=None, frame_worst_ms=None)
    assert colours(tmp_path / "hour.png", [*rows(rss_mb=5, database_bytes=100_000), still]) > 100


def test_two_rows_are_drawn_too(tmp_path: Path) -> None:
    assert colours(tmp_path / "short.png", [ROW, replace(ROW, seconds=5)]) > 100
