"""``kiosk preview``."""

from __future__ import annotations

from pathlib import Path

import click

from kiosk.cli.reading import EXHIBIT_OPTION, GALLERY, folder_of, with_qt


@click.command()
@GALLERY
@EXHIBIT_OPTION
def preview(gallery: Path | None, exhibit_id: str | None) -> None:
    """Show an exhibit while you write it: the window is new after each save, and names what is wrong."""
    from kiosk.window.faults import check_display

    folder = folder_of(gallery, exhibit_id)
    with_qt(check_display)
    from kiosk.desk.preview import preview as show_preview

    raise SystemExit(show_preview(folder))
