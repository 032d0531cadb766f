"""The interface's own words as QML sees them, one typed property each."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.content.words import InterfaceWords

QML_IMPORT_NAME = "Kiosk.Bridge"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("given by Guide")
class WordsView(QObject):
    """The words of one language; those with a placeholder reach QML filled in, through other views."""

    def __init__(self, words: InterfaceWords, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._words = words

    @Property(str, constant=True)
    def touchToBegin(self) -> str:
        return self._words.touch_to_begin

    @Property(str, constant=True)
    def home(self) -> str:
        return self._words.home

    @Property(str, constant=True)
    def about(self) -> str:
        return self._words.about

    @Property(str, constant=True)
    def next(self) -> str:
        return self._words.next

    @Property(str, constant=True)
    def back(self) -> str:
        return self._words.back

    @Property(str, constant=True)
    def close(self) -> str:
        return self._words.close

    @Property(str, constant=True)
    def backTo(self) -> str:
        return self._words.back_to

    @Property(str, constant=True)
    def scrollDown(self) -> str:
        return self._words.scroll_down

    @Property(str, constant=True)
    def scrollUp(self) -> str:
        return self._words.scroll_up

    @Property(str, constant=True)
    def readMore(self) -> str:
        return self._words.read_more

    @Property(str, constant=True)
    def howDoWeKnow(self) -> str:
        return self._words.how_do_we_know

    @Property(str, constant=True)
    def inTheirWords(self) -> str:
        return self._words.in_their_words

    @Property(str, constant=True)
    def caution(self) -> str:
        return self._words.caution

    @Property(str, constant=True)
    def original(self) -> str:
        return self._words.original

    @Property(str, constant=True)
    def foundingTextSays(self) -> str:
        return self._words.founding_text_says

    @Property(str, constant=True)
    def recordShows(self) -> str:
        return self._words.record_shows

    @Property(str, constant=True)
    def curatorsNote(self) -> str:
        return self._words.curators_note

    @Property(str, constant=True)
    def sources(self) -> str:
        return self._words.sources

    @Property(str, constant=True)
    def people(self) -> str:
        return self._words.people

    @Property(str, constant=True)
    def officesHeld(self) -> str:
        return self._words.offices_held

    @Property(str, constant=True)
    def born(self) -> str:
        return self._words.born

    @Property(str, constant=True)
    def died(self) -> str:
        return self._words.died

    @Property(str, constant=True)
    def role(self) -> str:
        return self._words.role

    @Property(str, constant=True)
    def relations(self) -> str:
        return self._words.relations

    @Property(str, constant=True)
    def fate(self) -> str:
        return self._words.fate

    @Property(str, constant=True)
    def appearsOn(self) -> str:
        return self._words.appears_on

    @Property(str, constant=True)
    def credits(self) -> str:
        return self._words.credits

    @Property(str, constant=True)
    def licence(self) -> str:
        return self._words.licence

    @Property(str, constant=True)
    def whatIsCounted(self) -> str:
        return self._words.what_is_counted

    @Property(str, constant=True)
    def countedSays(self) -> str:
        return self._words.counted_says

    @Property(str, constant=True)
    def bibliography(self) -> str:
        return self._words.bibliography

    @Property(str, constant=True)
    def stillThere(self) -> str:
        return self._words.still_there

    @Property(str, constant=True)
    def keepReading(self) -> str:
        return self._words.keep_reading

    @Property(str, constant=True)
    def startOver(self) -> str:
        return self._words.start_over

    @Property(str, constant=True)
    def oneBack(self) -> str:
        return self._words.one_back

    @Property(str, constant=True)
    def oneOn(self) -> str:
        return self._words.one_on

    @Property(str, constant=True)
    def sideBySide(self) -> str:
        return self._words.side_by_side

    @Property(str, constant=True)
    def slider(self) -> str:
        return self._words.slider

    @Property(str, constant=True)
    def yourAnswer(self) -> str:
        return self._words.your_answer

    @Property(str, constant=True)
    def answerCounted(self) -> str:
        return self._words.answer_counted

    @Property(str, constant=True)
    def whatHappened(self) -> str:
        return self._words.what_happened

    @Property(str, constant=True)
    def lookCloser(self) -> str:
        return self._words.look_closer

    @Property(str, constant=True)
    def beforeYouGoOn(self) -> str:
        return self._words.before_you_go_on

    @Property(str, constant=True)
    def goOn(self) -> str:
        return self._words.go_on

    @Property(str, constant=True)
    def outOfOrder(self) -> str:
        return self._words.out_of_order

    @Property(str, constant=True)
    def takeAway(self) -> str:
        return self._words.take_away

    @Property(str, constant=True)
    def takeAwaySays(self) -> str:
        return self._words.take_away_says

    @Property(str, constant=True)
    def turnOver(self) -> str:
        return self._words.turn_over

    @Property(str, constant=True)
    def checkOrder(self) -> str:
        return self._words.check_order

    @Property(str, constant=True)
    def tryAgain(self) -> str:
        return self._words.try_again

    @Property(str, constant=True)
    def cardPicked(self) -> str:
        return self._words.card_picked

    @Property(str, constant=True)
    def trueOrder(self) -> str:
        return self._words.true_order

    @Property(str, constant=True)
    def inItsPlace(self) -> str:
        return self._words.in_its_place

    @Property(str, constant=True)
    def notInItsPlace(self) -> str:
        return self._words.not_in_its_place

    @Property(str, constant=True)
    def zoomIn(self) -> str:
        return self._words.zoom_in

    @Property(str, constant=True)
    def zoomOut(self) -> str:
        return self._words.zoom_out

    @Property(str, constant=True)
    def earlierYears(self) -> str:
        return self._words.earlier_years

    @Property(str, constant=True)
    def laterYears(self) -> str:
        return self._words.later_years

    @Property(str, constant=True)
    def allYears(self) -> str:
        return self._words.all_years

    @Property(str, constant=True)
    def earlierEvent(self) -> str:
        return self._words.earlier_event

    @Property(str, constant=True)
    def laterEvent(self) -> str:
        return self._words.later_event

    @Property(str, constant=True)
    def closeEvent(self) -> str:
        return self._words.close_event

    @Property(str, constant=True)
    def everyone(self) -> str:
        return self._words.everyone

    @Property(str, constant=True)
    def whoseEvents(self) -> str:
        return self._words.whose_events

    @Property(str, constant=True)
    def wholePicture(self) -> str:
        return self._words.whole_picture

    @Property(str, constant=True)
    def pictureMap(self) -> str:
        return self._words.picture_map

    @Property(str, constant=True)
    def takeHold(self) -> str:
        return self._words.take_hold

    @Property(str, constant=True)
    def letGo(self) -> str:
        return self._words.let_go

    @Slot(int, int, result=str)
    def ofCount(self, number: int, count: int) -> str:
        return self._words.of_count.format(number=number, count=count)
