"""Where a visitor is, and how she gets from there to anywhere else."""

from __future__ import annotations

from kiosk.visit.session import Overlay, OverlayKind, Screen, Session
from kiosk.visit.settings import Settings

STORY = Overlay(OverlayKind.STORY)
STALIN = Overlay(OverlayKind.PERSON, "stalin")


def session() -> Session:
    return Session(["one", "two", "three"], ["en", "ru"], "en")


def test_a_visitor_walks_down_all_steps_and_comes_home() -> None:
    walk = session()
    walk.open_panel("one")
    seen = [walk.panel]
    while walk.has_next:
        walk.go_on()
        seen.append(walk.panel)
    walk.go_on()
    assert seen == ["one", "two", "three"]
    assert walk.screen is Screen.HOME


def test_back_from_the_first_step_is_home() -> None:
    walk = session()
    walk.open_panel("two")
    walk.go_back()
    assert walk.panel == "one"
    walk.go_back()
    assert walk.screen is Screen.HOME


def test_a_card_opened_from_the_story_lies_on_it() -> None:
    walk = session()
    walk.open_panel("one")
    walk.open_overlay(STORY)
    walk.open_overlay(STALIN)
    assert walk.overlay == STALIN
    walk.close_overlay()
    assert walk.overlay == STORY
    walk.close_overlay()
    assert walk.overlay is None


def test_the_same_card_does_not_lie_on_itself() -> None:
    walk = session()
    walk.open_panel("one")
    walk.open_overlay(STALIN)
    walk.open_overlay(STALIN)
    assert walk.overlays == (STALIN,)


def test_going_on_takes_everything_off_the_panel() -> None:
    walk = session()
    walk.open_panel("one")
    walk.open_overlay(STORY)
    walk.go_on()
    assert walk.overlays == ()


def test_nothing_opens_over_home() -> None:
    walk = session()
    walk.go_home()
    walk.open_overlay(STALIN)
    assert walk.overlay is None


def test_an_unknown_panel_changes_nothing() -> None:
    walk = session()
    walk.open_panel("two")
    walk.open_panel("nowhere")
    assert walk.panel == "two"


def test_text_grows_in_four_sizes_and_begins_again() -> None:
    walk = session()
    sizes = []
    for _ in range(5):
        sizes.append(walk.settings.text_size)
        walk.enlarge_text()
    assert sizes == [1, 1.25, 1.5, 2, 1]


def test_a_reset_leaves_nothing_of_the_last_visitor() -> None:
    walk = session()
    walk.open_panel("three")
    walk.open_overlay(STORY)
    walk.enlarge_text()
    walk.switch_contrast()
    walk.change_language()
    walk.reset()
    assert walk.screen is Screen.ATTRACT
    assert walk.step == 0
    assert walk.overlays == ()
    assert walk.settings == Settings("en")


def test_languages_follow_one_another() -> None:
    walk = session()
    walk.change_language()
    assert walk.settings.language == "ru"
    walk.change_language()
    assert walk.settings.language == "en"
