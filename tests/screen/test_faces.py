"""A visitor asks people, one by one."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from tests.gallery import text
from tests.screen.made import (
    LONG,
    LONG_INSTRUCTION,
    LONG_TITLE,
    Invite,
    before,
    everything_holds,
    open_it,
    said,
    start_over,
)
from tests.visitor import Visitor

SIZES = [(1920, 1080), (1080, 1920), (1024, 768)]


def person(name: str, short: str) -> dict[str, Any]:
    return {
        "name": said(name, name),
        "in_text": said(short, short),
        "role": text(("en", "ru"), 5),
        "biography": text(("en", "ru"), 6, 3),
        "emblem": {"file": "made/shape.svg", "alt": text(("en", "ru"), 7)},
        "sources": ["Made1990"],
    }


PEOPLE = {
    "anna": person("Anna Alder", "Anna"),
    "boris": person("Boris Birch", "Boris"),
    "clara": person("Clara", "Clara"),
}
CROWD = {"anna": person("Anna Alder", "Anna")} | {
    f"person-{n}": person(f"Konstantin Rozhdestvensky-Preobrazhensky {n}", f"Preobrazhensky {n}") for n in range(7)
}
FACES = {
    "kind": "faces",
    "title": said("Three witnesses"),
    "instruction": said("Tap a face."),
    "faces": [
        {"person": "anna", "says": said("Anna saw nothing.")},
        {
            "person": "boris",
            "says": said("Boris saw [[clara]] come."),
            "facts": [
                {"heading": said("Before"), "says": said("He slept.")},
                {"heading": said("After"), "says": said("He wrote.")},
            ],
            "sources": ["Made1990"],
        },
        {"person": "clara", "facts": [{"heading": said("Before"), "says": said("She was away.")}]},
    ],
}
FULL = {
    "kind": "faces",
    "title": LONG_TITLE,
    "instruction": LONG_INSTRUCTION,
    "faces": [
        {
            "person": name,
            "says": LONG,
            "facts": [{"heading": said("What became of her", "Что с ней стало"), "says": LONG} for _ in range(6)],
            "sources": ["Made1990"],
        }
        for name in CROWD
    ],
}


@pytest.fixture
def visitor(invite: Invite, tmp_path: Path) -> Visitor:
    return before(invite, tmp_path, FACES, people=PEOPLE)


def chosen(visitor: Visitor) -> list[str]:
    tiles = [item for item in visitor.targets() if item.property("chosen")]
    return [str(item.property("name")) for item in tiles]


def test_a_tap_on_a_face_gives_that_persons_line_alone(visitor: Visitor) -> None:
    assert chosen(visitor) == ["Anna Alder"]
    assert "Anna saw nothing." in visitor.words()
    visitor.tap("Boris Birch")
    assert chosen(visitor) == ["Boris Birch"]
    words = visitor.words()
    assert {"He slept.", "Before", "He wrote.", "After"} <= set(words)
    assert "Anna saw nothing." not in words
    visitor.tap("Clara")
    assert "She was away." in visitor.words()
    assert "He slept." not in visitor.words()


def test_sliding_off_a_face_changes_nothing(visitor: Visitor) -> None:
    visitor.drag(visitor.middle("Boris Birch"), visitor.middle("Clara"))
    assert chosen(visitor) == ["Anna Alder"]


def test_from_a_face_one_goes_to_the_persons_card_and_back(visitor: Visitor) -> None:
    visitor.tap("Boris Birch")
    visitor.tap("More about Boris Birch")
    assert visitor.guide.person is not None
    visitor.tap("Back to the card before")
    assert chosen(visitor) == ["Boris Birch"]
    visitor.tap_link("Clara")
    assert visitor.guide.person is not None


def test_the_next_visitor_begins_with_the_first_face(visitor: Visitor) -> None:
    visitor.tap("Boris Birch")
    start_over(visitor)
    assert chosen(visitor) == ["Anna Alder"]


def test_one_who_closes_and_opens_it_again_or_changes_the_language_sees_the_same_face(visitor: Visitor) -> None:
    visitor.tap("Boris Birch")
    visitor.tap("Close")
    open_it(visitor)
    assert chosen(visitor) == ["Boris Birch"]
    visitor.choose(language="ru")
    assert chosen(visitor) == ["Boris Birch"]
    assert "He slept. (ru)" in visitor.words()


@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
def test_eight_people_with_long_names_hold(invite: Invite, tmp_path: Path, size: tuple[int, int]) -> None:
    visitor = before(invite, tmp_path, FULL, size, CROWD)
    assert everything_holds(visitor) == []
