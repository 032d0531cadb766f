"""What a curator is told that is not wrong, but could be better."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from PIL import Image

from kiosk.desk.check import PROBLEMS, check, check_gallery
from kiosk.desk.remarks.reading_ease import HARD, MEASURES
from tests.content.galleries import GOOD, change

LAMP = "exhibits/lamp"
LABEL = "  en: The [[lamp]] is lit, and *everything* changes."
EASY = "The dog ran to the sea. The sun was hot. The man sat on the sand and ate an egg. Then the dog came back to him."
HEAVY = (
    "Institutional reconfiguration necessitated administrative rationalisation notwithstanding considerable "
    "organisational resistance, particularly regarding constitutional representation, parliamentary accountability, "
    "interdepartmental communication, educational modernisation and international collaboration, unanimously "
    "considered indispensable."
)


@pytest.fixture
def gallery(tmp_path: Path) -> Path:
    """A good gallery that a test may spoil."""
    return Path(shutil.copytree(GOOD, tmp_path / "gallery"))


def told(gallery: Path) -> list[str]:
    return [str(problem) for problem in check_gallery(gallery).problems]


def test_a_curator_whose_entries_nothing_leads_to_is_told_of_each(gallery: Path) -> None:
    with (gallery / LAMP / "people.yaml").open("a", encoding="utf-8") as people:
        people.write(
            "eve:\n  name: Eve\n  in_text: Eve\n  role: cook\n  biography: '[[eve]] cooks.'\n"
            "  emblem: {file: lamp/ada.svg, alt: A circle}\n"
        )
    with (gallery / LAMP / "terms.yaml").open("a", encoding="utf-8") as terms:
        terms.write("wick:\n  name: Wick\n  definition: A string that burns.\n  sources: [Ledger]\n")
    with (gallery / LAMP / "sources.yaml").open("a", encoding="utf-8") as sources:
        sources.write("Log:\n  title: The log\n  kind: primary\n  opened: true\n")
    assert told(gallery) == [
        f'{LAMP}/people.yaml:17:1: warning: Nothing leads to the person "eve": no visitor will see it. '
        "Link to the person in a text or list them on a panel, or take the entry away.",
        f'{LAMP}/sources.yaml:7:1: warning: Nothing cites the source "Log": it stands in the bibliography alone. '
        "Cite it where it says something, or take it away.",
        f'{LAMP}/terms.yaml:6:1: warning: Nothing leads to the term "wick": no visitor will see it. '
        "Link to it in a text, or take it away.",
    ]


def test_a_curator_with_a_mistake_is_not_told_of_what_follows_from_it(gallery: Path) -> None:
    change(gallery, f"{LAMP}/panels/02-light.yaml", "[[lamp]]", "[[lampe]]")
    assert len(told(gallery)) == 1


def test_a_curator_is_told_of_files_that_nobody_uses_and_not_of_the_kiosks_own(gallery: Path) -> None:
    for file in ("lamp/old.svg", "lamp/notes.txt", "shared/deep/old.mp3", "fonts/old.svg"):
        (gallery / "assets" / file).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(gallery / "assets/lamp/ada.svg", gallery / "assets" / file)
    said = "warning: No exhibit shows or plays this file. Take it away, or name it where it should be shown."
    assert told(gallery) == [f"assets/lamp/old.svg:1:1: {said}", f"assets/shared/deep/old.mp3:1:1: {said}"]


def test_a_file_that_another_exhibit_uses_is_used(gallery: Path) -> None:
    shutil.move(gallery / "assets/lamp", gallery / "assets/shared")
    for file in (gallery / LAMP).rglob("*.yaml"):
        file.write_text(file.read_text(encoding="utf-8").replace("lamp/", "shared/"), encoding="utf-8")
    shutil.copytree(gallery / LAMP, gallery / "exhibits/other")
    shutil.copy(gallery / "assets/shared/ada.svg", gallery / "assets/shared/other.svg")
    change(gallery, "exhibits/other/people.yaml", "shared/ada.svg", "shared/other.svg")
    assert told(gallery) == []


@pytest.mark.parametrize(
    ("longer", "said"),
    [
        (500, "has only 500 pixels on its longer side; it will look blurred. Give one with at least 800"),
        (799, "has only 799 pixels"),
        (800, None),
        (4096, None),
        (5000, "has 5,000 pixels on its longer side, more than a screen shows. Make it smaller: 4,096 are enough."),
    ],
)
def test_a_curator_with_a_picture_too_small_or_needlessly_large_is_told(
    gallery: Path, longer: int, said: str | None
) -> None:
    Image.new("L", (longer // 2, longer)).save(gallery / "assets/lamp/dark.png")
    (gallery / "assets/lamp/dark.svg").unlink()
    change(gallery, "assets/lamp/credits.yaml", '"*.svg"', '"*.svg", "*.png"')
    change(gallery, f"{LAMP}/panels/01-dark.yaml", "lamp/dark.svg", "lamp/dark.png")
    found = told(gallery)
    assert len(found) == (said is not None)
    if said:
        assert found[0].startswith(f"{LAMP}/panels/01-dark.yaml:4:9: warning: ")
        assert said in found[0]


def test_an_emblem_may_be_small(gallery: Path) -> None:
    Image.new("L", (200, 200)).save(gallery / "assets/lamp/ada.png")
    (gallery / "assets/lamp/ada.svg").unlink()
    change(gallery, "assets/lamp/credits.yaml", '"*.svg"', '"*.svg", "*.png"')
    change(gallery, f"{LAMP}/people.yaml", "lamp/ada.svg", "lamp/ada.png")
    assert told(gallery) == []


def test_a_curator_who_writes_for_professors_is_told_so(gallery: Path) -> None:
    change(gallery, f"{LAMP}/panels/02-light.yaml", LABEL, f"  en: '[[lamp]]. {HEAVY}'")
    (problem,) = (problem for problem in told(gallery) if "hard to read" in problem)
    assert problem.startswith(f'{LAMP}/panels/02-light.yaml:7:7: warning: The label is hard to read in "en": -')
    assert problem.endswith("50 and more suits a general public.")


def test_easy_words_are_easier_than_heavy_ones() -> None:
    easy, heavy = MEASURES["en"].of(EASY), MEASURES["en"].of(HEAVY)
    assert easy is not None
    assert heavy is not None
    assert easy > 90 > HARD > heavy


@pytest.mark.parametrize(
    ("word", "syllables"),
    [("stone", 1), ("table", 2), ("played", 1), ("wanted", 2), ("houses", 2), ("names", 1), ("people", 2), ("the", 1)],
)
def test_silent_vowels_of_english_are_not_counted(word: str, syllables: int) -> None:
    # The words of a sentence of 25 words, all alike: what is left of the measure is the syllables.
    ease = MEASURES["en"].of(" ".join([word] * 25))
    assert ease == pytest.approx(206.835 - 1.015 * 25 - 84.6 * syllables)


def test_of_a_language_without_a_measure_nothing_is_said() -> None:
    assert "ja" not in MEASURES


def test_a_strict_curator_lets_warnings_fail(gallery: Path, capsys: pytest.CaptureFixture[str]) -> None:
    shutil.copy(gallery / "assets/lamp/ada.svg", gallery / "assets/lamp/old.svg")
    assert check(gallery) == 0
    assert check(gallery, strict=True) == PROBLEMS
    assert check(GOOD, strict=True) == 0
    assert capsys.readouterr().out.count("1 warning in 1 file") == 2
