"""Captions are read as their maker meant them, and what is wrong in them is found at its line."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.content.captions import Cue, Fault, check_captions, cue_at, parse, read_captions

CAPTIONS = """WEBVTT - The meeting

NOTE The hall is noisy.
Nobody knows who speaks first.

STYLE
::cue { color: red }

1
00:01.000 --> 00:02.500 align:start
<v Anna>Comrades,
the meeting is <i>open</i>.

second
00:02.000 --> 01:00:03.000
- Louder!
- You &amp; I hear.
"""
COMRADES, LOUDER = "Comrades, the meeting is open.", "- Louder!\n- You & I hear."


def write(folder: Path, content: str | bytes) -> Path:
    (folder / "bell.vtt").write_bytes(content.encode() if isinstance(content, str) else content)
    return folder / "bell.vtt"


def faults(words: str) -> list[tuple[int, str]]:
    return [(found.line, found.wrong.what) for found in parse(words, "bell.vtt") if isinstance(found, Fault)]


def test_captions_are_read(tmp_path: Path) -> None:
    assert read_captions(write(tmp_path, CAPTIONS)) == (Cue(1.0, 2.5, COMRADES), Cue(2.0, 3603.0, LOUDER))
    assert list(check_captions(tmp_path, "bell.vtt")) == []


@pytest.mark.parametrize("end", ["\r\n", "\r", "\n"])
def test_captions_from_any_machine_are_read(tmp_path: Path, end: str) -> None:
    content = b"\xef\xbb\xbf" + CAPTIONS.replace("\n", end).encode()
    assert [cue.words for cue in read_captions(write(tmp_path, content))] == [COMRADES, LOUDER]
    assert list(check_captions(tmp_path, "bell.vtt")) == []


def test_a_caption_stands_from_its_beginning_to_its_end() -> None:
    cues = (Cue(1.0, 2.5, "one"), Cue(2.0, 3.0, "two"))
    assert [cue_at(cues, at) for at in (0.9, 1.0, 2.0, 2.5, 3.0)] == ["", "one", "one\ntwo", "two", ""]


def test_each_mistake_is_told_at_its_line() -> None:
    words = "WEBVTT\n\n00:02.000 --> 00:01.000\nA\n\n00:05.000 --> 00:06.000\nB\n\n00:04.000 --> 00:05.000\nC\n\nD\n"
    assert [(line, what.partition(":")[0]) for line, what in faults(words)] == [
        (3, "The caption ends before it begins"),
        (9, "The caption begins before the one above it"),
        (12, "A caption has no times"),
    ]


def test_what_is_wrong_is_left_out_on_the_floor(tmp_path: Path) -> None:
    broken = CAPTIONS.replace("00:01.000 -->", "00:01,000 -->")
    assert [cue.words for cue in read_captions(write(tmp_path, broken))] == [LOUDER]
    assert read_captions(tmp_path / "gone.vtt") == ()


@given(st.text(alphabet="WEBVT01:.,->\n \t<&;é", max_size=120))
def test_nothing_that_anybody_may_write_breaks_the_reading(words: str) -> None:
    assert all(isinstance(found, Cue | Fault) for found in parse("WEBVTT\n\n" + words, "bell.vtt"))
