"""The content folder of one machine: what packs brought, the version on the floor and the one before it.

    content/versions/7-VERSION/    a gallery and its manifest, never changed once it stands here
    content/current                names the version on the floor: see ``pointer``
    content/held                   names the one that is on the screen, which changes between visits only
    content/incoming/              a pack on its way in, of no meaning to anybody
    content/lock

Numbers count installations, so that a name never comes twice and no clock is trusted.
"""

from __future__ import annotations

import hashlib
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from kiosk.content.wording import of_galleries, of_packs
from kiosk.floor import durable
from kiosk.floor.packs import manifest
from kiosk.floor.packs.fault import PackError
from kiosk.floor.packs.lock import locked
from kiosk.floor.packs.manifest import Manifest, PackedExhibit
from kiosk.floor.packs.pointer import VERSIONS, Pointer, held, read_pointer, write_pointer
from kiosk.floor.packs.read import Pack, opened, unpack
from kiosk.floor.packs.verify import verify

_INCOMING = "incoming"


@dataclass(frozen=True)
class Version:
    """One installed version: what it is called, what it shows, and when it came; None where its folder is damaged."""

    name: str
    exhibits: tuple[PackedExhibit, ...]
    installed: datetime | None
    is_shown: bool


class Store:
    """The installed content below one folder."""

    def __init__(self, content: Path) -> None:
        self._content = content
        self._versions = content / VERSIONS

    def install(self, file: Path, public_key: str | None = None, language: str | None = None) -> bool:
        """Put a pack on the floor, whole or not at all; give False where the same is there already.

        With a public key, packs must be signed with it; with a language, the exhibit that is shown must have it.
        Raises ``PackError``, and leaves what is on the floor as it was.
        """
        with opened(file, public_key) as pack, self._changing():
            try:
                before = read_pointer(self._content)
            except PackError:
                before = None  # a new pointer mends a damaged one
            else:
                self._sweep(before)
            if before and self._is_same(before.shown, pack):
                return False
            name = self._bring_in(pack, language)
            try:
                write_pointer(self._content, Pointer(name, self._to_keep(before, pack)))
            finally:
                self._sweep(read_pointer(self._content))
        return True

    def rollback(self) -> Version:
        """Put the version before this one on the floor again; raises ``PackError`` where there is none."""
        with self._changing():
            pointer = read_pointer(self._content)
            if pointer is None or pointer.before is None:
                raise PackError(of_packs.nothing_before())
            gallery = self._versions / pointer.before
            if not is_intact(gallery):
                raise PackError(of_packs.version_damaged(pointer.before))
            if problems := verify(gallery).problems:
                raise PackError(of_packs.version_wrong(pointer.before), problems)
            write_pointer(self._content, Pointer(pointer.before, pointer.shown))
            return self._version(pointer.before, is_shown=True)

    def versions(self) -> tuple[Version, ...]:
        """Give the version on the floor and the one before it; raises ``PackError`` where that cannot be read."""
        pointer = read_pointer(self._content)
        names = pointer.names if pointer else ()
        return tuple(self._version(name, is_shown=not index) for index, name in enumerate(names))

    @contextmanager
    def _changing(self) -> Iterator[None]:
        """Let nobody else change the content meanwhile, and turn what a disk says into a sentence."""
        try:
            if not self._versions.is_dir():
                durable.make_folder(self._versions)
                for folder in (self._content, self._versions):
                    folder.chmod(0o755)
            with locked(self._content):
                yield
        except OSError as error:
            raise PackError(of_packs.not_written(self._content, error)) from None

    def _version(self, name: str, is_shown: bool) -> Version:
        gallery = self._versions / name
        try:
            found = manifest.read(gallery)
            installed = datetime.fromtimestamp((gallery / manifest.NAME).stat().st_mtime)
        except (PackError, OSError):
            return Version(name, (), None, is_shown)
        return Version(found.version, found.exhibits, installed, is_shown)

    def _bring_in(self, pack: Pack, language: str | None) -> str:
        """Unpack a pack, check what it brought, and make it a version that nothing points to yet; give its name."""
        incoming = self._content / _INCOMING
        shutil.rmtree(incoming, ignore_errors=True)
        incoming.mkdir()
        incoming.chmod(0o755)
        try:
            unpack(pack, incoming)
            _check_gallery(incoming, pack.manifest, language)
            durable.sync_folders(incoming)
            name = f"{self._next_number()}-{pack.manifest.version}"
            incoming.rename(self._versions / name)
        except BaseException:
            shutil.rmtree(incoming, ignore_errors=True)
            raise
        durable.sync_folder(self._versions)
        durable.sync_folder(self._content)
        return name

    def _next_number(self) -> int:
        numbers = [folder.name.partition("-")[0] for folder in self._versions.iterdir()]
        return 1 + max((int(number) for number in numbers if number.isdecimal()), default=0)

    def _is_same(self, name: str, pack: Pack) -> bool:
        return self._has_bytes(name, pack) and is_intact(self._versions / name)

    def _has_bytes(self, name: str, pack: Pack) -> bool:
        try:
            return (self._versions / name / manifest.NAME).read_bytes() == pack.as_written
        except OSError:
            return False

    def _to_keep(self, before: Pointer | None, pack: Pack) -> str | None:
        """Give the version to go back to: the one on the floor, but for a damaged copy of what now comes."""
        kept = [name for name in (before.names if before else ()) if not self._has_bytes(name, pack)]
        return kept[0] if kept else None

    def _sweep(self, pointer: Pointer | None) -> None:
        """Take away what killed installations left, and the versions that nothing leads to any more."""
        kept = (*(pointer.names if pointer else ()), held(self._content))
        for folder in (self._content / _INCOMING, *self._versions.iterdir()):
            if folder.name not in kept:
                shutil.rmtree(folder, ignore_errors=True)


def _check_gallery(gallery: Path, held: Manifest, language: str | None) -> None:
    """Refuse a gallery that is not what its manifest says, or that may not go on the floor."""
    verified = verify(gallery)
    if verified.problems:
        raise PackError(of_packs.mistakes(held.kiosk, manifest.kiosk_version()), verified.problems)
    if tuple(map(manifest.packed, verified.exhibits)) != held.exhibits:
        raise PackError(of_packs.other_exhibits())
    tags = verified.exhibits[0].languages
    if language is not None and language not in tags:
        raise PackError(of_galleries.unknown_language(language, tags))


def is_intact(gallery: Path) -> bool:
    """Tell whether an installed gallery still holds every byte that its manifest names."""
    try:
        for file in manifest.read(gallery).files:
            with (gallery / file.path).open("rb") as stream:
                if hashlib.file_digest(stream, "sha256").hexdigest() != file.sha256:
                    return False
    except (PackError, OSError):
        return False
    return True
