"""The words of the curtain, which must be there when nothing else can be read."""

from __future__ import annotations

from pathlib import Path

from kiosk.content.draft import languages_of
from kiosk.content.gallery import GalleryError, bundled_gallery, choose_exhibit, find_gallery
from kiosk.content.read import read_words
from kiosk.content.source import read_yaml


def back_soon(gallery: Path | None, exhibit_id: str | None) -> list[str]:
    """Give what is said in each language of an exhibit; in each that the kiosk knows where that is not to be learnt."""
    bundled = bundled_gallery() / "assets"
    tags: tuple[str, ...] = ()
    folders = [bundled]
    try:
        folder = choose_exhibit(find_gallery(gallery), exhibit_id)
    except GalleryError:
        pass
    else:
        tags = languages_of(read_yaml(folder / "exhibit.yaml", "exhibit.yaml")).tags
        folders.insert(0, folder.parent.parent / "assets")
    said = [_word(folders, tag) for tag in tags or sorted(words.stem for words in (bundled / "words").glob("*.yaml"))]
    return [words for words in said if words]


def _word(folders: list[Path], tag: str) -> str:
    for folder in folders:
        words, _ = read_words(folder, tag) if (folder / "words" / f"{tag}.yaml").is_file() else (None, ())
        if words:
            return words.back_soon
    return ""
