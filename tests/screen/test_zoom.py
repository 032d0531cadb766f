"""A visitor looks into a large picture: with two fingers, with one, or by taps alone."""

from __future__ import annotations

import copy
import logging
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PIL import Image
from PySide6.QtCore import QPoint, QPointF, QRectF, Qt
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from kiosk.content.programme import Programme, read_programme
from kiosk.desk.tiles import cut_picture
from tests.gallery import write_gallery
from tests.looks.test_layout import SIZES, faults
from tests.visitor import LONG_ENOUGH, Visitor, class_of

WIDTH, HEIGHT = 3600, 2400
PLACES = [(0.2, 0.3, "The gate"), (0.22, 0.33, "The lock"), (0.8, 0.5, "The tower"), (1.0, 1.0, "The corner")]
DRAWING, TILES, PHOTOGRAPH = 0, 1, 2


def both(words: str) -> dict[str, str]:
    return {"en": words, "ru": f"{words} по-русски"}


def zoom(file: str, places: bool) -> dict[str, Any]:
    hotspots = [
        {"x": x, "y": y, "title": both(title), "says": both(f"{title} stands here. " * 3)} for x, y, title in PLACES
    ]
    picture = {"file": file, "alt": both("A map of colours."), "caption": both("A map.")}
    made = {"kind": "zoom", "title": both("The map"), "picture": picture}
    return copy.deepcopy({**made, "hotspots": hotspots} if places else made)


