"""The exhibit's typefaces, which the report brings along."""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Iterator
from pathlib import Path

from kiosk.content.gallery import GalleryError, bundled_gallery

TEXT, TITLES = "PT Sans", "Alumni Sans"
_FILES = {TEXT: "PT_Sans-Web-Regular.ttf", TITLES: "AlumniSans.ttf"}
_WEIGHTS = {TEXT: "400", TITLES: "100 900"}


def typefaces() -> Iterator[tuple[str, Path]]:
    """Give the names and files of the typefaces that are there."""
    try:
        folder = bundled_gallery() / "assets" / "fonts"
    except GalleryError:
        return
    for name, file in _FILES.items():
        if (folder / file).is_file():
            yield name, folder / file


def as_style() -> str:
    """Write the typefaces as CSS that needs no other file."""
    return "\n".join(
        f'@font-face {{ font-family: "{name}"; font-weight: {_WEIGHTS[name]}; '
        f'src: url("data:font/ttf;base64,{b64encode(file.read_bytes()).decode()}") format("truetype"); }}'
        for name, file in typefaces()
    )
