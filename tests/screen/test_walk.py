"""A visitor walks through the whole exhibit by touch."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPointF
from PySide6.QtGui import QAccessible

from kiosk.content.index import Index
from kiosk.content.panel import Panel
from kiosk.content.programme import Programme
from kiosk.content.words import InterfaceWords
from kiosk.visit.session import OverlayKind
from tests.visitor import Visitor


def test_a_visitor_wakes_the_screen_walks_all_steps_comes_home_is_asked_and_leaves(
    visitor: Visitor, programme: Programme
) -> None:
    words = programme.words["en"]
    panels = programme.exhibit.panels

    assert words.touch_to_begin in visitor.words()
    visitor.tap(visitor.place(visitor.window.contentItem()).center())
    assert "Sixteen steps" in " ".join(visitor.words())

    first = next(iter(panels.values()))
    visitor.tap(words.step.format(number=1, count=16, title=first.title.words("en")))
    for number, panel in enumerate(panels.values(), 1):
        if panel.content_note:
            assert panel.content_note.words("en") in visitor.words()
            visitor.tap(words.go_on)
        assert panel.title.words("en") in visitor.words(), number
        open_everything_on(visitor, panel, words)
        if number < len(panels):
            visitor.tap(words.next)
    visitor.tap(words.home)
    assert "Sixteen steps" in " ".join(visitor.words())

    visitor.wait(61)
    assert words.still_there in visitor.words()
    visitor.wait(20)
    assert words.touch_to_begin in visitor.words()


def open_everything_on(visitor: Visitor, panel: Panel, words: InterfaceWords) -> None:
    """Open and close, by touch, all that can lie over a panel's text."""
    visitor.tap(words.read_more)
    assert words.in_their_words in visitor.words()
    visitor.tap(words.close)
    visitor.tap(words.how_do_we_know)
    assert words.founding_text_says in visitor.words()
    visitor.tap(words.close)
    visitor.tap(words.look_closer)
    assert visitor.session.overlays[-1].kind is OverlayKind.ART
    assert words.out_of_order not in visitor.words()
    visitor.tap(words.close)
    for interactive in panel.interactives:
        visitor.tap(interactive.title.words("en"))
        assert visitor.play is not None
        assert words.out_of_order not in visitor.words()
        visitor.tap(words.close)
    assert visitor.session.overlays == ()


def test_a_visitor_opens_everybody_on_every_panel(visitor: Visitor, programme: Programme) -> None:
    words, exhibit = programme.words["en"], programme.exhibit
    met = set()
    for name, panel in exhibit.panels.items():
        visitor.stand_before(name)
        for person in panel.people:
            entry = exhibit.people[person]
            visitor.tap(entry.in_text.words("en"))
            assert entry.full_name is not None
            assert entry.full_name.words("en") in visitor.words()
            visitor.tap(words.close)
            met.add(person)
    assert met == set(exhibit.people)


def test_every_person_and_every_term_appears_on_some_panel(programme: Programme) -> None:
    appearances = Index(programme.exhibit).appearances
    assert set(programme.exhibit.people) | set(programme.exhibit.terms) == set(appearances)


def test_a_link_in_the_label_opens_a_card_and_the_card_leads_on(visitor: Visitor, programme: Programme) -> None:
    words = programme.words["en"]
    visitor.stand_before("the-talk-with-kamenev")
    visitor.tap_link("factional")
    assert words.appears_on in visitor.words()
    target = [i for i in visitor.targets() if str(i.property("name")).startswith("Step 9 ")][-1]
    visitor.tap(target)
    assert visitor.session.panel == "the-charges"
    assert visitor.session.overlays == ()


def test_a_card_opened_from_the_story_closes_to_the_story_where_it_was_left(
    visitor: Visitor, programme: Programme
) -> None:
    words = programme.words["en"]
    visitor.stand_before("the-talk-with-kamenev")
    visitor.tap(words.read_more)
    visitor.tap(words.scroll_down)
    left = scroll_position(visitor)
    assert left > 0
    visitor.guide.openLink("stalin")
    visitor.look()
    assert scroll_position(visitor) == 0
    visitor.tap(words.back_to)
    assert visitor.guide.property("overlay") == "story"
    assert scroll_position(visitor) == pytest.approx(left, abs=1)


def scroll_position(visitor: Visitor) -> float:
    column = next(i for i in visitor.items() if i.property("position") is not None and i.property("overflows"))
    return float(column.property("position"))


def test_a_tap_on_the_art_closes_what_lies_over_the_text(visitor: Visitor, programme: Programme) -> None:
    visitor.stand_before("giving-in")
    visitor.tap(programme.words["en"].read_more)
    visitor.guide.openLink("rykov")
    visitor.look()
    art = next(i for i in visitor.items() if i.inherits("QQuickImage") and i.width() > 700)
    visitor.tap(art)
    assert visitor.session.overlays == ()


def test_a_swipe_turns_the_panel_both_ways(visitor: Visitor) -> None:
    visitor.stand_before("the-charges")
    visitor.drag(QPointF(1500, 300), QPointF(900, 310))
    assert visitor.session.panel == "giving-in"
    visitor.drag(QPointF(900, 300), QPointF(1500, 310))
    assert visitor.session.panel == "the-charges"


def test_the_about_page_names_sources_credits_and_what_is_counted(visitor: Visitor, programme: Programme) -> None:
    words = programme.words["en"]
    visitor.guide.wake()
    visitor.look()
    visitor.clock.now += 1
    visitor.tap(words.about)
    seen = " ".join(visitor.words())
    for heading in (words.what_is_counted, words.credits, words.licence, words.bibliography):
        assert heading in seen
    assert "CC BY 4.0" in seen
    assert "PT Serif" in seen
    visitor.tap(words.home)
    assert visitor.session.screen == "home"


def test_a_preposition_stays_with_its_word(visitor: Visitor, programme: Programme) -> None:
    visitor.guide.wake()
    visitor.choose(language="ru")
    visitor.stand_before("the-first-attack")
    (label,) = [item for item in visitor.texts() if item.property("text") == visitor.panel("label")]
    typed = programme.exhibit.panels["the-first-attack"].label.words("ru")
    assert label.property("text").count("&nbsp;") == typed.count("\u00a0") > 0
    face = QAccessible.queryAccessibleInterface(label)
    assert face.text(QAccessible.Text.Name).count("\u00a0") == typed.count("\u00a0")
