"""What curators meet when they check an exhibit."""

from __future__ import annotations

import shutil
import struct
import zlib
from collections.abc import Callable
from pathlib import Path

import pytest
from PIL import Image

from kiosk.content.problem import Problem
from kiosk.content.read import read_exhibit
from tests.content.galleries import GOOD, change, lay_over

LAMP = "exhibits/lamp"
LABEL = "  en: The [[lamp]] is lit, and *everything* changes."


@pytest.fixture
def gallery(tmp_path: Path) -> Path:
    """A good gallery that a test may spoil."""
    return Path(shutil.copytree(GOOD, tmp_path / "gallery"))


def problems_of(gallery: Path) -> list[Problem]:
    return list(read_exhibit(gallery / LAMP).problems)


def test_a_curator_who_misspells_a_key_is_shown_the_right_one(gallery: Path) -> None:
    change(gallery, f"{LAMP}/panels/01-dark.yaml", "verdict: supported", "vedict: supported")
    (problem,) = problems_of(gallery)
    assert str(problem) == (
        f'{LAMP}/panels/01-dark.yaml:42:5: "vedict" is not a key of a claim. Did you mean "verdict"?'
    )


def test_a_curator_with_ten_mistakes_in_ten_files_reads_all_ten_in_order(gallery: Path) -> None:
    for file, old, new in (
        ("assets/lamp/credits.yaml", "licence: CC0", "license: CC0"),
        ("assets/lamp/ben.svg", "<path", "<script/><path"),
        (f"{LAMP}/exhibit.yaml", "held: 1901/1904", "held: 1904/1901"),
        (f"{LAMP}/panels/01-dark.yaml", "verdict: disputed", "verdict: disputd"),
        (f"{LAMP}/panels/02-light.yaml", "[[lamp]]", "[[lampe]]"),
        (f"{LAMP}/people.yaml", "with: ben", "with: bem"),
        (f"{LAMP}/sources.yaml", "opened: true", "opened: perhaps"),
        (f"{LAMP}/terms.yaml", "[Ledger]", "[Ledgr]"),
        (f"{LAMP}/timeline.yaml", "1902-05-01", "1902-06-31"),
    ):
        change(gallery, file, old, new)
    (gallery / LAMP / "panels" / "3-night.yaml").write_text("title: [Night]\n", encoding="utf-8")
    problems = problems_of(gallery)
    files = list(dict.fromkeys(problem.place.file for problem in problems))
    assert files == sorted(files)
    assert len(files) == 10
    lines = {problem.place.file: problem.place.line for problem in problems}
    assert lines["assets/lamp/ben.svg"] == 1
    assert lines[f"{LAMP}/exhibit.yaml"] == 7
    assert lines[f"{LAMP}/panels/02-light.yaml"] == 7
    assert lines[f"{LAMP}/people.yaml"] == 9
    assert lines[f"{LAMP}/timeline.yaml"] == 3


def test_a_curator_with_one_file_unreadable_still_reads_about_the_others(gallery: Path) -> None:
    (gallery / LAMP / "people.yaml").write_text("ada: [\n", encoding="utf-8")
    change(gallery, f"{LAMP}/timeline.yaml", "panel: light", "panel: lite")
    assert [problem.place.file for problem in problems_of(gallery)] == [f"{LAMP}/people.yaml", f"{LAMP}/timeline.yaml"]


@pytest.mark.parametrize(
    "typed",
    [
        pytest.param(lambda raw: b"\xef\xbb\xbf" + raw, id="byte order mark"),
        pytest.param(lambda raw: raw.replace(b"\n", b"\r\n"), id="Windows line ends"),
        pytest.param(lambda raw: b"\xef\xbb\xbf" + raw.replace(b"\n", b"\r\n"), id="both"),
        pytest.param(lambda raw: raw.rstrip(b"\n"), id="no line end at the end"),
    ],
)
def test_a_curator_on_another_system_may_save_as_it_does(gallery: Path, typed: Callable[[bytes], bytes]) -> None:
    for file in (gallery / LAMP).rglob("*.yaml"):
        file.write_bytes(typed(file.read_bytes()))
    assert not problems_of(gallery)


