"""Makes small sounds and films, so that the tests bring none."""

from __future__ import annotations

import io
import struct
import wave

from PIL import Image

FRAMES_A_SECOND = 10


def wav(seconds: float = 0.1) -> bytes:
    """Make a sound that hums."""
    file = io.BytesIO()
    with wave.open(file, "wb") as sound:
        sound.setnchannels(1)
        sound.setsampwidth(1)
        sound.setframerate(8000)
        sound.writeframes(bytes(108 + 40 * (n % 16 < 8) for n in range(round(8000 * seconds))))
    return file.getvalue()


def webm(seconds: float = 1.0, colour: str = "#C3272B") -> bytes:
    """Make a film of one colour without a sound: the pictures of VP8 that a lossy WebP holds, in WebM."""
    count = round(seconds * FRAMES_A_SECOND)
    header = _element("1A45DFA3", _element("4282", b"webm") + _element("4287", b"\x02") + _element("4285", b"\x02"))
    length = _element("4489", struct.pack(">d", 1000 * seconds))
    about = _element("1549A966", _element("2AD7B1", (1_000_000).to_bytes(4, "big")) + length)
    size = _element("B0", b"\x40") + _element("BA", b"\x30")
    track = _element("D7", b"\x01") + _element("73C5", b"\x01") + _element("83", b"\x01") + _element("86", b"V_VP8")
    tracks = _element("1654AE6B", _element("AE", track + _element("E0", size)))
    file = io.BytesIO()
    Image.new("RGB", (64, 48), colour).save(file, "WEBP")
    picture = file.getvalue()[20:]
    blocks = b"".join(
        _element("A3", b"\x81" + struct.pack(">h", n * 1000 // FRAMES_A_SECOND) + b"\x80" + picture)
        for n in range(count)
    )
    return header + _element("18538067", about + tracks + _element("1F43B675", _element("E7", b"\x00") + blocks))


def mp4(*parts: tuple[bytes, bytes]) -> bytes:
    """Make a container of MP4 that holds the parts given."""
    parts = ((b"ftyp", b"isom\0\0\0\0"), *parts)
    return b"".join(struct.pack(">I4s", 8 + len(inner), name) + inner for name, inner in parts)


def ogg(inner: bytes = b"sound") -> bytes:
    """Make one page of Ogg."""
    return b"OggS" + bytes(22) + bytes([1, len(inner)]) + inner


def flac(sound: bytes = b"\xff\xf8sound") -> bytes:
    """Make a FLAC of one block about the sound, and the sound."""
    return b"fLaC" + b"\x80\0\0\x22" + bytes(34) + sound


def mp3(tag: int = 20, sound: int = 200) -> bytes:
    """Make an MP3 of a tag and a frame, both so many bytes long."""
    return b"ID3\x04\0\0\0\0\0" + bytes([tag]) + bytes(tag) + b"\xff\xfb\x90\x00" + bytes(sound)


def _element(name: str, inner: bytes) -> bytes:
    """Make an element of WebM, its length written in eight bytes."""
    return bytes.fromhex(name) + (len(inner) | 1 << 56).to_bytes(8, "big") + inner
