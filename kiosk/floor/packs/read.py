"""Opens packs, which nobody trusts: each is held against its own manifest and against bounds before it is used."""

from __future__ import annotations

import hashlib
import os
import stat
import struct
import zlib
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO
from zipfile import ZIP_DEFLATED, ZIP_STORED, BadZipFile, ZipFile, ZipInfo

from kiosk.content.wording import of_packs
from kiosk.floor.durable import write_new
from kiosk.floor.packs import keys, manifest, names
from kiosk.floor.packs.fault import PackError
from kiosk.floor.packs.manifest import Manifest, PackedFile

LARGEST_PACK = 2**31 - 2**20
"""The largest pack, in bytes, and the most that it may hold; beyond it zip files have another form."""

LARGEST_FILE = 2**30
"""The largest file in a pack, in bytes."""

MOST_FILES = 60_000
MOST_RATIO = 100
"""How many times larger than in the pack a file may be."""

_LONGEST_LIST = MOST_FILES * 256
_CHUNK = 2**20
_END = struct.Struct("<4s4H2LH")
_END_MARK = b"PK\x05\x06"
_LARGE_ZIP_MARK, _LARGE_ZIP_SIZE = b"PK\x06\x07", 20
_IS_ENCRYPTED = 0x1
_DAMAGED = (BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError, ValueError, struct.error, OSError)
"""What Python's zip reader raises where the bytes lead it astray."""


@dataclass(frozen=True)
class Pack:
    """A pack that is what its manifest says, but for the bytes of its files, which are checked as they are read."""

    manifest: Manifest
    as_written: bytes
    """The bytes of its manifest."""
    archive: ZipFile


@contextmanager
def opened(file: Path, public_key: str | None) -> Iterator[Pack]:
    """Open a pack; with a public key, only one that is signed with it. Raises ``PackError``."""
    try:
        stream = file.open("rb")
    except OSError as error:
        raise PackError(of_packs.unreadable(file, error)) from None
    with stream:
        try:
            _check_end(stream)
            archive = ZipFile(stream)
            entries = archive.infolist()
        except _DAMAGED:
            raise PackError(of_packs.no_pack(file)) from None
        _check_entries(entries)
        yield _checked(archive, entries, public_key)


def _check_end(stream: BinaryIO) -> None:
    """Bound the list of the zip's entries before Python reads it, and let nothing stand around the zip."""
    size = stream.seek(0, os.SEEK_END)
    if size > LARGEST_PACK:
        raise PackError(of_packs.too_large(size, LARGEST_PACK))
    stream.seek(max(0, size - _END.size))
    mark, *_, count, length, start, comment = _END.unpack(stream.read(_END.size))
    if mark != _END_MARK or comment or start + length != size - _END.size:
        raise BadZipFile
    stream.seek(max(0, size - _END.size - _LARGE_ZIP_SIZE))
    if stream.read(len(_LARGE_ZIP_MARK)) == _LARGE_ZIP_MARK:
        raise BadZipFile  # Python would believe the bounds that stand there instead
    if length > _LONGEST_LIST:
        raise PackError(of_packs.too_many(count, MOST_FILES))


def _check_entries(entries: Sequence[ZipInfo]) -> None:
    """Refuse a zip whose entries are not plain files of bounded size that stand one after another."""
    if len(entries) > MOST_FILES + 2:
        raise PackError(of_packs.too_many(len(entries), MOST_FILES))
    for entry in entries:
        kind = stat.S_IFMT(entry.external_attr >> 16)
        if entry.flag_bits & _IS_ENCRYPTED or entry.compress_type not in (ZIP_STORED, ZIP_DEFLATED):
            raise PackError(of_packs.locked(entry.orig_filename))
        if kind not in (0, stat.S_IFREG) or entry.is_dir():
            raise PackError(of_packs.no_plain_file(entry.orig_filename))
        if entry.file_size > LARGEST_FILE:
            raise PackError(of_packs.file_too_large(entry.orig_filename, entry.file_size, LARGEST_FILE))
        if entry.file_size > MOST_RATIO * max(entry.compress_size, 1):
            raise PackError(of_packs.bomb(entry.orig_filename, MOST_RATIO))
    if (total := sum(entry.file_size for entry in entries)) > LARGEST_PACK:
        raise PackError(of_packs.too_large(total, LARGEST_PACK))
    end = 0
    for entry in sorted(entries, key=lambda entry: entry.header_offset):
        if entry.header_offset < end:
            raise PackError(of_packs.overlap(entry.orig_filename))
        end = entry.header_offset + entry.compress_size


