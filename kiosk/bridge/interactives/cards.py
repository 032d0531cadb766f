"""Claim and answer on two sides of a card."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import ListProperty, QmlElement, QmlUncreatable

from kiosk.bridge.interactives.scene import Scene
from kiosk.bridge.lists import count_of, item_of
from kiosk.bridge.tongue import Tongue
from kiosk.content.interactives.cards import Cards, TwoSidedCard
from kiosk.visit.cards import Deck

QML_IMPORT_NAME = "Kiosk.Bridge"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("given by CardsView")
class TwoSidedCardView(QObject):
    """One card: the front's words, the back's, and how the front stands to the record."""

    def __init__(self, tongue: Tongue, card: TwoSidedCard, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._front = tongue.styled(card.front)
        self._back = tongue.styled(card.back)
        self._record = tongue.styled(card.record)
        self._verdict = card.verdict or ""
        self._verdict_word = tongue.verdict(card.verdict) if card.verdict else ""
        self._sources = tongue.citations(card.sources)

    @Property(str, constant=True)
    def front(self) -> str:
        return self._front

    @Property(str, constant=True)
    def back(self) -> str:
        return self._back

    @Property(str, constant=True)
    def record(self) -> str:
        return self._record

    @Property(str, constant=True)
    def verdict(self) -> str:
        return self._verdict

    @Property(str, constant=True)
    def verdictWord(self) -> str:
        return self._verdict_word

    @Property("QStringList", constant=True)
    def sources(self) -> list[str]:
        return self._sources


@QmlElement
@QmlUncreatable("given by Guide")
class CardsView(QObject):
    """A deck of cards: the one on top, and which side of it is up."""

    turnedChanged = Signal()
    indexChanged = Signal()

    def __init__(self, cards: Cards, scene: Scene, parent: QObject | None = None) -> None:
        super().__init__(parent)
        tongue = scene.tongue
        self._front_label = tongue.say(cards.front_label)
        self._back_label = tongue.say(cards.back_label)
        self._record_label = tongue.say(cards.record_label)
        self._cards = [TwoSidedCardView(tongue, card, self) for card in cards.cards]
        self._state = scene.state(lambda: Deck(len(cards.cards)))

    @Property(str, constant=True)
    def frontLabel(self) -> str:
        return self._front_label

    @Property(str, constant=True)
    def backLabel(self) -> str:
        return self._back_label

    @Property(str, constant=True)
    def recordLabel(self) -> str:
        return self._record_label

    @Property(int, notify=indexChanged)
    def index(self) -> int:
        """The card on top, counted from 0."""
        return self._state.index

    @Property(bool, notify=turnedChanged)
    def turned(self) -> bool:
        """Whether the card shows its back."""
        return self._state.is_turned

    @Slot()
    def turn(self) -> None:
        self._state.turn()
        self.turnedChanged.emit()

    @Slot(int)
    def choose(self, index: int) -> None:
        self._state.choose(index)
        self.turnedChanged.emit()
        self.indexChanged.emit()

    def show(self, look: str) -> None:
        """Take the state of one of the model's looks."""
        number = look.removeprefix("card-")
        self._state.choose(int(number) - 1 if number.isdecimal() else 0)
        self._state.is_turned = look == "turned"
        self.turnedChanged.emit()
        self.indexChanged.emit()

    cards = ListProperty(TwoSidedCardView, count=count_of("_cards"), at=item_of("_cards"), constant=True)
