"""Captions in WebVTT: read, and checked line by line."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from html import unescape
from pathlib import Path

from kiosk.content.problem import Place, Problem, Wording
from kiosk.content.wording import of_files, of_recordings

SUFFIX = ".vtt"
LARGEST = 2**20
"""The largest captions file, in bytes."""

_TIME = r"(?:(\d{2,}):)?([0-5]\d):([0-5]\d)\.(\d{3})"
_TIMES = re.compile(rf"{_TIME}[ \t]+-->[ \t]+{_TIME}(?:[ \t].*)?")
_TAG = re.compile(r"</?[^>]*>")


@dataclass(frozen=True)
class Cue:
    """What is said from one second to another."""

    begins: float
    ends: float
    words: str


@dataclass(frozen=True)
class Fault:
    """A line, counted from 1, and what is wrong with it."""

    line: int
    wrong: Wording


def read_captions(file: Path) -> tuple[Cue, ...]:
    """Read the cues of a file that was found to be right; what is wrong nevertheless is left out."""
    try:
        words = file.read_bytes()[:LARGEST].decode("utf-8-sig", errors="replace")
    except OSError:
        return ()
    return tuple(found for found in parse(words, file.name) if isinstance(found, Cue))


def cue_at(cues: Sequence[Cue], second: float) -> str:
    """Give the words of all cues that stand at a second."""
    return "\n".join(cue.words for cue in cues if cue.begins <= second < cue.ends)


def file_problem(assets: Path, path: str) -> Wording | None:
    """Say why a file as a whole is no captions file."""
    file = assets / path
    if file.stat().st_size > LARGEST:
        return of_recordings.captions_too_large(path, f"{LARGEST // 2**20} MB")
    first = file.read_bytes().removeprefix(b"\xef\xbb\xbf").splitlines()[:1]
    if not first or not re.fullmatch(rb"WEBVTT(?:[ \t].*)?", first[0]):
        return of_recordings.no_header(path)
    return None


def check_captions(assets: Path, path: str) -> Iterator[Problem]:
    """Give the problems of a captions file at their lines."""
    if file_problem(assets, path) is not None:
        return
    raw = (assets / path).read_bytes()
    try:
        words = raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        place = Place(f"assets/{path}", raw[: error.start].count(b"\n") + 1)
        yield Problem.at(place, of_files.not_utf8(raw))
        return
    for found in parse(words, path):
        if isinstance(found, Fault):
            yield Problem.at(Place(f"assets/{path}", found.line), found.wrong)


def parse(words: str, path: str) -> Iterator[Cue | Fault]:
    """Give the cues of a captions file and what is wrong in it, in the order of its lines."""
    latest = 0.0
    for number, block in _blocks(words):
        if number == 1 or re.match(r"(?:NOTE|STYLE|REGION)(?:\s|$)", block[0]):
            continue
        at = 0 if "-->" in block[0] or len(block) == 1 else 1
        line = block[at]
        if "-->" not in line:
            yield Fault(number, of_recordings.no_times(block[0]))
            continue
        times = _TIMES.fullmatch(line.strip())
        if times is None:
            yield Fault(number + at, of_recordings.bad_times(line, _guess(line)))
            continue
        begins, ends = _seconds(*times.groups()[:4]), _seconds(*times.groups()[4:])
        said = _flowed(unescape(_TAG.sub("", "\n".join(block[at + 1 :]))))
        if ends <= begins:
            yield Fault(number + at, of_recordings.ends_too_soon(line))
        elif begins < latest:
            yield Fault(number + at, of_recordings.begins_too_soon(line))
        elif not said:
            yield Fault(number + at, of_recordings.no_words(line))
        else:
            latest = begins
            yield Cue(begins, ends, said)


def _blocks(words: str) -> Iterator[tuple[int, list[str]]]:
    """Give the lines that stand together, with the number of the first."""
    block: list[str] = []
    number = 0
    for number, line in enumerate(re.split(r"\r\n|\n|\r", words), 1):
        if line.strip():
            block.append(line)
        elif block:
            yield number - len(block), block
            block = []
    if block:
        yield number - len(block) + 1, block


def _flowed(words: str) -> str:
    """Take the line breaks out of a caption, made for other screens; a dash begins another speaker."""
    return re.sub(r"\s*\n\s*(?![-–—])", " ", words).strip()


def _seconds(hours: str | None, minutes: str, seconds: str, thousandths: str) -> float:
    return int(hours or 0) * 3600 + int(minutes) * 60 + int(seconds) + int(thousandths) / 1000


def _guess(line: str) -> str:
    """Give the times with a dot where another format has a comma, where that makes them right."""
    guess = " --> ".join(part.strip() for part in line.replace(",", ".").split("-->"))
    return guess if _TIMES.fullmatch(guess) else ""
