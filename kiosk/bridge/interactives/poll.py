"""A question to the visitors of this kiosk."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import ListProperty, QmlElement, QmlUncreatable

from kiosk.bridge.interactives.scene import Scene
from kiosk.bridge.lists import count_of, item_of
from kiosk.bridge.tongue import Tongue
from kiosk.content.interactives.poll import Poll
from kiosk.visit.poll import Ballot, shares
from kiosk.visit.tally import Question, Tally

QML_IMPORT_NAME = "Kiosk.Bridge"
QML_IMPORT_MAJOR_VERSION = 1

PICTURED = (7, 16, 3, 5)
"""How often each answer was given in a picture of the tally."""


@QmlElement
@QmlUncreatable("given by PollView")
class PollAnswerView(QObject):
    """One of the answers, and how many visitors gave it once that may be shown."""

    counted = Signal()

    def __init__(self, says: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._says = says
        self._count = ""
        self._percent = ""
        self._share = 0

    def take(self, tongue: Tongue, count: int, share: int) -> None:
        """Show a count and its share in per cent."""
        self._count = tongue.number(count)
        self._percent = tongue.percent(share)
        self._share = share
        self.counted.emit()

    @Property(str, constant=True)
    def says(self) -> str:
        return self._says

    @Property(str, notify=counted)
    def count(self) -> str:
        return self._count

    @Property(str, notify=counted)
    def percent(self) -> str:
        return self._percent

    @Property(int, notify=counted)
    def share(self) -> int:
        """The share in whole per cent."""
        return self._share


@QmlElement
@QmlUncreatable("given by Guide")
class PollView(QObject):
    """The question, its answers, and what this visitor answered."""

    answerChanged = Signal()

    def __init__(self, poll: Poll, scene: Scene, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tongue = scene.tongue
        question = Question.of(scene.programme.exhibit.id, poll)
        self._ballot = scene.state(lambda: Ballot(question, len(poll.answers), scene.tally))
        self._question = scene.tongue.say(poll.question)
        self._answers = [PollAnswerView(scene.tongue.say(answer), self) for answer in poll.answers]
        self._then = scene.tongue.styled(poll.then)
        self._sources = scene.tongue.citations(poll.sources)
        self._total = ""
        self._count()

    @Property(str, constant=True)
    def question(self) -> str:
        return self._question

    @Property(int, notify=answerChanged)
    def answer(self) -> int:
        """What this visitor answered, counted from 0; -1 before she has."""
        return -1 if self._ballot.answer is None else self._ballot.answer

    @Property(str, notify=answerChanged)
    def total(self) -> str:
        """How many answers there are in all; nothing while they are too few to be shown."""
        return self._total

    @Property(str, constant=True)
    def then(self) -> str:
        """What happened, for those who have answered."""
        return self._then

    @Property("QStringList", constant=True)
    def sources(self) -> list[str]:
        return self._sources

    @Slot(int)
    def give(self, answer: int) -> None:
        """Answer; the first answer of a visit counts."""
        self._ballot.give(answer)
        self._count()
        self.answerChanged.emit()

    def show(self, look: str) -> None:
        """Take the state of one of the model's looks; what is shown there is not counted for good."""
        self._ballot.tally = Tally()
        self._ballot.answer = None
        if look == "tally":
            for answer, times in enumerate(PICTURED[: self._ballot.answers]):
                for _ in range(times):
                    self._ballot.tally.count(self._ballot.question, answer)
        self.give(0)

    def _count(self) -> None:
        """Show the counts to a visitor who has answered."""
        counts = self._ballot.counts if self._ballot.answer is not None else []
        self._total = self._tongue.words.answers_given.format(count=self._tongue.number(sum(counts))) if counts else ""
        for answer, count, share in zip(self._answers, counts, shares(counts), strict=bool(counts)):
            answer.take(self._tongue, count, share)

    answers = ListProperty(PollAnswerView, count=count_of("_answers"), at=item_of("_answers"), constant=True)
