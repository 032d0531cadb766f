"""The command ``kiosk``: one file for each of its commands."""

from __future__ import annotations

import click

from kiosk.cli.check import check
from kiosk.cli.doctor import doctor
from kiosk.cli.export import export
from kiosk.cli.floor import floor
from kiosk.cli.import_ import import_timeline
from kiosk.cli.narrate import narrate
from kiosk.cli.new import new
from kiosk.cli.pack import pack
from kiosk.cli.preview import preview
from kiosk.cli.proof import proof
from kiosk.cli.run import curtain, run, serve
from kiosk.cli.schema import schema
from kiosk.cli.site import site
from kiosk.cli.tiles import tiles
from kiosk.cli.translate import translate
from kiosk.cli.visits import visits


@click.group()
@click.version_option(package_name="museum-kiosk", message="kiosk %(version)s")
def main() -> None:
    """A museum kiosk: exhibits written in YAML, on a touchscreen.

    A GALLERY is a folder that holds exhibits/ and assets/; left out, it is the one that comes with the kiosk.
    """


FOR_CURATORS = (new, preview, check, schema, proof, translate, narrate, tiles, import_timeline, export)
FOR_OPERATORS = (run, serve, curtain, site, pack, visits, floor, doctor)

for command in (*FOR_CURATORS, *FOR_OPERATORS):
    main.add_command(command)
