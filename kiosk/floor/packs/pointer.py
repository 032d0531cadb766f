"""What is on the floor: ``current``, a file of one or two lines in the content folder.

The first line names the folder below ``versions/`` that is shown, the second the one that ``rollback`` goes back to. A
file and no symbolic link: Windows lets only administrators make those, and a file changes both names at once.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

from kiosk.content.wording import of_packs
from kiosk.floor import durable
from kiosk.floor.packs import manifest
from kiosk.floor.packs.fault import PackError

NAME = "current"
VERSIONS = "versions"
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
    try:
        pointer = read_pointer(content)
    except PackError:
        return None
    gallery = content / VERSIONS / pointer.shown if pointer else None
    return gallery if gallery and _is_whole(gallery) else None


def version_of(gallery: Path) -> str:
    """Give what the version of an installed gallery is called; raises ``PackError`` where no pack brought it."""
    return manifest.read(gallery).version


def _is_whole(gallery: Path) -> bool:
    try:
        return (gallery / manifest.NAME).is_file() and (gallery / "exhibits").is_dir()
    except OSError:
        return False
