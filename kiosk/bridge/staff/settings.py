"""What the staff choose on their page: the exhibit, how loud a visit begins, a pack on a stick."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import ListProperty, QmlElement, QmlUncreatable

from kiosk.bridge.lists import count_of, item_of
from kiosk.bridge.staff.machine import Machine
from kiosk.content.wording import of_staff
from kiosk.visit.media import LOUDEST

QML_IMPORT_NAME = "Kiosk.Bridge"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("given by SettingsView")
class OfferView(QObject):
    """One of several things to choose from."""

    def __init__(self, name: str, key: str, chosen: bool, parent: QObject) -> None:
        super().__init__(parent)
        self._name = name
        self._chosen = chosen
        self.key = key

    @Property(str, constant=True)
    def name(self) -> str:
        return self._name

    @Property(bool, constant=True)
    def chosen(self) -> bool:
        return self._chosen


@QmlElement
@QmlUncreatable("given by StaffView")
class SettingsView(QObject):
    """What can be chosen, and what came of it in a sentence."""

    changed = Signal()

    def __init__(self, machine: Machine, parent: QObject) -> None:
        super().__init__(parent)
        self._machine = machine
        self._chooser = machine.chooser
        self._message = ""
        self._exhibits: list[OfferView] = []
        self._packs: list[OfferView] = []

    exhibits = ListProperty(OfferView, count=count_of("_exhibits"), at=item_of("_exhibits"), notify=changed)
    packs = ListProperty(OfferView, count=count_of("_packs"), at=item_of("_packs"), notify=changed)

    @Property(str, notify=changed)
    def message(self) -> str:
        return self._message

    @Property(str, notify=changed)
    def volume(self) -> str:
        return of_staff.volume(self._chooser.site.volume, LOUDEST)

    @Property("QStringList", constant=True)
    def names(self) -> list[str]:
        """What the buttons are called: softer, louder, sound test."""
        return [of_staff.softer(), of_staff.louder(), of_staff.sound_test()]

    def look(self) -> None:
        """See what there is now; where nothing can be chosen nothing is offered."""
        before = [*self._exhibits, *self._packs]
        offered = self._machine.exhibits()
        exhibits = offered if len(offered) > 1 else ()
        shown = self._chooser.site.exhibit or self._machine.shown
        self._exhibits = [OfferView(title, exhibit, exhibit == shown, self) for exhibit, title in exhibits]
        packs = self._machine.packs()
        self._packs = [OfferView(of_staff.install(file.name), str(file), False, self) for file in packs]
        self._say("")
        for offer in before:
            offer.deleteLater()

    @Slot(int)
    def chooseExhibit(self, index: int) -> None:
        """Have another exhibit shown, unless it cannot be."""
        exhibit = self._exhibits[index].key
        fault = self._machine.check(exhibit)
        if fault:
            self._say(of_staff.cannot_be_shown(exhibit, fault))
            return
        self._chooser.choose("exhibit", exhibit)
        self.look()
        self._say(of_staff.with_the_page() if self._chooser.has_changed else "")

    @Slot(int)
    def changeVolume(self, way: int) -> None:
        """Let visits begin louder or softer, and hear how loud."""
        self._chooser.choose("volume", min(LOUDEST, max(0, self._chooser.site.volume + way)))
        self.testSound()

    @Slot()
    def testSound(self) -> None:
        """Make a sound."""
        self._say(self._machine.sound(self._chooser.site.volume))

    @Slot(int)
    def install(self, index: int) -> None:
        """Bring in a pack."""
        file = Path(self._packs[index].key)
        self._say(of_staff.installing(file.name))
        self._machine.install(file, self._say)

    def _say(self, message: str) -> None:
        self._message = message
        self.changed.emit()
