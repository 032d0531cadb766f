"""How the glass behaves under fingers: tidy ones, lost ones, many of them."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QPointF
from PySide6.QtGui import QTouchEvent

from kiosk.content.programme import Programme
from tests.visitor import Visitor

NOWHERE = QPointF(1000, 20)


def on_panel(visitor: Visitor, panel: str = "the-charges") -> None:
    visitor.guide.wake()
    visitor.guide.openPanel(panel)
    visitor.look()


def pressed(visitor: Visitor) -> list[str]:
    return [str(item.property("name")) for item in visitor.targets() if item.property("pressed")]


def test_a_button_answers_while_the_finger_is_down_and_acts_on_release(visitor: Visitor) -> None:
    on_panel(visitor)
    before = visitor.picture()
    point = visitor.middle("Next")
    visitor.press(point)
    assert pressed(visitor) == ["Next"]
    assert visitor.picture() != before
    assert visitor.session.panel == "the-charges"
    visitor.release(point)
    assert visitor.session.panel == "giving-in"
    assert pressed(visitor) == []


def test_sliding_off_a_button_cancels(visitor: Visitor) -> None:
    on_panel(visitor)
    start = visitor.middle("Read more")
    visitor.drag(start, start + QPointF(0, -300))
    assert visitor.session.overlay is None
    assert pressed(visitor) == []


def test_a_slow_finger_is_a_tap_too(visitor: Visitor) -> None:
    on_panel(visitor)
    point = visitor.middle("Next")
    visitor.press(point)
    visitor.wait(5)
    visitor.release(point)
    assert visitor.session.panel == "giving-in"


def test_after_a_lost_release_the_next_tap_works(visitor: Visitor) -> None:
    on_panel(visitor)
    visitor.press(visitor.middle("Next"))
    cancel = QTouchEvent(QEvent.Type.TouchCancel, visitor.device)
    QCoreApplication.sendEvent(visitor.window, cancel)
    assert pressed(visitor) == []
    visitor.tap("Next")
    assert visitor.session.panel == "giving-in"


def test_a_finger_whose_release_is_lost_holds_the_visit_only_so_long(visitor: Visitor) -> None:
    on_panel(visitor)
    visitor.press(visitor.middle("Next"))
    visitor.wait(60)
    assert pressed(visitor) == []
    visitor.wait(61)
    assert visitor.guide.property("asking")
    visitor.wait(20)
    assert visitor.session.screen == "attract"


def test_two_fingers_on_two_buttons_do_no_harm(visitor: Visitor) -> None:
    on_panel(visitor)
    one, other = visitor.middle("Next"), visitor.middle("Home")
    visitor.press(one, 0)
    visitor.press(other, 1)
    visitor.release(one, 0)
    visitor.release(other, 1)
    assert pressed(visitor) == []
    assert visitor.session.screen in ("home", "panel")
    visitor.guide.goHome()
    visitor.look()
    visitor.tap("About this exhibit")
    assert visitor.session.screen == "about"


def test_the_first_touch_only_wakes(visitor: Visitor, programme: Programme) -> None:
    step = QPointF(60, 600)
    visitor.press(step)
    visitor.release(step)
    assert visitor.session.screen == "home"
    # The impatient second tap comes at once, on a step that was not there before.
    visitor.clock.now -= 0.2
    visitor.press(step)
    visitor.release(step)
    assert visitor.session.screen == "home"
    visitor.tap(step)
    assert visitor.session.screen == "panel"


def test_a_tap_on_the_question_does_not_reach_what_lies_under_it(visitor: Visitor) -> None:
    on_panel(visitor)
    under = visitor.middle("Next")
    visitor.wait(61)
    visitor.tap(under)
    assert not visitor.guide.property("asking")
    assert visitor.session.panel == "the-charges"


def test_a_finger_down_when_the_visit_is_reset_does_not_act(visitor: Visitor) -> None:
    on_panel(visitor)
    point = visitor.middle("Next")
    visitor.press(point)
    visitor.guide.startOver()
    visitor.look()
    visitor.release(point)
    assert visitor.session.screen == "attract"
    visitor.tap(NOWHERE)
    assert visitor.session.screen == "home"


def test_a_tap_beside_everything_does_nothing(visitor: Visitor) -> None:
    on_panel(visitor)
    visitor.tap(NOWHERE)
    assert visitor.session.screen == "panel"
    assert visitor.session.overlay is None
