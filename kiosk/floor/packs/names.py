"""Which files may be in a pack: by their names alone, and so that Linux, Windows and macOS all keep them apart."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator
from pathlib import PurePosixPath

from kiosk.content import captions, pictures, recordings
from kiosk.content.wording import of_packs

LONGEST_NAME = 200
"""The longest of the names in a path, in bytes of UTF-8."""

LONGEST_PATH = 200
"""The most characters in a path."""

KINDS = {
    "exhibits": (".yaml",),
    "assets": (
        *(".yaml", ".json", ".txt", ".ttf", ".otf"),
        *(*pictures.SUFFIXES, *recordings.SUFFIXES, captions.SUFFIX),
    ),
}
"""The endings of files that belong in a gallery, by the folder they are in."""

_UNPORTABLE = re.compile(r'[<>:"|?*]')
_DEVICES = re.compile(r"(con|prn|aux|nul|com\d|lpt\d)(\..*)?", re.IGNORECASE)


def belongs(path: PurePosixPath) -> bool:
    """Tell whether a file of a gallery is one that the kiosk reads."""
    is_hidden = any(name.startswith(".") for name in path.parts)
    return not is_hidden and path.suffix.lower() in KINDS.get(path.parts[0], ())


def name_fault(path: str) -> str | None:
    """Say why a file in a pack may not be named so."""
    names = path.split("/")
    if "\\" in path or path.startswith("/") or re.match(r"[A-Za-z]:", path) or {"", ".", ".."} & set(names):
        return of_packs.outside(path)
    if len(path) > LONGEST_PATH or any(len(name.encode("utf-8", "surrogatepass")) > LONGEST_NAME for name in names):
        return of_packs.long_name(path)
    if not belongs(PurePosixPath(path)) or len(names) < 2:
        return of_packs.stranger(path)
    if not path.isprintable() or _UNPORTABLE.search(path) or any(map(_is_unportable, names)):
        return of_packs.unportable(path)
    return None


def clash(paths: Iterable[str]) -> str | None:
    """Say which two files, or a file and a folder, some system could not keep apart."""
    files: dict[str, str] = {}
    folders: dict[str, str] = {}
    for path in paths:
        if _folded(path) in files:
            return of_packs.same_name(files[_folded(path)], path)
        files[_folded(path)] = path
        for folder in _folders(path):
            if folders.setdefault(_folded(folder), folder) != folder:
                return of_packs.same_name(folders[_folded(folder)], folder)
    both = sorted(files.keys() & folders.keys())
    return of_packs.same_name(files[both[0]], f"{folders[both[0]]}/") if both else None


def _is_unportable(name: str) -> bool:
    return name[-1] in " ." or _DEVICES.fullmatch(name) is not None


def _folders(path: str) -> Iterator[str]:
    names = path.split("/")[:-1]
    for count in range(1, len(names) + 1):
        yield "/".join(names[:count])


def _folded(path: str) -> str:
    return unicodedata.normalize("NFC", unicodedata.normalize("NFC", path).casefold())
