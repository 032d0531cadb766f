"""What a network shows: people with their emblems, lines between them, dates, and ties in words."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import ListProperty, QmlElement, QmlUncreatable

from kiosk.bridge.cartography import Box, Spot
from kiosk.bridge.lists import Made, count_of, made_of
from kiosk.bridge.ring import Seat
from kiosk.bridge.tongue import Tongue
from kiosk.content.interactives.network import NetworkMoment
from kiosk.visit.network import Standing

QML_IMPORT_NAME = "Kiosk.Bridge"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("given by NetworkView")
class NetworkPersonView(QObject):
    """A person in the ring: the emblem and the plate with the name, in pixels of the ring."""

    seated = Signal()
    tiesChanged = Signal()

    def __init__(self, tongue: Tongue, person: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        entry = tongue.exhibit.people[person]
        self._person = person
        self._name = tongue.say(entry.name)
        self._short_name = tongue.say(entry.in_text)
        self._emblem = tongue.picture(entry.emblem.file)
        self._more = tongue.words.more_about.format(name=self._name)
        self._box = self._plate = Box(0, 0, 0, 0)
        self._ties = ""
        self._is_joined = False

    @Property(str, constant=True)
    def person(self) -> str:
        return self._person

    @Property(str, constant=True)
    def name(self) -> str:
        return self._name

    @Property(str, constant=True)
    def shortName(self) -> str:
        return self._short_name

    @Property(str, constant=True)
    def emblem(self) -> str:
        return self._emblem

    @Property(str, constant=True)
    def more(self) -> str:
        """What stands on the button to the person's card."""
        return self._more

    @Property(str, notify=tiesChanged)
    def ties(self) -> str:
        """With whom the person stands at the date, and against whom, as it is spoken; nothing where with nobody."""
        return self._ties

    @Property(bool, notify=tiesChanged)
    def joined(self) -> bool:
        """Whether a line leads to the person now."""
        return self._is_joined

    @Property(float, notify=seated)
    def across(self) -> float:
        return self._box.left

    @Property(float, notify=seated)
    def down(self) -> float:
        return self._box.top

    @Property(float, notify=seated)
    def wide(self) -> float:
        return self._box.width

    @Property(float, notify=seated)
    def high(self) -> float:
        return self._box.height

    @Property(float, notify=seated)
    def plateWide(self) -> float:
        return self._plate.width

    @Property(float, notify=seated)
    def plateHigh(self) -> float:
        return self._plate.height

    @Property(bool, notify=seated)
    def plateAbove(self) -> bool:
        """Whether the name stands over the emblem; else under it."""
        return self._plate.top <= self._box.top

    def sit(self, seat: Seat) -> None:
        """Take a place in the ring."""
        self._box, self._plate = seat.whole, seat.plate
        self.seated.emit()

    def tie(self, ties: str, *, is_joined: bool) -> None:
        """Take the ties of a date, as they are spoken, and whether any of them is drawn."""
        self._ties, self._is_joined = ties, is_joined
        self.tiesChanged.emit()


@QmlElement
@QmlUncreatable("given by NetworkView")
class NetworkTieView(QObject):
    """The line between two people, in pixels of the ring; ``stance`` is how they stand at the date, if at all."""

    seated = Signal()
    stanceChanged = Signal()

    def __init__(self, pair: tuple[str, str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.pair = pair
        self._start: Spot = (0, 0)
        self._end: Spot = (0, 0)
        self._stance = ""
        self._is_reversed = False

    @Property(float, notify=seated)
    def startAcross(self) -> float:
        return self._start[0]

    @Property(float, notify=seated)
    def startDown(self) -> float:
        return self._start[1]

    @Property(float, notify=seated)
    def endAcross(self) -> float:
        return self._end[0]

    @Property(float, notify=seated)
    def endDown(self) -> float:
        return self._end[1]

    @Property(str, notify=stanceChanged)
    def stance(self) -> str:
        """``with``, ``against``, ``broken`` or nothing."""
        return self._stance

    @Property(bool, notify=stanceChanged)
    def reversed(self) -> bool:
        """Whether the one who attacks stands at the end of the line."""
        return self._is_reversed

    def sit(self, ends: tuple[Spot, Spot]) -> None:
        """Take a place between two people."""
        self._start, self._end = ends
        self.seated.emit()

    def take(self, standing: Standing | None) -> None:
        """Show how the two stand to each other."""
        self._stance = (standing.stance or "broken") if standing else ""
        if standing:
            self._is_reversed = standing.tie.people != self.pair
        self.stanceChanged.emit()


@QmlElement
@QmlUncreatable("given by NetworkMomentView")
class NetworkStandingView(QObject):
    """A tie at a date, in words."""

    def __init__(self, tongue: Tongue, standing: Standing, parent: QObject | None = None) -> None:
        super().__init__(parent)
        words, tie = tongue.words, standing.tie
        signs = {"with": words.tie_with, "against": words.tie_against, None: words.tie_broken}
        marks = {"appeared": words.tie_appeared, "turned": words.tie_turned}
        self.standing = standing
        self._stance = standing.stance or "broken"
        self._people = list(tie.people)
        self._title = " – ".join(tongue.called(person) for person in tie.people)
        self._mark = " · ".join(filter(None, (signs[standing.stance], marks.get(standing.change))))
        self._says = tongue.styled(tie.says)
        self._sources = tongue.citations(tie.sources)

    @Property(str, constant=True)
    def stance(self) -> str:
        return self._stance

    @Property("QStringList", constant=True)
    def people(self) -> list[str]:
        return self._people

    @Property(str, constant=True)
    def title(self) -> str:
        return self._title

    @Property(str, constant=True)
    def mark(self) -> str:
        """How the two stand to each other, and whether that is new."""
        return self._mark

    @Property(str, constant=True)
    def says(self) -> str:
        return self._says

    @Property("QStringList", constant=True)
    def sources(self) -> list[str]:
        return self._sources


@QmlElement
@QmlUncreatable("given by NetworkView")
class NetworkMomentView(QObject):
    """A date, how things stood then, and the ties in words."""

    def __init__(
        self,
        tongue: Tongue,
        moment: NetworkMoment,
        is_alone: bool,
        found: Sequence[Standing],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._date = tongue.date(moment.date)
        self._short_date = moment.date.in_years() if is_alone else self._date
        self._says = tongue.styled(moment.says)
        self._standings = Made(found, partial(NetworkStandingView, tongue))

    @Property(str, constant=True)
    def date(self) -> str:
        return self._date

    @Property(str, constant=True)
    def shortDate(self) -> str:
        """The year, where there is no other date in it."""
        return self._short_date

    @Property(str, constant=True)
    def says(self) -> str:
        return self._says

    standings = ListProperty(NetworkStandingView, count=count_of("_standings"), at=made_of("_standings"), constant=True)
