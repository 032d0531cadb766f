"""``kiosk tiles``: cuts a large picture into tiles, a IIIF Image 3 pyramid of level 0."""

from __future__ import annotations

import logging
import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from kiosk.content.pyramid import LARGEST_SIDE, MOST_TILES, cut
from kiosk.content.wording import of_tiles

SIDE = 512
"""The side of a tile, in pixels."""

_QUALITY = 85
_LOADERS = {"jpegload", "pngload", "webpload", "tiffload"}
_KINDS = "JPEG, PNG, WebP or TIFF"


class TilesError(Exception):
    """A picture cannot be cut; the message is a sentence for the curator."""


@dataclass(frozen=True)
class Cut:
    """What was cut: the size of the picture, in pixels, and the number of its tiles."""

    width: int
    height: int
    tiles: int


def cut_picture(file: Path, out: Path) -> Cut:
    """Cut a picture into a folder that is made for it, whole or not at all.

    The picture is read in strips, so that its size is no matter of memory.

    Raises:
        TilesError: where the file is no picture, or too large, or damaged, or the tool is missing.
        OSError: where the folder cannot be made.
    """
    pyvips = _pyvips()
    image = _open(pyvips, file)
    pyramid = cut(image.width, image.height, SIDE)
    if max(image.width, image.height) > LARGEST_SIDE or pyramid.count_all() > MOST_TILES:
        raise TilesError(of_tiles.too_large(file, image.width, image.height, LARGEST_SIDE, MOST_TILES))
    out.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=out.parent, prefix=".tiles-") as folder:
        made = Path(folder) / out.name
        try:
            in_colour = _for_the_screen(image)
            in_colour.dzsave(
                str(made), layout="iiif3", tile_size=SIDE, overlap=0, suffix=f".jpg[Q={_QUALITY}]", keep="none"
            )
        except pyvips.Error as error:
            raise TilesError(of_tiles.damaged(file, _reason(error))) from None
        made.rename(out)
    return Cut(image.width, image.height, pyramid.count_all())


def _pyvips() -> Any:
    try:
        import pyvips
    except (ImportError, OSError):  # OSError where the library that it calls is missing
        raise TilesError(of_tiles.tool_missing()) from None
    logging.getLogger("pyvips").setLevel(logging.ERROR)  # what it warns of it raises as well
    return pyvips


def _open(pyvips: Any, file: Path) -> Any:
    try:
        image = pyvips.Image.new_from_file(str(file), access="sequential", fail_on="error")
        loader = image.get("vips-loader")
        if loader in _LOADERS and image.get_typeof("orientation") and image.get("orientation") > 1:
            # A turned picture cannot be read in strips: it is unpacked on the disk first.
            image = pyvips.Image.new_from_file(str(file), fail_on="error").autorot()
    except pyvips.Error:
        raise TilesError(of_tiles.no_picture(file, _KINDS)) from None
    if loader == "svgload":
        raise TilesError(of_tiles.drawing(file))
    if loader not in _LOADERS:
        raise TilesError(of_tiles.no_picture(file, _KINDS))
    return image


def _for_the_screen(image: Any) -> Any:
    """Give the picture in the screen's colours, on white where it is transparent."""
    if image.get_typeof("icc-profile-data"):
        image = image.icc_transform("srgb")
    elif image.interpretation != "srgb":
        image = image.colourspace("srgb")
    if image.hasalpha():
        image = image.flatten(background=255)
    return image.cast("uchar")


def _reason(error: Any) -> str:
    """Give the first of what the tool says, as the end of a sentence."""
    return str(error.detail).strip().split("\n")[0].rstrip(".") or "unknown reason"
