"""What the staff's page reaches beyond the window: the machine's files, and other commands of the kiosk."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.window.staff import House
from kiosk.window.sticks import PackInstaller

if TYPE_CHECKING:
    from kiosk.visit.choices import Chooser


def house_of(
    gallery: Path | None, exhibit_id: str | None, site_file: Path | None, chooser: Chooser, data: Path
) -> House:
    """Give what the page of a window reaches; with an exhibit named on the command line no other is to be chosen."""

    def exhibits() -> Sequence[tuple[str, str]]:
        from kiosk.content.titles import titles_of

        return () if exhibit_id else titles_of(gallery)

    def check(exhibit: str) -> str:
        from kiosk.content.gallery import GalleryError
        from kiosk.content.programme import ProgrammeError, read_programme

        try:
            read_programme(gallery, exhibit, site_file)
        except (GalleryError, ProgrammeError) as error:
            return str(error)
        return ""

    def content() -> str:
        return which_content(gallery, data)

    def told() -> Sequence[str]:
        from kiosk.floor.health import read_health

        health = read_health(data)
        problems = health.problems if health else ()
        return [f"{each.when[:16].replace('T', ' ')}: {each.what}" for each in problems]

    options = ["--site", str(site_file)] if site_file else []
    packs_are_shown = gallery is None or _is_installed(gallery, data)
    install = PackInstaller(options) if packs_are_shown else None
    return House(chooser, content, exhibits, check, install, told)


def which_content(gallery: Path | None, data: Path) -> str:
    """Say which content is shown: the bundled one, a pack, or a folder as it was taken up."""
    from kiosk.content.wording import of_serving
    from kiosk.floor.content import CURRENT, FOLDER
    from kiosk.floor.packs.fault import PackError
    from kiosk.floor.packs.pointer import version_of

    if gallery is None:
        return of_serving.which_bundled()
    try:
        if _is_installed(gallery, data):
            return of_serving.which_pack(version_of(gallery))
        if gallery.parent == data / FOLDER:
            return of_serving.which_folder(datetime.fromtimestamp((data / FOLDER / CURRENT).stat().st_mtime))
    except (PackError, OSError):
        pass
    return str(gallery)


def _is_installed(gallery: Path, data: Path) -> bool:
    from kiosk.floor.places import content_folder

    return gallery.is_relative_to(content_folder(data))