def test_a_mistake_in_a_file_with_windows_line_ends_is_shown_in_its_line(gallery: Path) -> None:
    change(gallery, f"{LAMP}/panels/02-light.yaml", "[[lamp]]", "[[lampe]]")
    file = gallery / LAMP / "panels" / "02-light.yaml"
    file.write_bytes(b"\xef\xbb\xbf" + file.read_bytes().replace(b"\n", b"\r\n"))
    (problem,) = problems_of(gallery)
    assert (problem.place.line, problem.place.column) == (7, 11)


@pytest.mark.parametrize(
    "words", ["נר לרגלי דברך", "ضوء في البحر", "A lamp 🪔 and a family 👨‍👩‍👧", "Ångström & <b>bold</b>", "12:30"]
)
def test_a_curator_may_write_in_any_script(gallery: Path, words: str) -> None:
    change(gallery, f"{LAMP}/panels/02-light.yaml", "en: Light", f'en: "{words}"')
    reading = read_exhibit(gallery / LAMP)
    assert not reading.problems
    assert reading.exhibit is not None
    assert reading.exhibit.panels["light"].title.words("en") == words


def test_terms_may_link_to_each_other_in_a_circle(gallery: Path) -> None:
    change(gallery, f"{LAMP}/terms.yaml", "gives light.", "gives light to [[ada]].")
    change(gallery, f"{LAMP}/people.yaml", "en: Ada kept the light.", 'en: "Ada kept the [[lamp]] of [[ada]]."')
    file = gallery / LAMP / "terms.yaml"
    file.write_text(file.read_text("utf-8").replace("A thing that gives light to [[ada]].", '"A [[lamp]] of [[ada]]."'))
    assert not problems_of(gallery)


def test_a_label_of_a_megabyte_is_kept_off_the_floor(gallery: Path) -> None:
    change(gallery, f"{LAMP}/panels/02-light.yaml", LABEL, "  en: " + "light " * 170_000)
    (problem,) = problems_of(gallery)
    assert problem.what == "The text has 1,019,999 characters."
    assert problem.is_error


def test_a_file_of_many_megabytes_is_not_read(gallery: Path) -> None:
    (gallery / LAMP / "terms.yaml").write_bytes(b"# " + b"x" * 5_000_000)
    (problem,) = problems_of(gallery)
    assert problem.what == "The file is too large: 4.8 MB."


@pytest.mark.parametrize("nest", ["[" * 500_000, "- " * 500_000, "? " * 500_000, "{a: " * 300_000, "[" * 60 + "]" * 60])
def test_a_nest_of_lists_is_stopped_before_it_can_harm(gallery: Path, nest: str) -> None:
    (gallery / LAMP / "terms.yaml").write_text(nest, encoding="utf-8")
    (problem,) = problems_of(gallery)
    assert "more than 40 deep" in problem.what


def test_a_folder_where_a_file_is_due_is_a_problem(gallery: Path) -> None:
    (gallery / LAMP / "terms.yaml").unlink()
    (gallery / LAMP / "terms.yaml").mkdir()
    (problem,) = problems_of(gallery)
    assert problem.what == "The file cannot be read: is a directory."


def test_an_exhibit_with_warnings_alone_is_shown(gallery: Path) -> None:
    change(gallery, f"{LAMP}/exhibit.yaml", "protagonist", "panels: [light]\nprotagonist")
    reading = read_exhibit(gallery / LAMP)
    assert [problem.severity for problem in reading.problems] == ["warning"]
    assert reading.exhibit is not None
    assert list(reading.exhibit.panels) == ["light"]


