"""The command ``kiosk``: one file for each of its commands."""

from __future__ import annotations

import click

from kiosk.cli.check import check
from kiosk.cli.narrate import narrate
from kiosk.cli.proof import proof
from kiosk.cli.run import run
from kiosk.cli.schema import schema
from kiosk.cli.tiles import tiles
from kiosk.cli.translate import translate


@click.group()
@click.version_option(package_name="museum-kiosk", message="kiosk %(version)s")
def main() -> None:
    """A museum kiosk: exhibits written in YAML, on a touchscreen.

    A GALLERY is a folder that holds exhibits/ and assets/; left out, it is the one that comes with the kiosk.
    """


for command in (run, check, proof, translate, narrate, tiles, schema):
    main.add_command(command)
