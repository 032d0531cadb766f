"""Whether anybody is still there."""

from __future__ import annotations

from kiosk.visit.idle import Idle


def visit(idle: Idle, now: float = 0) -> Idle:
    idle.touched(now)
    return idle


def test_nobody_is_asked_while_nobody_is_there() -> None:
    idle = Idle(60)
    assert not idle.tick(10_000)
    assert not idle.asking


def test_a_visitor_is_asked_after_a_minute_without_a_touch() -> None:
    idle = visit(Idle(60))
    idle.tick(59.9)
    assert not idle.asking
    idle.tick(60)
    assert idle.asking


def test_each_touch_gives_another_minute() -> None:
    idle = visit(Idle(60))
    idle.touched(50)
    idle.tick(100)
    assert not idle.asking


def test_the_countdown_gives_twenty_seconds() -> None:
    idle = visit(Idle(60))
    idle.tick(60)
    assert idle.seconds_left(60) == 20
    assert not idle.tick(79.9)
    assert idle.seconds_left(79.9) == 1
    assert idle.tick(80)


def test_keep_reading_extends_without_limit() -> None:
    idle = visit(Idle(60))
    now = 0.0
    for _ in range(50):
        now += 60
        idle.tick(now)
        assert idle.asking
        idle.keep_reading(now)
        assert not idle.asking


def test_a_finger_on_the_glass_holds_the_time() -> None:
    idle = visit(Idle(60))
    idle.hold("finger")
    idle.tick(600)
    assert not idle.asking
    idle.release("finger", 600)
    idle.tick(659)
    assert not idle.asking
    idle.tick(660)
    assert idle.asking


def test_two_holds_must_both_be_released() -> None:
    idle = visit(Idle(60))
    idle.hold("finger")
    idle.hold("voice")
    idle.release("finger", 10)
    idle.tick(100)
    assert not idle.asking


def test_nothing_is_left_of_a_visit_that_ended() -> None:
    idle = visit(Idle(60))
    idle.hold("finger")
    idle.tick(60)
    idle.end()
    assert not idle.visiting
    assert not idle.asking
    visit(idle, 100).tick(160)
    assert idle.asking
