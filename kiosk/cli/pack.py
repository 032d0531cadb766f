"""``kiosk pack``: content packs, built at a desk and installed on the floor."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

import click

if TYPE_CHECKING:
    from kiosk.content.site import Site

T = TypeVar("T")

_PATH = click.Path(path_type=Path)


def _on_a_machine(command: Callable[..., None]) -> Callable[..., None]:
    """Give a command the options that say where the installed content is."""
    site = click.option("--site", "site_file", type=_PATH, help="The site.yaml of this machine.")
    data = click.option("--data", type=_PATH, help="The machine's data folder; the one of site.yaml when left out.")
    return site(data(command))


@click.group()
def pack() -> None:
    """Put content on the floor in one file: checked first, switched at one moment, taken back by one command."""


@pack.command()
@click.argument("gallery", type=_PATH)
@click.argument("file", metavar="FILE.kiosk", type=_PATH)
@click.option("--version", metavar="NAME", help="What this state is called; date, time and a hash when left out.")
@click.option("--sign", "key", metavar="KEYFILE", type=_PATH, help="Sign with this private key.")
def build(gallery: Path, file: Path, version: str | None, key: Path | None) -> None:
    """Check GALLERY and make a pack of it."""
    from kiosk.content.wording import of_packs
    from kiosk.floor.packs.build import build as build_pack

    held = _done(lambda: build_pack(gallery, file, version, key), gallery)
    names = [exhibit.id for exhibit in held.exhibits]
    size = sum(each.size for each in held.files)
    click.echo(of_packs.made(file, held.version, len(held.files), size, names, is_signed=key is not None))


@pack.command()
@click.argument("file", metavar="FILE.kiosk", type=_PATH)
@_on_a_machine
def install(file: Path, site_file: Path | None, data: Path | None) -> None:
    """Check a pack and put it on the floor; what cannot be shown is refused, and the floor stays as it was."""
    from kiosk.content.wording import of_packs
    from kiosk.floor.packs.store import Store

    site = _site(site_file)
    store = Store(_content_folder(site, data))
    is_new = _done(lambda: store.install(file, site.pack_key, site.language), file)
    now, *before = (each.name for each in _done(store.versions, file))
    click.echo(of_packs.installed(now, *before) if is_new else of_packs.there_already(now))


@pack.command()
@_on_a_machine
def rollback(site_file: Path | None, data: Path | None) -> None:
    """Put the version before this one on the floor again; once more brings the later one back."""
    from kiosk.content.wording import of_packs
    from kiosk.floor.packs.store import Store

    content = _content_folder(_site(site_file), data)
    click.echo(of_packs.rolled_back(_done(Store(content).rollback, content).name))


@pack.command("list")
@_on_a_machine
def list_versions(site_file: Path | None, data: Path | None) -> None:
    """Show the installed versions, and with * the one on the floor."""
    from kiosk.content.wording import of_packs
    from kiosk.floor.packs.store import Store

    content = _content_folder(_site(site_file), data)
    versions = _done(Store(content).versions, content)
    for each in versions:
        titles = [of_packs.title(exhibit.id, exhibit.title) for exhibit in each.exhibits]
        click.echo(of_packs.listed(each.name, titles, each.installed, is_shown=each.is_shown))
    if not versions:
        click.echo(of_packs.none_installed(content))


@pack.command()
@click.argument("file", metavar="KEYFILE", type=_PATH)
def key(file: Path) -> None:
    """Make a key to sign packs with: the private one into KEYFILE, the public one as a line for site.yaml."""
    from kiosk.content.wording import of_packs
    from kiosk.floor.packs.keys import make_key

    public = _done(lambda: make_key(file), file)
    click.echo(of_packs.key_made(file))
    click.echo(f"pack_key: {public}")


def _site(file: Path | None) -> Site:
    """Read what holds for this machine; say what is wrong with it."""
    from kiosk.content.read import read_site
    from kiosk.content.site import Site
    from kiosk.content.wording.of_desk import summary
    from kiosk.desk.report import report

    site, problems = (Site(), ()) if file is None else read_site(file)
    if site is None:
        report(problems, Path(), summary(problems, 0, 0), to_errors=True)
        raise SystemExit(1)
    return site


def _content_folder(site: Site, data: Path | None) -> Path:
    from kiosk.floor.places import content_folder
    from kiosk.visit.folder import data_folder

    return content_folder(data or data_folder(site))


def _done(work: Callable[[], T], gallery: Path) -> T:
    """Do what was asked for; where it cannot be done, say so, with lines of the gallery, and end with status 1."""
    from kiosk.content.wording.of_desk import summary
    from kiosk.desk.report import report
    from kiosk.floor.packs.fault import PackError

    try:
        return work()
    except PackError as error:
        click.echo(f"Error: {error}", err=True)
        if error.problems:
            report(error.problems, gallery, summary(error.problems, 0, 0), to_errors=True)
        raise SystemExit(1) from None
