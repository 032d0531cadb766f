"""``kiosk proof`` as a curator runs it before signing an exhibit off."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from PIL import Image

from kiosk.content.read import read_exhibit
from kiosk.desk.tour import stops
from tests.content.galleries import GOOD
from tests.whole.machine import kiosk, read_as_a_person, surroundings

ONE_SETTING = ("--sizes", "800x600", "--text-sizes", "1", "--contrast", "normal")


@pytest.fixture(scope="module")
def proof(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The pictures of the small good gallery in one setting, made without a display."""
    out = tmp_path_factory.mktemp("proof") / "not" / "yet" / "there"
    done = kiosk("proof", out, "--gallery", GOOD, *ONE_SETTING, env=surroundings())
    assert (done.returncode, done.stderr) == (0, "")
    assert "contact sheets in" in done.stdout
    return out


def index(proof: Path) -> list[dict[str, object]]:
    found: list[dict[str, object]] = json.loads((proof / "index.json").read_text(encoding="utf-8"))
    return found


def test_a_curator_finds_every_screen_and_overlay_in_the_index(proof: Path) -> None:
    exhibit = read_exhibit(GOOD / "exhibits" / "lamp").exhibit
    assert exhibit is not None
    wanted = [stop.name for stop in stops(exhibit)]
    overlays = [
        f"panel-{panel}{overlay}" for panel in ("01-dark", "02-light") for overlay in ("", "-story", "-evidence")
    ]
    assert {"attract", "home", *overlays, "person-ada", "person-ben", "term-lamp", "about", "question"} <= set(wanted)
    for language in ("en", "ru"):
        screens = [str(entry["screen"]) for entry in index(proof) if entry["language"] == language]
        assert list(dict.fromkeys(screens)) == wanted


def test_a_curator_finds_behind_each_entry_of_the_index_a_picture_of_that_size(proof: Path) -> None:
    entries = index(proof)
    assert {tuple(entry) for entry in entries} == {
        ("screen", "page", "width", "height", "language", "text_size", "contrast", "reach", "file")
    }
    for entry in entries:
        assert (entry["width"], entry["height"], entry["text_size"], entry["contrast"]) == (800, 600, 1.0, "normal")
        with Image.open(proof / str(entry["file"])) as picture:
            assert (picture.format, picture.size) == ("PNG", (800, 600))
    written = {file.relative_to(proof).as_posix() for file in proof.rglob("*.png")}
    sheets = {f"contact-800x600-{language}-text-1-normal.png" for language in ("en", "ru")}
    assert written == {str(entry["file"]) for entry in entries} | sheets


def test_a_curator_sees_a_different_picture_for_each_screen(proof: Path) -> None:
    screens: dict[bytes, list[object]] = {}
    for entry in index(proof):
        screens.setdefault((proof / str(entry["file"])).read_bytes(), []).append(entry["file"])
    assert [same for same in screens.values() if len(same) > 1] == []


def test_a_curator_sees_all_pictures_of_a_setting_on_its_contact_sheet(proof: Path) -> None:
    for language in ("en", "ru"):
        with Image.open(proof / f"contact-800x600-{language}-text-1-normal.png") as sheet:
            assert sheet.width > 3 * 320
            assert len(sheet.convert("RGB").resize((50, 50)).getcolors(2500) or ()) > 20


def test_a_curator_may_ask_for_one_language_a_larger_text_high_contrast_and_low_reach(tmp_path: Path) -> None:
    options = ("--sizes", "600x800", "--languages", "ru", "--text-sizes", "2", "--contrast", "high", "--reach", "low")
    done = kiosk("proof", tmp_path, "--gallery", GOOD, *options, env=surroundings())
    assert (done.returncode, done.stderr) == (0, "")
    choices = ("width", "height", "language", "text_size", "contrast", "reach")
    assert {tuple(e[choice] for choice in choices) for e in index(tmp_path)} == {(600, 800, "ru", 2.0, "high", "low")}
    with Image.open(tmp_path / "600x800-ru-text-2-high-low" / "002-home.png") as home:
        above = home.crop((0, 0, 600, 300)).convert("L")
    assert len(above.getcolors() or ()) == 1, "there is something in the upper half of home"


def test_a_curator_who_names_a_file_for_the_folder_is_told_so(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("words", encoding="utf-8")
    done = kiosk("proof", tmp_path / "file", "--gallery", GOOD, *ONE_SETTING, env=surroundings())
    assert "is a file" in read_as_a_person(done, 2)
    done = kiosk("proof", tmp_path / "file" / "out", "--gallery", GOOD, *ONE_SETTING, env=surroundings())
    assert "cannot be written: Not a directory." in read_as_a_person(done, 1)
    assert (tmp_path / "file").read_text(encoding="utf-8") == "words"
