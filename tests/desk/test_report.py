"""How a problem looks to a curator: its line, a mark under the spot; and to a code host."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest
from rich.cells import cell_len

from kiosk.content.problem import Place
from kiosk.desk.check import PROBLEMS, check
from kiosk.desk.report import WIDEST, line_shown, lines_of
from tests.content.galleries import GOOD, change, lay_over


@pytest.fixture
def gallery(tmp_path: Path) -> Path:
    """A good gallery that a test may spoil."""
    return Path(shutil.copytree(GOOD, tmp_path / "gallery"))


def shown(line: str, column: int) -> list[str]:
    return list(line_shown(Place("a.yaml", 1, column), [line]))


def test_the_mark_stands_under_the_spot() -> None:
    assert shown("  - with: bem", 11) == ["    1 |   - with: bem", "      |           ^"]


def test_the_mark_stands_under_the_spot_where_letters_are_wide() -> None:
    line, mark = shown("名: 光", 4)
    assert mark.index("^") == cell_len(line[: line.index("光")])


def test_a_tab_is_seen() -> None:
    assert shown("\ttitle: x", 1)[0] == "    1 | →title: x"


def test_of_a_long_line_the_part_around_the_spot_is_shown() -> None:
    line, mark = shown("word " * 300 + "HERE " + "word " * 300, 1501)
    assert len(line) < WIDEST + 15
    assert line[mark.index("^") :].startswith("HERE")
    assert line.count("…") == 2


@pytest.mark.parametrize("place", [Place("a.yaml", 9, 1), Place("a.yaml", 2, 1)], ids=["no line", "an empty line"])
def test_where_there_is_nothing_to_show_nothing_is_shown(place: Place) -> None:
    assert list(line_shown(place, ["title: x", " "])) == []


def test_a_picture_has_no_lines(tmp_path: Path) -> None:
    assert lines_of(GOOD / "assets/lamp/ada.svg") == []
    assert lines_of(tmp_path / "gone.yaml") == []


def test_a_code_host_is_told_the_place_and_the_words(gallery: Path, capsys: pytest.CaptureFixture[str]) -> None:
    change(gallery, "exhibits/lamp/people.yaml", "with: ben", "with: bem")
    assert check(gallery, "sarif") == PROBLEMS
    log = json.loads(capsys.readouterr().out)
    (run,) = log["runs"]
    (result,) = run["results"]
    assert log["version"] == "2.1.0"
    assert result["ruleId"] in [rule["id"] for rule in run["tool"]["driver"]["rules"]]
    assert result["level"] == "error"
    assert result["message"] == {"text": 'people.yaml has no person "bem". Did you mean "ben"?'}
    (location,) = result["locations"]
    assert location["physicalLocation"] == {
        "artifactLocation": {"uri": "exhibits/lamp/people.yaml"},
        "region": {"startLine": 9, "startColumn": 13},
    }


def test_a_code_host_reads_an_empty_log_where_nothing_is_wrong(capsys: pytest.CaptureFixture[str]) -> None:
    assert check(GOOD, "sarif") == 0
    assert json.loads(capsys.readouterr().out)["runs"][0]["results"] == []


def test_a_text_of_a_megabyte_does_not_flood_the_terminal(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    check(lay_over(GOOD.parent / "label-of-one-megabyte", tmp_path / "gallery"))
    assert len(capsys.readouterr().out) < 1000
