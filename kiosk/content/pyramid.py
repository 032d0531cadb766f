"""A picture cut into tiles: a IIIF Image 3 pyramid of level 0, as ``kiosk tiles`` writes it.

``info.json`` describes the picture; the tiles stand beside it, each named for its region of the picture and for its
size. What the description names as its own address is never used.
"""

from __future__ import annotations

import json
import math
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from kiosk.content.problem import Wording
from kiosk.content.wording import of_pictures

DESCRIPTION = "info.json"
LARGEST_DESCRIPTION = 64 * 1024
"""The largest info.json, in bytes."""

LARGEST_SIDE = 200_000
"""The greatest width or height of a picture, in pixels."""

LARGEST_TILE = 1024
MOST_TILES = 40_000
MOST_COARSE_TILES = 4
"""How many tiles the coarsest layer may have: it is always shown."""


@dataclass(frozen=True)
class Tile:
    """A part of the picture at one scale: its place and size in the picture's own pixels, and its file."""

    factor: int
    x: int
    y: int
    width: int
    height: int
    file: str


@dataclass(frozen=True)
class Pyramid:
    """A picture's size, the side of its tiles and the factors by which its layers are reduced, in pixels."""

    width: int
    height: int
    side: int
    factors: tuple[int, ...]

    @property
    def coarsest(self) -> int:
        """Give the factor of the layer with the fewest tiles."""
        return self.factors[-1]

    def columns(self, factor: int) -> int:
        return math.ceil(self.width / (self.side * factor))

    def rows(self, factor: int) -> int:
        return math.ceil(self.height / (self.side * factor))

    def tile(self, factor: int, column: int, row: int) -> Tile:
        """Give one tile of a layer."""
        span = self.side * factor
        x, y = column * span, row * span
        width, height = min(span, self.width - x), min(span, self.height - y)
        is_whole = (width, height) == (self.width, self.height)
        region = "full" if is_whole else f"{x},{y},{width},{height}"
        size = f"{math.ceil(width / factor)},{math.ceil(height / factor)}"
        return Tile(factor, x, y, width, height, f"{region}/{size}/0/default.jpg")

    def layer(self, factor: int) -> Iterator[Tile]:
        """Give every tile of a layer."""
        for row in range(self.rows(factor)):
            for column in range(self.columns(factor)):
                yield self.tile(factor, column, row)

    def within(self, factor: int, left: float, top: float, right: float, bottom: float) -> Iterator[Tile]:
        """Give the tiles of a layer that a part of the picture touches; the part is in the picture's own pixels."""
        span = self.side * factor
        for row in range(max(0, int(top // span)), min(self.rows(factor), math.ceil(bottom / span))):
            for column in range(max(0, int(left // span)), min(self.columns(factor), math.ceil(right / span))):
                yield self.tile(factor, column, row)

    def count(self, factor: int) -> int:
        """Count the tiles of a layer."""
        return self.columns(factor) * self.rows(factor)

    def count_all(self) -> int:
        """Count the tiles of all layers."""
        return sum(self.count(factor) for factor in self.factors)


def cut(width: int, height: int, side: int) -> Pyramid:
    """Give the pyramid of a picture, down to the layer of one tile."""
    layers = max(0, math.ceil(math.log2(max(width, height) / side)))
    return Pyramid(width, height, side, tuple(2**power for power in range(layers + 1)))


class PyramidError(ValueError):
    """A description that the kiosk cannot use; the text says why, as the end of a sentence."""


def read_pyramid(file: Path) -> Pyramid:
    """Read an ``info.json``; raises ``PyramidError``."""
    try:
        with file.open("rb") as stream:
            raw = stream.read(LARGEST_DESCRIPTION + 1)
    except OSError as error:
        raise PyramidError("it cannot be read") from error
    if len(raw) > LARGEST_DESCRIPTION:
        raise PyramidError(f"it has more than {LARGEST_DESCRIPTION // 1024} KB")
    try:
        said = json.loads(raw)
    except (ValueError, RecursionError) as error:
        raise PyramidError("it is not JSON") from error
    if not isinstance(said, dict) or said.get("type") != "ImageService3" or said.get("profile") != "level0":
        raise PyramidError("it is not of the IIIF Image API 3, level 0")
    return _pyramid(said)


def _pyramid(said: dict[str, Any]) -> Pyramid:
    tiles = said.get("tiles")
    layers = tiles[0] if isinstance(tiles, list) and len(tiles) == 1 else None
    factors = layers.get("scaleFactors") if isinstance(layers, dict) else None
    if not isinstance(layers, dict) or not isinstance(factors, list) or not factors:
        raise PyramidError("it names no tiles")
    width, height = _length(said, "width", LARGEST_SIDE), _length(said, "height", LARGEST_SIDE)
    side = _length(layers, "width", LARGEST_TILE)
    if layers.get("height", side) != side:
        raise PyramidError("its tiles are not square")
    if factors != [2**power for power in range(len(factors))] or len(factors) > LARGEST_SIDE.bit_length():
        raise PyramidError('"scaleFactors" are not 1, 2, 4 and so on')
    found = Pyramid(width, height, side, tuple(factors))
    if found.count_all() > MOST_TILES:
        raise PyramidError(f"it has more than {MOST_TILES:,} tiles")
    if found.count(found.coarsest) > MOST_COARSE_TILES:
        raise PyramidError("it has no layer in which the whole picture is small")
    return found


def _length(said: dict[str, Any], key: str, most: int) -> int:
    value = said.get(key)
    if type(value) is not int or not 1 <= value <= most:
        raise PyramidError(f'"{key}" is not a number from 1 to {most:,}')
    return value


def file_problem(assets: Path, path: str, is_large: bool) -> Wording | None:
    """Say why the tiles that an ``info.json`` describes cannot be shown."""
    if not is_large:
        return of_pictures.tiles_only_in_a_zoom(path)
    try:
        pyramid = read_pyramid(assets / path)
    except PyramidError as error:
        return of_pictures.no_pyramid(path, str(error))
    folder = (assets / path).parent
    real = folder.resolve()
    missing: list[str] = []
    for factor in pyramid.factors:
        for tile in pyramid.layer(factor):
            file = folder / tile.file
            if not file.is_file() or file.stat().st_size == 0:
                missing.append(tile.file)
            elif file.resolve() != real / tile.file:
                return of_pictures.tile_outside(path, tile.file)
    return of_pictures.tiles_missing(path, missing[0], len(missing), pyramid.count_all()) if missing else None
