"""What is kept of a visit, and what is not."""

from __future__ import annotations

import dataclasses

import pytest

from kiosk.content.programme import Programme
from kiosk.visit.measures import MOST_OPENED, Ending, Feature, Measures, Opened, Used, Visit, kinds_of
from kiosk.visit.session import Overlay, OverlayKind
from tests.visit.walker import KINDS, PANELS, Walker, made_exhibit


@pytest.fixture
def visitor() -> Walker:
    """Somebody who has just touched the attract loop."""
    someone = Walker()
    someone.wake()
    return someone


def stored(visitor: Walker) -> Visit:
    assert visitor.stored is not None
    return visitor.stored


def test_nothing_is_kept_but_what_the_standard_names() -> None:
    assert [field.name for field in dataclasses.fields(Visit)] == [
        "seconds",
        "panels",
        "interactives",
        "languages",
        "features",
        "ending",
    ]


def test_nobody_is_counted_before_the_attract_loop() -> None:
    visitor = Walker()
    visitor.wait(300)
    visitor.choose(language="ru")
    assert visitor.stored is None


def test_a_visit_is_stored_with_its_first_touch(visitor: Walker) -> None:
    assert stored(visitor) == Visit()


def test_the_path_of_a_visitor_is_kept_in_her_order_with_the_time_before_each_panel(visitor: Walker) -> None:
    visitor.open("rise", after=4)
    visitor.open("fall", after=20)
    visitor.wait(30)
    visitor.session.go_home()
    visitor.show()
    visitor.open("rise", after=6)
    visitor.wait(5)
    visitor.start_over()
    assert stored(visitor).panels == (Opened("rise", 20), Opened("fall", 30), Opened("rise", 5))
    assert stored(visitor).seconds == 65


def test_what_lies_over_a_panel_leaves_the_visitor_before_it(visitor: Walker) -> None:
    visitor.open("rise")
    visitor.wait(10)
    visitor.session.open_overlay(Overlay(OverlayKind.STORY))
    visitor.show()
    visitor.wait(10)
    visitor.session.close_all()
    visitor.choose(language="ru")
    visitor.open("doubt", after=10)
    assert stored(visitor).panels == (Opened("rise", 30), Opened("doubt", 0))


def test_a_panel_counts_from_the_moment_its_content_note_is_accepted() -> None:
    visitor = Walker(noted=("fall",))
    visitor.wake()
    visitor.open("fall")
    visitor.wait(15)
    assert stored(visitor).panels == ()
    visitor.session.close_overlay()
    visitor.show()
    visitor.open("after", after=7)
    assert stored(visitor).panels == (Opened("fall", 7), Opened("after", 0))


def test_a_visitor_who_walks_away_left_at_her_last_touch_and_not_when_the_kiosk_gave_up(visitor: Walker) -> None:
    visitor.open("rise", after=5)
    visitor.wait(40)
    visitor.idle.touched(visitor.now)
    visitor.wait(100)
    assert stored(visitor) == Visit(45, (Opened("rise", 40),), (), ("en",), (), Ending.IDLE)


def test_a_visitor_who_keeps_reading_was_there_all_the_time(visitor: Walker) -> None:
    visitor.open("rise")
    visitor.wait(70)
    assert stored(visitor).panels == (Opened("rise", 0),)
    visitor.idle.keep_reading(visitor.now)
    visitor.show()
    assert stored(visitor).panels == (Opened("rise", 70),)


def test_a_visitor_who_only_wakes_the_kiosk_was_not_there_before_she_came() -> None:
    visitor = Walker()
    visitor.idle.touched(visitor.now)
    visitor.now += 0.9  # until home is there
    visitor.session.go_home()
    visitor.show()
    visitor.wait(100)
    assert stored(visitor) == Visit(0, ending=Ending.IDLE)


def test_who_starts_over_at_the_question_ends_the_visit_of_the_one_who_left(visitor: Walker) -> None:
    visitor.open("rise", after=10)
    visitor.wait(65)
    visitor.start_over()
    assert stored(visitor) == Visit(10, (Opened("rise", 0),), (), ("en",), (), Ending.START_OVER)


def test_how_one_visit_ended_says_nothing_of_the_next(visitor: Walker) -> None:
    visitor.wait(90)
    assert stored(visitor).ending is Ending.IDLE
    visitor.wake()
    visitor.open("rise", after=2)
    visitor.start_over()
    assert stored(visitor).ending is Ending.START_OVER
    visitor.wake()
    assert stored(visitor) == Visit()


