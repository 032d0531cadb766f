"""What is on the floor: ``current``, a file of one or two lines in the content folder.

The first line names the folder below ``versions/`` that is shown, the second the one that ``rollback`` goes back to. A
file and no symbolic link: Windows lets only administrators make those, and a file changes both names at once.
"""

from __future__ import annotations

import re
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from kiosk.content.wording import of_packs
from kiosk.floor import durable
from kiosk.floor.packs import manifest
from kiosk.floor.packs.fault import PackError

NAME = "current"
VERSIONS = "versions"
HELD = "held"
_LONGEST = 1024
_FOLDER = re.compile(rf"\d{{1,9}}-{manifest.VERSION}")


@dataclass(frozen=True)
class Pointer:
    """The names of the folder that is shown and of the one before it."""

    shown: str
    before: str | None = None

    @property
    def names(self) -> tuple[str, ...]:
        """Give the names of all folders that are kept, the one shown first."""
        return (self.shown,) if self.before is None else (self.shown, self.before)


def read_pointer(content: Path) -> Pointer | None:
    """Read what is on the floor; None where nothing is installed. Raises ``PackError`` where it is damaged."""
    try:
        with (content / NAME).open("rb") as stream:
            raw = stream.read(_LONGEST)
    except FileNotFoundError:
        return None
    except OSError as error:
        raise PackError(of_packs.unreadable(content / NAME, error)) from None
    names = raw.decode("ascii", "replace").splitlines()
    if not 1 <= len(names) <= 2 or not all(map(_FOLDER.fullmatch, names)):
        raise PackError(of_packs.pointer_damaged(content / NAME))
    return Pointer(*names)


def write_pointer(content: Path, pointer: Pointer) -> None:
    """Switch what is on the floor, at one moment and for good; raises ``OSError``."""
    durable.replace(content / NAME, "".join(f"{name}\n" for name in pointer.names).encode())


def current_gallery(content: Path) -> Path | None:
    """Give the gallery that is installed; None where there is none, or where what leads to it is damaged."""
    return next(iter(installed_galleries(content)), None)


def installed_galleries(content: Path) -> list[Path]:
    """Give the galleries that are installed and whole, the one that is to be shown first."""
    try:
        pointer = read_pointer(content)
    except PackError:
        return []
    galleries = [content / VERSIONS / name for name in pointer.names] if pointer else []
    return [gallery for gallery in galleries if _is_whole(gallery)]


def hold(content: Path, gallery: Path | None) -> None:
    """Note which installed gallery is on the screen, so that none is taken away from under a visitor's eyes."""
    with suppress(OSError):
        if gallery is not None and gallery.parent == content / VERSIONS:
            (content / HELD).write_text(gallery.name, encoding="ascii")


def held(content: Path) -> str:
    """Give the name of the version that is on the screen, as far as is known."""
    try:
        return (content / HELD).read_text(encoding="ascii", errors="replace").strip()
    except OSError:
        return ""


def version_of(gallery: Path) -> str:
    """Give what the version of an installed gallery is called; raises ``PackError`` where no pack brought it."""
    return manifest.read(gallery).version


def _is_whole(gallery: Path) -> bool:
    try:
        return (gallery / manifest.NAME).is_file() and (gallery / "exhibits").is_dir()
    except OSError:
        return False
