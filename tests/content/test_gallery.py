"""Galleries and exhibits that can and cannot be found, and the command that checks them."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from kiosk.content.gallery import GalleryError, bundled_gallery, choose_exhibit, find_exhibits, find_gallery
from kiosk.desk.check import check
from tests.content.galleries import GOOD, change


@pytest.fixture
def gallery(tmp_path: Path) -> Path:
    """A good gallery that a test may spoil."""
    return Path(shutil.copytree(GOOD, tmp_path / "gallery"))


def test_the_gallery_that_comes_with_the_kiosk_is_found() -> None:
    assert (bundled_gallery() / "exhibits").is_dir()
    assert find_gallery(None) == bundled_gallery()


def test_a_gallery_that_is_not_there_is_guessed(gallery: Path) -> None:
    with pytest.raises(GalleryError, match=r'There is no gallery .*galery\. Did you mean "gallery"\?'):
        find_gallery(gallery.parent / "galery")


def test_every_way_of_not_being_a_gallery_has_its_sentence(gallery: Path, tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    (tmp_path / "hollow" / "exhibits").mkdir(parents=True)
    for path, said in (
        (tmp_path / "nowhere" / "at all", "There is no gallery"),
        (gallery / "exhibits" / "lamp" / "exhibit.yaml", "is a file"),
        (tmp_path / "empty", "is empty"),
        (gallery / "assets", "has no folder exhibits/"),
        (gallery / "exhibits" / "lamp", "is an exhibit, not a gallery"),
        (tmp_path / "hollow", "holds no exhibit"),
    ):
        with pytest.raises(GalleryError) as caught:
            find_gallery(path)
        assert said in str(caught.value)
        assert str(caught.value).endswith(".")


def test_the_first_exhibit_is_chosen_and_never_the_template(gallery: Path) -> None:
    for name in ("template", "ark"):
        shutil.copytree(gallery / "exhibits" / "lamp", gallery / "exhibits" / name)
    assert [folder.name for folder in find_exhibits(gallery)] == ["ark", "lamp"]
    assert choose_exhibit(gallery).name == "ark"
    assert choose_exhibit(gallery, "template").name == "template"


def test_an_exhibit_that_is_not_there_is_guessed(gallery: Path) -> None:
    with pytest.raises(GalleryError, match=r'has no exhibit "lmap"\. Did you mean "lamp"\?'):
        choose_exhibit(gallery, "lmap")
    with pytest.raises(GalleryError, match=r'has no exhibit "xyz"\. It has: lamp\.'):
        choose_exhibit(gallery, "xyz")


# kiosk check


def test_a_curator_with_nothing_wrong_is_told_so(capsys: pytest.CaptureFixture[str]) -> None:
    assert check(GOOD, "text") == 0
    assert capsys.readouterr().out.splitlines() == [
        "Ease of reading on Flesch's scale, where 50 and more suits a general public: en 86",
        "Nothing is wrong: 1 exhibit, 2 panels",
    ]


def test_a_curator_reads_place_sentence_hint_and_sum(gallery: Path, capsys: pytest.CaptureFixture[str]) -> None:
    change(gallery, "exhibits/lamp/people.yaml", "with: ben", "with: bem")
    change(gallery, "exhibits/lamp/timeline.yaml", "1902-05-01", "1902-06-31")
    change(gallery, "exhibits/lamp/timeline.yaml", "panel: light", "panel: [light]")
    assert check(gallery, "text") == 1
    assert capsys.readouterr().out.splitlines() == [
        'exhibits/lamp/people.yaml:9:13: people.yaml has no person "bem".',
        "    9 |     - with: bem",
        "      |             ^",
        '    Did you mean "ben"?',
        'exhibits/lamp/timeline.yaml:3:11: "1902-06-31" is not a date: June has 30 days.',
        "    3 |     date: 1902-06-31",
        "      |           ^",
        '    Write "1902-06-30" or another day.',
        'exhibits/lamp/timeline.yaml:6:12: The value of "panel" must be a text, not a list.',
        "    6 |     panel: [light]",
        "      |            ^",
        '    "panel": The panel that tells it.',
        "3 problems in 2 files",
    ]


def test_warnings_alone_are_printed_and_let_the_check_pass(gallery: Path, capsys: pytest.CaptureFixture[str]) -> None:
    change(gallery, "exhibits/lamp/exhibit.yaml", "protagonist", "panels: [light]\nprotagonist")
    assert check(gallery, "text") == 0
    assert capsys.readouterr().out.splitlines()[-1] == "1 warning in 1 file"


def test_a_program_reads_the_problems_as_json(gallery: Path, capsys: pytest.CaptureFixture[str]) -> None:
    change(gallery, "exhibits/lamp/people.yaml", "with: ben", "with: bem")
    assert check(gallery, "json") == 1
    assert json.loads(capsys.readouterr().out) == [
        {
            "file": "exhibits/lamp/people.yaml",
            "line": 9,
            "column": 13,
            "severity": "error",
            "message": 'people.yaml has no person "bem".',
            "hint": 'Did you mean "ben"?',
        }
    ]


def test_wrong_use_is_told_on_standard_error(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert check(tmp_path / "nowhere", "json") == 2
    output = capsys.readouterr()
    assert output.out == ""
    assert output.err.startswith("There is no gallery")


def test_the_interfaces_words_are_checked_too(gallery: Path, capsys: pytest.CaptureFixture[str]) -> None:
    shutil.copytree(bundled_gallery() / "assets" / "words", gallery / "assets" / "words")
    change(gallery, "assets/words/ru.yaml", "через {seconds}", "скоро")
    assert check(gallery, "text") == 1
    assert '"starting_over_in" lacks {seconds}.' in capsys.readouterr().out


def test_problems_are_printed_whatever_the_terminal_can_show(gallery: Path) -> None:
    change(gallery, "exhibits/lamp/terms.yaml", "{en: Lamp, ru: Лампа}", "{en: Lamp, лампа: Лампа}")
    code = f"from kiosk.desk.check import check; from pathlib import Path; check(Path({str(gallery)!r}))"
    done = subprocess.run(
        [sys.executable, "-c", code],
        capture_output=True,
        check=True,
        env={"PYTHONIOENCODING": "ascii", "PYTHONPATH": "."},
    )
    assert b"is not one of the exhibit's languages" in done.stdout
