"""What the window shows: a copy of the curators' folder as it was last right, or the pack that is installed.

The window never reads the folder itself, so that no edit, half saved or wrong, can reach it.
"""

from __future__ import annotations

import logging
import shutil
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from kiosk.content.gallery import GalleryError
from kiosk.content.programme import ProgrammeError
from kiosk.content.stamps import PARTS, mark_of_gallery, stamp_of
from kiosk.content.wording import of_serving
from kiosk.floor import durable
from kiosk.floor.packs.pointer import hold, installed_galleries
from kiosk.floor.places import content_folder
from kiosk.floor.source import Source
from kiosk.visit.lifeline import STAFF_RELOAD, UNREADABLE

log = logging.getLogger(__name__)

FOLDER = "folder"
"""Where the copies of a curators' folder are kept, in the machine's data folder."""

CURRENT = "current"


@dataclass(frozen=True)
class Shown:
    """A gallery, None for the one that comes with the kiosk, and whether it is shown as this machine's site asks."""

    gallery: Path | None
    as_asked: bool = True


@dataclass(frozen=True)
class _Marks:
    """What tells a change: of the folder or the pointer to what is installed, and of the machine's site."""

    gallery: str
    site: str


class Content(Source):
    """Gives what is to be shown, and tells when that is something else.

    ``given`` is the curators' folder, or None for what is installed on the machine; ``site`` is the machine's
    ``site.yaml``. ``check`` reads a gallery as the window will, and raises ``GalleryError`` or ``ProgrammeError``
    where it cannot be shown.
    """

    def __init__(
        self, given: Path | None, data: Path, check: Callable[[Path | None], object], site: Path | None = None
    ) -> None:
        self._given = given
        self._data = data
        self._check = check
        self._site = site
        self._seen: _Marks | None = None
        self._settled: _Marks | None = None
        self._told = ""
        self._fallen = 0
        self._is_copied_anew = False
        self._shown: Path | None = None
        self._proved: Path | None = None

    def shown(self) -> Shown:
        """Give what is to be shown: of all that there is, the first that the window has not found unreadable."""
        if self._seen is None:
            self._seen = self._marks()
            if self._given is not None and self._copied != self._seen.gallery:
                self._take_up(self._seen.gallery)
        found = [Shown(gallery) for gallery in self._kept()] or [Shown(self._given)]
        # The last resort asks nothing of this machine's files but what came with the kiosk.
        found += [Shown(each.gallery, as_asked=False) for each in (found[0], Shown(None))]
        self._fallen = min(self._fallen, len(found) - 1)
        shown = found[self._fallen]
        self._shown = shown.gallery
        if self._given is None:
            hold(content_folder(self._data), shown.gallery)
        return shown

    def has_news(self) -> bool:
        """Tell whether something else than what was given last is to be shown; wrong edits are told to the log."""
        now, before = self._marks(), self._seen
        if before is None or now == before:
            self._settled = None
            return False
        if now != self._settled:  # somebody may be saving still
            self._settled = now
            return False
        self._seen, self._settled = now, None
        is_right = self._take_up(now.gallery) if self._must_copy(before, now) else self._is_right()
        if is_right:
            self._fallen, self._is_copied_anew = 0, False
        return is_right

    def ended(self, code: int) -> None:
        """Learn how a window has ended: it is to be looked for the content anew, or what it was given is unreadable."""
        if code == UNREADABLE and (self._given is None or self._is_copied_anew):
            self._fallen += 1
            log.error(of_serving.falls_back())
        elif code in (UNREADABLE, STAFF_RELOAD):
            self._fallen, self._is_copied_anew = 0, True
            self._seen = self._marks()
            if self._given is not None:
                self._take_up(self._seen.gallery)

    def proved(self) -> None:
        """Learn that what is shown is well."""
        self._proved = self._shown

    def doubted(self) -> None:
        """Learn that one window after another crashed: what was well before this is shown again, where it is kept."""
        kept = self._kept()
        if self._proved in kept and self._shown != self._proved:
            self._fallen = kept.index(self._proved)
            log.error(of_serving.falls_back())

    def _marks(self) -> _Marks:
        gallery = mark_of_gallery(self._given) if self._given is not None else self._pointer()
        return _Marks(gallery, _mark_of_file(self._site) if self._site is not None else "")

    def _must_copy(self, before: _Marks, now: _Marks) -> bool:
        return self._given is not None and now.gallery != before.gallery

    def _pointer(self) -> str:
        try:
            return (content_folder(self._data) / CURRENT).read_text(encoding="ascii", errors="replace")
        except OSError:
            return ""

    def _kept(self) -> list[Path]:
        """Give the galleries that are kept on this machine, the one to be shown first."""
        if self._given is None:
            return installed_galleries(content_folder(self._data))
        copies = sorted(self._copies(), key=lambda copy: int(copy.name), reverse=True)
        current = self._data / FOLDER / noted(self._data)[0]
        return sorted((copy for copy in copies if int(copy.name) <= _number(current)), key=lambda c: c != current)

    def _copies(self) -> list[Path]:
        return [path for path in (self._data / FOLDER).glob("*") if path.name.isdigit() and path.is_dir()]

    @property
    def _copied(self) -> str:
        """The mark of the folder that the copy was made of."""
        return noted(self._data)[1]

    def _is_right(self) -> bool:
        """Tell whether what is kept can be shown as the site is now; where the pointer is damaged it cannot."""
        kept = self._kept()
        if not kept and self._pointer():
            self._tell(of_serving.not_installed_well())
            return False
        try:
            self._check(kept[0] if kept else self._given)
        except (GalleryError, ProgrammeError) as error:
            self._tell(of_serving.not_taken_up(str(error)))
            return False
        return True

    def _take_up(self, mark: str) -> bool:
        """Copy the folder, and take the copy for what is to be shown where it is right."""
        assert self._given is not None
        kept = self._data / FOLDER
        before = noted(self._data)[0]
        new = kept / str(max((int(copy.name) for copy in self._copies()), default=0) + 1)
        try:
            durable.make_folder(kept)
            for part in PARTS:
                if (self._given / part).is_dir():
                    shutil.copytree(self._given / part, new / part)
            self._check(new)
            durable.sync_folders(new)
            durable.replace(kept / CURRENT, f"{new.name}\n{mark}\n".encode())
        except (GalleryError, ProgrammeError) as error:
            self._leave(new, of_serving.not_taken_up(str(error)))
            return False
        except (OSError, shutil.Error) as error:
            self._leave(new, of_serving.not_copied(str(error)))
            return False
        self._told = ""
        for copy in self._copies():
            if copy.name not in (new.name, before):
                shutil.rmtree(copy, ignore_errors=True)
        return True

    def _leave(self, new: Path, why: str) -> None:
        shutil.rmtree(new, ignore_errors=True)
        self._tell(why)

    def _tell(self, why: str) -> None:
        if why != self._told:
            self._told = why
            log.error(why)


def last_good(data: Path) -> Path | None:
    """Give the copy of the curators' folder as it was last right; None where there is none yet."""
    name, _ = noted(data)
    return data / FOLDER / name if name else None


def noted(data: Path) -> tuple[str, str]:
    """Give the name of the copy that was last right, and the mark of what it was made of; nothing where none is."""
    try:
        lines = (data / FOLDER / CURRENT).read_text(encoding="ascii").splitlines()
    except (OSError, ValueError):
        lines = []
    name, mark = (*lines, "", "")[:2]
    is_there = name.isdigit() and (data / FOLDER / name).is_dir()
    return (name, mark) if is_there else ("", "")


def _mark_of_file(file: Path) -> str:
    """Give a mark of one file that changes with each save; none where it is not there."""
    try:
        return str(stamp_of(file))
    except OSError:
        return ""


def _number(copy: Path) -> int:
    return int(copy.name) if copy.name.isdigit() else 0