def _checked(archive: ZipFile, entries: Sequence[ZipInfo], public_key: str | None) -> Pack:
    """Hold a zip against its manifest, and the manifest against the key."""
    own = [entry for entry in entries if entry.orig_filename in (manifest.NAME, manifest.SIGNATURE)]
    found = [entry.orig_filename for entry in own]
    if found not in ([manifest.NAME], [manifest.NAME, manifest.SIGNATURE]):
        raise PackError(of_packs.no_manifest())
    if max(entry.file_size for entry in own) > manifest.LARGEST:
        raise PackError(of_packs.file_too_large(manifest.NAME, own[0].file_size, manifest.LARGEST))
    as_written, *signature = (b"".join(_chunks(archive, entry)) for entry in own)
    if public_key is not None:
        if not signature:
            raise PackError(of_packs.unsigned())
        keys.check_signature(as_written, signature[0], public_key)
    held = manifest.parse(as_written)
    _check_files(held.files, {entry.orig_filename: entry.file_size for entry in entries if entry not in own})
    if len(entries) != len(own) + len(held.files):
        raise PackError(of_packs.twice())
    return Pack(held, as_written, archive)


def _check_files(files: Sequence[PackedFile], sizes: dict[str, int]) -> None:
    for path in (*sizes, *(file.path for file in files)):
        if fault := names.name_fault(path):
            raise PackError(fault)
    if fault := names.clash(file.path for file in files):
        raise PackError(fault)
    for file in files:
        if file.path not in sizes:
            raise PackError(of_packs.missing(file.path))
        if sizes[file.path] != file.size:
            raise PackError(of_packs.altered(file.path))
    if strangers := sorted(sizes.keys() - {file.path for file in files}):
        raise PackError(of_packs.not_listed(strangers[0]))


def unpack(pack: Pack, folder: Path) -> None:
    """Write a pack's files and its manifest into a folder, each safe on the disk; their folders are not yet.

    Raises ``PackError`` where the pack is not what it says, and ``OSError`` where the folder cannot be written.
    """
    made = {folder}
    for file in pack.manifest.files:
        target = folder / file.path
        for parent in reversed(target.relative_to(folder).parents):
            if folder / parent not in made:
                (folder / parent).mkdir()
                (folder / parent).chmod(0o755)  # whoever installs need not be whoever shows
                made.add(folder / parent)
        write_new(target, _hashed(pack.archive, file))
    write_new(folder / manifest.NAME, [pack.as_written])


def _hashed(archive: ZipFile, file: PackedFile) -> Iterator[bytes]:
    """Give the bytes of a file, and raise ``PackError`` after the last where they are not those of the manifest."""
    digest = hashlib.sha256()
    for chunk in _chunks(archive, archive.getinfo(file.path)):
        digest.update(chunk)
        yield chunk
    if digest.hexdigest() != file.sha256:
        raise PackError(of_packs.altered(file.path))


def _chunks(archive: ZipFile, entry: ZipInfo) -> Iterator[bytes]:
    try:
        with archive.open(entry) as stream:
            while chunk := stream.read(_CHUNK):
                yield chunk
    except _DAMAGED:
        raise PackError(of_packs.altered(entry.orig_filename)) from None
