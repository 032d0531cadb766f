"""The benchmarks' own plumbing: from a cheap row to its file, and from the file to the page."""

from __future__ import annotations

import json
import os
import platform
import subprocess
import sys
from importlib.metadata import version
from pathlib import Path

import pytest

from tests.benchmarks import page
from tests.benchmarks.row import Row

ROOT = Path(__file__).parents[2]


def test_a_row_that_is_asked_for_is_measured_printed_and_kept_with_the_machine(tmp_path: Path) -> None:
    if not (ROOT / "pyproject.toml").exists():
        pytest.skip("not a checkout: there is no wheel to be weighed")
    kept = tmp_path / "kept.json"
    command = [sys.executable, "-m", "tests.benchmarks", "--only", "WHEEL", "--json", str(kept)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=60)
    assert done.returncode == 0, done.stderr
    found = json.loads(kept.read_text(encoding="utf-8"))
    (row,) = found["rows"]
    assert (row["name"], row["unit"], len(row["runs"])) == ("the wheel", "MB", 1)
    recordings = sum(file.stat().st_size for file in (ROOT / "assets").rglob("*.ogg")) / 1e6
    assert recordings < row["runs"][0] < 2 * recordings
    assert f"{row['runs'][0]:.3g}" in done.stdout
    assert found["machine"]["cores"] == os.cpu_count()
    assert found["machine"]["Python"] == platform.python_version()
    assert found["machine"]["PySide6"] == version("PySide6-Essentials")
    assert found["machine"]["rendering API"] == "Software"


def test_words_that_no_row_has_are_refused() -> None:
    command = [sys.executable, "-m", "tests.benchmarks", "--only", "elephants"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=60)
    assert done.returncode == 2
    assert "no row has the words 'elephants'" in done.stderr


def test_the_median_decides_and_a_row_without_runs_does_not_hold() -> None:
    row = Row("a tap", "ms", 16, 1000, (1920, 1080))
    assert row.of((15.0, 16.0, 90.0)).holds
    assert not row.of((15.0, 16.5, 17.0)).holds
    assert not row.holds
    assert row.cells() == ("a tap", "1,000", "1920×1080", "ms", "–", "–", "–", "0", "16", "NO")
    assert row.has("tap 1,000 PANELS")
    assert row.has("1920×1080")
    assert not row.has("tap 16 panels")
    assert not row.has("ta")


def test_the_page_takes_the_last_run_of_each_row_between_its_marks(tmp_path: Path) -> None:
    def part(*rows: Row, commit: str) -> dict[str, object]:
        kept = json.loads(json.dumps([row.as_json() for row in rows]))
        return {"machine": {"cores": 2}, "date": "2026-01-02T03:04+00:00", "commit": commit, "rows": kept}

    tap, start = Row("a tap", "ms", 16, 16, (1920, 1080)), Row("a start", "s", 0.6)
    text = tmp_path / "README.md"
    text.write_text(f"Before.\n\n{page.BEGINS}\nthe run before\n{page.ENDS}\n\nAfter.\n", encoding="utf-8")
    first = part(tap.of([20.0]), start.of([0.5, 0.7, 0.9]), commit="abc")
    page.rewrite(text, [first, part(tap.of([12.0]), commit="def")])
    page.rewrite(text, [first, part(tap.of([14.0]), commit="def")])
    written = text.read_text(encoding="utf-8")
    assert written.startswith(f"Before.\n\n{page.BEGINS}\n\n2026-01-02, commit abc and def. cores 2.\n")
    assert written.endswith(f"{page.ENDS}\n\nAfter.\n")
    assert "the run before" not in written
    assert "1 of 2 limits hold." in written
    assert "| a tap | 16 | 1920×1080 | ms | 14 | 14 | 14 | 1 | 16 | yes |" in written
    assert "| a start |  |  | s | 0.7 | 0.5 | 0.9 | 3 | 0.6 | NO |" in written


def test_the_page_has_its_marks() -> None:
    written = page.README.read_text(encoding="utf-8")
    assert written.count(page.BEGINS) == written.count(page.ENDS) == 1
