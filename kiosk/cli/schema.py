"""``kiosk schema``."""

from __future__ import annotations

from pathlib import Path

import click


@click.command()
@click.argument("out", type=click.Path(path_type=Path, file_okay=False))
def schema(out: Path) -> None:
    """Write into the folder OUT what makes an editor complete and check the YAML while it is typed."""
    from kiosk.content.wording.of_schemas import written
    from kiosk.desk.schema import write_schemas

    try:
        done = write_schemas(out)
    except OSError as error:
        raise click.ClickException(f"{error.filename or out} cannot be written: {error.strerror}.") from None
    click.echo(written(done.schemas, out, done.settings, done.gallery, done.modeline))
