"""Where a command finds what it works on, and what it says when it does not."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from kiosk.content.programme import Programme
    from kiosk.content.site import Site

GALLERY = click.argument("gallery", required=False, type=click.Path(path_type=Path))
GALLERY_OPTION = click.option(
    "--gallery", type=click.Path(path_type=Path), help="The gallery; the bundled one when left out."
)
EXHIBIT_OPTION = click.option("--exhibit", "exhibit_id", metavar="ID", help="The exhibit; the first when left out.")


def of_an_exhibit(command: Callable[..., None]) -> Callable[..., None]:
    """Give a command the options that name an exhibit."""
    return GALLERY_OPTION(EXHIBIT_OPTION(command))


def folder_of(gallery: Path | None, exhibit_id: str | None) -> Path:
    """Give the folder of an exhibit; say what there is where it cannot be found."""
    from kiosk.content.gallery import GalleryError, choose_exhibit, find_gallery

    try:
        return choose_exhibit(find_gallery(gallery), exhibit_id)
    except GalleryError as error:
        raise click.UsageError(str(error)) from None


def read(
    gallery: Path | None,
    exhibit_id: str | None,
    site_file: Path | None = None,
    language: str | None = None,
    adjust: Callable[[Site], Site] = lambda site: site,
    data: Path | None = None,
) -> Programme:
    """Read what is to be shown, or take it from a machine's data folder; say what is wrong where that cannot be."""
    from kiosk.content.gallery import GalleryError, find_gallery
    from kiosk.content.programme import ProgrammeError, read_programme

    try:
        return read_programme(gallery, exhibit_id, site_file, language, adjust, data)
    except GalleryError as error:
        raise click.UsageError(str(error)) from None
    except ProgrammeError as error:
        from kiosk.content.wording.of_desk import summary
        from kiosk.desk.report import report

        report(error.problems, find_gallery(gallery), summary(error.problems, 0, 0), to_errors=True)
        raise SystemExit(1) from None


def with_qt(*checks: Callable[[], None]) -> None:
    """Make sure that Qt can run; say what to install where it cannot."""
    from kiosk.window.faults import WindowError, check_qt

    try:
        for check_one in (*checks, check_qt):
            check_one()
    except WindowError as error:
        raise click.ClickException(str(error)) from None
