"""``kiosk check --fit``: a curator is told which words do not fit the screen, before a visitor sees it."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest

from kiosk.desk.check import check
from kiosk.desk.fit import check_fit
from tests.content.galleries import GOOD, change

LIGHT = "exhibits/lamp/panels/02-light.yaml"
LABEL = "  en: The [[lamp]] is lit, and *everything* changes."


@pytest.fixture
def gallery(tmp_path: Path) -> Path:
    """A good gallery that a test may spoil."""
    return Path(shutil.copytree(GOOD, tmp_path / "gallery"))


def told(gallery: Path) -> list[str]:
    return sorted(str(problem) for problem in check_fit(gallery))


def test_a_curator_whose_words_all_fit_is_told_nothing(qapp: object) -> None:
    assert told(GOOD) == []


def test_a_curator_with_a_word_wider_than_the_screen_is_told_where_it_is_written(qapp: object, gallery: Path) -> None:
    change(gallery, LIGHT, "title: {en: Light", "title: {en: Donaudampfschifffahrtsgesellschaftskapitaen")
    (problem,) = told(gallery)
    assert problem.startswith(f'{LIGHT}:1:8: warning: "Donaudampfschifffahrtsgesellschaftskapitaen" does not fit ')
    assert 'at text size 2 in "en" on a screen of 1080 × 1920' in problem


def test_a_curator_whose_label_is_too_long_for_its_panel_is_told_once_for_each_screen(
    qapp: object, gallery: Path
) -> None:
    change(gallery, LIGHT, LABEL, LABEL + " The lamp is lit every night by hand and burns until the morning comes." * 5)
    problems = told(gallery)
    assert [problem.partition(": ")[0] for problem in problems] == [f"{LIGHT}:7:7"] * len(problems)
    assert 'In "en" this panel is too long for a screen of 1920 × 1080: visitors must scroll.' in problems[-1]


def test_a_curator_who_writes_a_letter_that_no_font_has_is_shown_it(qapp: object, gallery: Path) -> None:
    change(gallery, LIGHT, LABEL, "  en: The [[lamp]] is lit 💡, and 💡 is lit.")
    (problem,) = told(gallery)
    assert problem.startswith(f'{LIGHT}:7:27: warning: None of the kiosk\'s fonts has "💡" (U+1F4A1)')


def test_a_program_reads_clean_json_while_a_person_sees_the_progress(
    qapp: object, gallery: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    change(gallery, LIGHT, LABEL, "  en: The [[lamp]] is lit 💡.")
    assert check(gallery, "json", fit=True) == 0
    output = capsys.readouterr()
    assert [each["line"] for each in json.loads(output.out)] == [7]
    assert "lamp" in output.err
