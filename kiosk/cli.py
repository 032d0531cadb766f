"""The command ``kiosk``."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from kiosk.desk.narrate_command import asking

if TYPE_CHECKING:
    from kiosk.content.programme import Programme

GALLERY = click.argument("gallery", required=False, type=click.Path(path_type=Path))


class Size(click.ParamType[tuple[int, int]]):
    """A width and a height in pixels, such as 1920x1080."""

    name = "WIDTHxHEIGHT"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> tuple[int, int]:
        found = re.fullmatch(r"(\d{2,5})[xX×](\d{2,5})", value) if isinstance(value, str) else None
        if found is None:
            self.fail(f"{value!r} is not a size; write a width and a height in pixels, such as 1920x1080.", param, ctx)
        return int(found[1]), int(found[2])


class TextSize(click.ParamType[float]):
    """How many times larger than the default the text is."""

    name = "TEXT-SIZE"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> float:
        from kiosk.visit.settings import TEXT_SIZES

        by_name = {name: size for size in TEXT_SIZES for name in (f"{size:g}", str(size))}
        if str(value) not in by_name:
            self.fail(f"{value!r} is not a text size; they are {', '.join(f'{s:g}' for s in TEXT_SIZES)}.", param, ctx)
        return by_name[str(value)]


class Several(click.ParamType[list[Any]]):
    """One or more values with commas between them."""

    def __init__(self, each: click.ParamType[Any]) -> None:
        self.each = each
        self.name = f"{each.name},…"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> list[Any]:
        if isinstance(value, list):
            return value
        parts = [part.strip() for part in str(value).split(",") if part.strip()]
        if not parts:
            self.fail("give at least one.", param, ctx)
        return [self.each.convert(part, param, ctx) for part in parts]


@click.group()
@click.version_option(package_name="museum-kiosk", message="kiosk %(version)s")
def main() -> None:
    """A museum kiosk: exhibits written in YAML, on a touchscreen.

    A GALLERY is a folder that holds exhibits/ and assets/; left out, it is the one that comes with the kiosk.
    """


@main.command()
@GALLERY
@click.option("--json", "as_json", is_flag=True, help="Print the problems as JSON.")
@click.option("--translations", is_flag=True, help="Tell of each translation that is missing or out of date.")
def check(gallery: Path | None, as_json: bool, translations: bool) -> None:
    """Find every problem in a gallery, with its place and what would be right."""
    from kiosk.desk.check import check as check_gallery

    raise SystemExit(check_gallery(gallery, as_json, translations))


@main.command()
@GALLERY
@click.option("--exhibit", "exhibit_id", metavar="ID", help="The exhibit to show; the first when left out.")
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


@main.command()
@click.argument("out", type=click.Path(path_type=Path, file_okay=False))
@click.option("--gallery", type=click.Path(path_type=Path), help="The gallery; the bundled one when left out.")
@click.option("--exhibit", "exhibit_id", metavar="ID", help="The exhibit to show; the first when left out.")
@click.option(
    "--sizes", default="1920x1080,1080x1920", show_default=True, type=Several(Size()), help="Screens, in pixels."
)
@click.option("--languages", type=Several(click.STRING), help="Language tags; all of the exhibit's when left out.")
@click.option("--text-sizes", default="1,2", show_default=True, type=Several(TextSize()), help="1, 1.25, 1.5 or 2.")
@click.option(
    "--contrast",
    default="normal,high",
    show_default=True,
    type=Several(click.Choice(["normal", "high"])),
    help="normal, high or both.",
)
def proof(
    out: Path,
    gallery: Path | None,
    exhibit_id: str | None,
    sizes: list[tuple[int, int]],
    languages: list[str] | None,
    text_sizes: list[float],
    contrast: list[str],
) -> None:
    """Write a picture of every screen and overlay into the folder OUT; needs no display."""
    programme = read(gallery, exhibit_id)
    unknown = set(languages or ()) - set(programme.exhibit.languages)
    if unknown:
        from kiosk.content.wording.of_galleries import unknown_language

        raise click.UsageError(unknown_language(sorted(unknown)[0], programme.exhibit.languages))
    with_qt()
    from kiosk.desk.proof import Setting, prove

    settings = [
        Setting(*size, language, text_size, kind)
        for size in sizes
        for language in languages or programme.exhibit.languages
        for text_size in text_sizes
        for kind in contrast
    ]
    try:
        count = prove(programme, settings, out)
    except OSError as error:
        raise click.ClickException(f"{error.filename or out} cannot be written: {error.strerror}.") from None
    click.echo(f"{count} pictures and {len(settings)} contact sheets in {out}; index.json names them.")


@main.command()
@click.argument("file", metavar="FILE", type=click.Path(path_type=Path, dir_okay=False, exists=True))
@click.argument("out", metavar="OUT", type=click.Path(path_type=Path))
def tiles(file: Path, out: Path) -> None:
    """Cut the picture FILE into tiles in the new folder OUT, for a zoom to show its every pixel."""
    from kiosk.content.wording.of_tiles import cut_into, out_is_there
    from kiosk.desk.tiles import TilesError, cut_picture

    if out.exists() or out.is_symlink():
        raise click.UsageError(out_is_there(out))
    try:
        done = cut_picture(file, out)
    except TilesError as error:
        raise click.ClickException(str(error)) from None
    except OSError as error:
        raise click.ClickException(f"{out} cannot be written: {error.strerror}.") from None
    before, _, below = out.absolute().as_posix().rpartition("/assets/")
    click.echo(cut_into(done.tiles, done.width, done.height, out, f"{below}/info.json" if before else None))


@main.command()
@GALLERY
@click.option("--exhibit", "exhibit_id", metavar="ID", help="The exhibit; the first when left out.")
@asking
def narrate(gallery: Path | None, exhibit_id: str | None, **asked: Any) -> None:
    """Read every label and story aloud into recordings; only what has changed is made again."""
    from kiosk.desk.narrate_command import narrate as read_aloud

    read_aloud(folder_of(gallery, exhibit_id), **asked)


@main.group()
def translate() -> None:
    """Hand an exhibit's texts to a translator as a PO file, and take the translation in."""


