"""``kiosk site``."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import click

FILE = click.argument("file", metavar="[FILE]", default="site.yaml", type=click.Path(path_type=Path, dir_okay=False))


@click.group()
def site() -> None:
    """Write the site.yaml of a machine."""


@site.command("init")
@FILE
def init(file: Path) -> None:
    """Write FILE, a site.yaml in which every key stands with its sentence."""
    from kiosk.content.wording.of_sites import written
    from kiosk.floor.site import write_site

    _carry_out(lambda: write_site(file), file)
    click.echo(written(file))


@site.command("pin")
@FILE
def pin(file: Path) -> None:
    """Ask for the staff's new PIN, and put its hash into FILE."""
    from kiosk.content.wording.of_sites import pin_written, type_pin
    from kiosk.floor.site import write_pin

    typed = click.prompt(type_pin(), hide_input=True, confirmation_prompt=True)
    _carry_out(lambda: write_pin(file, typed, os.urandom(16)), file)
    click.echo(pin_written(file))


def _carry_out(work: Callable[[], None], file: Path) -> None:
    from kiosk.floor.site import SiteError

    try:
        work()
    except SiteError as error:
        raise click.ClickException(str(error)) from None
    except OSError as error:
        raise click.ClickException(f"{file} cannot be written: {error.strerror}.") from None
