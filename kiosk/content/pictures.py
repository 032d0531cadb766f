"""Checks that pictures can be shown."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from kiosk.content.drawing import check_drawing
from kiosk.content.problem import Place, Problem, Wording
from kiosk.content.wording import of_assets, of_pictures

LARGEST_DRAWING = 4 * 2**20
"""The largest SVG, in bytes."""

LARGEST_RASTER = 40 * 2**20
"""The largest raster picture, in bytes."""

MOST_PIXELS = 60_000_000
"""The most pixels of a raster picture: in memory each needs four bytes."""

LONGEST_IN_ONE = 4096
"""The longer side, in pixels, at which a picture to look into is shown where it is not cut into tiles."""

_RASTERS = {".png": "PNG", ".jpg": "JPEG", ".jpeg": "JPEG", ".webp": "WEBP"}
_KINDS = "SVG, PNG, JPEG or WebP"
SUFFIXES = (".svg", *_RASTERS)


def file_problem(assets: Path, path: str, may_be_tiles: bool) -> Wording | None:
    """Say why a file cannot be shown as a picture; ``may_be_tiles`` where tiles could stand in its place."""
    file = assets / path
    suffix = file.suffix.lower()
    if suffix not in SUFFIXES:
        return of_pictures.unknown_kind(path, _KINDS)
    size, limit = file.stat().st_size, LARGEST_DRAWING if suffix == ".svg" else LARGEST_RASTER
    if size > limit:
        return of_assets.too_large(path, "picture", f"{size / 2**20:.1f} MB", f"{limit // 2**20} MB")
    return _raster_problem(file, path, may_be_tiles) if suffix in _RASTERS else None


def _raster_problem(file: Path, path: str, may_be_tiles: bool) -> Wording | None:
    from PIL import Image

    try:
        with _without_pillows_limit(), Image.open(file, formats=sorted(set(_RASTERS.values()))) as image:
            width, height = image.size
            if width * height > MOST_PIXELS:
                most = MOST_PIXELS // 10**6
                return of_pictures.too_many_pixels(path, f"{width} × {height} pixels", most, may_be_tiles)
            if image.format == "PNG":
                image.verify()
            else:
                image.draft("RGB", (width // 8, height // 8))  # a JPEG has no checksum: decode it small
                image.load()
    except Exception:  # Pillow's decoders raise whatever the damaged bytes lead them to
        return of_pictures.unreadable(path)
    return None


def wants_tiles(assets: Path, path: str) -> Wording | None:
    """Say that a picture which can be shown should be cut into tiles to be looked into."""
    size = pixels(assets / path)
    if size is None or max(size) <= LONGEST_IN_ONE:
        return None
    width, height = size
    return of_pictures.wants_tiles(path, f"{width} × {height} pixels", LONGEST_IN_ONE)


def pixels(file: Path) -> tuple[int, int] | None:
    """Give the width and height of a picture that is made of pixels; None for a drawing."""
    from PIL import Image

    if file.suffix.lower() not in _RASTERS:
        return None
    with _without_pillows_limit(), Image.open(file) as image:
        return image.size


@contextmanager
def _without_pillows_limit() -> Iterator[None]:
    """Let Pillow open a picture of any size: its own limit would stop it before the size is known to us."""
    from PIL import Image

    before = Image.MAX_IMAGE_PIXELS
    Image.MAX_IMAGE_PIXELS = None
    try:
        yield
    finally:
        Image.MAX_IMAGE_PIXELS = before


def check_drawing_file(assets: Path, path: str) -> Iterator[Problem]:
    """Give every problem that has a place in an SVG."""
    file = assets / path
    if file.suffix.lower() == ".svg" and 0 < file.stat().st_size <= LARGEST_DRAWING:
        try:
            raw = file.read_bytes()
        except OSError:
            yield Problem.at(Place(f"assets/{path}"), of_pictures.unreadable(path))
        else:
            yield from check_drawing(raw, f"assets/{path}")
