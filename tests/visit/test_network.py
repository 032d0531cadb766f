"""Who stands with whom at a date, and what has changed since the date before."""

from __future__ import annotations

import pytest

from kiosk.content.dates import Dating
from kiosk.content.text import Text
from kiosk.content.ties import Stance, Tie
from kiosk.visit.network import Standpoint, between, holds, people_in, standings


def tie(one: str, other: str, during: str, stance: Stance = "with") -> Tie:
    says = Text({"en": "So it was."}, "en")
    return Tie.model_construct(people=(one, other), during=Dating.parse(during), stance=stance, says=says)


def found(ties: list[Tie], *dates: str) -> list[list[tuple[str, str | None, str]]]:
    """Give each tie at each date as its people, its stance and what has changed."""
    moments = standings(ties, [Dating.parse(date) for date in dates])
    return [[(">".join(each.tie.people), each.stance, each.change) for each in moment] for moment in moments]


@pytest.mark.parametrize(
    ("during", "date", "is_so"),
    [
        ("1925/1927", "1925", True),
        ("1925/1927", "1927-12-31", True),
        ("1925/1927", "1928-01", False),
        ("1928/1929-11-25", "1928-07", True),
        ("1936-08-19/1936-08-24", "1936-08", True),
        ("/1924-01-21", "1917", True),
        ("/1924-01-21", "1924-06", False),
        ("1934/..", "1991", True),
        ("1934/..", "1933-12", False),
        ("1923~/1924", "1923", True),
        ("-0049/-0043", "-0044-03-15", True),
    ],
)
def test_a_tie_holds_at_a_date_of_which_it_lasted_one_day(during: str, date: str, is_so: bool) -> None:
    assert holds(tie("anna", "boris", during), Dating.parse(date)) is is_so


def test_at_the_first_date_nothing_has_changed() -> None:
    assert found([tie("anna", "boris", "1901/1903")], "1901") == [[("anna>boris", "with", "")]]


def test_ties_appear_turn_break_and_last() -> None:
    ties = [
        tie("anna", "boris", "1901/1903"),
        tie("boris", "anna", "1904/1906", "against"),
        tie("clara", "anna", "1901/1902", "against"),
        tie("dora", "clara", "1904/.."),
        tie("boris", "dora", "1900/1910"),
    ]
    assert found(ties, "1901", "1904")[1] == [
        ("boris>anna", "against", "turned"),
        ("dora>clara", "with", "appeared"),
        ("boris>dora", "with", ""),
        ("clara>anna", None, "broke"),
    ]


def test_what_broke_is_forgotten_at_the_date_after() -> None:
    assert found([tie("anna", "boris", "1901")], "1901", "1902", "1903") == [
        [("anna>boris", "with", "")],
        [("anna>boris", None, "broke")],
        [],
    ]


def test_another_attacker_is_no_turn() -> None:
    ties = [tie("anna", "boris", "1901", "against"), tie("boris", "anna", "1902", "against")]
    assert found(ties, "1901", "1902")[1] == [("boris>anna", "against", "")]


def test_of_two_ties_within_one_date_the_later_is_shown() -> None:
    ties = [tie("anna", "boris", "1922-12/..", "against"), tie("boris", "anna", "/1922-11")]
    assert found(ties, "1922") == [[("anna>boris", "against", "")]]
    assert found(ties[::-1], "1922") == [[("anna>boris", "against", "")]]


def test_everybody_with_a_tie_is_there_and_ties_of_others_are_left_out() -> None:
    moments = standings(
        [tie("boris", "anna", "1901"), tie("clara", "boris", "1902"), tie("dora", "anna", "1950")],
        [Dating.parse("1901"), Dating.parse("1902")],
    )
    assert people_in(moments) == ["boris", "anna", "clara"]
    assert [len(between(["boris", "clara"], moment)) for moment in moments] == [0, 1]


def test_a_visitor_sees_the_ties_of_one_or_of_everybody() -> None:
    visitor = Standpoint(3, ["anna", "boris"])
    visitor.choose_person("anna")
    assert visitor.person == "anna"
    visitor.choose_person("boris")
    assert visitor.person == "boris"
    visitor.choose_person("nobody")
    assert visitor.person == "boris"
    visitor.choose_person("boris")
    assert not visitor.person
    visitor.choose_person("anna")
    visitor.choose_person("")
    assert not visitor.person


def test_a_date_that_is_not_there_changes_nothing() -> None:
    visitor = Standpoint(3, ["anna"])
    visitor.choose_date(2)
    for date in (-1, 3):
        visitor.choose_date(date)
    assert visitor.date == 2
