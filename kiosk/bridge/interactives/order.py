"""Cards to put in their true sequence."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import ListProperty, QmlElement, QmlUncreatable

from kiosk.bridge.interactives.scene import Scene
from kiosk.bridge.lists import count_of, item_of
from kiosk.bridge.tongue import Tongue
from kiosk.content.interactives.order import Order, OrderCard
from kiosk.visit.order import Arrangement

QML_IMPORT_NAME = "Kiosk.Bridge"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("given by OrderView")
class OrderCardView(QObject):
    """One of the cards, where it lies now, and what its date tells once the order is checked."""

    changed = Signal()

    def __init__(
        self, tongue: Tongue, number: int, card: OrderCard, state: Arrangement, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._number = number
        self._state = state
        self._says = tongue.say(card.says)
        self._date = tongue.date(card.date, card.date_label)
        self._note = tongue.styled(card.note)
        self._sources = tongue.citations(card.sources)
        self._put_at = tongue.words.you_put_it

    @Property(str, constant=True)
    def says(self) -> str:
        return self._says

    @Property(str, constant=True)
    def date(self) -> str:
        return self._date

    @Property(str, constant=True)
    def note(self) -> str:
        return self._note

    @Property("QStringList", constant=True)
    def sources(self) -> list[str]:
        return self._sources

    @Property(int, notify=changed)
    def place(self) -> int:
        """Where the card lies, counted from 0."""
        return self._state.cards.index(self._number)

    @Property(bool, notify=changed)
    def picked(self) -> bool:
        return self._state.picked == self._state.cards.index(self._number)

    @Property(bool, notify=changed)
    def right(self) -> bool:
        """Whether the card lies in its true place."""
        return self._state.is_right_at(self._number)

    @Property(str, notify=changed)
    def putAt(self) -> str:
        """Where the visitor has put the card, in words."""
        return self._put_at.format(number=self._state.cards.index(self._number) + 1)


@QmlElement
@QmlUncreatable("given by Guide")
class OrderView(QObject):
    """Cards as they lie now; once they are checked, the true order beside the one told."""

    checkedChanged = Signal()

    def __init__(self, order: Order, scene: Scene, parent: QObject | None = None) -> None:
        super().__init__(parent)
        tongue = scene.tongue
        self._state = scene.state(lambda: Arrangement(order.truth()))
        self._cards = [
            OrderCardView(tongue, number, card, self._state, self) for number, card in enumerate(order.cards)
        ]
        self._truth = [self._cards[number] for number in order.truth()]
        by_id = {card.id: view for card, view in zip(order.cards, self._cards, strict=True)}
        self._told = [by_id[card] for card in order.told]
        self._told_by = tongue.say(order.told_by)
        self._after = tongue.styled(order.after)
        self._sources = tongue.citations(order.sources)

    @Property(str, constant=True)
    def toldBy(self) -> str:
        return self._told_by

    @Property(str, constant=True)
    def after(self) -> str:
        return self._after

    @Property("QStringList", constant=True)
    def sources(self) -> list[str]:
        return self._sources

    @Property(bool, notify=checkedChanged)
    def checked(self) -> bool:
        return self._state.is_checked

    @Property(bool, notify=checkedChanged)
    def right(self) -> bool:
        """Whether every card lies in its true place."""
        return self._state.is_right

    @Slot(int)
    def pick(self, place: int) -> None:
        self._state.pick(place)
        self._tell()

    @Slot(int, int)
    def move(self, start: int, end: int) -> None:
        self._state.move(start, end)
        self._tell()

    @Slot()
    def check(self) -> None:
        self._state.check()
        self._tell()

    @Slot()
    def beginAgain(self) -> None:
        self._state.begin_again()
        self._tell()

    def show(self, look: str) -> None:
        """Take the state of one of the model's looks."""
        self._state.begin_again()
        if look == "picked":
            self._state.pick(0)
        else:
            if look == "right":
                self._state.arrange([self._cards.index(card) for card in self._truth])
            self._state.check()
        self._tell()

    def _tell(self) -> None:
        for card in self._cards:
            card.changed.emit()
        self.checkedChanged.emit()

    cards = ListProperty(OrderCardView, count=count_of("_cards"), at=item_of("_cards"), constant=True)
    truth = ListProperty(OrderCardView, count=count_of("_truth"), at=item_of("_truth"), constant=True)
    told = ListProperty(OrderCardView, count=count_of("_told"), at=item_of("_told"), constant=True)
