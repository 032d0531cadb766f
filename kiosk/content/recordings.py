"""Checks sound and film by the bytes that every player looks for; nothing is decoded."""

from __future__ import annotations

import struct
from collections.abc import Callable
from pathlib import Path, PurePosixPath
from typing import BinaryIO

from kiosk.content.problem import Wording
from kiosk.content.wording import of_assets, of_recordings

LARGEST = 500 * 2**20
"""The largest sound or film, in bytes."""

_SUFFIXES = {
    "WAV": (".wav",),
    "MP4": (".mp4", ".m4a"),
    "Ogg": (".ogg", ".oga", ".ogv", ".opus"),
    "WebM": (".webm",),
    "FLAC": (".flac",),
    "MP3": (".mp3",),
}
SUFFIXES = tuple(suffix for suffixes in _SUFFIXES.values() for suffix in suffixes)
_KINDS = "Ogg, WAV, MP3, FLAC, MP4, M4A or WebM"
_MOST_CHUNKS = 10_000
"""How many parts of a container are looked at before it is taken for damaged."""


def file_problem(assets: Path, path: str) -> Wording | None:
    """Say why a file cannot be played."""
    file = assets / path
    size = file.stat().st_size
    if size > LARGEST:
        return of_assets.too_large(path, "media", f"{size / 2**20:.0f} MB", f"{LARGEST // 2**20} MB")
    try:
        with file.open("rb") as stream:
            kind = _kind(stream.read(12))
            if kind is None:
                return of_recordings.unknown_kind(path, _KINDS)
            if PurePosixPath(path).suffix.lower() not in _SUFFIXES[kind]:
                return of_recordings.named_otherwise(path, kind, _SUFFIXES[kind])
            return None if _IS_WHOLE[kind](stream, size) else of_recordings.cut_short(path)
    except (OSError, struct.error):
        return of_recordings.cut_short(path)


def _kind(first: bytes) -> str | None:
    """Tell what kind of file begins so."""
    if first.startswith(b"RIFF") and first[8:12] == b"WAVE":
        return "WAV"
    if first[4:8] == b"ftyp":
        return "MP4"
    if first.startswith(b"ID3") or (len(first) > 1 and first[0] == 0xFF and first[1] & 0xE0 == 0xE0):
        return "MP3"
    begins = {b"OggS": "Ogg", b"\x1a\x45\xdf\xa3": "WebM", b"fLaC": "FLAC"}
    return begins.get(first[:4])


def _is_whole_wav(stream: BinaryIO, size: int) -> bool:
    at, has_format = 12, False
    for _ in range(_MOST_CHUNKS):
        stream.seek(at)
        name, length = struct.unpack("<4sI", stream.read(8))
        if name == b"data":
            return has_format and 0 < length <= size - at - 8
        has_format |= name == b"fmt "
        at += 8 + length + length % 2
    return False


def _is_whole_mp4(stream: BinaryIO, size: int) -> bool:
    at, names = 0, set[bytes]()
    for _ in range(_MOST_CHUNKS):
        if at == size:
            return {b"moov", b"mdat"} <= names
        stream.seek(at)
        length, name = struct.unpack(">I4s", stream.read(8))
        if length == 1:
            (length,) = struct.unpack(">Q", stream.read(8))
        elif length == 0:
            length = size - at
        if length < 8 or at + length > size:
            return False
        names.add(name)
        at += length
    return False


def _is_whole_ogg(stream: BinaryIO, size: int) -> bool:
    """Tell whether the file ends with its last page; a page has at most 65,307 bytes."""
    start = max(0, size - 2 * 65_307)
    stream.seek(start)
    tail = stream.read()
    page = tail.rfind(b"OggS")
    if page < 0 or len(tail) < page + 27:
        return False
    segments = tail[page + 26]
    lengths = tail[page + 27 : page + 27 + segments]
    return len(lengths) == segments and len(tail) == page + 27 + segments + sum(lengths)


def _is_whole_webm(stream: BinaryIO, size: int) -> bool:
    """Tell whether the segment, which follows the header and holds everything, ends inside the file."""
    stream.seek(4)
    header = _webm_length(stream)
    if header is None:
        return False
    stream.seek(header, 1)
    if stream.read(4) != b"\x18\x53\x80\x67":
        return False
    length = _webm_length(stream)
    return stream.tell() < size and (length is None or stream.tell() + length <= size)


def _webm_length(stream: BinaryIO) -> int | None:
    """Read a length as EBML writes it; None for one that is not known, as in a live recording."""
    first = stream.read(1)
    if not first or not first[0]:
        raise struct.error
    more = 8 - first[0].bit_length()
    value = int.from_bytes(bytes([first[0] - (0x80 >> more)]) + stream.read(more), "big")
    return None if value == 2 ** (7 * (more + 1)) - 1 else value


def _is_whole_flac(stream: BinaryIO, size: int) -> bool:
    at = 4
    for _ in range(_MOST_CHUNKS):
        stream.seek(at)
        header = stream.read(4)
        if len(header) < 4:
            return False
        at += 4 + int.from_bytes(header[1:], "big")
        if header[0] & 0x80:
            return at < size
    return False


def _is_whole_mp3(stream: BinaryIO, size: int) -> bool:
    """Tell whether a frame begins where the tag before it ends."""
    stream.seek(0)
    head = stream.read(10)
    at = 0
    if head.startswith(b"ID3"):
        at = 10 + sum(byte << shift for byte, shift in zip(head[6:10], (21, 14, 7, 0), strict=True))
    stream.seek(at)
    rest = stream.read(4096).lstrip(b"\0")
    return len(rest) > 100 and rest[0] == 0xFF and rest[1] & 0xE0 == 0xE0


_IS_WHOLE: dict[str, Callable[[BinaryIO, int], bool]] = {
    "WAV": _is_whole_wav,
    "MP4": _is_whole_mp4,
    "Ogg": _is_whole_ogg,
    "WebM": _is_whole_webm,
    "FLAC": _is_whole_flac,
    "MP3": _is_whole_mp3,
}
