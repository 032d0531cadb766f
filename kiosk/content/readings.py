"""Keeps what was read and was right: a window that starts again need not read and check what has not changed since.

A kept reading is Python's own pickle, which could do anything when it is read. It therefore lies in a folder of its own
in the machine's data folder: what comes with a gallery or a pack is only ever written into the folders beside it. It is
taken only where its digest is right.
"""

from __future__ import annotations

import contextlib
import copyreg
import hashlib
import io
import logging
import os
import pickle
import sys
from pathlib import Path
from types import MappingProxyType
from typing import Any

import pydantic

from kiosk.content.gallery import bundled_gallery
from kiosk.content.stamps import PARTS, mark_of_folders, stamp_of

log = logging.getLogger(__name__)

FOLDER = "readings"
"""Where readings are kept, in the machine's data folder."""

DIGEST = hashlib.sha256().digest_size

MOST = 4
"""How many readings are kept; those of exhibits that were shown longest ago are deleted."""


class KeptReading:
    """What was read of an exhibit's folder, as the files are now, in the data folder of a machine."""

    def __init__(self, data: Path, exhibit: Path) -> None:
        name = hashlib.sha256(os.fsencode(exhibit.absolute())).hexdigest()[:32]
        self._file = data / FOLDER / f"{name}.pickle"
        # Before anything is read: what is saved meanwhile is read the next time.
        self._mark = _mark_of(exhibit)

    def find(self) -> Any | None:
        """Give what was read; None where nothing is kept, or anything was saved since."""
        try:
            raw = self._file.read_bytes()
        except OSError:
            return None
        mark, digest, body = raw[:DIGEST], raw[DIGEST : 2 * DIGEST], raw[2 * DIGEST :]
        if mark != self._mark or hashlib.sha256(body).digest() != digest:
            return None
        return pickle.loads(body)

    def keep(self, read: object) -> None:
        """Keep what was read; where that cannot be, it is read again next time."""
        body = _pickled(read)
        new = self._file.with_suffix(f".{os.getpid()}")
        try:
            self._file.parent.mkdir(parents=True, exist_ok=True)
            new.write_bytes(self._mark + hashlib.sha256(body).digest() + body)
            new.replace(self._file)
            for old in sorted(self._file.parent.iterdir(), key=stamp_of, reverse=True)[MOST:]:
                old.unlink()
        except OSError as error:
            log.debug("A reading could not be kept: %s", error)
            with contextlib.suppress(OSError):
                new.unlink()


def _mark_of(exhibit: Path) -> bytes:
    """Give a mark of all that a reading hangs on: the gallery, the words that come with the kiosk, what reads it."""
    gallery, words = exhibit.parent.parent, bundled_gallery() / "assets" / "words"
    mark = mark_of_folders([*(gallery / part for part in PARTS), words, Path(__file__).parent])
    return hashlib.sha256(f"{mark} {exhibit.name} {sys.version} {pydantic.VERSION}".encode()).digest()


def _pickled(read: object) -> bytes:
    found = io.BytesIO()
    pickler = pickle.Pickler(found, pickle.HIGHEST_PROTOCOL)
    pickler.dispatch_table = copyreg.dispatch_table | {MappingProxyType: lambda read: (unchanging, (dict(read),))}
    pickler.dump(read)
    return found.getvalue()


def unchanging(read: dict[Any, Any]) -> MappingProxyType[Any, Any]:
    """Make a mapping one that does not change: pickles have no such mappings."""
    return MappingProxyType(read)
