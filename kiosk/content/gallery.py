"""Finds galleries, and the exhibits in them."""

from __future__ import annotations

from pathlib import Path

import kiosk
from kiosk.content.wording import of_galleries

TEMPLATE = "template"
"""The exhibit that curators copy; it is never shown unless asked for."""


class GalleryError(Exception):
    """A gallery or an exhibit cannot be found; the message is a sentence for whoever asked for it."""


def bundled_gallery() -> Path:
    """Give the gallery that comes with the kiosk: beside the package in a checkout, inside it when installed."""
    package = Path(kiosk.__file__).resolve().parent
    for gallery in (package.parent, package / "bundled"):
        if (gallery / "exhibits").is_dir() and (gallery / "assets").is_dir():
            return gallery
    raise GalleryError(of_galleries.not_bundled())


def find_gallery(path: Path | None) -> Path:
    """Give the gallery at a path, or the bundled one; raises ``GalleryError``."""
    if path is None:
        return bundled_gallery()
    try:
        if not path.exists():
            raise GalleryError(of_galleries.no_gallery(path, _folders(path.parent)))
        if not path.is_dir():
            raise GalleryError(of_galleries.not_a_folder(path))
        if not any(path.iterdir()):
            raise GalleryError(of_galleries.empty_folder(path))
        if not (path / "exhibits").is_dir():
            if (path / "exhibit.yaml").exists():
                raise GalleryError(of_galleries.an_exhibit_itself(path, path.absolute().parent.parent))
            raise GalleryError(of_galleries.no_exhibits(path))
        find_exhibits(path)
    except OSError as error:
        reason = (error.strerror or "unknown reason").lower()
        raise GalleryError(of_galleries.unreadable_gallery(path, reason)) from None
    return path


def find_exhibits(gallery: Path) -> tuple[Path, ...]:
    """Give the folders of a gallery's exhibits by name, without the template; raises ``GalleryError`` for none."""
    found = _exhibits(gallery)
    shown = tuple(folder for folder in found if folder.name != TEMPLATE) or found
    if not shown:
        raise GalleryError(of_galleries.nothing_in_exhibits(gallery))
    return shown


def choose_exhibit(gallery: Path, exhibit: str | None = None) -> Path:
    """Give the folder of the exhibit asked for, or of the first one; raises ``GalleryError``."""
    if exhibit is None:
        return find_exhibits(gallery)[0]
    for folder in _exhibits(gallery):
        if folder.name == exhibit:
            return folder
    known = [folder.name for folder in find_exhibits(gallery)]
    raise GalleryError(of_galleries.unknown_exhibit(gallery, exhibit, known))


def _exhibits(gallery: Path) -> tuple[Path, ...]:
    """Give every folder in ``exhibits/``; one that lacks exhibit.yaml is an exhibit with a problem."""
    return tuple(
        folder
        for folder in sorted((gallery / "exhibits").iterdir())
        if folder.is_dir() and not folder.name.startswith((".", "_"))
    )


def _folders(path: Path) -> list[str]:
    try:
        return [folder.name for folder in path.iterdir() if folder.is_dir()]
    except OSError:
        return []
