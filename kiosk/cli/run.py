"""``kiosk run``."""

from __future__ import annotations

from pathlib import Path

import click

from kiosk.cli.kinds import Size
from kiosk.cli.reading import EXHIBIT_OPTION, GALLERY, read, with_qt


@click.command()
@GALLERY
@EXHIBIT_OPTION
@click.option("--windowed", type=Size(), help="Open a window of this size instead of filling the screen.")
@click.option("--language", metavar="TAG", help="The language a visit begins in.")
@click.option("--site", "site_file", type=click.Path(path_type=Path), help="The site.yaml of this machine.")
def run(
    gallery: Path | None,
    exhibit_id: str | None,
    windowed: tuple[int, int] | None,
    language: str | None,
    site_file: Path | None,
) -> None:
    """Show an exhibit, full screen."""
    from kiosk.window.faults import check_display

    programme = read(gallery, exhibit_id, site_file, language)
    with_qt(check_display)
    from kiosk.window.app import run as run_window

    raise SystemExit(run_window(programme, windowed))