EXHIBIT = [
    click.option("--gallery", type=click.Path(path_type=Path), help="The gallery; the bundled one when left out."),
    click.option("--exhibit", "exhibit_id", metavar="ID", help="The exhibit; the first when left out."),
]


def of_an_exhibit(command: Callable[..., None]) -> Callable[..., None]:
    """Give a command the options that name an exhibit."""
    for option in reversed(EXHIBIT):
        command = option(command)
    return command


@translate.command("export")
@click.argument("language", metavar="LANG")
@click.argument("file", metavar="FILE.po", type=click.Path(path_type=Path, dir_okay=False))
@of_an_exhibit
def export_texts(language: str, file: Path, gallery: Path | None, exhibit_id: str | None) -> None:
    """Write every text and its translation into FILE.po; what is out of date is marked fuzzy."""
    from kiosk.content.wording.of_translations import exported
    from kiosk.desk.translate import export

    translating(lambda: exported(export(folder_of(gallery, exhibit_id), language, file), file))


@translate.command("import")
@click.argument("file", metavar="FILE.po", type=click.Path(path_type=Path, dir_okay=False, exists=True))
@of_an_exhibit
def import_texts(file: Path, gallery: Path | None, exhibit_id: str | None) -> None:
    """Type the translations of FILE.po into the exhibit's YAML; everything else there stays as it is."""
    from kiosk.content.wording.of_translations import taken_in
    from kiosk.desk.translate import take_in

    def report() -> str:
        taken = take_in(folder_of(gallery, exhibit_id), file)
        return taken_in(taken.changed, taken.language, taken.unknown)

    translating(report)


@translate.command("confirm")
@click.argument("language", metavar="LANG")
@of_an_exhibit
def confirm_texts(language: str, gallery: Path | None, exhibit_id: str | None) -> None:
    """Hold every translation into LANG to be up to date with the first language as it is now."""
    from kiosk.content.wording.of_translations import confirmed
    from kiosk.desk.translate import confirm

    translating(lambda: confirmed(confirm(folder_of(gallery, exhibit_id), language), language))


def folder_of(gallery: Path | None, exhibit_id: str | None) -> Path:
    """Give the folder of an exhibit; say what there is where it cannot be found."""
    from kiosk.content.gallery import GalleryError, choose_exhibit, find_gallery

    try:
        return choose_exhibit(find_gallery(gallery), exhibit_id)
    except GalleryError as error:
        raise click.UsageError(str(error)) from None


def translating(work: Callable[[], str]) -> None:
    """Do a translator's work and say what was done, or why it could not be."""
    from kiosk.desk.refusal import carried_out

    click.echo(carried_out(work))


def read(
    gallery: Path | None, exhibit_id: str | None, site_file: Path | None = None, language: str | None = None
) -> Programme:
    """Read what is to be shown; say what is wrong where that cannot be."""
    from kiosk.content.gallery import GalleryError
    from kiosk.content.programme import ProgrammeError, read_programme

    try:
        return read_programme(gallery, exhibit_id, site_file, language)
    except GalleryError as error:
        raise click.UsageError(str(error)) from None
    except ProgrammeError as error:
        from kiosk.desk.check import report

        report(error.problems, to_errors=True)
        raise SystemExit(1) from None


def with_qt(*checks: Callable[[], None]) -> None:
    """Make sure that Qt can run; say what to install where it cannot."""
    from kiosk.window.faults import WindowError, check_qt

    try:
        for check_one in (*checks, check_qt):
            check_one()
    except WindowError as error:
        raise click.ClickException(str(error)) from None
