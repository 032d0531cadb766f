"""``kiosk check``."""

from __future__ import annotations

from pathlib import Path

import click

from kiosk.cli.reading import GALLERY


@click.command()
@GALLERY
@click.option("--json", "as_json", is_flag=True, help="Print the problems as JSON.")
@click.option("--translations", is_flag=True, help="Tell of each translation that is missing or out of date.")
def check(gallery: Path | None, as_json: bool, translations: bool) -> None:
    """Find every problem in a gallery, with its place and what would be right."""
    from kiosk.desk.check import check as check_gallery

    raise SystemExit(check_gallery(gallery, as_json, translations))
