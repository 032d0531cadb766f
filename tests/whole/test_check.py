"""``kiosk check`` as a curator runs it, on a laptop without a display."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from kiosk.content.gallery import bundled_gallery
from tests.content.galleries import change
from tests.whole.machine import PATIENCE, kiosk, read_as_a_person, surroundings


@pytest.fixture
def bundled_copy(tmp_path: Path) -> Path:
    """A copy of the bundled gallery that a test may spoil."""
    for folder in ("exhibits", "assets"):
        shutil.copytree(bundled_gallery() / folder, tmp_path / "gallery" / folder)
    return tmp_path / "gallery"


def test_a_curator_without_a_display_checks_the_bundled_gallery_and_finds_nothing_wrong() -> None:
    done = kiosk("check", env=surroundings())
    assert (done.returncode, done.stderr) == (0, "")
    ease, last = done.stdout.splitlines()
    assert re.fullmatch(r"Ease of reading on Flesch's scale, .*: en \d+, ru \d+", ease)
    assert last == "Nothing is wrong: 1 exhibit, 16 panels"


def test_a_curators_laptop_needs_no_qt_to_check(gallery: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-X", "importtime", "-m", "kiosk", "check", gallery],
        capture_output=True,
        text=True,
        timeout=PATIENCE,
        check=True,
        env=surroundings(),
    )
    loaded = {line.rpartition("|")[2].strip().partition(".")[0] for line in done.stderr.splitlines()}
    assert {"kiosk", "yaml", "pydantic"} <= loaded
    assert not loaded & {"PySide6", "shiboken6"}


def test_a_curator_with_a_mistake_reads_where_what_and_what_would_be_right(gallery: Path) -> None:
    change(gallery, "exhibits/lamp/people.yaml", "with: ben", "with: bem")
    done = kiosk("check", gallery)
    assert (done.returncode, done.stderr) == (1, "")
    assert done.stdout.splitlines() == [
        'exhibits/lamp/people.yaml:9:13: people.yaml has no person "bem".',
        "    9 |     - with: bem",
        "      |             ^",
        '    Did you mean "ben"?',
        "1 problem in 1 file",
    ]


@pytest.mark.parametrize("options", [["--json"], []], ids=["json", "text"])
@pytest.mark.parametrize(
    ("folder", "said"),
    [
        ("galery", r'There is no gallery .*galery\. Did you mean "gallery"\?'),
        ("empty", r"The folder .*empty is empty\. A gallery is a folder that holds exhibits/ and assets/\."),
        ("gallery/exhibits/lamp", r"is an exhibit, not a gallery\. Give the gallery that holds it: .*gallery\."),
    ],
    ids=["misspelt", "empty", "exhibit"],
)
def test_a_curator_who_names_no_gallery_is_told_what_one_is(
    gallery: Path, folder: str, said: str, options: list[str]
) -> None:
    (gallery.parent / "empty").mkdir()
    done = kiosk("check", gallery.parent / folder, *options)
    assert re.search(said, read_as_a_person(done, 2))
    assert done.stdout == ""


def test_a_curator_who_mistypes_an_option_is_told_how_to_ask_for_help() -> None:
    assert "Try 'kiosk check --help' for help." in read_as_a_person(kiosk("check", "--jason"), 2)


def test_a_program_reads_an_empty_list_where_nothing_is_wrong(gallery: Path) -> None:
    done = kiosk("check", gallery, "--json")
    assert (done.returncode, json.loads(done.stdout), done.stderr) == (0, [], "")


# Ten mistakes


def spoil(gallery: Path, file: str, pattern: str, spoilt: str) -> tuple[str, int]:
    """Replace the first match of a pattern in a file; give the file and the line of the first group in it."""
    path = gallery / file
    words = path.read_text(encoding="utf-8")
    found = re.search(pattern, words, re.MULTILINE)
    assert found, (file, pattern)
    path.write_text(words[: found.start(1)] + spoilt + words[found.end(1) :], encoding="utf-8")
    return file, words.count("\n", 0, found.start(1)) + 1


def panel_file(gallery: Path, number: int) -> str:
    """Give the file of a panel by its number."""
    (file,) = (gallery / "exhibits/bukharin/panels").glob(f"{number:02}-*.yaml")
    return file.relative_to(gallery).as_posix()


def test_a_curator_with_ten_mistakes_in_ten_files_finds_each_in_its_line(bundled_copy: Path) -> None:
    exhibit = "exhibits/bukharin"
    mistakes = [
        (panel_file(bundled_copy, 1), r"^ +(record):", "recrod", '"recrod" is not a key of a claim.'),
        (
            panel_file(bundled_copy, 2),
            r"(?s:^people:.*?)\[\[([\w-]+)",
            "bucharin",
            "The link [[bucharin]] leads to no person",
        ),
        (f"{exhibit}/timeline.yaml", r"date: (\S+)", "1929-02-30", '"1929-02-30" is not a date: February 1929 has 28'),
        (panel_file(bundled_copy, 3), r"file: (\S+\.svg)", "bukharin/art/lost.svg", "There is no picture"),
        (panel_file(bundled_copy, 5), r"- id: (C\d+)", "C16", 'There is a claim "C16" already, in '),
        (panel_file(bundled_copy, 4), r"verdict: (.+)", "suported", '"suported" is not possible here.'),
        (panel_file(bundled_copy, 6), r"sources: \[([\w-]+)", "Nobody1900", 'has no source "Nobody1900".'),
        (panel_file(bundled_copy, 7), r"^( +)\w", "\t", "A tab stands here."),
        (f"{exhibit}/exhibit.yaml", r"protagonist: (\S+)", "bukarin", 'people.yaml has no person "bukarin".'),
        ("assets/bukharin/emblems/larina.svg", r"()</svg>", "<script/>", "The SVG holds <script>"),
    ]
    places = [spoil(bundled_copy, file, pattern, spoilt) for file, pattern, spoilt, _ in mistakes]
    assert len({file for file, _ in places}) == 10
    done = kiosk("check", bundled_copy, "--json")
    assert (done.returncode, done.stderr) == (1, "")
    problems = json.loads(done.stdout)
    assert all(list(each) == ["file", "line", "column", "severity", "message", "hint"] for each in problems)
    assert {(each["file"], each["line"]) for each in problems} == set(places)
    for (file, _, _, said), place in zip(mistakes, places, strict=True):
        (problem,) = (each for each in problems if (each["file"], each["line"]) == place)
        assert said in problem["message"], file
        assert problem["severity"] == "error"
        assert problem["column"] > 0
        assert problem["hint"]

    told = kiosk("check", bundled_copy).stdout.splitlines()
    assert told[-1] == "10 problems in 10 files"
    assert [line.partition(": ")[0].rpartition(":")[0] for line in told[:-1] if not line.startswith(" ")] == [
        f"{each['file']}:{each['line']}" for each in problems
    ]
    order = [(each["file"], each["line"], each["column"]) for each in problems]
    assert order == sorted(order)


def test_a_mistake_that_is_found_in_a_thousand_places_hides_no_other(bundled_copy: Path) -> None:
    change(bundled_copy, "exhibits/bukharin/exhibit.yaml", "languages: [en, ru]", "languages: [en]")
    change(bundled_copy, "exhibits/bukharin/timeline.yaml", "date: 1914/1921-02", "date: 31914/1921-02")
    done = kiosk("check", bundled_copy)
    assert done.stdout.count('"ru" is not one of the exhibit\'s languages.') == 5
    assert re.search(r"The same in 1,\d{3} more places\.", done.stdout)
    assert "is not a date" in done.stdout
    assert re.fullmatch(r"1,\d{3} problems.* in \d+ files", done.stdout.splitlines()[-1])
    told = json.loads(kiosk("check", bundled_copy, "--json").stdout)
    assert len(told) > 1500, "a program is told all of them"
