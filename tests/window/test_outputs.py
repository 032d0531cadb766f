"""A kiosk without a monitor waits for one, and after a minute has all of it started anew."""

from __future__ import annotations

import pytest

from kiosk.window.outputs import Outputs, has_output


class Room:
    """A kiosk with a monitor that can be unplugged."""

    def __init__(self, plugged: bool) -> None:
        self.plugged = plugged
        self.happened: list[str] = []
        self.outputs = Outputs(
            lambda: self.happened.append("shown"),
            lambda: self.happened.append("waits"),
            lambda: self.happened.append("gives up"),
            lambda: self.plugged,
        )


def test_the_exhibit_is_shown_at_once_and_only_once_where_there_is_a_monitor() -> None:
    room = Room(plugged=True)
    for now in (0, 0.25, 100):
        room.outputs.tick(now)
    assert room.happened == ["shown"]


def test_a_monitor_that_comes_late_shows_the_exhibit() -> None:
    room = Room(plugged=False)
    room.outputs.tick(1000)
    room.outputs.tick(1059)
    room.plugged = True
    room.outputs.tick(1060)
    assert room.happened == ["waits", "waits", "shown"]


def test_after_a_minute_without_a_monitor_the_window_ends() -> None:
    room = Room(plugged=False)
    room.outputs.tick(1000)
    room.outputs.tick(1060)
    assert room.happened == ["waits", "gives up"]


def test_a_monitor_that_is_unplugged_for_a_moment_ends_nothing() -> None:
    room = Room(plugged=True)
    room.outputs.tick(0)
    for off, on in ((10, 50), (60, 110)):
        room.plugged = False
        room.outputs.tick(off)
        room.plugged = True
        room.outputs.tick(on)
    assert room.happened == ["shown", "waits", "waits"]


@pytest.mark.usefixtures("qapp")
def test_a_screen_that_has_a_size_is_an_output() -> None:
    assert has_output()
