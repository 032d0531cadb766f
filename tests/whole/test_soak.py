"""The soak, for some seconds in which an hour passes for the visitors."""

from __future__ import annotations

import csv
import subprocess
import sys
from pathlib import Path

import pytest
from PIL import Image

from kiosk.visit.folder import VISITS
from kiosk.visit.measures import Ending
from tests.visit.walker import kept


@pytest.mark.timeout(90)
def test_a_crowd_comes_and_goes_and_leaves_its_traces_in_rows_plots_and_files(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "tests.soak", "--minutes", "0.2", "--speed", "300", "--folder", str(tmp_path)]
    soak = subprocess.run(command, capture_output=True, text=True, timeout=80, check=False)
    assert soak.returncode == 0, soak.stderr
    with (tmp_path / "soak.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    last = rows[-1]
    assert len(rows) >= 3
    assert [float(row["seconds"]) for row in rows] == sorted({float(row["seconds"]) for row in rows})
    assert float(last["seconds"]) >= 12
    assert 50 < float(last["pss_mb"]) <= float(last["rss_mb"]) < 1000
    assert int(last["descriptors"]) > 3
    assert int(last["threads"]) >= 1
    assert int(last["frames"]) > 0
    assert 0 < float(last["frame_median_ms"]) <= float(last["frame_p95_ms"]) <= float(last["frame_worst_ms"])
    assert all(int(row["database_bytes"]) > 0 for row in rows)
    assert int(last["taps"]) > 10
    assert last["warnings"] == "0"
    visits = kept(tmp_path / "data" / VISITS)
    ended = [entry.visit for entry in visits if entry.visit.ending is not Ending.EXIT]
    assert len(ended) == int(last["visits"]) > 0
    assert max(entry.visit.seconds for entry in visits) > float(last["seconds"])
    assert {panel for entry in visits for panel, _ in entry.visit.panels}
    with Image.open(tmp_path / "soak.png") as plot:
        assert plot.format == "PNG"
        assert plot.size == (1000, 1200)
        colours = plot.convert("RGB").getcolors(100_000)
    assert colours is not None
    assert len(colours) > 100
    assert f"{last['visits']} visits, {last['taps']} taps, 0 warnings" in soak.stdout
    assert "bytes a visit" in soak.stdout