@pytest.fixture(scope="module")
def gallery(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A drawing with places, tiles with places, a photograph without; all but the drawing are coloured by place."""
    zooms = [zoom("made/shape.svg", True), zoom("made/map/info.json", True), zoom("made/map.png", False)]
    folder = write_gallery(tmp_path_factory.mktemp("zoom") / "gallery", 2, ("en", "ru"), zooms)
    made = folder / "assets" / "made"
    red = Image.linear_gradient("L").rotate(90).resize((WIDTH, HEIGHT))
    green = Image.linear_gradient("L").resize((WIDTH, HEIGHT))
    whole = Image.merge("RGB", (red, green, Image.new("L", (WIDTH, HEIGHT), 128)))
    whole.save(made / "map.png")
    cut_picture(made / "map.png", made / "map")
    credit = made / "credits.yaml"
    words = credit.read_text(encoding="utf-8")
    credit.write_text(words.replace("'*.svg'", "'*'\n  - map/info.json"), encoding="utf-8")
    return folder


@pytest.fixture
def map_of_colours(gallery: Path) -> Programme:
    return read_programme(gallery)


@pytest.fixture
def someone(invite: Callable[..., Visitor], map_of_colours: Programme) -> Visitor:
    """A visitor before the tiles."""
    visitor = invite(shown=map_of_colours)
    visitor.choose()
    return open_zoom(visitor, TILES)


def open_zoom(visitor: Visitor, number: int) -> Visitor:
    visitor.stand_before("panel-1")
    visitor.guide.openInteractive(number)
    visitor.look()
    return visitor


def play(visitor: Visitor) -> Any:
    """Give the open zoom as QML is given it."""
    return visitor.play


def named(visitor: Visitor, kind: str) -> Iterator[QQuickItem]:
    """Give what is visible of a QML file."""
    return (item for item in visitor.items() if class_of(item).startswith(f"{kind}_QMLTYPE"))


def view(visitor: Visitor) -> QRectF:
    """Give the window's part in which the picture is."""
    return visitor.place(next(named(visitor, "ZoomPicture")))


def seen_at(visitor: Visitor, point: QPointF) -> tuple[float, float]:
    """Read off the colour which point of the picture is seen, in fractions of it."""
    colour = visitor.picture().pixelColor(round(point.x()), round(point.y()))
    assert abs(colour.blue() - 128) < 12, "that is not the picture"
    return colour.red() / 255, colour.green() / 255


def pinch(visitor: Visitor, middle: QPointF, begins: float, ends: float, steps: int = 10) -> None:
    """Put two fingers down and move them apart or together; the numbers are pixels from the middle."""
    window, device = visitor.window, visitor.device

    def fingers(reach: float) -> tuple[QPoint, QPoint]:
        return (middle - QPointF(reach, 0)).toPoint(), (middle + QPointF(reach, 0)).toPoint()

    visitor.clock.now += LONG_ENOUGH
    left, right = fingers(begins)
    QTest.touchEvent(window, device).press(0, left, window).press(1, right, window).commit()
    for step in range(1, steps + 1):
        left, right = fingers(begins + (ends - begins) * step / steps)
        QTest.touchEvent(window, device).move(0, left, window).move(1, right, window).commit()
        visitor.look()
    QTest.touchEvent(window, device).release(0, left, window).release(1, right, window).commit()
    visitor.look()


def shows(visitor: Visitor, point: QPointF, fraction: tuple[float, float], within: float = 0.03) -> bool:
    return seen_at(visitor, point) == pytest.approx(fraction, abs=within)


def test_two_fingers_pull_the_picture_closer_and_what_lies_between_them_stays(someone: Visitor) -> None:
    middle = view(someone).center() + QPointF(120, 0)
    before, scale = seen_at(someone, middle), play(someone).scale
    pinch(someone, middle, 60, 200)
    assert shows(someone, middle, before)
    assert play(someone).scale > 2.5 * scale
    pinch(someone, middle, 200, 40)
    assert play(someone).whole
    assert shows(someone, view(someone).center(), (0.5, 0.5))


def test_a_double_tap_comes_closer_to_where_it_is(someone: Visitor) -> None:
    point = view(someone).center() + QPointF(-100, 50)
    before = seen_at(someone, point)
    someone.tap(point)
    someone.tap(point)
    assert not play(someone).whole
    assert shows(someone, point, before)


def test_one_tap_alone_moves_nothing(someone: Visitor) -> None:
    someone.tap(view(someone).center())
    assert play(someone).whole


def test_a_finger_drags_the_picture_as_far_as_its_edge(someone: Visitor, map_of_colours: Programme) -> None:
    words = map_of_colours.words["en"]
    for _ in range(3):
        someone.tap(words.zoom_in)
    middle = view(someone).center()
    grasped = seen_at(someone, middle)
    someone.drag(middle, middle + QPointF(150, 80))
    assert shows(someone, middle + QPointF(150, 80), grasped)
    for _ in range(12):
        someone.drag(middle, middle + QPointF(300, 250))
    assert shows(someone, view(someone).topLeft() + QPointF(3, 3), (0, 0))


def test_while_fingers_hold_the_picture_it_does_not_lag_behind(someone: Visitor, map_of_colours: Programme) -> None:
    someone.tap(map_of_colours.words["en"].zoom_in)
    someone.choose(calm_motion=False)
    window, device = someone.window, someone.device
    sheet = next(named(someone, "ZoomPicture")).property("sheet")
    first, second = view(someone).center().toPoint(), view(someone).center().toPoint() + QPoint(120, 0)

    def lag() -> float:
        return float(abs(sheet.x() - play(someone).left) + abs(sheet.scale() / play(someone).scale - 1))

    QTest.touchEvent(window, device).press(0, first, window).commit()
    for step in range(1, 8):
        QTest.touchEvent(window, device).move(0, first + QPoint(step * 10, 0), window).commit()
        someone.look()
        assert lag() < 1e-6
    QTest.touchEvent(window, device).move(0, first + QPoint(70, 0), window).press(1, second, window).commit()
    someone.look()
    scale = play(someone).scale
    for step in range(1, 12):
        fingers = first + QPoint(70 - step * 10, 0), second + QPoint(step * 10, 0)
        QTest.touchEvent(window, device).move(0, fingers[0], window).move(1, fingers[1], window).commit()
        someone.look()
        assert lag() < 1e-6
    assert play(someone).scale > 1.5 * scale
    QTest.touchEvent(window, device).release(0, fingers[0], window).release(1, fingers[1], window).commit()
    someone.look()


def test_a_drag_may_begin_on_a_number(someone: Visitor) -> None:
    someone.tap("3. The tower")
    mark = next(m for m in named(someone, "ZoomMark") if m.property("name") == "3. The tower")
    begins = someone.place(mark).center()
    someone.drag(begins, begins + QPointF(150, 0))
    assert someone.place(mark).center().x() == pytest.approx(begins.x() + 150, abs=3)


def test_two_taps_on_a_number_or_on_the_small_picture_come_no_closer(someone: Visitor) -> None:
    someone.tap("3. The tower")
    scale = play(someone).scale
    (small,) = named(someone, "ZoomMap")
    for what in (someone.find("3. The tower"), small):
        someone.tap(what)
        someone.tap(what)
        assert play(someone).scale == scale


def test_by_taps_alone_one_comes_closer_looks_about_and_sees_the_whole_again(
    someone: Visitor, map_of_colours: Programme
) -> None:
    words = map_of_colours.words["en"]
    assert not someone_has(someone, words.zoom_out)
    steps = 0
    while someone_has(someone, words.zoom_in):
        someone.tap(words.zoom_in)
        steps += 1
    assert 2 <= steps <= 8
    (small,) = named(someone, "ZoomMap")
    place = someone.place(small)
    someone.tap(place.topLeft() + QPointF(place.width() * 0.25, place.height() * 0.7))
    assert shows(someone, view(someone).center(), (0.25, 0.7), within=0.05)
    someone.tap(words.zoom_out)
    assert someone_has(someone, words.zoom_in)
    someone.tap(words.whole_picture)
    assert play(someone).whole
    assert not someone_has(someone, words.whole_picture)
    assert list(named(someone, "ZoomMap")) == []


def someone_has(visitor: Visitor, name: str) -> bool:
    return any(target.property("name") == name for target in visitor.targets())


def test_the_small_picture_frames_the_part_in_sight(someone: Visitor, map_of_colours: Programme) -> None:
    for _ in range(3):
        someone.tap(map_of_colours.words["en"].zoom_in)
    edge, area = view(someone), someone.place(next(named(someone, "ZoomMap")))
    frame = next(i for i in next(named(someone, "ZoomMap")).childItems() if i.property("fromLeft") is not None)
    inner = someone.place(frame).adjusted(4, 4, -4, -4)
    left, top = seen_at(someone, edge.topLeft() + QPointF(2, 2))
    right, bottom = seen_at(someone, edge.bottomRight() - QPointF(3, 3))
    assert (inner.left() - area.left()) / area.width() == pytest.approx(left, abs=0.06)
    assert (inner.top() - area.top()) / area.height() == pytest.approx(top, abs=0.06)
    assert (inner.right() - area.left()) / area.width() == pytest.approx(right, abs=0.06)
    assert (inner.bottom() - area.top()) / area.height() == pytest.approx(bottom, abs=0.06)


def test_a_number_in_the_picture_tells_of_its_place(someone: Visitor, map_of_colours: Programme) -> None:
    words = map_of_colours.words["en"]
    mark = next(m for m in named(someone, "ZoomMark") if m.property("name") == "3. The tower")
    x, y, _ = PLACES[2]
    assert shows(someone, someone.place(mark).center() - QPointF(0, mark.height() / 2 + 2), (x, y), within=0.08)
    someone.tap(mark)
    assert "The tower" in someone.words()
    assert "The tower stands here. The tower stands here. The tower stands here." in someone.words()
    mark = next(m for m in named(someone, "ZoomMark") if m.property("name") == "3. The tower")
    assert someone.place(mark).contains(view(someone).center()) or not play(someone).whole
    someone.tap(words.one_on)
    assert "The corner" in someone.words()
    someone.tap(words.one_back)
    someone.tap(words.one_back)
    assert "The lock" in someone.words()
    assert "The tower" not in someone.words()
    someone.tap(words.whole_picture)
    assert someone_has(someone, "1. The gate")


def test_places_too_near_each_other_come_apart_when_one_comes_closer(
    someone: Visitor, map_of_colours: Programme
) -> None:
    def marks() -> set[str]:
        return {str(mark.property("name")) for mark in named(someone, "ZoomMark")}

    assert marks() == {"1. The gate", "3. The tower", "4. The corner"}
    someone.tap("2. The lock")
    while someone_has(someone, map_of_colours.words["en"].zoom_in):
        someone.tap(map_of_colours.words["en"].zoom_in)
    play(someone).lookAt(0.21, 0.315)
    someone.look()
    assert {"1. The gate", "2. The lock"} <= marks()


def test_only_the_tiles_in_sight_are_there(someone: Visitor, map_of_colours: Programme) -> None:
    most = 0
    while someone_has(someone, map_of_colours.words["en"].zoom_in):
        someone.tap(map_of_colours.words["en"].zoom_in)
        tiles = [i for i in someone.items() if i.inherits("QQuickImage") and i.property("fromLeft") is not None]
        most = max(most, len(tiles))
    assert most <= 30
    assert len({i.property("source").toString() for i in tiles}) > 4


def test_a_drawing_stays_sharp_however_close_one_comes(
    invite: Callable[..., Visitor], map_of_colours: Programme
) -> None:
    visitor = invite(shown=map_of_colours)
    visitor.choose()
    open_zoom(visitor, DRAWING)
    play(visitor).step(1)
    while someone_has(visitor, map_of_colours.words["en"].zoom_in):
        visitor.tap(map_of_colours.words["en"].zoom_in)
    play(visitor).lookAt((400 - 250) / 800, 0.5)
    visitor.look()
    picture, edge = visitor.picture(), view(visitor).center()
    greys = [picture.pixelColor(round(edge.x()) + at, round(edge.y())).lightness() for at in range(-40, 40)]
    light, dark = max(greys), min(greys)
    assert light - dark > 150
    assert sum(dark + 25 < grey < light - 25 for grey in greys) <= 3


def test_the_panels_art_opens_and_its_close_leads_out(
    invite: Callable[..., Visitor], map_of_colours: Programme
) -> None:
    words = map_of_colours.words["en"]
    visitor = invite(shown=map_of_colours)
    visitor.choose()
    visitor.stand_before("panel-1")
    visitor.tap(words.look_closer)
    assert words.out_of_order not in visitor.words()
    visitor.tap(words.zoom_in)
    assert not play(visitor).whole
    visitor.tap(words.close)
    assert str(visitor.guide.overlay) == ""
    assert list(named(visitor, "ZoomPicture")) == []


def test_the_art_of_every_panel_can_be_looked_into(visitor: Visitor, programme: Programme) -> None:
    for panel in programme.exhibit.panels:
        visitor.stand_before(panel)
        visitor.guide.openArt()
        visitor.look()
        assert programme.words["en"].out_of_order not in visitor.words(), panel
        assert next(named(visitor, "ZoomPicture")).property("sheetHeight") > 100


def test_arrows_move_what_has_the_focus_once_it_is_taken_hold_of(someone: Visitor, map_of_colours: Programme) -> None:
    for _ in range(2):
        someone.tap(map_of_colours.words["en"].zoom_in)
    next(named(someone, "ZoomPicture")).forceActiveFocus()
    before = seen_at(someone, view(someone).center())
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Return, Qt.Key.Key_Down):
        QTest.keyClick(someone.window, key)
    someone.look()
    after = seen_at(someone, view(someone).center())
    assert after[0] > before[0] + 0.02
    assert after[1] > before[1] + 0.02


