"""A visitor compares two readings: by the slider, or by taps alone."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from kiosk.content.programme import read_programme
from tests.conftest import LANDSCAPE
from tests.gallery import write_gallery
from tests.screen.made import LONG, Invite, before, everything_holds, open_it, plain, play, said, start_over, things
from tests.visitor import Visitor

SIZES = [(1920, 1080), (1080, 1920), (1024, 768)]
BLUE, GREEN = "#0000FF", "#00FF00"


def side(label: str, words: str) -> dict[str, Any]:
    return {"label": said(label), "text": said(words), "credit": said(f"By {label}"), "sources": ["Made1990"]}


def shape(label: str, colour: str) -> dict[str, Any]:
    picture = {"file": f"made/{colour[1:]}.svg", "alt": said(f"All {colour}."), "caption": said(f"{label} caption")}
    return {"label": said(label), "picture": picture, "credit": said(f"By {label}"), "sources": ["Made1990"]}


TEXTS = {
    "kind": "compare",
    "title": said("Two tales"),
    "instruction": said("Move the slider."),
    "left": side("First", "[[anna]] lit the lamp and stayed until the morning came."),
    "right": side("Second", "[[plenum]] put out the lamp and left before the evening ended."),
    "after": said("They do not agree."),
}
PICTURES = {**TEXTS, "left": shape("First", BLUE), "right": shape("Second", GREEN)}
PARAGRAPHS = {language: ". ".join([words] * 5) for language, words in LONG.items()}
LABEL = said("Contemporary documentary evidence", "Современные документальные свидетельства")
LONG_SIDE = {"label": LABEL, "credit": LONG, "sources": ["Made1990"] * 3}
LONG_TEXT = {**LONG_SIDE, "text": PARAGRAPHS}
LONG_PICTURE = {**LONG_SIDE, "picture": {"file": "made/shape.svg", "alt": LONG, "caption": LONG}}
FULL_TEXTS = {**TEXTS, "title": LONG, "instruction": LONG, "after": LONG, "left": LONG_TEXT, "right": LONG_TEXT}
FULL_PICTURES = {**FULL_TEXTS, "left": LONG_PICTURE, "right": LONG_PICTURE}


@pytest.fixture
def texts(invite: Invite, tmp_path: Path) -> Visitor:
    return before(invite, tmp_path, TEXTS)


@pytest.fixture
def pictures(invite: Invite, tmp_path: Path) -> Visitor:
    """A visitor before a blue picture and a green one, drawn to fill whatever place they have."""
    gallery = write_gallery(tmp_path, panels=2, interactives=[json.loads(json.dumps(PICTURES))])
    for colour in (BLUE, GREEN):
        drawing = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 900 900" width="900" height="900">'
        drawing += f'<rect width="900" height="900" fill="{colour}"/></svg>'
        (gallery / "assets" / "made" / f"{colour[1:]}.svg").write_text(drawing, encoding="utf-8")
    visitor = invite(LANDSCAPE, read_programme(gallery))
    visitor.choose()
    open_it(visitor)
    return visitor


def handle(visitor: Visitor) -> QQuickItem:
    (found,) = things(visitor, "CompareHandle")
    return found


def bar(visitor: Visitor) -> QPointF:
    """Give where the slider is taken hold of."""
    return visitor.seen(handle(visitor)).center()


def slide_to(visitor: Visitor, x: float) -> None:
    """Drag the slider to a place across the window."""
    visitor.drag(bar(visitor), QPointF(x, bar(visitor).y()))


def columns(visitor: Visitor) -> list[QRectF]:
    """Give the grounds of the texts that are seen, from left to right."""
    return sorted((visitor.seen(i) for i in things(visitor, "CompareSide")), key=lambda place: place.x())


def is_read_whole(visitor: Visitor, words: str) -> bool:
    """Tell whether nothing of a text is cut off at its sides."""
    (text,) = [i for i in visitor.texts() if words in str(i.property("text"))]
    return visitor.seen(text).width() == visitor.place(text).width()


def wiped(visitor: Visitor) -> list[str]:
    """Give the colours that are seen along the middle of the pictures, in their order."""
    place = visitor.seen(things(visitor, "ComparePicture")[0]).united(
        visitor.seen(things(visitor, "ComparePicture")[-1])
    )
    image = visitor.picture()
    line = [image.pixelColor(x, int(place.top()) + 20) for x in range(int(place.left()), int(place.right()))]
    seen = [str(colour.name().upper()) for colour in line if colour in (QColor(BLUE), QColor(GREEN))]
    return [colour for n, colour in enumerate(seen) if n == 0 or seen[n - 1] != colour]


# Texts


def test_two_texts_are_read_side_by_side_at_first(texts: Visitor) -> None:
    first, second = columns(texts)
    assert first.width() == pytest.approx(second.width(), abs=2)
    assert is_read_whole(texts, "stayed until")
    assert is_read_whole(texts, "left before")
    assert {"By First", "By Second", "They do not agree."} <= set(texts.words())


@pytest.mark.parametrize(("button", "words"), [("First", "stayed until"), ("Second", "left before")])
def test_a_tap_on_a_label_gives_that_text_the_whole_width(texts: Visitor, button: str, words: str) -> None:
    both = columns(texts)[1].right() - columns(texts)[0].left()
    texts.tap(button)
    (alone,) = columns(texts)
    assert alone.width() > both * 0.9
    assert is_read_whole(texts, words)
    texts.tap("Side by side")
    assert len(columns(texts)) == 2


@pytest.mark.parametrize(("x", "words"), [(1800, "stayed until"), (800, "left before")])
def test_dragged_to_an_end_the_slider_gives_one_text_all(texts: Visitor, x: float, words: str) -> None:
    slide_to(texts, x)
    assert len(columns(texts)) == 1
    assert is_read_whole(texts, words)


def test_the_slider_follows_the_finger(texts: Visitor) -> None:
    start = bar(texts)
    texts.press(start)
    for x in (40, 120, 260):
        texts.move(start + QPointF(x, 0))
        assert bar(texts).x() == pytest.approx(start.x() + x, abs=2)
    texts.release(start + QPointF(260, 0))


def test_let_go_between_its_stops_the_slider_cuts_no_word(texts: Visitor) -> None:
    middle = bar(texts)
    slide_to(texts, middle.x() + 90)
    assert bar(texts) == middle
    assert is_read_whole(texts, "stayed until")
    assert is_read_whole(texts, "left before")


def test_a_link_in_either_text_opens(texts: Visitor) -> None:
    texts.tap_link("Plenum en")
    assert texts.guide.term is not None
    texts.tap("Back to the card before")
    texts.tap_link("Anna en")
    assert texts.guide.person is not None


def test_keys_move_the_slider_from_stop_to_stop(texts: Visitor) -> None:
    handle(texts).forceActiveFocus()
    QTest.keyClick(texts.window, Qt.Key.Key_Right)
    texts.look()
    assert len(columns(texts)) == 1
    assert is_read_whole(texts, "stayed until")
    QTest.keyClick(texts.window, Qt.Key.Key_Left)
    texts.look()
    assert len(columns(texts)) == 2


def test_the_slider_glides_to_a_tapped_end(texts: Visitor) -> None:
    texts.choose(calm_motion=False)
    start = bar(texts).x()
    places = []
    watching = texts.window.afterAnimating.connect(lambda: places.append(bar(texts).x()))
    play(texts).choose(2)
    while not places or places[-1] < start + 300:
        texts.look()
    texts.window.afterAnimating.disconnect(watching)
    assert any(start < x < start + 300 for x in places)


# Pictures


def test_the_slider_wipes_one_picture_off_the_other(pictures: Visitor) -> None:
    assert wiped(pictures) == [BLUE, GREEN]
    slide_to(pictures, 1900)
    assert wiped(pictures) == [BLUE]
    slide_to(pictures, 700)
    assert wiped(pictures) == [GREEN]


def test_between_pictures_the_slider_stays_where_it_is_left(pictures: Visitor) -> None:
    middle = bar(pictures).x()
    slide_to(pictures, middle + 90)
    assert bar(pictures).x() == pytest.approx(middle + 90, abs=2)
    assert wiped(pictures) == [BLUE, GREEN]
    slide_to(pictures, middle)


def test_a_tap_on_a_label_shows_that_picture_alone(pictures: Visitor) -> None:
    pictures.tap("First")
    assert wiped(pictures) == [BLUE]
    pictures.tap("Second")
    assert wiped(pictures) == [GREEN]
    pictures.tap("Side by side")
    assert wiped(pictures) == [BLUE, GREEN]


def test_both_pictures_lie_on_one_spot(pictures: Visitor) -> None:
    one, other = (pictures.place(i) for i in things(pictures, "ComparePicture"))
    assert one == other


def test_whose_each_picture_is_stands_under_its_half(pictures: Visitor) -> None:
    place = {str(i.property("text")): pictures.place(i) for i in pictures.texts()}
    for what in ("", " caption"):
        first, second = place[f"First{what}"], place[f"Second{what}"]
        assert first.right() < second.left()
    assert place["By First"].right() < place["By Second"].left()


# The visit


def test_the_next_visitor_finds_the_slider_in_the_middle(texts: Visitor) -> None:
    texts.tap("First")
    start_over(texts)
    assert len(columns(texts)) == 2


def test_one_who_closes_and_opens_it_again_or_changes_the_language_finds_the_slider_as_it_was(texts: Visitor) -> None:
    texts.tap("Second")
    texts.tap("Close")
    open_it(texts)
    assert "stayed until" not in plain(texts)
    texts.choose(language="ru")
    assert len(columns(texts)) == 1
    assert "By Second (ru)" in texts.words()


@pytest.mark.parametrize("stop", [0, 1, 2], ids=["right", "both", "left"])
@pytest.mark.parametrize("made", [FULL_TEXTS, FULL_PICTURES], ids=["texts", "pictures"])
@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
def test_long_sides_hold(
    invite: Invite, tmp_path: Path, size: tuple[int, int], made: dict[str, Any], stop: int
) -> None:
    visitor = before(invite, tmp_path, made, size)
    play(visitor).choose(stop)
    visitor.look()
    assert everything_holds(visitor) == []
