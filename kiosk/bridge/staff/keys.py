"""Where the staff see what each key of the keypad does, and let the kiosk learn others."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import ListProperty, QmlElement, QmlUncreatable

from kiosk.bridge.lists import count_of, item_of
from kiosk.content.keys import KEY_NAMES, Keypad
from kiosk.content.wording import of_staff
from kiosk.visit.choices import Chooser
from kiosk.visit.keypad import Action, Keymap

QML_IMPORT_NAME = "Kiosk.Bridge"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("given by KeysView")
class ActionView(QObject):
    """One thing that keys do, and which of them."""

    def __init__(self, does: str, keys: Sequence[str], parent: QObject) -> None:
        super().__init__(parent)
        self._does = does
        self._keys = keys

    @Property(str, constant=True)
    def does(self) -> str:
        return self._does

    @Property(str, constant=True)
    def keys(self) -> str:
        return ", ".join(self._keys) or of_staff.none()


@QmlElement
@QmlUncreatable("given by StaffView")
class KeysView(QObject):
    """The keypad as it is; after one of its actions has been touched the next key is learnt for it."""

    changed = Signal()

    def __init__(self, chooser: Chooser, parent: QObject) -> None:
        super().__init__(parent)
        self._chooser = chooser
        self._waiting = -1
        self._lit = -1
        self._message = ""
        self._actions: list[ActionView] = []

    actions = ListProperty(ActionView, count=count_of("_actions"), at=item_of("_actions"), notify=changed)

    @Property(int, notify=changed)
    def waiting(self) -> int:
        """The place of the action that waits for its key, or -1."""
        return self._waiting

    @Property(int, notify=changed)
    def lit(self) -> int:
        """The place of the action whose key was pressed last, or -1."""
        return self._lit

    @Property(str, notify=changed)
    def message(self) -> str:
        return self._message

    @Property(str, constant=True)
    def restoreName(self) -> str:
        return of_staff.restore_keys()

    def look(self) -> None:
        """Begin to show the keys."""
        self._show(-1, -1, of_staff.press_a_key())

    @Slot(int)
    def wait(self, index: int) -> None:
        """Let the next key be that of an action; a second touch thinks better of it."""
        if index == self._waiting:
            self.look()
        else:
            self._show(index, -1, of_staff.press_its_key(self._does(list(Action)[index])))

    @Slot()
    def restore(self) -> None:
        """Go back to the keys of ``site.yaml``."""
        self._chooser.restore("keypad")
        self._show(-1, -1, of_staff.keys_restored())

    def press(self, key: str) -> None:
        """Take a key, by its name or by nothing where it has none: learn it, or show what it does."""
        if key not in KEY_NAMES:
            self._show(self._waiting, -1, of_staff.unknown_key())
        elif self._waiting >= 0:
            action = list(Action)[self._waiting]
            self._chooser.choose("keypad", self._keypad.with_key(action, key).model_dump(mode="json"))
            self._show(-1, self._waiting, of_staff.key_learnt(key, self._does(action)))
        else:
            found = Keymap(self._keypad).action(key)
            place = list(Action).index(found) if found else -1
            self._show(-1, place, of_staff.key_does(key, self._does(found) if found else None))

    @property
    def _keypad(self) -> Keypad:
        return self._chooser.site.keypad

    def _does(self, action: Action) -> str:
        return (Keypad.model_fields[action].description or "").rstrip(".")

    def _show(self, waiting: int, lit: int, message: str) -> None:
        before, keypad = self._actions, self._keypad
        self._waiting, self._lit, self._message = waiting, lit, message
        self._actions = [ActionView(self._does(action), getattr(keypad, action), self) for action in Action]
        self.changed.emit()
        for action in before:
            action.deleteLater()
