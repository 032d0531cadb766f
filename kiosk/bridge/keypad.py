"""The keypad under a visitor's hands: every key becomes an action, and an action what a touch would do."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtQuick import QQuickItem, QQuickWindow

from kiosk.bridge.focus import Focus
from kiosk.bridge.guide import Guide
from kiosk.bridge.reader import Reader
from kiosk.content.languages import is_right_to_left
from kiosk.content.programme import Programme
from kiosk.visit.keypad import Action, Keymap
from kiosk.visit.media import LOUDEST
from kiosk.visit.session import Screen

_MOVES = {Action.NEXT: 1, Action.PREVIOUS: -1, Action.RIGHT: 1, Action.LEFT: -1}
_KEYS = {
    Action.NEXT: Qt.Key.Key_Down,
    Action.PREVIOUS: Qt.Key.Key_Up,
    Action.LEFT: Qt.Key.Key_Left,
    Action.RIGHT: Qt.Key.Key_Right,
    Action.SELECT: Qt.Key.Key_Return,
}
_USED_BY_ITEMS = {*_KEYS.values(), Qt.Key.Key_Tab, Qt.Key.Key_Backtab, Qt.Key.Key_Enter, Qt.Key.Key_Space}
"""Keys that items would use by themselves: where they are not the keypad's they do nothing."""

_COMBINING = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
_ACROSS = {Action.LEFT: Action.RIGHT, Action.RIGHT: Action.LEFT}
"""What the arrows are where the screen is mirrored."""

_LOUDNESS = {Action.LOUDER: 1, Action.SOFTER: -1}
_OF_THE_VOICE = {Action.REPEAT, Action.PAUSE, *_LOUDNESS}
_TOUCHES = {QEvent.Type.TouchBegin, QEvent.Type.MouseButtonPress}


class KeypadFilter(QObject):
    """An event filter on the window; it is to be installed before the one that watches the glass."""

    def __init__(self, window: QQuickWindow, guide: Guide, programme: Programme) -> None:
        super().__init__(window)
        self._guide = guide
        self._session = guide.session
        self._site = programme.site
        self._keymap = Keymap(programme.site.keypad)
        self.focus = Focus(window)
        self._reader = Reader(window, guide, programme.words, self.focus)
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the keys of the keypad; a touch ends the use of keys."""
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._press(event)
        if event.type() in _TOUCHES:
            self._guide.speech.interrupt()
            if self._session.settings.keyed:
                self._session.use_keys(False)
                self._guide.choose(self._session.settings)
        return False

    def _press(self, event: QKeyEvent) -> bool:
        if event.modifiers() & _COMBINING:
            return event.key() in _USED_BY_ITEMS
        action = self._keymap.action(name_of(event))
        if action is not None and is_right_to_left(self._session.settings.language):
            action = _ACROSS.get(action, action)
        self.focus.look()
        is_asleep = self._session.screen is Screen.ATTRACT
        if action not in _OF_THE_VOICE:
            self._guide.speech.stop()
        if action is None or (action is Action.HEADSET_OUT and is_asleep):
            if action is None and is_asleep:
                self._guide.wake()
            return is_asleep or event.key() in _USED_BY_ITEMS
        if event.isAutoRepeat() and action not in _MOVES and action not in _LOUDNESS:
            return True
        # A visitor must see or hear what she selects; the first key only shows where she is.
        is_marked = self.focus.item is not None and (self._session.settings.keyed or action is not Action.SELECT)
        self._begin(action)
        if is_asleep:
            self._guide.wake()
        elif is_marked or action not in _KEYS:
            self._do(action)
        self._reader.schedule()
        return True

    def _begin(self, action: Action) -> None:
        """Let keys mark the focus and be answered by the voice; without a headset any more it falls silent."""
        settings = self._session.settings
        if action is not Action.HEADSET_IN:
            self._session.use_keys(True)
        if action is Action.HEADSET_OUT:
            self._session.listen(False)
        elif self._site.speech and not settings.spoken:
            self._session.listen(self._guide.voice.available(settings.language))
        self._guide.choose(self._session.settings)

    def _do(self, action: Action) -> None:
        self._reader.note()
        item = self.focus.item
        if action in _KEYS:
            is_its_own = action not in (Action.NEXT, Action.PREVIOUS) or _is_taken(item)
            if not (is_its_own and _send(item, _KEYS[action])):
                if action is Action.SELECT:
                    self._guide.speech.repeat()
                else:
                    self.focus.move(_MOVES[action])
        elif action is Action.BACK:
            self._go_back(item)
        elif action is Action.HOME:
            if self._guide.idle.asking:
                self._guide.keepReading()
            self._guide.goHome()
        elif action in _LOUDNESS:
            self._change_volume(_LOUDNESS[action])
        elif action is Action.REPEAT:
            self._guide.speech.repeat()
        elif action is Action.PAUSE:
            self._guide.speech.pause_or_go_on()

    def _go_back(self, item: QQuickItem | None) -> None:
        """Close what is open: what is taken hold of, the question, something within the screen, what lies over it."""
        if item is not None and _is_taken(item):
            item.setProperty("taken", False)
        elif self._guide.idle.asking:
            self._guide.keepReading()
        elif self._session.easing:
            self._session.ease(False)
            self._guide.choose(self._session.settings)
        elif not _send_upwards(item, Qt.Key.Key_Escape):
            if self._session.overlays:
                self._guide.closeOverlay()
            elif self._session.screen is Screen.PANEL:
                self._guide.goBack()
            else:
                self._guide.goHome()

    def _change_volume(self, way: int) -> None:
        speech, play = self._guide.speech, self._reader.play
        speech.change_volume(way)
        if play is not None and play.property("volume") is not None:
            play.changeVolume(0)
        if not speech.is_speaking and not self._reader.is_playing:
            volume = self._session.plays.volume
            self._reader.say(self._reader.words.volume.format(number=volume.step, count=LOUDEST))


def name_of(event: QKeyEvent) -> str:
    """Give the name of a key as it stands in ``site.yaml``; nothing for a key that Qt does not name."""
    try:
        return Qt.Key(event.key()).name.removeprefix("Key_")
    except ValueError:
        return ""


def _is_taken(item: QQuickItem | None) -> bool:
    """Tell whether a visitor has taken hold of something, so that all arrows go to it."""
    return item is not None and item.property("taken") is True


def _send(item: QQuickItem | None, key: Qt.Key) -> bool:
    """Let an item have a key; tell whether it used it."""
    if item is None:
        return False
    event = QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier)
    event.ignore()
    QCoreApplication.sendEvent(item, event)
    return event.isAccepted()


def _send_upwards(item: QQuickItem | None, key: Qt.Key) -> bool:
    """Let an item, then each that it lies in, have a key, until one uses it."""
    while item is not None:
        if _send(item, key):
            return True
        item = item.parentItem()
    return False
