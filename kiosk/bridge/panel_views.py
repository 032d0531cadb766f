"""A panel as QML sees it, with its claims, its quotations and its offices."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Property, QObject
from PySide6.QtQml import ListProperty, QmlElement, QmlUncreatable

from kiosk.bridge.card_views import ChipView
from kiosk.bridge.interactive_views import InteractiveView
from kiosk.bridge.lists import Made, count_of, item_of, made_of
from kiosk.bridge.tongue import Tongue
from kiosk.content.panel import Claim, Quotation
from kiosk.visit.offices import offices_on

QML_IMPORT_NAME = "Kiosk.Bridge"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("given by PanelView")
class ClaimView(QObject):
    """One statement of the founding text, weighed against the record."""

    def __init__(self, tongue: Tongue, claim: Claim, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._claim = claim.id
        self._says = tongue.styled(claim.says)
        self._verdict = claim.verdict
        self._verdict_word = tongue.verdict(claim.verdict)
        self._record = tongue.styled(claim.record)
        self._note = tongue.styled(claim.note)
        self._sources = tongue.citations(claim.sources)

    @Property(str, constant=True)
    def claim(self) -> str:
        return self._claim

    @Property(str, constant=True)
    def says(self) -> str:
        return self._says

    @Property(str, constant=True)
    def verdict(self) -> str:
        return self._verdict

    @Property(str, constant=True)
    def verdictWord(self) -> str:
        return self._verdict_word

    @Property(str, constant=True)
    def record(self) -> str:
        return self._record

    @Property(str, constant=True)
    def note(self) -> str:
        return self._note

    @Property("QStringList", constant=True)
    def sources(self) -> list[str]:
        return self._sources


@QmlElement
@QmlUncreatable("given by PanelView")
class QuotationView(QObject):
    """Documented words, with speaker, date, source and caution."""

    def __init__(self, tongue: Tongue, quotation: Quotation, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._words = tongue.quoted(quotation)
        original = quotation.original
        self._original = tongue.original(quotation) if original and original.language != tongue.language else ""
        self._translation = tongue.say(quotation.translation)
        self._speaker = tongue.say(quotation.speaker)
        self._date = tongue.date(quotation.date, quotation.date_label)
        self._source = tongue.styled(quotation.source)
        self._mark = tongue.mark(quotation)
        self._caution = tongue.styled(quotation.caution)
        person = tongue.exhibit.people.get(quotation.person or "")
        self._emblem = tongue.picture(person.emblem.file) if person else ""

    @Property(str, constant=True)
    def words(self) -> str:
        return self._words

    @Property(str, constant=True)
    def original(self) -> str:
        return self._original

    @Property(str, constant=True)
    def translation(self) -> str:
        return self._translation

    @Property(str, constant=True)
    def speaker(self) -> str:
        return self._speaker

    @Property(str, constant=True)
    def date(self) -> str:
        return self._date

    @Property(str, constant=True)
    def source(self) -> str:
        return self._source

    @Property(str, constant=True)
    def mark(self) -> str:
        """Words that mark a forced or hostile quotation as such, or nothing."""
        return self._mark

    @Property(str, constant=True)
    def caution(self) -> str:
        return self._caution

    @Property(str, constant=True)
    def emblem(self) -> str:
        return self._emblem


@QmlElement
@QmlUncreatable("given by PanelView")
class OfficeView(QObject):
    """An office on a panel's day: held, or lost."""

    def __init__(self, name: str, held: bool, spoken: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._name = name
        self._held = held
        self._spoken = spoken

    @Property(str, constant=True)
    def name(self) -> str:
        return self._name

    @Property(bool, constant=True)
    def held(self) -> bool:
        return self._held

    @Property(str, constant=True)
    def spoken(self) -> str:
        return self._spoken


@QmlElement
@QmlUncreatable("given by Guide")
class PanelView(QObject):
    """One panel."""

    def __init__(self, tongue: Tongue, panel: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        exhibit = tongue.exhibit
        entry = exhibit.panels[panel]
        self._tongue = tongue
        self._panel = panel
        self._title = tongue.say(entry.title)
        self._date = tongue.date(entry.date, entry.date_label)
        self._art = tongue.picture(entry.art.file)
        self._art_alt = tongue.say(entry.art.alt)
        self._art_credit = tongue.credit_line(entry.art.file)
        self._label = tongue.styled(entry.label)
        claims = [*entry.claims, *(tongue.index.claims[again] for again in entry.claims_again)]
        self._claims = Made(claims, partial(ClaimView, tongue))
        self._notes = sum(claim.note is not None for claim in claims)
        self._notes_spoken = tongue.words.notes_count.format(count=self._notes) if self._notes else ""
        self._people = [ChipView(tongue, person, parent=self) for person in entry.people]
        self._quotations = Made(entry.quotations, partial(QuotationView, tongue))
        self._interactives = [InteractiveView(tongue, interactive, self) for interactive in entry.interactives]
        self._content_note = tongue.styled(entry.content_note)
        self._take_away = (exhibit.file.take_away or "").replace("{panel}", panel)
        day = entry.offices_on or entry.date
        self._offices = [
            OfficeView(tongue.say(office.name), held, tongue.office(office, held), self)
            for office, held in offices_on(day.ends, exhibit.file.offices)
        ]
        self._offices_heading = tongue.offices_heading(entry.offices_on)

    @Property(str, constant=True)
    def panel(self) -> str:
        return self._panel

    @Property(str, constant=True)
    def title(self) -> str:
        return self._title

    @Property(str, constant=True)
    def date(self) -> str:
        return self._date

    @Property(str, constant=True)
    def art(self) -> str:
        return self._art

    @Property(str, constant=True)
    def artAlt(self) -> str:
        return self._art_alt

    @Property(str, constant=True)
    def artCredit(self) -> str:
        return self._art_credit

    @Property(str, constant=True)
    def label(self) -> str:
        return self._label

    @Property("QStringList", constant=True)
    def story(self) -> list[str]:
        return self._tongue.paragraphs(self._tongue.exhibit.panels[self._panel].story)

    @Property(str, constant=True)
    def contentNote(self) -> str:
        """What a visitor is told before she sees the panel, or nothing."""
        return self._content_note

    @Property(str, constant=True)
    def takeAway(self) -> str:
        """The web address that a visitor takes along, or nothing."""
        return self._take_away

    @Property(int, constant=True)
    def notes(self) -> int:
        """How many claims need a note."""
        return self._notes

    @Property(str, constant=True)
    def notesSpoken(self) -> str:
        return self._notes_spoken

    @Property(str, constant=True)
    def officesHeading(self) -> str:
        return self._offices_heading

    claims = ListProperty(ClaimView, count=count_of("_claims"), at=made_of("_claims"), constant=True)
    interactives = ListProperty(
        InteractiveView, count=count_of("_interactives"), at=item_of("_interactives"), constant=True
    )
    people = ListProperty(ChipView, count=count_of("_people"), at=item_of("_people"), constant=True)
    quotations = ListProperty(QuotationView, count=count_of("_quotations"), at=made_of("_quotations"), constant=True)
    offices = ListProperty(OfficeView, count=count_of("_offices"), at=item_of("_offices"), constant=True)
