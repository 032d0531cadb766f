"""``kiosk tiles``."""

from __future__ import annotations

from pathlib import Path

import click


@click.command()
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
