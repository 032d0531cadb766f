"""A visitor looks at who stood with whom, date by date and person by person."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPointF
from PySide6.QtQuick import QQuickItem
from pytestqt.qtbot import QtBot

from kiosk.content.programme import Programme
from kiosk.desk.tour import to_interactive, to_overview
from tests.gallery import text
from tests.looks.test_layout import faults
from tests.screen.made import (
    LONG,
    LONG_INSTRUCTION,
    LONG_TITLE,
    Invite,
    before,
    everything_holds,
    open_it,
    plain,
    said,
    start_over,
    things,
)
from tests.visitor import Visitor

SIZES = [(1920, 1080), (1080, 1920), (1024, 768), (3840, 2160)]


def person(name: str, short: str) -> dict[str, Any]:
    return {
        "name": said(name, name),
        "in_text": said(short, short),
        "role": text(("en", "ru"), 5),
        "biography": text(("en", "ru"), 6, 3),
        "emblem": {"file": "made/shape.svg", "alt": text(("en", "ru"), 7)},
        "sources": ["Made1990"],
    }


def tie(one: str, other: str, during: str, stance: str, words: str) -> dict[str, Any]:
    return {"people": [one, other], "during": during, "stance": stance, "says": said(words), "sources": ["Made1990"]}


PEOPLE = {
    "anna": person("Anna Alder", "Anna"),
    "boris": person("Boris Birch", "Boris"),
    "clara": person("Clara Cedar", "Clara"),
    "dora": person("Dora Dogwood", "Dora"),
}
TIES = [
    tie("anna", "boris", "1901/1903", "with", "They wrote together."),
    tie("boris", "anna", "1904/1906", "against", "Boris turned on her."),
    tie("clara", "anna", "1901/1902", "against", "Clara mocked [[anna]]."),
    tie("dora", "clara", "1904/..", "with", "They married."),
]
NETWORK = {
    "kind": "network",
    "title": said("Who with whom"),
    "instruction": said("Tap a person."),
    "moments": [
        {"date": "1901", "says": said("All is well.")},
        {"date": "1904-05", "says": said("All is lost.")},
        {"date": "1990", "says": said("All is over.")},
    ],
}
CROWD = {"anna": person("Anna Alder", "Anna")} | {
    f"person-{n}": person(f"Konstantin Rozhdestvensky-Preobrazhensky {n}", f"Preobrazhensky {n}") for n in range(13)
}
CROWDED = {
    **NETWORK,
    "title": LONG_TITLE,
    "instruction": LONG_INSTRUCTION,
    "moments": [{"date": f"1901-0{n}-28", "says": LONG} for n in range(1, 9)],
}
TIES_OF_A_CROWD = [
    tie(one, other, "1901/1985", "with" if (at + far) % 2 else "against", LONG["en"])
    for at, one in enumerate(CROWD)
    for far, other in enumerate(list(CROWD)[at + 1 : at + 4])
]


@pytest.fixture
def visitor(invite: Invite, tmp_path: Path) -> Visitor:
    return before(invite, tmp_path, NETWORK, people=PEOPLE, ties=TIES)


def drawn_ties(visitor: Visitor) -> list[tuple[QQuickItem, tuple[str, str]]]:
    """Give the lines of the ring, each with the two it joins."""
    play: Any = visitor.play
    return list(zip(things(visitor, "NetworkTie"), (tie.pair for tie in play._ties), strict=True))


def lines(visitor: Visitor) -> dict[str, str]:
    """Give how each line of the ring is drawn, by the two it joins; where an attacker stands first, with a wedge."""
    drawn: dict[str, str] = {}
    for line, (one, other) in drawn_ties(visitor):
        if line.property("together") == 1:
            drawn[f"{one} {other}"] = "bar"
        if line.property("opposed") == 1:
            drawn[f"{other} {one}" if line.property("reversed") else f"{one} {other}"] = "wedge"
        if line.property("broken") == 1:
            drawn[f"{one} {other}"] = "gap"
    return drawn


def places(visitor: Visitor) -> dict[str, tuple[float, float]]:
    """Give where people stand on the glass."""
    nodes = things(visitor, "NetworkPerson")
    return {str(node.property("name")): visitor.place(node).center().toTuple() for node in nodes}


def marked(visitor: Visitor, kind: str) -> list[str]:
    """Give the names of those whose plate or step stands out."""
    return [str(item.property("name")) for item in things(visitor, kind) if item.property("chosen")]


def in_words(visitor: Visitor) -> list[str]:
    """Give the ties that are told in words."""
    return [word for word in visitor.words() if " – " in word]


def test_ties_appear_turn_and_break_from_date_to_date(visitor: Visitor) -> None:
    assert lines(visitor) == {"anna boris": "bar", "clara anna": "wedge"}
    assert "All is well." in visitor.words()
    visitor.tap("May 1904")
    assert lines(visitor) == {"boris anna": "wedge", "clara anna": "gap", "dora clara": "bar"}
    assert "All is lost." in visitor.words()
    visitor.tap("1990")
    assert lines(visitor) == {"anna boris": "gap", "dora clara": "bar"}
    visitor.tap("1901")
    assert lines(visitor) == {"anna boris": "bar", "clara anna": "wedge"}


def test_each_kind_of_line_is_told_by_its_shape(visitor: Visitor) -> None:
    words = visitor.words()
    assert {"Together", "One against the other", "No longer"} <= set(words)
    assert [sign.property("stance") for sign in things(visitor, "NetworkSign")] == ["with", "against", "broken"]


def test_a_tap_on_a_person_leaves_only_her_ties_and_tells_them(visitor: Visitor) -> None:
    visitor.tap("May 1904")
    assert in_words(visitor) == []
    visitor.tap("Dora Dogwood")
    assert lines(visitor) == {"dora clara": "bar"}
    assert in_words(visitor) == ["Dora – Clara"]
    assert {"They married.", "Together · new"} <= set(visitor.words())
    visitor.tap("Anna Alder")
    assert marked(visitor, "NetworkPerson") == ["Anna Alder"]
    assert lines(visitor) == {"boris anna": "wedge", "clara anna": "gap"}
    assert in_words(visitor) == ["Boris – Anna", "Clara – Anna"]
    assert {"One against the other · turned", "No longer"} <= set(visitor.words())


def test_her_ties_are_followed_to_another_date(visitor: Visitor) -> None:
    visitor.tap("Dora Dogwood")
    assert lines(visitor) == {}
    assert "Our sources name no tie at this date." in visitor.words()
    visitor.tap("May 1904")
    assert lines(visitor) == {"dora clara": "bar"}
    assert "Our sources name no tie at this date." not in visitor.words()


@pytest.mark.parametrize("way", ["Everyone", "Anna Alder"])
def test_everybodys_ties_come_back_by_a_button_or_a_second_tap(visitor: Visitor, way: str) -> None:
    visitor.tap("Anna Alder")
    visitor.tap(way)
    assert marked(visitor, "NetworkPerson") == []
    assert lines(visitor) == {"anna boris": "bar", "clara anna": "wedge"}
    assert "All is well." in visitor.words()


def test_sliding_off_a_person_changes_nothing(visitor: Visitor) -> None:
    visitor.drag(visitor.middle("Anna Alder"), visitor.middle("Boris Birch"))
    assert marked(visitor, "NetworkPerson") == []


def test_from_a_person_one_goes_to_her_card_and_back(visitor: Visitor) -> None:
    visitor.tap("Clara Cedar")
    visitor.tap("More about Clara Cedar")
    assert visitor.guide.person is not None
    visitor.tap("Back to the card before")
    assert marked(visitor, "NetworkPerson") == ["Clara Cedar"]
    visitor.tap_link("Anna")
    assert visitor.guide.person is not None


def test_people_stand_in_the_same_places_at_every_date_and_for_every_visitor(visitor: Visitor) -> None:
    first = places(visitor)
    visitor.tap("May 1904")
    visitor.tap("Dora Dogwood")
    assert places(visitor) == first
    start_over(visitor)
    assert places(visitor) == first
    assert list(first) == ["Anna Alder", "Boris Birch", "Clara Cedar", "Dora Dogwood"]


def test_a_line_reaches_from_one_to_the_other(visitor: Visitor) -> None:
    (line,) = (line for line, pair in drawn_ties(visitor) if pair == ("anna", "boris"))
    ends = [line.mapToScene(QPointF(x, line.height() / 2)) for x in (0, line.width())]
    for end, name in zip(ends, ("Anna Alder", "Boris Birch"), strict=True):
        around = visitor.place(visitor.find(name)).adjusted(-12, -12, 12, 12)
        assert around.contains(end)


def test_a_line_that_turns_shrinks_while_the_wedge_grows(visitor: Visitor, qtbot: QtBot) -> None:
    visitor.choose(calm_motion=False)
    (turning,) = (line for line, pair in drawn_ties(visitor) if pair == ("anna", "boris"))
    seen: list[tuple[float, float]] = []
    watching = visitor.window.afterAnimating.connect(
        lambda: seen.append((turning.property("together"), turning.property("opposed")))
    )
    visitor.tap("May 1904")
    qtbot.waitUntil(lambda: bool(seen) and seen[-1] == (0, 1), timeout=5000)
    visitor.window.afterAnimating.disconnect(watching)
    halfway = [(bar, wedge) for bar, wedge in seen if 0 < bar < 1]
    assert halfway
    assert all(bar + wedge == pytest.approx(1) for bar, wedge in halfway)


def test_calm_motion_makes_cuts_of_it(visitor: Visitor) -> None:
    (turning,) = (line for line, pair in drawn_ties(visitor) if pair == ("anna", "boris"))
    seen: set[float] = set()
    watching = visitor.window.afterAnimating.connect(lambda: seen.add(turning.property("together")))
    visitor.tap("May 1904")
    visitor.window.afterAnimating.disconnect(watching)
    assert seen <= {0.0, 1.0}
    assert turning.property("together") == 0


def test_a_person_says_with_whom_and_against_whom(visitor: Visitor) -> None:
    assert described(visitor.find("Anna Alder")) == "Together: Boris; One against the other: Clara"
    assert described(visitor.find("Dora Dogwood")) == ""
    visitor.tap("May 1904")
    assert described(visitor.find("Dora Dogwood")) == "Together: Clara"


def described(item: QQuickItem) -> str:
    return str(item.property("description"))


def test_the_next_visitor_begins_with_the_first_date_and_everybody(visitor: Visitor) -> None:
    visitor.tap("May 1904")
    visitor.tap("Anna Alder")
    start_over(visitor)
    assert "All is well." in visitor.words()
    assert marked(visitor, "NetworkPerson") == []


def test_one_who_closes_and_opens_it_again_or_changes_the_language_sees_the_same(visitor: Visitor) -> None:
    visitor.tap("May 1904")
    visitor.tap("Clara Cedar")
    visitor.tap("Close")
    open_it(visitor)
    assert marked(visitor, "NetworkPerson") == ["Clara Cedar"]
    visitor.choose(language="ru")
    assert marked(visitor, "NetworkPerson") == ["Clara Cedar"]
    assert "They married. (ru)" in visitor.words()
    assert "май 1904" in plain(visitor).lower()


def test_who_is_named_is_shown_in_that_order_and_no_one_else(invite: Invite, tmp_path: Path) -> None:
    named = {**NETWORK, "people": ["clara", "anna", "dora"]}
    visitor = before(invite, tmp_path, named, people=PEOPLE, ties=TIES)
    assert list(places(visitor)) == ["Clara Cedar", "Anna Alder", "Dora Dogwood"]
    assert lines(visitor) == {"clara anna": "wedge"}


def test_dates_of_one_year_are_told_apart(invite: Invite, tmp_path: Path) -> None:
    moments = [{"date": f"1904-0{n}", "says": said(f"Month {n}.")} for n in (3, 5)]
    visitor = before(invite, tmp_path, {**NETWORK, "moments": moments}, people=PEOPLE, ties=TIES)
    assert {"March 1904", "May 1904"} <= set(visitor.words())


def test_where_the_ring_has_no_room_people_and_ties_are_told_in_words(invite: Invite, tmp_path: Path) -> None:
    visitor = before(invite, tmp_path, CROWDED, people=CROWD, ties=TIES_OF_A_CROWD)
    assert things(visitor, "NetworkRing") == []
    assert len(in_words(visitor)) == len(TIES_OF_A_CROWD)
    visitor.tap("Anna Alder")
    assert in_words(visitor) == [f"Anna – Preobrazhensky {n}" for n in range(3)]
    visitor.tap("Everyone")
    assert len(in_words(visitor)) == len(TIES_OF_A_CROWD)
    visitor.tap("One on")
    assert "28\N{NO-BREAK SPACE}February 1901" in visitor.words()


@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
def test_fourteen_people_with_long_names_hold(invite: Invite, tmp_path: Path, size: tuple[int, int]) -> None:
    visitor = before(invite, tmp_path, CROWDED, size, CROWD, TIES_OF_A_CROWD)
    assert everything_holds(visitor) == []


@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
def test_a_few_people_hold(invite: Invite, tmp_path: Path, size: tuple[int, int]) -> None:
    visitor = before(invite, tmp_path, NETWORK, size, PEOPLE, TIES)
    play: Any = visitor.play
    play.show("moment-2")
    assert everything_holds(visitor) == []
    play = visitor.play
    play.show("person")
    assert everything_holds(visitor) == []


@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
def test_the_bundled_networks_are_drawn_and_hold(invite: Invite, programme: Programme, size: tuple[int, int]) -> None:
    visitor = invite(size)
    visitor.choose()
    kinds = [overview.kind for overview in programme.exhibit.file.overviews]
    for way, people in ((to_overview(kinds.index("network")), 13), (to_interactive("the-trial-of-the-sixteen", 0), 11)):
        way(visitor.guide)
        for text_size in (1.0, 1.5, 2.0):
            visitor.choose(text_size=text_size)
            assert list(faults(visitor)) == []
            assert len(things(visitor, "NetworkPerson")) == people
