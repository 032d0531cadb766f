"""``kiosk check``."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from kiosk.cli.reading import GALLERY

if TYPE_CHECKING:
    from kiosk.desk.check import Form


@click.command()
@GALLERY
@click.option("--json", "form", flag_value="json", help="Print the problems as JSON.")
@click.option("--sarif", "form", flag_value="sarif", help="Print them as SARIF, for code hosts to show them in place.")
@click.option("--strict", is_flag=True, help="Let warnings fail the check too.")
@click.option("--translations", is_flag=True, help="Tell of each translation that is missing or out of date.")
@click.option("--fit", is_flag=True, help="Lay out every screen and tell which words do not fit; needs no display.")
def check(gallery: Path | None, form: Form | None, strict: bool, translations: bool, fit: bool) -> None:
    """Find every problem in a gallery, with its place and what would be right."""
    import gc

    from kiosk.desk.check import check as check_gallery

    # What is read is kept to the end: looking through it again and again would take a third of the time.
    gc.disable()
    raise SystemExit(check_gallery(gallery, form or "text", strict=strict, translations=translations, fit=fit))