def test_an_exhibit_with_an_error_is_not_shown(gallery: Path) -> None:
    change(gallery, f"{LAMP}/exhibit.yaml", "protagonist: ada", "protagonist: eve")
    assert read_exhibit(gallery / LAMP).exhibit is None


def test_a_panels_list_decides_the_order(gallery: Path) -> None:
    change(gallery, f"{LAMP}/exhibit.yaml", "protagonist", "panels: [light, dark]\nprotagonist")
    exhibit = read_exhibit(gallery / LAMP).exhibit
    assert exhibit is not None
    assert list(exhibit.panels) == ["light", "dark"]


def test_another_exhibits_bad_credits_do_not_darken_this_one(gallery: Path) -> None:
    shutil.copytree(gallery / LAMP, gallery / "exhibits" / "other")
    (gallery / "assets" / "other").mkdir()
    (gallery / "assets" / "other" / "credits.yaml").write_text("credits: [\n", encoding="utf-8")
    assert not problems_of(gallery)


def test_a_credit_is_found_for_a_picture_from_below_assets() -> None:
    exhibit = read_exhibit(GOOD / LAMP).exhibit
    assert exhibit is not None
    credit = exhibit.credit_of("lamp/light.svg")
    assert credit is not None
    assert credit.licence == "CC0"
    assert exhibit.credit_of("lamp/deeper/light.svg") is None


def test_a_bare_link_shows_the_name_in_the_visitors_language() -> None:
    exhibit = read_exhibit(GOOD / LAMP).exhibit
    assert exhibit is not None
    assert exhibit.names("ru") == {"ada": "Ада", "ben": "Бен", "lamp": "лампа"}


def test_a_mistake_laid_over_leaves_the_good_gallery_alone(tmp_path: Path) -> None:
    mistake = tmp_path / "mistake"
    mistake.mkdir()
    (mistake / "removed.txt").write_text("exhibits/lamp/terms.yaml\n", encoding="utf-8")
    lay_over(mistake, tmp_path / "copy")
    assert not (tmp_path / "copy" / "exhibits/lamp/terms.yaml").exists()
    assert (GOOD / "exhibits/lamp/terms.yaml").exists()


def test_a_drawing_of_many_megabytes_is_not_opened(gallery: Path) -> None:
    (gallery / "assets/lamp/light.svg").write_bytes(b"<svg" + b" " * 5_000_000)
    (problem,) = problems_of(gallery)
    assert problem.what == 'The picture "assets/lamp/light.svg" is too large: 4.8 MB.'


def test_a_picture_that_would_fill_the_memory_is_not_opened(gallery: Path) -> None:
    def chunk(name: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))

    header = chunk(b"IHDR", struct.pack(">II5B", 50_000, 50_000, 8, 2, 0, 0, 0))
    pixels = chunk(b"IDAT", zlib.compress(bytes(100_000)))
    (gallery / "assets/lamp/light.png").write_bytes(b"\x89PNG\r\n\x1a\n" + header + pixels)
    change(gallery, f"{LAMP}/panels/02-light.yaml", "light.svg", "light.png")
    change(gallery, "assets/lamp/credits.yaml", '"*.svg"', '"*"')
    (problem,) = problems_of(gallery)
    assert problem.what == 'The picture "assets/lamp/light.png" is too large: 50000 × 50000 pixels.'
    assert problem.would_be_right == "At most 60 million pixels."


@pytest.mark.parametrize("kind", ["PNG", "JPEG", "WEBP"])
def test_a_sound_picture_is_accepted(gallery: Path, kind: str) -> None:
    Image.new("RGB", (40, 30), "red").save(gallery / f"assets/lamp/light.{kind.lower()}", kind)
    change(gallery, f"{LAMP}/panels/02-light.yaml", "light.svg", f"light.{kind.lower()}")
    change(gallery, "assets/lamp/credits.yaml", '"*.svg"', '"*"')
    assert not problems_of(gallery)
