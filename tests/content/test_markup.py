"""The markup of texts."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.content.markup import Paragraph, Run, faults, links, parse, plain


def runs(text: str) -> list[Run]:
    (paragraph,) = parse(text)
    return list(paragraph.runs)


def test_plain_words_are_one_run() -> None:
    assert runs("A lamp & a <b>light</b>.") == [Run("A lamp & a <b>light</b>.")]


def test_stars_give_emphasis() -> None:
    assert runs("He read *Pravda* aloud.") == [Run("He read "), Run("Pravda", emphasis=True), Run(" aloud.")]


def test_emphasis_may_hold_a_link() -> None:
    assert runs("*the [[NEP|new policy]] of*") == [
        Run("the ", emphasis=True),
        Run("new policy", "NEP", emphasis=True),
        Run(" of", emphasis=True),
    ]


def test_a_bare_link_has_no_words_of_its_own() -> None:
    assert runs("Then [[bukharin]] spoke.") == [Run("Then "), Run("", "bukharin"), Run(" spoke.")]


def test_a_blank_line_begins_a_paragraph_and_a_line_end_does_not() -> None:
    assert parse("One\nline.\n\n  \nTwo.\n") == (Paragraph((Run("One line."),)), Paragraph((Run("Two."),)))


def test_two_strokes_with_white_space_round_them_begin_a_line() -> None:
    found = runs("Sixteen steps. // Touch one. See http://x//y.")
    assert found == [Run("Sixteen steps."), Run("\n"), Run("Touch one. See http://x//y.")]
    assert [run.is_line_break for run in found] == [False, True, False]


@pytest.mark.parametrize(
    ("typed", "shown"),
    [
        (r"5 \* 3", "5 * 3"),
        ("5 * 3", "5 * 3"),
        (r"\[\[not a link]]", "[[not a link]]"),
        (r"C:\dir", r"C:\dir"),
        (r"one \\ two", r"one \ two"),
        (r"one \// two", "one // two"),
        ("[one]", "[one]"),
    ],
)
def test_a_sign_that_is_meant_as_itself_can_be_typed(typed: str, shown: str) -> None:
    assert plain(typed, {}) == shown
    assert not faults(typed)


@pytest.mark.parametrize(
    ("typed", "offset", "wrong"),
    [
        ("one *two", 4, "star"),
        ("one* two", 3, "star"),
        ("*one\n\ntwo*", 0, "star"),
        ("see [[bukharin", 4, "open link"),
        ("see [[a [[b]]", 4, "open link"),
        ("see [[]]", 4, "empty link"),
        ("see [[a|]]", 4, "empty link"),
        ("see [[a|*b*]]", 4, "star in link"),
    ],
)
def test_what_the_markup_does_not_allow_is_found_in_its_place(typed: str, offset: int, wrong: str) -> None:
    found = faults(typed)[0]
    assert (found.offset, found.wrong) == (offset, wrong)


def test_links_are_listed_with_their_places() -> None:
    assert [(link.offset, link.target) for link in links("[[a]] and\n\n[[b|c]]")] == [(0, "a"), (11, "b")]


def test_plain_words_show_the_names_that_bare_links_stand_for() -> None:
    text = "*Then* [[bukharin]] // read [[NEP|the policy]].\n\nEnd."
    assert plain(text, {"bukharin": "Bukharin"}) == "Then Bukharin\nread the policy.\n\nEnd."


@given(st.text(st.sampled_from("ab *[]|\\/\n"), max_size=40))
def test_no_text_makes_the_markup_fall_over_or_lose_words(text: str) -> None:
    shown = plain(text, {})
    faults(text)
    assert shown.count("a") <= text.count("a")
    if not set(text) & set("[]"):
        assert shown.count("a") == text.count("a")


@pytest.mark.parametrize("space", ["\u00a0", "\u202f"])
def test_what_must_not_be_parted_at_the_end_of_a_line_is_not(space: str) -> None:
    words = f"в{space}1929  году [[anna|к{space}Анне]]"
    assert plain(words, {}) == f"в{space}1929 году к{space}Анне"
