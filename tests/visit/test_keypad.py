"""What keys mean, and the way back to where the focus was."""

from __future__ import annotations

import pytest

from kiosk.content.keys import Keypad
from kiosk.visit.keypad import Action, Keymap, Trail


@pytest.mark.parametrize(
    ("key", "action"),
    [
        ("Down", Action.NEXT),
        ("Backtab", Action.PREVIOUS),
        ("Enter", Action.SELECT),
        ("HomePage", Action.HOME),
        ("F13", Action.HEADSET_IN),
        ("F12", None),
        ("", None),
    ],
)
def test_a_key_does_what_the_site_says(key: str, action: Action | None) -> None:
    assert Keymap(Keypad()).action(key) is action


def test_each_action_is_one_of_the_sites_keys() -> None:
    assert list(Action) == list(Keypad.model_fields)


def test_closing_one_thing_after_the_other_leads_back_to_each_spot() -> None:
    trail: Trail[str] = Trail()
    assert trail.come("panel", "bare", None) is None
    assert trail.come("panel", "story", "read more") is None
    assert trail.come("panel", "person", "a link") is None
    assert trail.come("panel", "story", "close") == "a link"
    assert trail.come("panel", "bare", "close") == "read more"


def test_closing_everything_at_once_leads_back_to_the_first_spot() -> None:
    trail: Trail[str] = Trail()
    trail.come("panel", "bare", None)
    trail.come("panel", "story", "read more")
    trail.come("panel", "person", "a link")
    assert trail.come("panel", "bare", "close") == "read more"
    assert trail.come("panel", "story", "read more") is None, "what was closed is forgotten"


def test_another_screen_forgets_the_spots() -> None:
    trail: Trail[str] = Trail()
    trail.come("panel", "bare", None)
    trail.come("panel", "story", "read more")
    assert trail.come("home", "bare", "close") is None
    assert trail.come("panel", "bare", "a step") is None
