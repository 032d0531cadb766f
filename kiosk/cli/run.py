"""``kiosk run`` and ``kiosk serve``: the exhibit on the screen, and what keeps it there."""

from __future__ import annotations

import gc
import os
import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from kiosk.cli.kinds import Size
from kiosk.cli.reading import EXHIBIT_OPTION, GALLERY, read, with_qt
from kiosk.visit.lifeline import NO_SCREEN, STAFF_RELOAD, STAFF_RESTART, SUPERVISED, UNREADABLE

if TYPE_CHECKING:
    from kiosk.content.site import Site


def of_a_window(command: Callable[..., None]) -> Callable[..., None]:
    """Give a command the gallery and the options of a window."""
    for option in (
        click.option("--site", "site_file", type=click.Path(path_type=Path), help="The site.yaml of this machine."),
        click.option("--language", metavar="TAG", help="The language a visit begins in."),
        click.option("--windowed", type=Size(), help="Open a window of this size instead of filling the screen."),
        EXHIBIT_OPTION,
        GALLERY,
    ):
        command = option(command)
    return command


@click.command()
@of_a_window
@click.option(SUPERVISED, is_flag=True, hidden=True)
@click.option("--safe", is_flag=True, hidden=True)
@click.option("--restarts", default=0, hidden=True)
def run(
    gallery: Path | None,
    exhibit_id: str | None,
    windowed: tuple[int, int] | None,
    language: str | None,
    site_file: Path | None,
    supervised: bool,
    safe: bool,
    restarts: int,
) -> None:
    """Show an exhibit, full screen."""
    # Nothing of what is made up to the first frame is garbage; the window collects from then on.
    gc.disable()
    from kiosk.visit.choices import Chooser
    from kiosk.window.faults import WindowError, check_display

    data = data_of(site_file)
    gallery = gallery or installed(data)
    chooser = Chooser(gallery)
    try:
        programme = read(gallery, exhibit_id, site_file, language, chooser.applied, data)
    except (click.UsageError, SystemExit) as fault:
        if not supervised:
            raise
        if isinstance(fault, click.UsageError):
            click.echo(fault.format_message(), err=True)
        raise SystemExit(UNREADABLE) from None
    try:
        check_display()
    except WindowError as fault:
        click.echo(f"Error: {fault}", err=True)
        raise SystemExit(NO_SCREEN) from None
    with_qt()
    from kiosk.cli.house import house_of
    from kiosk.window.app import run as run_window

    house = house_of(gallery, exhibit_id, site_file, chooser, data)
    code = run_window(programme, windowed, data, house, supervised=supervised, safe=safe, restarts=restarts)
    if code in (STAFF_RESTART, STAFF_RELOAD) and not supervised and sys.platform != "win32":
        # Nobody else would start the window anew.
        os.execv(sys.executable, [sys.executable, "-m", "kiosk", *sys.argv[1:]])
    raise SystemExit(code)


@click.command()
@of_a_window
def serve(**options: Any) -> None:
    """Show an exhibit as kiosk run does, and bring it back whatever happens to it."""
    from kiosk.content.programme import read_programme
    from kiosk.floor.content import Content
    from kiosk.floor.health import Record
    from kiosk.floor.serve import serve as keep_up
    from kiosk.visit.choices import Chooser
    from kiosk.visit.folder import data_folder
    from kiosk.window.notify import notify

    given, site_file = options.pop("gallery"), options["site_file"]
    site = site_of(site_file)
    data = data_folder(site)

    def check(gallery: Path | None) -> object:
        adjust = Chooser(gallery).applied
        return read_programme(gallery, options["exhibit_id"], site_file, options["language"], adjust, data)

    content = Content(given, data, check, site_file)
    record = Record(data)

    def window() -> list[str]:
        shown = content.shown()
        record.shows(shown.gallery)
        asked = options if shown.as_asked else {"windowed": options["windowed"]}
        return ["run", *as_words(shown.gallery, **asked)]

    curtain = ["curtain", *as_words(given, **options)]
    raise SystemExit(keep_up(window, curtain, notify, content, record, site.metrics))


@click.command(hidden=True)
@of_a_window
@click.option(SUPERVISED, is_flag=True, hidden=True)
def curtain(
    gallery: Path | None,
    exhibit_id: str | None,
    windowed: tuple[int, int] | None,
    language: str | None,
    site_file: Path | None,
    supervised: bool,
) -> None:
    """Show what visitors see while the window is away."""
    from kiosk.content.curtain import back_soon
    from kiosk.content.gallery import bundled_gallery
    from kiosk.window.curtain import draw_curtain

    fonts = sorted((bundled_gallery() / "assets" / "fonts").glob("AlumniSans*.ttf"))
    raise SystemExit(draw_curtain(back_soon(gallery or installed(data_of(site_file)), exhibit_id), fonts, windowed))


def site_of(site_file: Path | None) -> Site:
    """Give the site of this machine, the usual one where none is written or it is wrong."""
    from kiosk.content.site import Site

    if site_file is None:
        return Site()
    from kiosk.content.read import read_site

    return read_site(site_file)[0] or Site()


def data_of(site_file: Path | None) -> Path:
    """Give this machine's data folder."""
    from kiosk.visit.folder import data_folder

    return data_folder(site_of(site_file))


def installed(data: Path) -> Path | None:
    """Give the gallery of the content pack that is installed in a data folder; None where there is none."""
    from kiosk.floor.packs.pointer import current_gallery
    from kiosk.floor.places import content_folder

    return current_gallery(content_folder(data))


def as_words(
    gallery: Path | None,
    exhibit_id: str | None = None,
    windowed: tuple[int, int] | None = None,
    language: str | None = None,
    site_file: Path | None = None,
) -> list[str]:
    """Give the options of a window as another command of the kiosk takes them."""
    given = (
        ("--exhibit", exhibit_id),
        ("--windowed", windowed and "x".join(map(str, windowed))),
        ("--language", language),
        ("--site", site_file),
    )
    words = [word for option, value in given if value for word in (option, str(value))]
    return [*([str(gallery)] if gallery else []), *words]
