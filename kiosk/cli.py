"""The command ``kiosk``."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

if TYPE_CHECKING:
    from PySide6.QtCore import QSize

    from kiosk.content.gallery import Loaded

GALLERY = click.argument("gallery", required=False, type=click.Path(path_type=Path))


class Size(click.ParamType[tuple[int, int]]):
    """A width and a height in pixels, such as 1920x1080."""

    name = "WIDTHxHEIGHT"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> tuple[int, int]:
        found = re.fullmatch(r"(\d{2,5})[xX×](\d{2,5})", value) if isinstance(value, str) else None
        if found is None:
            self.fail(f"{value!r} is not a size; write a width and a height in pixels, such as 1920x1080.", param, ctx)
        return int(found[1]), int(found[2])


@click.group()
@click.version_option(package_name="museum-kiosk", message="kiosk %(version)s")
def main() -> None:
    """A museum kiosk: exhibits written in YAML, on a touchscreen.

    A GALLERY is a folder that holds exhibits/ and assets/; left out, it is the one that comes with the kiosk.
    """


@main.command()
@GALLERY
@click.option("--json", "as_json", is_flag=True, help="Print the problems as JSON.")
def check(gallery: Path | None, as_json: bool) -> None:
    """Find every problem in a gallery, with its place and what would be right."""
    from kiosk.desk.check import check as check_gallery

    raise SystemExit(check_gallery(gallery, as_json))
