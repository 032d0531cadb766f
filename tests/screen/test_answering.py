"""What makes the answer to a tap fast, however much there is to tell."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QImage
from PySide6.QtQuick import QQuickItem

from kiosk.bridge.exhibit_views import StepView
from kiosk.bridge.pictures import QrCodes
from kiosk.content.programme import Programme, read_programme
from tests.gallery import write_gallery
from tests.visitor import Visitor, class_of

UPRIGHT = (1080, 1920)
MANY, TWICE_AS_MANY = 150, 300
"""Panels of which no screen shows all."""


@pytest.fixture(scope="module")
def many(tmp_path_factory: pytest.TempPathFactory) -> dict[int, Programme]:
    return {n: read_programme(write_gallery(tmp_path_factory.mktemp(f"{n}"), n)) for n in (MANY, TWICE_AS_MANY)}


def all_in(item: QQuickItem) -> Iterator[QQuickItem]:
    """Give an item and everything in it, seen or not."""
    yield item
    for child in item.childItems():
        yield from all_in(child)


def counts(visitor: Visitor) -> dict[str, int]:
    """Count the items in the window at each place that tells of all panels."""
    found = {}

    def count(place: str) -> None:
        visitor.look()
        found[place] = sum(1 for _ in all_in(visitor.window.contentItem()))

    count("attract loop")
    visitor.guide.wake()
    visitor.choose()
    count("home")
    visitor.choose(text_size=2.0)
    count("home in large letters")
    visitor.choose(language="ru")
    count("home in another language")
    visitor.stand_before(visitor.session.panels[70])
    count("panel")
    visitor.guide.goOn()
    count("next panel")
    visitor.choose()
    count("panel in the first language")
    visitor.guide.openLink("anna")
    count("card of a person who is on every panel")
    return found


@pytest.mark.parametrize("size", [(1920, 1080), UPRIGHT], ids=["wide", "upright"])
def test_no_more_is_on_the_screen_however_many_panels_there_are(
    invite: Callable[..., Visitor], many: dict[int, Programme], size: tuple[int, int]
) -> None:
    few, twice = (counts(invite(size, many[panels])) for panels in (MANY, TWICE_AS_MANY))
    assert few == twice


def test_all_panels_of_a_person_are_reached_by_scrolling(
    invite: Callable[..., Visitor], many: dict[int, Programme]
) -> None:
    visitor = invite(shown=many[MANY])
    visitor.guide.wake()
    visitor.choose()
    visitor.stand_before("panel-7")
    visitor.guide.openLink("anna")
    visitor.look()
    down = many[MANY].words["en"].scroll_down
    for _ in range(MANY):
        if down not in [item.property("name") for item in visitor.targets()]:
            break
        visitor.tap(down)
    assert f"Panel {MANY} en" in visitor.words()


def test_only_steps_near_the_screen_are_put_into_words(
    invite: Callable[..., Visitor], many: dict[int, Programme]
) -> None:
    visitor = invite(shown=many[TWICE_AS_MANY])
    visitor.guide.wake()
    visitor.choose()
    visitor.stand_before(visitor.session.panels[70])
    visitor.guide.goHome()
    visitor.look()
    visitor.window.resize(QSize(*UPRIGHT))
    visitor.look()
    made = visitor.guide.findChildren(StepView)
    assert 0 < len(made) < 100


def test_a_panel_arrives_with_its_own_picture(visitor: Visitor) -> None:
    visitor.stand_before("giving-in")
    for turn in (visitor.guide.goOn, visitor.guide.goOn, visitor.guide.goBack):
        turn()
        shown = [
            item
            for item in visitor.items()
            if item.inherits("QQuickImage") and item.property("source").toString() == visitor.panel("art")
        ]
        assert [item.property("progress") for item in shown] == [1.0]
        visitor.look()


def test_the_first_frame_after_a_tap_shows_that_the_story_comes(invite: Callable[..., Visitor]) -> None:
    visitor = invite()
    visitor.guide.wake()
    visitor.stand_before("giving-in")
    overlay = next(i for i in all_in(visitor.window.contentItem()) if class_of(i).startswith("Overlay_"))
    # Of what takes its time the first frame is all that there is yet.
    visitor.guide.openStory()
    assert 0 < overlay.x() < 0.9 * overlay.width()


def test_pictures_are_read_and_drawn_beside_the_window(visitor: Visitor, programme: Programme) -> None:
    panel = next(iter(visitor.session.panels))
    seen = set()
    for go in (
        visitor.guide.startOver,
        visitor.guide.wake,
        lambda: visitor.stand_before(panel),
        lambda: visitor.guide.openLink(next(iter(programme.exhibit.people))),
        visitor.guide.openArt,
        lambda: visitor.choose(lowered=True),
        visitor.guide.goHome,
    ):
        go()
        visitor.look()
        for item in all_in(visitor.window.contentItem()):
            source = item.property("source").toString() if item.inherits("QQuickImage") else ""
            if source.startswith("file:"):
                seen.add(source)
                assert item.property("asynchronous"), source
    assert len(seen) > 3


def test_the_code_for_telephones_is_drawn_beside_the_window(
    invite: Callable[..., Visitor], programme: Programme, monkeypatch: pytest.MonkeyPatch
) -> None:
    threads = []
    drawn = QrCodes.requestImage

    def noted(self: QrCodes, source: str, size: QSize, requested: QSize) -> QImage:
        threads.append(threading.get_ident())
        return drawn(self, source, size, requested)

    monkeypatch.setattr(QrCodes, "requestImage", noted)
    file = programme.exhibit.file.model_copy(update={"take_away": "https://museum.example/fall/{panel}"})
    visitor = invite(shown=replace(programme, exhibit=replace(programme.exhibit, file=file)))
    visitor.stand_before("giving-in")
    visitor.guide.openStory()
    visitor.look()
    assert threads
    assert threading.get_ident() not in threads
