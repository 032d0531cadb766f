"""Whatever a file holds, a curator is told in a sentence, or has an exhibit that is right: never a traceback."""

from __future__ import annotations

import copy
import csv
import io
import json
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kiosk.desk.check import check_gallery
from kiosk.desk.refusal import RefusalError
from kiosk.desk.timelinejs.file import read_timeline
from kiosk.desk.timelinejs.gallery import import_timeline
from tests.desk.test_timelinejs import FERRIES, OLDER, SHEET
from tests.fuzz.bounds import little_memory
from tests.fuzz.mutations import EXAMPLES, NASTY
from tests.fuzz.mutations import fuzz as common

fuzz = settings(common, max_examples=2 * EXAMPLES, suppress_health_check=[HealthCheck.too_slow])

NASTY_TEXTS = [
    *NASTY,
    *("*", "[[a]]", "**", "//", "<b>*a", "1901", "99999", "\ud800"),
    "<a href='https://[x'>a</a>",
    "https://x.example/a*b*c*",
    "#: -",
    "- a",
    "! &a *a %b @c",
    "'\"",
    "---\n...",
]
TEXT = st.sampled_from(NASTY_TEXTS) | st.text(max_size=20) | st.sampled_from(["word " * 90, "A. " * 9000, "x" * 2000])
VALUE = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | TEXT,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(TEXT, inner, max_size=3),
    max_leaves=6,
)


def brought(raw: bytes, name: str) -> None:
    """Import a file; what is made is clean, and nothing else is left."""
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place)
        (folder / name).write_bytes(raw)
        came = refused = None
        try:
            with little_memory():
                came = import_timeline(folder / name, folder / "out", "en")
        except RefusalError as error:
            refused = error
        if refused:
            assert "cannot be imported: " in str(refused)
            assert refused.problems == ()  # what is composed is right before it is checked
            assert [path.name for path in folder.iterdir()] == [name]
            return
        assert came
        checked = check_gallery(folder / "out")
        assert [problem for problem in checked.problems if problem.is_error] == []
        timeline = read_timeline(folder / name)
        gone = {one.where for one in came.dropped if one.said.startswith("left out")}
        assert len(checked.exhibits[0].panels) + len(gone) == len(timeline.events)
        assert len(checked.exhibits[0].panels) == came.panels
        for one in came.dropped:
            assert "\n" not in str(one)
        assert {path.name for path in folder.iterdir()} == {name, "out"}


def places(data: Any, path: tuple[str | int, ...] = ()) -> Iterator[tuple[str | int, ...]]:
    yield path
    for key, value in data.items() if isinstance(data, dict) else enumerate(data) if isinstance(data, list) else ():
        yield from places(value, (*path, key))


@st.composite
def mutated(draw: st.DrawFn) -> object:
    """Give a timeline with a few of its values put out of shape."""
    data: Any = {"": copy.deepcopy(draw(st.sampled_from([FERRIES, OLDER])))}
    for _ in range(draw(st.integers(1, 4))):
        *above, key = draw(st.sampled_from([path for path in places(data) if path]))
        node = data
        for step in above:
            node = node[step]
        node[key] = draw(VALUE)
    return data[""]


@fuzz
@given(mutated())
def test_a_timeline_with_anything_in_any_place_of_it(data: object) -> None:
    brought(json.dumps(data).encode(), "a.json")


@fuzz
@given(
    st.sampled_from([json.dumps(FERRIES), json.dumps(OLDER), SHEET]),
    st.integers(0),
    st.integers(0, 9),
    st.binary(max_size=6),
)
def test_a_file_with_a_piece_of_it_damaged(text: str, at: int, length: int, instead: bytes) -> None:
    raw = text.encode()
    at %= len(raw)
    brought(raw[:at] + instead + raw[at + length :], "a.dat")


@fuzz
@given(st.lists(st.lists(TEXT, min_size=18, max_size=19), min_size=1, max_size=4))
def test_a_sheet_with_anything_in_its_cells(rows: list[list[str]]) -> None:
    written = io.StringIO()
    csv.writer(written).writerows(rows)
    text = SHEET.partition("\n")[0] + "\n" + written.getvalue()
    brought(text.encode("utf-8", "ignore"), "a.csv")


@fuzz
@given(st.binary(max_size=60) | st.text(max_size=60).map(lambda text: text.encode("utf-8", "surrogatepass")))
def test_a_file_of_anything(raw: bytes) -> None:
    brought(raw, "a")


@fuzz
@given(TEXT.filter(lambda name: name.isprintable() and "/" not in name and 0 < len(name) < 60 and name.strip(". ")))
def test_a_file_of_any_name(name: str) -> None:
    brought(json.dumps({"events": FERRIES["events"]}).encode(), f"x{name}.json")
