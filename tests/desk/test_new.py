"""``kiosk new``: a curator begins an exhibit of her own."""

from __future__ import annotations

from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from kiosk.cli import main
from kiosk.content.programme import read_programme
from kiosk.desk.check import check_gallery
from tests.visitor import Visitor


def new(*arguments: object) -> Result:
    return CliRunner().invoke(main, ["new", *map(str, arguments)], catch_exceptions=False)


def test_a_curator_has_a_gallery_that_is_clean_and_runs_at_once(qapp: object, tmp_path: Path) -> None:
    done = new(tmp_path / "Our Clock", "--title", "The clock: a story", "--languages", "en,ru")
    assert done.exit_code == 0
    assert "kiosk preview" in done.output
    assert [str(problem) for problem in check_gallery(tmp_path / "Our Clock").problems] == []
    programme = read_programme(tmp_path / "Our Clock")
    assert programme.exhibit.id == "our-clock"
    assert programme.exhibit.languages == ("en", "ru")
    assert programme.exhibit.file.title.words("en") == "The clock: a story"
    visitor = Visitor(programme, (1920, 1080))
    visitor.guide.wake()
    visitor.look()
    assert "The clock" in visitor.words()
    visitor.leave()


def test_a_gallery_may_begin_in_another_language(tmp_path: Path) -> None:
    assert new(tmp_path / "часы", "--title", "Часы", "--languages", "ru").exit_code == 0
    checked = check_gallery(tmp_path / "часы")
    assert [str(problem) for problem in checked.problems] == []
    assert [exhibit.id for exhibit in checked.exhibits] == ["exhibit"]
    assert checked.exhibits[0].file.title.words("ru") == "Часы"


def test_the_guide_lies_beside_the_files_and_nothing_else_is_left(tmp_path: Path) -> None:
    (tmp_path / "clock").mkdir()
    assert new(tmp_path / "clock").exit_code == 0
    assert sorted(path.name for path in tmp_path.iterdir()) == ["clock"]
    assert sorted(path.name for path in (tmp_path / "clock").iterdir()) == ["assets", "exhibits"]
    assert sorted(path.name for path in (tmp_path / "clock/exhibits").iterdir()) == ["README.md", "clock"]
    assert not [file for file in (tmp_path / "clock").rglob("*.yaml") if "template/" in file.read_text("utf-8")]


@pytest.mark.parametrize("there", ["file", "folder", "link"])
def test_what_is_there_is_never_overwritten(tmp_path: Path, there: str) -> None:
    path = tmp_path / "clock"
    if there == "file":
        path.write_text("mine", encoding="utf-8")
    elif there == "folder":
        (path / "exhibits").mkdir(parents=True)
    else:
        path.symlink_to(tmp_path / "nowhere")
    done = new(path)
    assert done.exit_code == 1
    assert "already. Name a folder that is not there yet." in done.output
    assert len(list(tmp_path.iterdir())) == 1


@pytest.mark.parametrize(
    ("languages", "said"),
    [("en,xx", 'not there in "xx" yet: it has en, ru.'), ("en,en", 'The language "en" is named twice.')],
)
def test_languages_that_cannot_be_are_named(tmp_path: Path, languages: str, said: str) -> None:
    done = new(tmp_path / "clock", "--languages", languages)
    assert done.exit_code == 1
    assert said in done.output
    assert not (tmp_path / "clock").exists()


def test_a_place_that_cannot_be_written_is_named(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("words", encoding="utf-8")
    done = new(tmp_path / "file" / "clock")
    assert done.exit_code == 1
    assert "cannot be written" in done.output
