"""The monkey's hands: they do the acts to a real window, with real touch events."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QPointF, QSize, Qt
from PySide6.QtGui import QTouchEvent
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from kiosk.bridge.staff.view import StaffView
from kiosk.content.pin import pin_hash
from kiosk.content.programme import Programme
from kiosk.visit.journal import Journal
from kiosk.visit.session import Screen
from tests.access.voices import HeardVoice
from tests.monkey.acts import SIZES
from tests.players import FakePlayer
from tests.visitor import LONG_ENOUGH, Clock, Visitor

STEPS = 5
"""In how many moves a finger is dragged."""

NOON = datetime(2026, 6, 1, 12)
PIN = "4711"
CORNERS = ((0.002, 0.004), (0.997, 0.004), (0.997, 0.995), (0.002, 0.995))


class Hands:
    """Act on a window of a programme; visits are counted in a folder."""

    def __init__(self, programme: Programme, folder: Path) -> None:
        FakePlayer.made.clear()
        self.clock = Clock()
        journal = Journal(folder / "visits.sqlite", programme.exhibit, self._wall)
        self.programme = programme
        self.voice = HeardVoice()
        self.visitor = Visitor(programme, SIZES[0], self.voice, self._wall, staff=_way_in, journal=journal)
        self.window = self.visitor.window
        self.clock = self.visitor.clock
        self._down: dict[int, QPoint] = {}
        self._lost = False
        self._hurried = False
        journal.open(self.clock())

    def leave(self) -> None:
        """Take the window down."""
        self.visitor.leave()

    def do(self, act: str) -> None:
        """Do one act, and let the window answer."""
        name, *words = act.split()
        if not self._hurried:
            self._pass(LONG_ENOUGH)
        self._hurried = False
        getattr(self, f"_{name}")(*words)
        _delete_what_is_left()

    def lift(self) -> None:
        """Take every finger off the glass, and wait until one that was lost is given up."""
        for finger in list(self._down):
            self._release(finger)
        if self._lost:
            self._pass(self.visitor.guide.idle.patience + 1)
            self._lost = False
        _delete_what_is_left()

    def tap(self, point: QPointF) -> None:
        """Tap a point of the window once it listens again."""
        self._pass(LONG_ENOUGH)
        self._touch(point)
        _delete_what_is_left()

    def targets(self) -> list[QQuickItem]:
        """Give what can be touched and is in sight."""
        return self.visitor.in_sight()

    def rest(self, seconds: int) -> None:
        """Let time pass, a second at a time; what plays goes on."""
        for _ in range(min(seconds, 100)):
            self._pass(max(1.0, seconds / 100))
            for each in FakePlayer.made:
                if each.plays:
                    each.go_on()
        if self.voice.speaks:
            self.voice.end()
        self._forget()

    def _forget(self) -> None:
        """Keep nothing of what was heard: this is no growth of the kiosk."""
        for each in FakePlayer.made:
            if each.is_closed:
                each.deleteLater()
        FakePlayer.made[:] = [each for each in FakePlayer.made if not each.is_closed]
        self.voice.said.clear()
        self.voice.languages.clear()

    def choose(self, what: str) -> None:
        """Have another language or size, or things move or not."""
        old, languages = self.visitor.session.settings, self.visitor.session.languages
        self.visitor.guide.choose(
            {
                "calm": lambda: replace(old, calm_motion=True),
                "moving": lambda: replace(old, calm_motion=False),
                "size": old.with_next_text_size,
                "contrast": old.with_contrast_switched,
                "language": lambda: old.with_next_language(languages),
                "height": old.with_height_switched,
            }[what]()
        )

    # The acts

    def _hurry(self) -> None:
        self._hurried = True

    def _tap(self, x: str, y: str) -> None:
        self._touch(self._place(x, y))

    def _aim(self, which: str) -> None:
        point = self._aimed(which)
        if point is not None:
            self._touch(point)

    def _click(self, which: str) -> None:
        point = self._aimed(which)
        if point is not None:
            # Of what slides in only a hair may be in sight, and its middle be rounded to beyond the last pixel.
            at = _pixel(point)
            inside = QPoint(min(at.x(), self.window.width() - 1), min(at.y(), self.window.height() - 1))
            QTest.mouseClick(self.window, Qt.MouseButton.LeftButton, pos=inside)

    def _drag(self, x: str, y: str, dx: str, dy: str) -> None:
        self._drag_from(self._place(x, y), dx, dy)

    def _pull(self, which: str, dx: str, dy: str) -> None:
        point = self._aimed(which)
        if point is not None:
            self._drag_from(point, dx, dy)

    def _pinch(self, x: str, y: str, near: str, far: str) -> None:
        middle = self._place(x, y)
        one, other = self._finger(), self._finger(1)
        for step in range(STEPS + 1):
            apart = self._place(str(float(near) + (float(far) - float(near)) * step / STEPS), "0")
            for finger, point in ((one, middle - apart), (other, middle + apart)):
                if step == 0:
                    self._press(finger, point)
                else:
                    self._move(finger, point)
        self._release(one)
        self._release(other)

    def _palm(self, x: str, y: str) -> None:
        middle = self._place(x, y)
        fingers = [self._finger(number) for number in range(5)]
        for number, finger in enumerate(fingers):
            self._press(finger, middle + QPointF(number * 25 - 50, abs(number - 2) * 15))
        for finger in fingers:
            self._move(finger, QPointF(self._down[finger]) + QPointF(0, 12))
        for finger in fingers[::2] + fingers[1::2]:
            self._release(finger)

    def _lose(self, x: str, y: str) -> None:
        finger = self._finger()
        self._press(finger, self._place(x, y))
        del self._down[finger]
        self._lost = True

    def _cancel(self, which: str) -> None:
        point = self._aimed(which)
        if point is not None:
            self._press(self._finger(), point)
            QCoreApplication.sendEvent(self.window, QTouchEvent(QEvent.Type.TouchCancel, self.visitor.device))
            self._down.clear()

    def _key(self, name: str) -> None:
        QTest.keyClick(self.window, Qt.Key[f"Key_{name}"])

    def _choose(self, what: str) -> None:
        if self.visitor.guide.shown.screen != Screen.ATTRACT:
            self.choose(what)

    def _wait(self, seconds: str) -> None:
        self.rest(int(seconds))

    def _resize(self, width: str, height: str) -> None:
        self.window.resize(QSize(int(width), int(height)))
        QCoreApplication.processEvents()

    def _corners(self) -> None:
        for x, y in CORNERS:
            self.tap(self._place(str(x), str(y)))

    def _staff(self) -> None:
        self._corners()
        for digit in (*PIN, "Enter"):
            for item in self.targets():
                if item.property("name") == digit:
                    self.tap(self.visitor.seen(item).center())
                    break

    # Fingers

    def _touch(self, point: QPointF) -> None:
        finger = self._finger()
        self._press(finger, point)
        self._release(finger)

    def _drag_from(self, start: QPointF, dx: str, dy: str) -> None:
        finger, way = self._finger(), self._place(dx, dy)
        self._press(finger, start)
        for step in range(1, STEPS + 1):
            self._move(finger, start + way * (step / STEPS))
        self._release(finger)

    def _finger(self, more: int = 0) -> int:
        return max(self._down, default=-1) + 1 + more

    def _press(self, finger: int, point: QPointF) -> None:
        sequence = self._all_but(finger).press(finger, _pixel(point), self.window)
        self._down[finger] = _pixel(point)
        sequence.commit()

    def _move(self, finger: int, point: QPointF) -> None:
        sequence = self._all_but(finger).move(finger, _pixel(point), self.window)
        self._down[finger] = _pixel(point)
        sequence.commit()

    def _release(self, finger: int) -> None:
        sequence = self._all_but(finger)
        sequence.release(finger, self._down.pop(finger), self.window).commit()

    def _all_but(self, finger: int) -> QTest.QTouchEventSequence:
        sequence = QTest.touchEvent(self.window, self.visitor.device, False)
        for other in self._down:
            if other != finger:
                sequence.stationary(other)
        return sequence

    # Places and time

    def _place(self, x: str, y: str) -> QPointF:
        return QPointF(float(x) * self.window.width(), float(y) * self.window.height())

    def _aimed(self, which: str) -> QPointF | None:
        targets = self.targets()
        return self.visitor.seen(targets[int(float(which) * len(targets))]).center() if targets else None

    def _wall(self) -> datetime:
        return NOON + timedelta(seconds=self.clock())

    def _pass(self, seconds: float) -> None:
        self.clock.now += seconds
        self.visitor.stage.tick()


def _way_in(clock: Clock) -> StaffView:
    return StaffView(pin_hash(PIN, bytes(16)), clock, clock)


def _pixel(point: QPointF) -> QPoint:
    return QPoint(round(point.x()), round(point.y()))


def _delete_what_is_left() -> None:
    QCoreApplication.processEvents()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
