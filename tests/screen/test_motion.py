"""How things move, and that calm motion makes cuts of it."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPointF
from PySide6.QtQuick import QQuickItem
from pytestqt.qtbot import QtBot

from tests.visitor import Visitor, class_of


def art(visitor: Visitor) -> QQuickItem:
    return next(i for i in visitor.items() if i.inherits("QQuickImage") and i.width() > 700)


def marker(visitor: Visitor) -> QQuickItem:
    return next(i for i in visitor.items() if class_of(i).startswith("Marker_"))


def frames_of(
    visitor: Visitor, qtbot: QtBot, item: QQuickItem, change: Callable[[], None], rest: QPointF
) -> list[QPointF]:
    """Give where an item stands in each frame from a change until it has come to rest."""
    seen: list[QPointF] = []
    watching = visitor.window.afterAnimating.connect(lambda: seen.append(visitor.place(item).topLeft()))
    change()
    qtbot.waitUntil(lambda: bool(seen) and seen[-1] == rest, timeout=5000)
    visitor.window.afterAnimating.disconnect(watching)
    return seen


@pytest.mark.parametrize(("way", "sign"), [("goOn", 1), ("goBack", -1)])
def test_a_panel_comes_along_the_diagonal(invite: Callable[..., Visitor], qtbot: QtBot, way: str, sign: int) -> None:
    visitor = invite()
    visitor.stand_before("the-charges")
    visitor.choose()
    visitor.choose(calm_motion=False)
    seen = frames_of(visitor, qtbot, art(visitor), getattr(visitor.guide, way), QPointF(0, 0))
    moving = [place for place in seen if place != QPointF(0, 0)]
    assert moving
    for place in moving:
        assert place.x() * sign > 0
        assert place.y() / place.x() == pytest.approx(0.12 * 1080 / (0.2 * 1920), rel=0.05)


def test_the_circle_falls_a_step_when_one_goes_on(invite: Callable[..., Visitor], qtbot: QtBot) -> None:
    visitor = invite()
    visitor.stand_before("the-charges")
    visitor.choose()
    visitor.guide.goOn()
    visitor.look()
    below = visitor.place(marker(visitor)).topLeft()
    visitor.guide.goBack()
    visitor.look()
    above = visitor.place(marker(visitor)).topLeft()
    assert below.x() > above.x()
    assert below.y() > above.y()
    visitor.choose(calm_motion=False)
    seen = frames_of(visitor, qtbot, marker(visitor), visitor.guide.goOn, below)
    assert [place for place in seen if above.y() < place.y() < below.y()]


def test_calm_motion_makes_cuts_of_it(visitor: Visitor) -> None:
    visitor.stand_before("the-charges")
    before = {item: visitor.place(item).topLeft() for item in (art(visitor), marker(visitor))}
    places: dict[QQuickItem, set[tuple[float, float]]] = {item: set() for item in before}

    def note() -> None:
        for item, seen in places.items():
            seen.add(visitor.place(item).topLeft().toTuple())

    watching = visitor.window.afterAnimating.connect(note)
    visitor.guide.goOn()
    visitor.look()
    visitor.window.afterAnimating.disconnect(watching)
    for item, start in before.items():
        assert places[item] <= {start.toTuple(), visitor.place(item).topLeft().toTuple()}
    assert visitor.place(art(visitor)).topLeft() == QPointF(0, 0)
