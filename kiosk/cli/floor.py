"""``kiosk floor``."""

from __future__ import annotations

import sys
from pathlib import Path

import click


@click.group()
def floor() -> None:
    """Put the kiosk on the floor."""


@floor.command("install")
@click.argument("gallery", required=False, type=click.Path(path_type=Path, exists=True, file_okay=False))
@click.option("--user", required=True, metavar="NAME", help="The user who shows the exhibit; not root.")
@click.option("--site", "site_file", type=click.Path(path_type=Path), help="The site.yaml of this machine.")
@click.option("--dry-run", is_flag=True, help="Print what would be written, and write nothing.")
def install(gallery: Path | None, user: str, site_file: Path | None, dry_run: bool) -> None:
    """Write the systemd unit that shows the exhibit from the machine's start, and nothing else."""
    from kiosk.content.read import read_site
    from kiosk.content.wording.of_installing import what_is_left, would_be_written
    from kiosk.floor.units import UNIT, UNITS, InstallError, Machine
    from kiosk.floor.units import install as install_unit

    site = read_site(site_file)[0] if site_file else None
    data = Path(site.data_folder) if site and site.data_folder else Path("/var/lib/kiosk")
    options = [*([str(gallery.absolute())] if gallery else [])]
    options += ["--site", str(site_file.absolute())] if site_file else []
    machine = Machine(user, Path(sys.executable).with_name("kiosk"), options, data)
    if dry_run:
        click.echo(machine.unit)
        click.echo(would_be_written(UNITS / UNIT, data, user), err=True)
        return
    try:
        done = install_unit(machine, UNITS)
    except InstallError as error:
        raise click.ClickException(str(error)) from None
    click.echo("\n".join([*done, what_is_left()]))
