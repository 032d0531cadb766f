"""What a curator, an operator or a translator may have in a file: spoilt lines, half a file, no file at all."""

from __future__ import annotations

import shutil
from collections.abc import Sequence
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.content.gallery import bundled_gallery
from kiosk.content.problem import Problem
from kiosk.content.read import read_exhibit, read_site
from kiosk.desk.refusal import RefusalError
from kiosk.desk.translate import export, take_in
from kiosk.floor.packs.fault import PackError
from kiosk.floor.packs.store import Store
from tests.floor.packs import lamp
from tests.fuzz.bounds import MOST, little_memory
from tests.fuzz.mutations import ANY_BYTES, fuzz, spoilt

TEMPLATE = bundled_gallery() / "exhibits" / "template"
FILES = sorted(file.relative_to(TEMPLATE).as_posix() for file in TEMPLATE.rglob("*.yaml"))


@pytest.fixture(scope="module")
def gallery(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A gallery whose one exhibit has every kind of interactive in it."""
    folder = tmp_path_factory.mktemp("fuzzed")
    shutil.copytree(TEMPLATE, folder / "exhibits" / "template")
    shutil.copytree(bundled_gallery() / "assets" / "template", folder / "assets" / "template")
    assert read_exhibit(folder / "exhibits" / "template").problems == ()
    return folder


def stands_there(problem: Problem, folder: Path) -> bool:
    """Tell whether the place of a problem is one that somebody can look at."""
    file = folder / problem.place.file
    if not file.is_file():
        return (problem.place.line, problem.place.column) == (1, 1)
    words = file.read_bytes().decode("utf-8", "replace").removeprefix("\ufeff")
    lines = words.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    line = lines[min(problem.place.line, len(lines)) - 1]
    return 1 <= problem.place.line <= len(lines) + 1 and 1 <= problem.place.column <= len(line) + 2


def is_told(problems: Sequence[Problem], folder: Path) -> bool:
    return all(problem.what and stands_there(problem, folder) for problem in problems)


def read_with(gallery: Path, file: str, raw: bytes) -> None:
    """Read the exhibit with another text in one of its files; it is right, or what is wrong is told with its place."""
    path = gallery / "exhibits" / "template" / file
    good = path.read_bytes()
    path.write_bytes(raw)
    try:
        with little_memory():
            reading = read_exhibit(path.parents[len(Path(file).parts) - 1])
        assert (reading.exhibit is None) == any(problem.is_error for problem in reading.problems)
        assert is_told(reading.problems, gallery), [str(problem) for problem in reading.problems]
    finally:
        path.write_bytes(good)


def test_what_takes_too_much_memory_is_seen() -> None:
    with little_memory():
        bytes(MOST // 2)
    with pytest.raises(MemoryError), little_memory():
        bytes(2 * MOST)
    bytes(2 * MOST)


@pytest.mark.parametrize("file", FILES)
def test_a_curator_is_told_where_the_spoilt_lines_are(gallery: Path, file: str) -> None:
    good = (gallery / "exhibits" / "template" / file).read_text(encoding="utf-8")

    @fuzz
    @given(spoilt(good))
    def try_it(words: str) -> None:
        read_with(gallery, file, words.encode("utf-8", "surrogatepass"))

    try_it()


def test_a_curator_is_told_of_a_file_that_is_none(gallery: Path) -> None:
    @fuzz
    @given(st.sampled_from(FILES), ANY_BYTES)
    def try_it(file: str, raw: bytes) -> None:
        read_with(gallery, file, raw)

    try_it()


SITE = """\
exhibit: clock
screen: {diagonal: 800, distance: 900, turned: left}
idle: 90
languages: [en, ru]
hours:
  tuesday: 10:00-18:00
  saturday: [10:00-13:00, 14:00-02:00]
  dates: {2027-12-24: closed}
volume: 4
keypad: {select: [F18], back: [F19, Escape]}
take_away: https://museum.example/room-4/{panel}
data_folder: /var/lib/kiosk
"""


@fuzz
@given(spoilt(SITE).map(lambda words: words.encode("utf-8", "surrogatepass")) | ANY_BYTES)
def test_an_operator_is_told_what_is_wrong_with_a_site(tmp_path_factory: pytest.TempPathFactory, raw: bytes) -> None:
    folder = tmp_path_factory.getbasetemp()
    (folder / "site.yaml").write_bytes(raw)
    with little_memory():
        site, problems = read_site(folder / "site.yaml")
    assert (site is None) == any(problem.is_error for problem in problems)
    assert is_told(problems, folder), [str(problem) for problem in problems]


def test_a_translator_is_told_what_is_wrong_with_a_po_file(gallery: Path, tmp_path: Path) -> None:
    exhibit = gallery / "exhibits" / "template"
    before = {file: (exhibit / file).read_bytes() for file in FILES}
    export(exhibit, "ru", tmp_path / "good.po")
    good = (tmp_path / "good.po").read_text(encoding="utf-8")

    @fuzz
    @given(spoilt(good).map(lambda words: words.encode("utf-8", "surrogatepass")) | ANY_BYTES)
    def try_it(raw: bytes) -> None:
        (tmp_path / "spoilt.po").write_bytes(raw)
        refused = None
        try:
            with little_memory():
                take_in(exhibit, tmp_path / "spoilt.po")
        except RefusalError as error:
            refused = str(error)
        finally:
            after = {file: (exhibit / file).read_bytes() for file in FILES}
            for file, was in before.items():
                (exhibit / file).write_bytes(was)
        assert refused is None or (refused and after == before)

    try_it()


def test_an_operator_is_told_what_is_wrong_with_a_pack(tmp_path: Path) -> None:
    good = lamp(tmp_path, "good").read_bytes()
    spoilt_byte = st.tuples(st.integers(0, len(good) - 1), st.binary(max_size=4))
    spoilt_bytes = st.lists(spoilt_byte, min_size=1, max_size=4).map(lambda spots: overwritten(good, spots))

    @fuzz
    @given(spoilt_bytes | st.integers(0, len(good)).map(lambda end: good[:end]) | ANY_BYTES)
    def try_it(raw: bytes) -> None:
        (tmp_path / "spoilt.kiosk").write_bytes(raw)
        content = tmp_path / "content"
        refused = None
        try:
            with little_memory():
                Store(content).install(tmp_path / "spoilt.kiosk")
        except PackError as error:
            refused = str(error)
        is_there = (content / "current").exists()
        shutil.rmtree(content, ignore_errors=True)
        assert is_there if refused is None else refused and not is_there

    try_it()


def overwritten(good: bytes, spots: Sequence[tuple[int, bytes]]) -> bytes:
    for at, other in spots:
        good = good[:at] + other + good[at + len(other) :]
    return good
