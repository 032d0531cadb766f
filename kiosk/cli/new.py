"""``kiosk new``."""

from __future__ import annotations

from pathlib import Path

import click

from kiosk.cli.kinds import Several


@click.command()
@click.argument("path", metavar="PATH", type=click.Path(path_type=Path))
@click.option("--title", metavar="TITLE", help="What the exhibit is called, in the first language.")
@click.option(
    "--languages",
    default="en",
    show_default=True,
    type=Several(click.STRING),
    help="Language tags, first the first.",
)
def new(path: Path, title: str | None, languages: list[str]) -> None:
    """Make a gallery of your own in the new folder PATH, with a sample exhibit that shows every key once."""
    from kiosk.content.wording.of_new import made
    from kiosk.desk.new import new_gallery
    from kiosk.desk.refusal import carried_out

    click.echo(made(path, carried_out(lambda: new_gallery(path, title, languages))))
