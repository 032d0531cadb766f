"""``kiosk proof``."""

from __future__ import annotations

from pathlib import Path

import click

from kiosk.cli.kinds import Several, Size, TextSize
from kiosk.cli.reading import of_an_exhibit, read, with_qt


@click.command()
@click.argument("out", type=click.Path(path_type=Path, file_okay=False))
@of_an_exhibit
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
    out: Path,
    gallery: Path | None,
    exhibit_id: str | None,
    sizes: list[tuple[int, int]],
    languages: list[str] | None,
    text_sizes: list[float],
    contrast: list[str],
    reach: list[str],
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
        Setting(*size, language, text_size, kind, height)
        for size in sizes
        for language in languages or programme.exhibit.languages
        for text_size in text_sizes
        for kind in contrast
        for height in reach
    ]
    try:
        count = prove(programme, settings, out)
    except OSError as error:
        raise click.ClickException(f"{error.filename or out} cannot be written: {error.strerror}.") from None
    click.echo(f"{count} pictures and {len(settings)} contact sheets in {out}; index.json names them.")