def test_a_kiosk_that_is_closed_ends_the_visit(visitor: Walker) -> None:
    visitor.open("rise", after=3)
    assert visitor.measures.stop(visitor.now + 4) == Visit(7, (Opened("rise", 4),), (), ("en",), (), Ending.EXIT)
    assert visitor.measures.stop(visitor.now + 5) is None


def test_an_interactive_counts_once_under_its_kind_and_its_panel(visitor: Walker) -> None:
    visitor.open("doubt")
    for number in ("0", "1", "0"):
        visitor.session.open_overlay(Overlay(OverlayKind.INTERACTIVE, number))
        visitor.show()
        visitor.session.close_all()
        visitor.show()
    visitor.open("rise")
    visitor.session.open_overlay(Overlay(OverlayKind.ART))
    visitor.show()
    visitor.session.open_overview(0)
    visitor.show()
    assert stored(visitor).interactives == (Used("cards", "doubt"), Used("art", "rise"), Used("timeline", ""))


def test_who_only_passes_home_in_the_first_language_has_not_used_it(visitor: Walker) -> None:
    visitor.choose(language="ru")
    visitor.open("rise")
    assert stored(visitor).languages == ("ru",)


def test_who_reads_in_two_languages_has_used_both(visitor: Walker) -> None:
    visitor.open("rise")
    visitor.choose(language="ru")
    visitor.choose(language="en")
    assert stored(visitor).languages == ("en", "ru")


@pytest.mark.parametrize(
    ("choice", "feature"),
    [
        ({"text_size": 1.25}, Feature.TEXT_SIZE),
        ({"high_contrast": True}, Feature.CONTRAST),
        ({"lowered": True}, Feature.LOWERED),
        ({"calm_motion": True}, Feature.CALM),
        ({"keyed": True}, Feature.KEYPAD),
        ({"spoken": True}, Feature.SPEECH),
    ],
)
def test_what_helped_a_visitor_is_kept_even_if_she_turns_it_off(
    visitor: Walker, choice: dict[str, object], feature: Feature
) -> None:
    visitor.choose(**choice)
    visitor.session.settings = type(visitor.session.settings)("en")
    visitor.show()
    assert stored(visitor).features == (feature,)


def test_listening_is_kept_with_the_visit_in_which_somebody_listened(visitor: Walker) -> None:
    assert visitor.measures.listen() == Visit(features=(Feature.LISTEN,))
    assert visitor.measures.listen() is None
    visitor.start_over()
    assert visitor.measures.listen() is None
    visitor.wake()
    assert stored(visitor).features == ()


def test_the_countdown_stores_nothing_new(visitor: Walker) -> None:
    visitor.open("rise", after=10)
    visitor.wait(61)
    before = visitor.times_stored
    visitor.wait(18)
    assert visitor.times_stored == before


def test_a_child_who_taps_without_end_fills_no_disk(visitor: Walker) -> None:
    for number in range(3 * MOST_OPENED):
        visitor.open(PANELS[number % 4], after=1)
    assert len(stored(visitor).panels) == MOST_OPENED
    assert stored(visitor).seconds == 3 * MOST_OPENED


@pytest.mark.parametrize(
    ("visit", "is_passing"),
    [
        (Visit(2, (Opened("rise", 1),)), True),
        (Visit(3, (Opened("rise", 1),)), False),
        (Visit(40), True),
        (Visit(40, features=(Feature.KEYPAD, Feature.SPEECH)), True),
        (Visit(40, features=(Feature.CONTRAST,)), False),
        (Visit(40, languages=("ru",)), False),
        (Visit(40, interactives=(Used("timeline", ""),)), False),
    ],
)
def test_who_stays_under_three_seconds_or_taps_nothing_is_counted_apart(visit: Visit, is_passing: bool) -> None:
    assert visit.is_passing is is_passing


def test_the_kinds_of_an_exhibit_are_known_by_the_places_that_visitors_open(programme: Programme) -> None:
    assert kinds_of(made_exhibit()) == {**KINDS, **{f"{panel}/art": "art" for panel in PANELS}}
    kinds = kinds_of(programme.exhibit)
    assert kinds["who-kept-the-secret/1"] == "poll"
    assert kinds["/0"] == "timeline"


def test_what_the_kiosk_does_not_know_of_is_not_counted() -> None:
    visitor = Walker(Measures({}))
    visitor.wake()
    visitor.open("rise")
    visitor.session.open_overlay(Overlay(OverlayKind.INTERACTIVE, "7"))
    visitor.show()
    assert stored(visitor).interactives == ()
