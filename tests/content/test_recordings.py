"""A sound or film that cannot play is found before it stands in a museum, and one that can is let through."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.content import recordings
from tests.content.recordings import flac, mp3, mp4, ogg, wav, webm

WHOLE = {
    "bell.wav": wav(),
    "bell.webm": webm(),
    "bell.mp4": mp4((b"moov", b"about"), (b"mdat", b"sound")),
    "bell.m4a": mp4((b"mdat", b"sound"), (b"moov", b"about")),
    "bell.ogg": ogg(),
    "bell.opus": ogg() + ogg(b"more of it"),
    "bell.flac": flac(),
    "bell.mp3": mp3(),
    "BELL.WAV": wav(),
}


def said_of(folder: Path, name: str, content: bytes) -> str:
    """Give what is said of a file with such a content."""
    (folder / name).write_bytes(content)
    said = recordings.file_problem(folder, name)
    return said.what if said else ""


@pytest.mark.parametrize("name", WHOLE)
def test_a_whole_file_of_each_kind_is_let_through(tmp_path: Path, name: str) -> None:
    assert said_of(tmp_path, name, WHOLE[name]) == ""


@pytest.mark.parametrize("name", WHOLE)
def test_a_file_whose_copying_broke_off_is_found(tmp_path: Path, name: str) -> None:
    half = WHOLE[name][: len(WHOLE[name]) // 2]
    assert "is cut short or damaged" in said_of(tmp_path, name, half)


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("head.wav", wav()[:12]),
        ("silent.wav", wav(0)),
        ("loop.wav", wav()[:12] + b"JUNK\0\0\0\0" * 20_000),
        ("no-index.mp4", mp4((b"mdat", b"sound"))),
        ("longer-than-it-is.mp4", mp4((b"moov", b"about"))[:-4] + b"\xff\xff\xff\xffmdat"),
        ("nothing-inside.webm", bytes.fromhex("1A45DFA380")),
        ("only-a-tag.mp3", mp3(sound=0)),
        ("never-a-last-block.flac", b"fLaC\0\0\0\0"),
    ],
)
def test_a_damaged_file_is_found(tmp_path: Path, name: str, content: bytes) -> None:
    assert "is cut short or damaged" in said_of(tmp_path, name, content)


@pytest.mark.parametrize("content", [b"", b"\0", b"%PDF-1.7 ", b"\x89PNG\r\n\x1a\n", b"RIFF\0\0\0\0AVI LIST"])
def test_what_is_no_sound_or_film_is_found(tmp_path: Path, content: bytes) -> None:
    assert "is no kind of sound or film" in said_of(tmp_path, "bell.wav", content)


def test_a_sound_under_another_kinds_name_is_found(tmp_path: Path) -> None:
    assert said_of(tmp_path, "bell.ogg", wav()) == '"assets/bell.ogg" is WAV, not what its name says.'


def test_a_film_that_would_fill_the_disk_is_found_without_reading_it(tmp_path: Path) -> None:
    with (tmp_path / "film.mp4").open("wb") as film:
        film.truncate(recordings.LARGEST + 1)
    said = recordings.file_problem(tmp_path, "film.mp4")
    assert said is not None
    assert "too large: 500 MB" in said.what
