"""``kiosk visits``."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

import click

from kiosk.cli.reading import GALLERY_OPTION, of_an_exhibit, read

if TYPE_CHECKING:
    from kiosk.content.exhibit import Exhibit
    from kiosk.content.site import Site

T = TypeVar("T")

_DAY = click.DateTime(["%Y-%m-%d"])
_FILE = click.Path(path_type=Path, dir_okay=False)


@click.group()
def visits() -> None:
    """Report what the kiosk has counted of its visits: numbers, and nobody in them."""


@visits.command()
@click.option(
    "--data",
    type=click.Path(path_type=Path, file_okay=False),
    help="The folder in which the kiosk keeps what it counts.",
)
@click.option("--site", "site_file", type=click.Path(path_type=Path), help="The site.yaml that names that folder.")
@GALLERY_OPTION
@click.option("--exhibit", "exhibit_id", metavar="ID", help="The exhibit; the one shown last when left out.")
@click.option("--from", "first", type=_DAY, metavar="DATE", help="The first day, such as 2026-03-01.")
@click.option("--to", "last", type=_DAY, metavar="DATE", help="The last day.")
@click.option(
    "--passers-by", type=click.IntRange(1), metavar="N", help="How many passed by in that time, if somebody counted."
)
@click.option("--html", "page", type=_FILE, metavar="FILE", help="Write a page with plots, to be read and printed.")
@click.option("--csv", "sheet", type=_FILE, metavar="FILE", help="Write every number for a spreadsheet.")
@click.option("--json", "as_json", is_flag=True, help="Print every number as JSON.")
def report(
    data: Path | None,
    site_file: Path | None,
    gallery: Path | None,
    exhibit_id: str | None,
    first: datetime | None,
    last: datetime | None,
    passers_by: int | None,
    page: Path | None,
    sheet: Path | None,
    as_json: bool,
) -> None:
    """Sum the visits up: stops, holding time, how far visitors get, and which way."""
    from kiosk.content.wording import of_visits
    from kiosk.floor.visits import rows
    from kiosk.floor.visits.names import Names
    from kiosk.floor.visits.read import read_book
    from kiosk.floor.visits.report import report_on
    from kiosk.visit.folder import data_folder

    begin, end = first.date() if first else None, last.date() if last else None
    if begin and end and begin > end:
        raise click.UsageError(of_visits.reversed_span(begin, end))
    folder = data or data_folder(_site(site_file))
    found = _reported(lambda: report_on(read_book(folder).between(begin, end), exhibit_id, passers_by))
    names = Names(_exhibit(gallery, found.exhibit))
    if page is not None:
        from kiosk.floor.visits.page import page_of

        _write(page, _reported(lambda: page_of(found, names)), to_errors=as_json)
    if sheet is not None:
        _write(sheet, rows.as_csv(found, names), to_errors=as_json)
    if as_json:
        click.echo(rows.as_json(found, names))
    elif page is None and sheet is None:
        from kiosk.floor.visits.table import print_report

        print_report(found, names)


@visits.command()
@click.argument("folder", metavar="OUT", type=click.Path(path_type=Path, file_okay=False))
@of_an_exhibit
@click.option("--days", type=click.IntRange(1, 3660), default=90, show_default=True, help="How many days, up to today.")
@click.option("--seed", type=int, default=1, show_default=True, help="The same number makes the same visits.")
def simulate(folder: Path, gallery: Path | None, exhibit_id: str | None, days: int, seed: int) -> None:
    """Make up plausible visits in the data folder OUT, for trying the report out."""
    from kiosk.content.wording import of_visits
    from kiosk.floor.visits.simulate import simulate as make_up
    from kiosk.visit.folder import VISITS

    exhibit = read(gallery, exhibit_id).exhibit
    file = folder / VISITS
    try:
        made = _reported(lambda: make_up(folder, exhibit, days, seed, date.today()))
    except (OSError, sqlite3.Error) as error:
        raise click.ClickException(of_visits.cannot_write(file, _reason(error))) from None
    click.echo(of_visits.simulated(made, days, file))


def _reported(work: Callable[[], T]) -> T:
    """Work on visits; say what is wrong where that cannot be."""
    from kiosk.floor.visits.read import VisitsError

    try:
        return work()
    except VisitsError as error:
        raise click.ClickException(str(error)) from None


def _write(file: Path, text: str, *, to_errors: bool) -> None:
    from kiosk.content.wording import of_visits

    try:
        file.write_text(text, encoding="utf-8", newline="")
    except OSError as error:
        raise click.ClickException(of_visits.cannot_write(file, _reason(error))) from None
    click.echo(of_visits.written(file), err=to_errors)


def _reason(error: Exception) -> str:
    return (error.strerror or str(error)) if isinstance(error, OSError) else str(error)


def _site(file: Path | None) -> Site:
    """Read what ``site.yaml`` says of this machine; what is wrong in it is said."""
    from kiosk.content.read import read_site
    from kiosk.content.site import Site

    if file is None:
        return Site()
    site, problems = read_site(file)
    if site is None:
        from kiosk.content.wording.of_desk import summary
        from kiosk.desk.report import report as report_problems

        report_problems(problems, Path(), summary(problems, 0, 0), to_errors=True)
        raise SystemExit(1)
    return site


def _exhibit(gallery: Path | None, name: str) -> Exhibit | None:
    """Read the exhibit that was visited; without it the report has ids in the place of titles."""
    from kiosk.content.gallery import GalleryError, choose_exhibit, find_gallery
    from kiosk.content.read import read_exhibit

    try:
        return read_exhibit(choose_exhibit(find_gallery(gallery), name)).exhibit
    except GalleryError:
        return None