def test_another_language_keeps_what_one_sees_and_the_next_visitor_begins_anew(
    someone: Visitor, map_of_colours: Programme
) -> None:
    someone.tap("3. The tower")
    someone.tap(map_of_colours.words["en"].zoom_in)
    before = seen_at(someone, view(someone).center() + QPointF(0, 60))
    someone.choose(language="ru")
    assert "The tower по-русски" in someone.words()
    assert shows(someone, view(someone).center() + QPointF(0, 60), before, within=0.05)
    someone.guide.startOver()
    someone.guide.wake()
    someone.choose()
    open_zoom(someone, TILES)
    assert play(someone).whole
    assert someone_has(someone, "3. The tower")


def test_tiles_that_are_gone_leave_the_panel_alive(
    invite: Callable[..., Visitor], map_of_colours: Programme, gallery: Path, caplog: pytest.LogCaptureFixture
) -> None:
    words = map_of_colours.words["en"]
    visitor = invite(shown=map_of_colours)
    visitor.choose()
    info = gallery / "assets/made/map/info.json"
    content = info.read_bytes()
    info.write_text("{")
    try:
        with caplog.at_level(logging.CRITICAL):
            open_zoom(visitor, TILES)
        assert words.out_of_order in visitor.words()
    finally:
        info.write_bytes(content)
    visitor.tap(words.close)
    open_zoom(visitor, DRAWING)
    assert words.out_of_order not in visitor.words()


@pytest.mark.parametrize("text_size", [1.0, 2.0])
@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
def test_everything_has_its_place(
    invite: Callable[..., Visitor], map_of_colours: Programme, size: tuple[int, int], text_size: float
) -> None:
    visitor = invite(size, map_of_colours)
    found = []
    visitor.choose(text_size=text_size)
    for number in (DRAWING, TILES, PHOTOGRAPH):
        open_zoom(visitor, number)
        for look in ("", *map_of_colours.exhibit.panels["panel-1"].interactives[number].looks()):
            if look:
                play(visitor).show(look)
                visitor.look()
            found += [f"{number} {look}: {fault}" for fault in faults(visitor)]
    visitor.guide.closeAll()
    visitor.guide.openArt()
    visitor.look()
    found += [f"art: {fault}" for fault in faults(visitor)]
    assert found == []
