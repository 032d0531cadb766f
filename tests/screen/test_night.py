"""Outside the opening hours the screen is dark; a touch tells when the museum is open."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import datetime

import pytest
from PySide6.QtCore import QPointF

from kiosk.content.hours import Hours
from kiosk.content.programme import Programme
from kiosk.content.site import Screen, Site
from kiosk.visit.night import TOLD_FOR
from kiosk.visit.session import Screen as Where
from tests.visitor import Visitor

WEEK = Hours.model_validate({"tuesday": "10:00-18:00", "friday": ["10:00-13:00", "14:00-22:00"]})
MIDDLE = QPointF(960, 540)


class Wall:
    """The clock on the wall, which somebody sets."""

    def __init__(self, time: str) -> None:
        self.set(time)

    def set(self, time: str) -> None:
        """Set the clock."""
        self.now = datetime.fromisoformat(time)

    def __call__(self) -> datetime:
        return self.now


@pytest.fixture
def wall() -> Wall:
    """Tuesday noon: the museum is open."""
    return Wall("2026-12-01 12:00")


@pytest.fixture
def guard(qapp: object, programme: Programme, wall: Wall) -> Iterator[Visitor]:
    """Somebody who is in the room by night too."""
    someone = Visitor(replace(programme, site=Site(hours=WEEK)), (1920, 1080), wall=wall)
    someone.wait(1)
    yield someone
    someone.leave()


def is_black(visitor: Visitor) -> bool:
    picture = visitor.picture()
    return all(picture.pixelColor(x, y).name() == "#000000" for x in range(0, 1920, 40) for y in range(0, 1080, 40))


def test_the_screen_goes_dark_at_closing_and_comes_back_at_opening(guard: Visitor, wall: Wall) -> None:
    assert not is_black(guard)
    wall.set("2026-12-01 18:00")
    guard.wait(1)
    assert is_black(guard)
    wall.set("2026-12-04 10:00")
    guard.wait(1)
    assert not is_black(guard)


def test_a_visitor_who_is_still_reading_at_closing_may_finish(guard: Visitor, wall: Wall) -> None:
    guard.tap(MIDDLE)
    wall.set("2026-12-01 18:00")
    guard.wait(10)
    assert not is_black(guard)
    guard.wait(200)
    assert is_black(guard)


def test_a_touch_by_night_tells_the_hours_in_each_language_for_a_minute_and_opens_nothing(
    guard: Visitor, wall: Wall
) -> None:
    wall.set("2026-12-01 20:00")
    guard.wait(1)
    guard.tap(MIDDLE)
    words = guard.words()
    assert words[:5] == ["Opening hours", "Monday", "closed", "Tuesday", "10:00–18:00"]
    assert "10:00–13:00, 14:00–22:00" in words
    assert {"Часы работы", "Понедельник", "закрыто"} <= set(words)
    assert not guard.guide.idle.visiting
    guard.wait(TOLD_FOR + 1)
    assert is_black(guard)


@pytest.mark.parametrize("size", [(1920, 1080), (1080, 1920), (1024, 768)])
def test_the_hours_fit_every_screen(qapp: object, programme: Programme, wall: Wall, size: tuple[int, int]) -> None:
    wall.set("2026-12-01 20:00")
    someone = Visitor(replace(programme, site=Site(hours=WEEK)), size, wall=wall)
    someone.wait(1)
    someone.tap(QPointF(size[0] / 2, size[1] / 2))
    for item in someone.texts():
        assert someone.seen(item) == someone.place(item), item.property("text")
        assert item.property("contentWidth") <= item.width() + 1
    someone.leave()


@pytest.mark.parametrize(("turned", "corner"), [("left", (0.98, 0.1)), ("right", (0.02, 0.9))])
def test_a_screen_hung_on_its_side_is_laid_out_upright_and_answers_where_it_is_touched(
    invite: Callable[..., Visitor], programme: Programme, turned: str, corner: tuple[float, float]
) -> None:
    site = Site(screen=Screen.model_validate({"turned": turned}))
    visitor = invite((1920, 1080), replace(programme, site=site))
    visitor.tap(MIDDLE)
    visitor.choose()
    visitor.tap(visitor.middle(programme.words["en"].about))
    assert visitor.session.screen is Where.ABOUT
    visitor.stand_before("the-charges")
    title = next(item for item in visitor.texts() if item.property("text") == visitor.panel("title"))
    place = visitor.place(title)
    assert place.height() > place.width(), "the title runs along the long side of the screen"
    # What is above for a visitor is, on a screen that was turned to the left, at its right.
    assert (place.center().x() > 960) == (corner[0] > 0.5)
