"""The land of the earth as rings of points, read from a TopoJSON file."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import accumulate
from pathlib import Path
from typing import Any

Point = tuple[float, float]
"""A longitude and a latitude in degrees, east and north positive."""

Ring = tuple[Point, ...]


@lru_cache(maxsize=2)
def land(file: Path) -> tuple[Ring, ...]:
    """Give every shore as a ring, those of inland seas among them; each file is read once.

    Raises ``OSError`` where the file cannot be read and ``ValueError`` where it is no such topology.
    """
    topology = json.loads(file.read_text(encoding="utf-8"))
    try:
        arcs = [tuple(_decoded(arc, topology["transform"])) for arc in topology["arcs"]]
        return tuple(_joined(ring, arcs) for ring in _rings(topology["objects"]["land"]))
    except (KeyError, TypeError, IndexError) as error:
        raise ValueError(f"{file} holds no topology of land") from error


def _decoded(arc: Sequence[Sequence[int]], transform: dict[str, Sequence[float]]) -> Iterator[Point]:
    """Turn an arc's steps on the grid into degrees."""
    (wide, high), (left, low) = transform["scale"], transform["translate"]
    for across, up in accumulate(arc, lambda before, step: (before[0] + step[0], before[1] + step[1])):
        yield left + across * wide, low + up * high


def _rings(shape: dict[str, Any]) -> Iterator[Sequence[int]]:
    if shape["type"] == "GeometryCollection":
        for part in shape["geometries"]:
            yield from _rings(part)
    elif shape["type"] == "MultiPolygon":
        for polygon in shape["arcs"]:
            yield from polygon
    elif shape["type"] == "Polygon":
        yield from shape["arcs"]


def _joined(ring: Sequence[int], arcs: Sequence[Ring]) -> Ring:
    """Join arcs into a ring; one with a negative number is taken backwards, and where two meet is one point."""
    points: list[Point] = []
    for number in ring:
        arc = arcs[number] if number >= 0 else arcs[~number][::-1]
        points.extend(arc[1:] if points else arc)
    return tuple(points)
