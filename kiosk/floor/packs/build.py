"""``kiosk pack build``: a gallery becomes one file, the same bytes each time."""

from __future__ import annotations

import hashlib
import os
import re
import tempfile
import zlib
from collections.abc import Iterator, Sequence
from datetime import datetime
from pathlib import Path, PurePosixPath
from zipfile import ZIP_DEFLATED, ZIP_STORED, ZipFile, ZipInfo

from kiosk.content.exhibit import Exhibit
from kiosk.content.gallery import GalleryError, find_gallery
from kiosk.content.wording import of_packs
from kiosk.floor.durable import sync_folder
from kiosk.floor.packs import keys, manifest
from kiosk.floor.packs.fault import PackError
from kiosk.floor.packs.manifest import Manifest, PackedFile
from kiosk.floor.packs.names import belongs, clash, name_fault
from kiosk.floor.packs.read import LARGEST_FILE, LARGEST_PACK, MOST_FILES, MOST_RATIO, opened, unpack
from kiosk.floor.packs.verify import Verified, verify

SUFFIX = ".kiosk"

_WORDS = {".yaml", ".svg", ".json", ".vtt", ".txt"}
"""The endings of files that become smaller; pictures and recordings are as small as they get."""

_LONGEST_WORDS = 16 * 2**20

_LONG_AGO = (1980, 1, 1, 0, 0, 0)
_PLAIN_FILE = 0o100644 << 16
_UNIX = 3


def build(gallery: Path, out: Path, version: str | None = None, key: Path | None = None) -> Manifest:
    """Check a gallery and make a pack of it, whole or not at all, signed with the private key in a file.

    Raises ``PackError``, with the problems where the gallery has any.
    """
    if out.suffix != SUFFIX:
        raise PackError(of_packs.not_named_a_pack(out))
    if version is not None and not re.fullmatch(manifest.VERSION, version):
        raise PackError(of_packs.bad_version(version))
    try:
        find_gallery(gallery)
    except GalleryError as error:
        raise PackError(str(error)) from None
    verified = _without_mistakes(gallery)
    try:
        held = _manifest(gallery, verified.exhibits, version)
    except OSError as error:
        raise PackError(of_packs.unreadable(Path(error.filename or gallery), error)) from None
    try:
        with tempfile.TemporaryDirectory(dir=out.parent, prefix=f".{out.name}-") as folder:
            made = Path(folder) / out.name
            _write(made, gallery, held, key)
            _try_out(made, Path(folder) / "unpacked")
            made.replace(out)
        sync_folder(out.parent)
    except OSError as error:
        raise PackError(of_packs.not_written(out, error)) from None
    return held


def _without_mistakes(gallery: Path) -> Verified:
    verified = verify(gallery)
    if verified.problems:
        raise PackError(of_packs.mend_first(gallery), verified.problems)
    return verified


def _manifest(gallery: Path, exhibits: Sequence[Exhibit], version: str | None) -> Manifest:
    paths = sorted(_paths(gallery))
    fault = next(filter(None, map(name_fault, paths)), None) or clash(paths)
    if fault:
        raise PackError(fault)
    files = tuple(_packed_file(gallery, path) for path in paths)
    if len(files) > MOST_FILES:
        raise PackError(of_packs.too_many(len(files), MOST_FILES))
    if (total := sum(file.size for file in files)) > LARGEST_PACK:
        raise PackError(of_packs.too_large(total, LARGEST_PACK))
    return Manifest(
        format=manifest.FORMAT,
        version=version or f"{datetime.now():%Y-%m-%d-%H%M}-{manifest.short_hash(files)}",
        kiosk=manifest.kiosk_version(),
        exhibits=tuple(map(manifest.packed, exhibits)),
        files=files,
    )


def _paths(gallery: Path) -> Iterator[str]:
    for top in ("exhibits", "assets"):
        for folder, below, names in os.walk(gallery / top):
            below[:] = [name for name in below if not name.startswith(".")]
            for name in names:
                path = PurePosixPath((Path(folder) / name).relative_to(gallery).as_posix())
                if belongs(path):
                    yield path.as_posix()


def _packed_file(gallery: Path, path: str) -> PackedFile:
    file = gallery / path
    if not file.resolve().is_relative_to(gallery.resolve()):
        raise PackError(of_packs.leads_out(path))
    with file.open("rb") as stream:
        digest = hashlib.file_digest(stream, "sha256").hexdigest()
        size = stream.tell()
    if size > LARGEST_FILE:
        raise PackError(of_packs.file_too_large(path, size, LARGEST_FILE))
    return PackedFile(path=path, size=size, sha256=digest)


def _write(pack: Path, gallery: Path, held: Manifest, key: Path | None) -> None:
    as_written = held.as_bytes()
    with pack.open("xb") as stream:
        with ZipFile(stream, "w") as archive:
            archive.writestr(_entry(manifest.NAME, ZIP_DEFLATED), as_written)
            if key is not None:
                archive.writestr(_entry(manifest.SIGNATURE, ZIP_STORED), keys.signature_of(as_written, key))
            for file in held.files:
                _add(archive, gallery / file.path, file)
        stream.flush()
        os.fsync(stream.fileno())


def _add(archive: ZipFile, source: Path, file: PackedFile) -> None:
    if source.suffix.lower() not in _WORDS or file.size > _LONGEST_WORDS:
        with archive.open(_entry(file.path, ZIP_STORED), "w") as target, source.open("rb") as stream:
            while chunk := stream.read(2**20):
                target.write(chunk)
        return
    content = source.read_bytes()
    is_too_even = len(content) > MOST_RATIO // 2 * len(zlib.compress(content))  # it would be taken for a bomb
    archive.writestr(_entry(file.path, ZIP_STORED if is_too_even else ZIP_DEFLATED), content)


def _entry(name: str, method: int) -> ZipInfo:
    """Give an entry that tells nothing of the machine it was made on, nor of the time."""
    entry = ZipInfo(name, _LONG_AGO)
    entry.compress_type, entry.external_attr, entry.create_system = method, _PLAIN_FILE, _UNIX
    return entry


def _try_out(pack: Path, folder: Path) -> None:
    """Read a pack as the machine on the floor will: what it left out must not be missing."""
    folder.mkdir()
    with opened(pack, None) as found:
        unpack(found, folder)
    _without_mistakes(folder)
