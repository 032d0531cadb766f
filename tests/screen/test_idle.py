"""A visitor who goes away leaves nothing behind."""

from __future__ import annotations

from kiosk.content.programme import Programme
from kiosk.visit.settings import Settings
from tests.visitor import Visitor


def begin(visitor: Visitor) -> None:
    visitor.guide.wake()
    visitor.guide.openPanel("giving-in")
    visitor.look()


def test_a_visitor_who_walks_away_leaves_the_attract_loop(visitor: Visitor, programme: Programme) -> None:
    words = programme.words["en"]
    begin(visitor)
    visitor.tap("Larger text")
    visitor.tap("High contrast")
    visitor.tap(words.read_more)
    visitor.wait(60)
    assert words.still_there in visitor.words()
    visitor.wait(20)
    assert visitor.session.screen == "attract"
    assert visitor.session.settings == Settings("en")
    assert visitor.session.overlays == ()
    visitor.tap(visitor.place(visitor.window.contentItem()).center())
    assert visitor.session.screen == "home"


def test_the_question_counts_down(visitor: Visitor, programme: Programme) -> None:
    begin(visitor)
    visitor.wait(60)
    said = programme.words["en"].starting_over_in
    assert said.format(seconds=20) in visitor.words()
    visitor.wait(5)
    assert said.format(seconds=15) in visitor.words()


def test_keep_reading_keeps_everything(visitor: Visitor, programme: Programme) -> None:
    words = programme.words["en"]
    begin(visitor)
    visitor.tap(words.read_more)
    for _ in range(3):
        visitor.wait(61)
        visitor.tap(words.keep_reading)
        assert not visitor.guide.property("asking")
        assert visitor.session.panel == "giving-in"
        assert visitor.guide.property("overlay") == "story"


def test_start_over_does_not_wait(visitor: Visitor, programme: Programme) -> None:
    begin(visitor)
    visitor.wait(61)
    visitor.tap(programme.words["en"].start_over)
    assert visitor.session.screen == "attract"


def test_a_finger_that_scrolls_is_not_asked(visitor: Visitor, programme: Programme) -> None:
    begin(visitor)
    for _ in range(10):
        visitor.wait(30)
        visitor.tap(programme.words["en"].read_more)
        visitor.wait(20)
        visitor.tap(programme.words["en"].close)
    assert not visitor.guide.property("asking")


def test_the_attract_loop_is_never_asked_and_turns_its_slides(visitor: Visitor, programme: Programme) -> None:
    titles = [panel.title.words("en") for panel in programme.exhibit.panels.values()]
    seen = set()
    for _ in range(16):
        seen |= set(titles) & set(visitor.words())
        visitor.wait(9)
        assert not visitor.guide.property("asking")
    assert seen == set(titles)
