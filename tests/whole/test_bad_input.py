"""Whatever an operator or a curator gives the kiosk by mistake, a sentence says so, and nothing falls over."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TypeAlias

import pytest

from tests.content.galleries import GOOD, change
from tests.whole.machine import kiosk, read_as_a_person, surroundings

Spoil: TypeAlias = Callable[[Path], None]
WRONG_FILES, WRONG_USE, NO_SCREEN = 1, 2, 3
PANEL = "exhibits/lamp/panels/02-light.yaml"


def showing(command: str, gallery: Path, out: Path) -> list[str | Path]:
    """Give the words of a command that shows a gallery, on the screen or as pictures in a folder."""
    return ["run", gallery] if command == "run" else ["proof", out, "--gallery", gallery]


@pytest.fixture(params=["run", "proof"])
def show(request: pytest.FixtureRequest, tmp_path: Path) -> Callable[..., str]:
    """Try to run or to proof a gallery; give what is said on standard error once the code has been seen right."""

    def try_to(code: int, gallery: Path, *options: str) -> str:
        words = showing(request.param, gallery, tmp_path / "out")
        done = kiosk(*words, *options, env=surroundings(QT_QPA_PLATFORM="offscreen"))
        assert done.stdout == ""
        assert not (tmp_path / "out").exists()
        return read_as_a_person(done, code)

    return try_to


def test_an_operator_who_mistypes_the_gallery_is_offered_the_one_beside_it(
    show: Callable[..., str], gallery: Path
) -> None:
    said = show(WRONG_USE, gallery.with_name("galery"))
    assert f'There is no gallery {gallery.with_name("galery")}. Did you mean "gallery"?' in said


def test_an_operator_who_names_an_empty_folder_is_told_what_a_gallery_is(
    show: Callable[..., str], tmp_path: Path
) -> None:
    (tmp_path / "empty").mkdir()
    said = show(WRONG_USE, tmp_path / "empty")
    assert f"The folder {tmp_path / 'empty'} is empty. A gallery is a folder that holds exhibits/ and assets/." in said


def test_an_operator_who_mistypes_the_exhibit_is_told_which_there_are(show: Callable[..., str], gallery: Path) -> None:
    assert 'has no exhibit "lmap". Did you mean "lamp"?' in show(WRONG_USE, gallery, "--exhibit", "lmap")
    assert 'has no exhibit "xyz". It has: lamp.' in show(WRONG_USE, gallery, "--exhibit", "xyz")


def spoil_yaml(gallery: Path) -> None:
    change(gallery, PANEL, "people: [ben]", "people: [ben")


def lose_picture(gallery: Path) -> None:
    (gallery / "assets/lamp/light.svg").unlink()


def empty_picture(gallery: Path) -> None:
    (gallery / "assets/lamp/light.svg").write_bytes(b"")


def damage_drawing(gallery: Path) -> None:
    (gallery / "assets/lamp/light.svg").write_bytes(bytes(range(256)) * 4)


def damage_photograph(gallery: Path) -> None:
    (gallery / "assets/lamp/light.jpg").write_bytes(b"\xff\xd8\xff\xe0" + bytes(range(256)) * 4)
    change(gallery, PANEL, "light.svg", "light.jpg")
    change(gallery, "assets/lamp/credits.yaml", '"*.svg"', '"*"')


@pytest.mark.parametrize(
    ("spoil", "said"),
    [
        (spoil_yaml, f"{PANEL}:26:9: A list or map in brackets is not closed with ]."),
        (lose_picture, f'{PANEL}:4:9: There is no picture "assets/lamp/light.svg".'),
        (empty_picture, f'{PANEL}:4:9: The picture "assets/lamp/light.svg" is empty (0 bytes).'),
        (damage_drawing, "assets/lamp/light.svg:1:1: The SVG is not well formed"),
        (damage_photograph, f'{PANEL}:4:9: The picture "assets/lamp/light.jpg" cannot be read'),
    ],
    ids=["bad YAML", "missing picture", "empty picture", "damaged drawing", "damaged photograph"],
)
def test_a_curator_whose_exhibit_cannot_be_shown_reads_why_and_where(
    show: Callable[..., str], gallery: Path, spoil: Spoil, said: str
) -> None:
    spoil(gallery)
    lines = show(WRONG_FILES, gallery).splitlines()
    assert lines[0].startswith(said)
    assert lines[-1] == "1 problem in 1 file"


def test_a_curator_with_several_mistakes_reads_all_of_them_at_once(show: Callable[..., str], gallery: Path) -> None:
    spoil_yaml(gallery)
    change(gallery, "exhibits/lamp/timeline.yaml", "1902-05-01", "1902-06-31")
    empty_picture(gallery)
    (gallery / "assets/lamp/ben.svg").unlink()
    lines = show(WRONG_FILES, gallery).splitlines()
    assert lines[-1] == "3 problems in 3 files"


# Languages and machines


def test_an_operator_who_asks_for_a_language_that_is_not_there_is_told_which_are(gallery: Path) -> None:
    env = surroundings(QT_QPA_PLATFORM="offscreen")
    for command, *option in (("run", "--language", "fr"), ("proof", "--languages", "en,fr")):
        said = read_as_a_person(kiosk(*showing(command, gallery, gallery.parent / "out"), *option, env=env), WRONG_USE)
        assert 'The exhibit has no language "fr". It has: en, ru.' in said


def test_an_operator_whose_machine_file_is_missing_or_wrong_is_told_so(gallery: Path, tmp_path: Path) -> None:
    env = surroundings(QT_QPA_PLATFORM="offscreen")
    site = tmp_path / "site.yaml"
    said = read_as_a_person(kiosk("run", gallery, "--site", site, env=env), WRONG_FILES)
    assert "The file cannot be read: no such file or directory." in said
    site.write_text("idle: 60\nidel: 60\n", encoding="utf-8")
    said = read_as_a_person(kiosk("run", gallery, "--site", site, env=env), WRONG_FILES)
    assert said.splitlines() == [
        f'{site}:2:1: "idel" is not a key of site.yaml.',
        "    2 | idel: 60",
        "      | ^",
        '    Did you mean "idle"?',
        "1 problem in 1 file",
    ]


@pytest.mark.parametrize("size", ["800", "800x", "axb", "-1x5", "800x600x2", "0x0"])
def test_an_operator_who_mistypes_a_size_is_shown_one(size: str) -> None:
    said = read_as_a_person(kiosk("run", "--windowed", size), WRONG_USE)
    assert "such as 1920x1080" in said


def test_a_curator_who_mistypes_a_setting_of_the_proof_is_told_which_there_are(tmp_path: Path) -> None:
    for option, given, said in (
        ("--text-sizes", "3", "they are 1, 1.25, 1.5, 2"),
        ("--sizes", "", "give at least one"),
        ("--contrast", "low", "is not one of 'normal', 'high'"),
    ):
        assert said in read_as_a_person(kiosk("proof", tmp_path / "out", option, given), WRONG_USE)


# No screen


def test_an_operator_without_a_display_is_told_so_and_shown_another_way(gallery: Path) -> None:
    said = read_as_a_person(kiosk("run", gallery, env=surroundings()), NO_SCREEN)
    assert "There is no display: neither WAYLAND_DISPLAY nor DISPLAY is set." in said
    assert "`kiosk proof` needs no display." in said


@pytest.mark.parametrize("unset", ["DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"])
def test_an_empty_variable_is_no_display_either(gallery: Path, unset: str) -> None:
    said = read_as_a_person(kiosk("run", gallery, env=surroundings(**{unset: ""})), NO_SCREEN)
    assert "There is no display" in said


@pytest.mark.parametrize(
    "env",
    [{"DISPLAY": ":12345"}, {"WAYLAND_DISPLAY": "nowhere"}, {"QT_QPA_PLATFORM": "nonsense"}],
    ids=lambda env: str(*env),
)
def test_an_operator_whose_display_does_not_answer_is_told_what_to_install(gallery: Path, env: dict[str, str]) -> None:
    done = kiosk("run", gallery, env=surroundings(**env))
    said = read_as_a_person(done, NO_SCREEN)
    assert "Qt found no display it can draw on" in said
    assert "sudo apt-get install libxcb-cursor0" in said
    assert "`kiosk proof` needs no display." in said


WITHOUT_A_LIBRARY = """
import sys

class NoSuchLibrary:
    def find_spec(self, name, path=None, target=None):
        if name == "PySide6.QtQuick":
            raise ImportError("libEGL.so.1: cannot open shared object file: No such file or directory")

sys.meta_path.insert(0, NoSuchLibrary())
"""


@pytest.mark.parametrize("command", ["run", "proof"])
def test_an_operator_whose_system_lacks_a_library_is_told_the_package(tmp_path: Path, command: str) -> None:
    (tmp_path / "sitecustomize.py").write_text(WITHOUT_A_LIBRARY, encoding="utf-8")
    env = surroundings(QT_QPA_PLATFORM="offscreen")
    env["PYTHONPATH"] = f"{tmp_path}:{env.get('PYTHONPATH', '')}"
    said = read_as_a_person(kiosk(*showing(command, GOOD, tmp_path / "out"), env=env), WRONG_FILES)
    assert "Qt needs the system library libEGL.so.1, which is not installed." in said
    assert "sudo apt-get install libegl1" in said
