"""A visitor with a keyboard, a mouse or ten fingers does not get out of the window."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QCloseEvent, QContextMenuEvent, QGuiApplication
from PySide6.QtTest import QTest

import kiosk
from kiosk.content.programme import Programme
from kiosk.window.lockdown import Lockdown
from tests.visitor import Visitor

KEYS = [
    (Qt.Key.Key_F4, Qt.KeyboardModifier.AltModifier),
    (Qt.Key.Key_Q, Qt.KeyboardModifier.ControlModifier),
    (Qt.Key.Key_W, Qt.KeyboardModifier.ControlModifier),
    (Qt.Key.Key_F11, Qt.KeyboardModifier.NoModifier),
    (Qt.Key.Key_Escape, Qt.KeyboardModifier.NoModifier),
    (Qt.Key.Key_Tab, Qt.KeyboardModifier.AltModifier),
    (Qt.Key.Key_Menu, Qt.KeyboardModifier.NoModifier),
    (Qt.Key.Key_Print, Qt.KeyboardModifier.NoModifier),
]


@pytest.fixture
def locked(qapp: object, programme: Programme) -> Iterator[Visitor]:
    """Somebody before a window that is locked, as it is on the floor."""
    someone = Visitor(programme, (1920, 1080))
    lock = Lockdown(someone.window)
    someone.window.showFullScreen()
    someone.look()
    yield someone
    QGuiApplication.restoreOverrideCursor()
    someone.window.removeEventFilter(lock)
    someone.leave()


def is_up(visitor: Visitor) -> bool:
    visitor.look()
    return visitor.window.isVisible() and bool(visitor.window.windowState() & Qt.WindowState.WindowFullScreen)


@pytest.mark.parametrize(("key", "with_"), KEYS, ids=lambda value: value.name)
def test_no_key_leads_out(locked: Visitor, key: Qt.Key, with_: Qt.KeyboardModifier) -> None:
    locked.guide.wake()
    QTest.keyClick(locked.window, key, with_)
    assert is_up(locked)


def test_the_window_does_not_close(locked: Visitor) -> None:
    event = QCloseEvent()
    QCoreApplication.sendEvent(locked.window, event)
    assert not event.isAccepted()
    assert not locked.window.close()
    assert is_up(locked)


def test_a_window_made_smaller_fills_the_screen_again(locked: Visitor) -> None:
    for state in (Qt.WindowState.WindowNoState, Qt.WindowState.WindowMinimized, Qt.WindowState.WindowMaximized):
        locked.window.setWindowStates(state)
        assert is_up(locked), state


def test_without_a_monitor_the_window_does_not_ask_for_the_screen_again_and_again(
    locked: Visitor, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("kiosk.window.lockdown.has_output", lambda: False)
    locked.window.setWindowStates(Qt.WindowState.WindowMaximized)
    assert not is_up(locked)


def test_there_is_no_context_menu_no_frame_and_no_cursor(locked: Visitor) -> None:
    where = locked.window.geometry().center()
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, where, where)
    QCoreApplication.sendEvent(locked.window, event)
    assert not event.isAccepted()
    assert locked.window.flags() & Qt.WindowType.FramelessWindowHint
    cursor = QGuiApplication.overrideCursor()
    assert cursor is not None
    assert cursor.shape() is Qt.CursorShape.BlankCursor
    assert event.type() is QEvent.Type.ContextMenu


def test_a_text_can_be_neither_marked_nor_dragged_away(locked: Visitor) -> None:
    locked.stand_before("the-charges")
    for item in locked.texts():
        assert item.property("selectByMouse") in (None, False)


def test_no_address_is_ever_opened_outside() -> None:
    package = Path(kiosk.__file__).parent
    for file in (*package.rglob("*.py"), *package.rglob("*.qml")):
        words = file.read_text(encoding="utf-8")
        assert [name for name in ("openUrl", "QDesktopServices", "FileDialog", "webbrowser") if name in words] == [], (
            file
        )
