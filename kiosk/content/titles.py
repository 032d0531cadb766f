"""The titles of a gallery's exhibits, for those who choose among them."""

from __future__ import annotations

from pathlib import Path

from kiosk.content.gallery import find_exhibits, find_gallery
from kiosk.content.source import read_yaml


def titles_of(gallery: Path | None) -> list[tuple[str, str]]:
    """Give the ids and the titles of a gallery's exhibits, right or not, each in its first language.

    Raises:
        GalleryError: where there is no gallery.
    """
    return [(folder.name, _title(folder)) for folder in find_exhibits(find_gallery(gallery))]


def _title(folder: Path) -> str:
    data = read_yaml(folder / "exhibit.yaml", "exhibit.yaml").data
    title = data.get("title") if isinstance(data, dict) else None
    said = next(iter(title.values()), None) if isinstance(title, dict) else title
    return said if isinstance(said, str) else folder.name
