"""Each mistake of ``tests/wrong/`` is told in the words expected, letter for letter."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.desk.check import check_gallery
from tests.content.galleries import FINE, GOOD, MISTAKES, lay_over


@pytest.mark.parametrize("mistake", MISTAKES, ids=lambda folder: folder.name)
def test_a_curator_reads_what_is_wrong_and_what_would_be_right(mistake: Path, tmp_path: Path) -> None:
    problems = check_gallery(lay_over(mistake, tmp_path / "gallery")).problems
    expected = (mistake / "expected.txt").read_text(encoding="utf-8").splitlines()
    assert expected, "a mistake without a message is no mistake"
    assert [str(problem) for problem in problems] == expected


@pytest.mark.parametrize("oddity", FINE, ids=lambda folder: folder.name)
def test_a_curator_with_something_odd_that_is_no_mistake_is_left_in_peace(oddity: Path, tmp_path: Path) -> None:
    checked = check_gallery(lay_over(oddity, tmp_path / "gallery"))
    assert [str(problem) for problem in checked.problems] == []
    assert [list(exhibit.panels) for exhibit in checked.exhibits] == [["dark", "light"]]


def test_the_gallery_under_the_mistakes_is_good() -> None:
    checked = check_gallery(GOOD)
    assert not checked.problems
    assert [list(exhibit.panels) for exhibit in checked.exhibits] == [["dark", "light"]]
