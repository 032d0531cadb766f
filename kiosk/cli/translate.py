"""``kiosk translate``."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import click

from kiosk.cli.reading import folder_of, of_an_exhibit


@click.group()
def translate() -> None:
    """Hand an exhibit's texts to a translator as a PO file, and take the translation in."""


@translate.command("export")
@click.argument("language", metavar="LANG")
@click.argument("file", metavar="FILE.po", type=click.Path(path_type=Path, dir_okay=False))
@of_an_exhibit
def export_texts(language: str, file: Path, gallery: Path | None, exhibit_id: str | None) -> None:
    """Write every text and its translation into FILE.po; what is out of date is marked fuzzy."""
    from kiosk.content.wording.of_translations import exported
    from kiosk.desk.translate import export

    translating(lambda: exported(export(folder_of(gallery, exhibit_id), language, file), file))


@translate.command("import")
@click.argument("file", metavar="FILE.po", type=click.Path(path_type=Path, dir_okay=False, exists=True))
@of_an_exhibit
def import_texts(file: Path, gallery: Path | None, exhibit_id: str | None) -> None:
    """Type the translations of FILE.po into the exhibit's YAML; everything else there stays as it is."""
    from kiosk.content.wording.of_translations import taken_in
    from kiosk.desk.translate import take_in

    def report() -> str:
        taken = take_in(folder_of(gallery, exhibit_id), file)
        return taken_in(taken.changed, taken.language, taken.unknown)

    translating(report)


@translate.command("confirm")
@click.argument("language", metavar="LANG")
@of_an_exhibit
def confirm_texts(language: str, gallery: Path | None, exhibit_id: str | None) -> None:
    """Hold every translation into LANG to be up to date with the first language as it is now."""
    from kiosk.content.wording.of_translations import confirmed
    from kiosk.desk.translate import confirm

    translating(lambda: confirmed(confirm(folder_of(gallery, exhibit_id), language), language))


def translating(work: Callable[[], str]) -> None:
    """Do a translator's work and say what was done, or why it could not be."""
    from kiosk.desk.refusal import carried_out

    click.echo(carried_out(work))
