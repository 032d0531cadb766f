"""What the window shows: a copy of the curators' folder as it was last right, or the pack that is installed.

The window never reads the folder itself, so that no edit, half saved or wrong, can reach it.
"""

from __future__ import annotations

import hashlib
import logging
import os
import shutil
from collections.abc import Callable
from pathlib import Path

from kiosk.content.gallery import GalleryError
from kiosk.content.programme import ProgrammeError
from kiosk.content.wording import of_serving
from kiosk.floor import durable
from kiosk.floor.packs.pointer import current_gallery
from kiosk.floor.places import content_folder

log = logging.getLogger(__name__)

FOLDER = "folder"
"""Where the copies of a curators' folder are kept, in the machine's data folder."""

CURRENT = "current"


class Content:
    """Gives the gallery to be shown, and tells when there is another one.

    ``given`` is the curators' folder, or None for what is installed on the machine. ``check`` reads a gallery as
    the window will, and raises ``GalleryError`` or ``ProgrammeError`` where it cannot be shown.
    """

    def __init__(self, given: Path | None, data: Path, check: Callable[[Path], object]) -> None:
        self._given = given
        self._data = data
        self._check = check
        self._seen = ""
        self._settled = ""
        self._told = ""

    def gallery(self) -> Path | None:
        """Give the gallery to be shown; None for the one that comes with the kiosk."""
        if self._given is None:
            self._seen = self._pointer()
            return current_gallery(content_folder(self._data))
        if not self._seen:
            self._seen = mark_of(self._given)
            self._take_up()
        return self._last_good() or self._given

    def has_news(self) -> bool:
        """Tell whether another gallery than the one given last is to be shown; wrong edits are told to the log."""
        now = self._pointer() if self._given is None else mark_of(self._given)
        if now == self._seen:
            self._settled = ""
            return False
        if now != self._settled:  # somebody may be saving still
            self._settled = now
            return False
        self._seen, self._settled = now, ""
        return self._given is None or self._take_up()

    def _pointer(self) -> str:
        try:
            return (content_folder(self._data) / CURRENT).read_text(encoding="ascii", errors="replace")
        except OSError:
            return ""

    def _last_good(self) -> Path | None:
        return last_good(self._data)

    def _take_up(self) -> bool:
        """Copy the folder, and take the copy for what is to be shown where it is right."""
        assert self._given is not None
        kept = self._data / FOLDER
        before = self._last_good()
        numbers = [int(path.name) for path in kept.glob("*") if path.name.isdigit()] if kept.is_dir() else []
        new = kept / str(max(numbers, default=0) + 1)
        try:
            durable.make_folder(kept)
            for part in ("exhibits", "assets"):
                if (self._given / part).is_dir():
                    shutil.copytree(self._given / part, new / part)
            self._check(new)
            durable.sync_folders(new)
            durable.replace(kept / CURRENT, f"{new.name}\n".encode())
        except (GalleryError, ProgrammeError) as error:
            self._leave(new, of_serving.not_taken_up(str(error)))
            return False
        except (OSError, shutil.Error) as error:
            self._leave(new, of_serving.not_copied(str(error)))
            return False
        self._told = ""
        for path in kept.glob("*"):
            if path.name.isdigit() and path not in (new, before):
                shutil.rmtree(path, ignore_errors=True)
        return True

    def _leave(self, new: Path, why: str) -> None:
        shutil.rmtree(new, ignore_errors=True)
        if why != self._told:
            self._told = why
            log.error(why)


def last_good(data: Path) -> Path | None:
    """Give the copy of the curators' folder as it was last right; None where there is none yet."""
    try:
        name = (data / FOLDER / CURRENT).read_text(encoding="ascii").strip()
    except (OSError, ValueError):
        return None
    folder = data / FOLDER / name
    return folder if name.isdigit() and folder.is_dir() else None


def mark_of(gallery: Path) -> str:
    """Give a mark of a gallery's files that changes with each save."""
    found = hashlib.sha256()
    for part in ("exhibits", "assets"):
        for top, folders, files in os.walk(gallery / part):
            folders.sort()
            for name in sorted(files):
                path = Path(top) / name
                try:
                    status = path.stat()
                except OSError:
                    continue
                found.update(f"{path.relative_to(gallery)}\0{status.st_mtime_ns}\0{status.st_size}\n".encode())
    return found.hexdigest()
