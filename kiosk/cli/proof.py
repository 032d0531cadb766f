"""``kiosk proof``."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import click

from kiosk.cli.kinds import Several, Size, TextSize
from kiosk.cli.reading import of_an_exhibit, read, with_qt

if TYPE_CHECKING:
    from kiosk.content.programme import Programme
    from kiosk.desk.proof import Setting


@click.command()
@click.argument("out", required=False, type=click.Path(path_type=Path, file_okay=False))
@of_an_exhibit
@click.option(
    "--pdf",
    metavar="FILE.pdf",
    type=click.Path(path_type=Path, dir_okay=False),
    help="Write a book to sign off instead; its screens are in the first size, text size and so on.",
)
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
@click.option(
    "--reach",
    default="normal",
    show_default=True,
    type=Several(click.Choice(["normal", "low"])),
    help="normal, low (everything in the lower half) or both.",
)
def proof(
    out: Path | None,
    gallery: Path | None,
    exhibit_id: str | None,
    pdf: Path | None,
    sizes: list[tuple[int, int]],
    languages: list[str] | None,
    text_sizes: list[float],
    contrast: list[str],
    reach: list[str],
) -> None:
    """Write a picture of every screen and overlay into the folder OUT, or a book of them; needs no display."""
    _check_target(out, pdf)
    programme = read(gallery, exhibit_id)
    unknown = set(languages or ()) - set(programme.exhibit.languages)
    if unknown:
        from kiosk.content.wording.of_galleries import unknown_language

        raise click.UsageError(unknown_language(sorted(unknown)[0], programme.exhibit.languages))
    with_qt()
    from kiosk.desk.proof import Setting, prove

    settings = [
        Setting(*size, language, text_size, kind, height)
        for size in sizes
        for language in languages or programme.exhibit.languages
        for text_size in text_sizes
        for kind in contrast
        for height in reach
    ]
    if pdf is not None:
        first = {setting.language: setting for setting in reversed(settings)}
        _bind(programme, [first[setting] for setting in dict.fromkeys(each.language for each in settings)], pdf)
    elif out is not None:
        try:
            count = prove(programme, settings, out)
        except OSError as error:
            raise click.ClickException(f"{error.filename or out} cannot be written: {error.strerror}.") from None
        click.echo(f"{count} pictures and {len(settings)} contact sheets in {out}; index.json names them.")


def _check_target(out: Path | None, pdf: Path | None) -> None:
    """Refuse what cannot be written before any picture is taken."""
    from kiosk.content.wording import of_books

    if pdf is None:
        if out is None:
            raise click.UsageError(of_books.out_or_pdf())
    elif out is not None:
        raise click.UsageError(of_books.not_both(out))
    elif pdf.suffix.lower() != ".pdf":
        raise click.UsageError(of_books.not_pdf(pdf))
    elif not pdf.parent.is_dir():
        raise click.UsageError(of_books.no_folder(pdf))


def _bind(programme: Programme, settings: list[Setting], pdf: Path) -> None:
    from kiosk.content.wording.of_books import bound
    from kiosk.desk.book.bind import bind
    from kiosk.desk.refusal import carried_out

    book = carried_out(lambda: bind(programme, settings, pdf, date.today()))
    click.echo("\n".join((bound(book.pages, book.size, pdf), *book.told)))
