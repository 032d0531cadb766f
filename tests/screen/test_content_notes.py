"""What a visitor is told before a panel that may distress her."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from kiosk.content.programme import Programme
from tests.visitor import Visitor

NOTED = ["the-man-at-the-centre", "the-trial-of-the-sixteen", "epilogue"]


def test_a_note_stands_before_the_panels_that_tell_of_torture_and_killing(programme: Programme) -> None:
    assert [name for name, panel in programme.exhibit.panels.items() if panel.content_note] == NOTED


def test_a_visitor_is_told_before_she_sees_and_may_go_on(visitor: Visitor, programme: Programme) -> None:
    words = programme.words["en"]
    for name in NOTED:
        panel = programme.exhibit.panels[name]
        assert panel.content_note is not None
        visitor.guide.openPanel(name)
        visitor.look()
        assert panel.content_note.words("en") in visitor.words()
        assert panel.title.words("en") not in visitor.words()
        visitor.tap(words.go_on)
        assert panel.content_note.words("en") not in visitor.words()
        assert panel.title.words("en") in visitor.words()


def test_a_visitor_who_would_rather_not_goes_home_from_the_note(visitor: Visitor, programme: Programme) -> None:
    visitor.guide.openPanel(NOTED[0])
    visitor.look()
    visitor.tap(next(i for i in visitor.targets() if i.property("name") == programme.words["en"].home))
    assert visitor.session.screen == "home"


def test_a_visitor_is_told_once_and_the_next_visitor_again(visitor: Visitor, programme: Programme) -> None:
    words = programme.words["en"]
    visitor.guide.openPanel(NOTED[1])
    visitor.look()
    visitor.tap(words.go_on)
    visitor.tap(words.next)
    visitor.tap(words.go_on)
    visitor.tap(words.back)
    assert visitor.session.panel == NOTED[1]
    assert words.before_you_go_on not in visitor.words()
    visitor.guide.startOver()
    visitor.guide.openPanel(NOTED[1])
    visitor.look()
    assert words.before_you_go_on in visitor.words()


def test_a_museum_that_warns_at_the_door_switches_the_notes_off(
    invite: Callable[..., Visitor], programme: Programme
) -> None:
    site = programme.site.model_copy(update={"content_notes": False})
    visitor = invite(shown=replace(programme, site=site))
    for name in NOTED:
        visitor.guide.openPanel(name)
        visitor.choose()
        assert programme.exhibit.panels[name].title.words("en") in visitor.words()
        assert programme.words["en"].before_you_go_on not in visitor.words()
