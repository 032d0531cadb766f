"""The coast that maps are drawn from."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from kiosk.content.coast import land

TOPOLOGY = {
    "transform": {"scale": [1, 1], "translate": [10, 20]},
    "arcs": [[[0, 0], [2, 0]], [[0, 0], [0, 2], [2, 0], [0, -2]], [[5, 5], [1, 0], [0, 1], [-1, -1]]],
    "objects": {"land": {"type": "MultiPolygon", "arcs": [[[0, -2]], [[2]]]}},
}


def written(folder: Path, content: object) -> Path:
    file = folder / "land.json"
    file.write_text(json.dumps(content), encoding="utf-8")
    return file


def test_arcs_are_joined_to_rings_forwards_and_backwards(tmp_path: Path) -> None:
    square, triangle = land(written(tmp_path, TOPOLOGY))
    assert square == ((10, 20), (12, 20), (12, 22), (10, 22), (10, 20))
    assert triangle == ((15, 25), (16, 25), (16, 26), (15, 25))


def test_the_bundled_coast_is_that_of_the_earth() -> None:
    rings = land(Path(__file__).parents[2] / "assets" / "maps" / "land.json")
    points = [point for ring in rings for point in ring]
    assert len(rings) > 100
    assert all(ring[0] == ring[-1] for ring in rings)
    assert all(-180.01 <= longitude <= 180.01 and -90.01 <= latitude <= 90.01 for longitude, latitude in points)


@pytest.mark.parametrize("content", [{}, {**TOPOLOGY, "arcs": []}, {**TOPOLOGY, "objects": {}}])
def test_a_file_that_is_no_coast_is_refused(tmp_path: Path, content: object) -> None:
    with pytest.raises(ValueError, match="no topology of land"):
        land(written(tmp_path, content))
