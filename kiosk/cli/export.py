"""``kiosk export``."""

from __future__ import annotations

from pathlib import Path

import click

from kiosk.cli.reading import of_an_exhibit, read, with_qt


@click.command()
@click.option(
    "--iiif",
    "out",
    required=True,
    metavar="OUT",
    type=click.Path(path_type=Path),
    help="The new folder for a IIIF manifest and the panels' pictures.",
)
@click.option("--base", required=True, metavar="URL", help="The web address of the folder once it is published.")
@of_an_exhibit
def export(out: Path, base: str, gallery: Path | None, exhibit_id: str | None) -> None:
    """Write an exhibit as a IIIF manifest, which museums' viewers and portals read."""
    from kiosk.content.wording import of_exports
    from kiosk.desk.refusal import carried_out

    if out.exists() or out.is_symlink():
        raise click.UsageError(of_exports.out_is_there(out))
    if not out.parent.is_dir():
        raise click.UsageError(of_exports.no_folder(out))
    programme = read(gallery, exhibit_id)
    with_qt()
    from kiosk.desk.iiif import export as export_to

    done = carried_out(lambda: export_to(programme, out, base))
    for licence in done.without_rights:
        click.echo(of_exports.no_rights(licence), err=True)
    click.echo(of_exports.exported(len(programme.exhibit.panels), out, done.address))
