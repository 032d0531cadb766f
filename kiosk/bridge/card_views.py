"""People and terms as QML sees them: chips and cards."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject
from PySide6.QtQml import ListProperty, QmlElement, QmlUncreatable

from kiosk.bridge.exhibit_views import StepsView
from kiosk.bridge.lists import count_of, item_of
from kiosk.bridge.tongue import Tongue

QML_IMPORT_NAME = "Kiosk.Bridge"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("given by other views")
class ChipView(QObject):
    """A person as a chip, with what she or he is to the one whose card it stands on."""

    def __init__(self, tongue: Tongue, person: str, says: str = "", parent: QObject | None = None) -> None:
        super().__init__(parent)
        entry = tongue.exhibit.people[person]
        self._person = person
        self._name = tongue.say(entry.name)
        self._short_name = tongue.say(entry.in_text)
        self._emblem = tongue.picture(entry.emblem.file)
        self._says = says

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
    def says(self) -> str:
        return self._says


@QmlElement
@QmlUncreatable("given by Guide")
class PersonView(QObject):
    """A person's card."""

    def __init__(self, tongue: Tongue, person: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        entry = tongue.exhibit.people[person]
        self._name = tongue.say(entry.name)
        self._full_name = tongue.say(entry.full_name)
        self._emblem = tongue.picture(entry.emblem.file)
        self._emblem_alt = tongue.say(entry.emblem.alt)
        self._portrait = tongue.picture(entry.portrait.file) if entry.portrait else ""
        self._portrait_alt = tongue.say(entry.portrait.alt) if entry.portrait else ""
        self._born = tongue.life_date(entry.born)
        self._died = tongue.life_date(entry.died)
        self._role = tongue.styled(entry.role)
        self._biography = tongue.styled(entry.biography)
        self._fate = tongue.styled(entry.fate)
        self._sources = tongue.citations(entry.sources)
        self._relations = [
            ChipView(tongue, relation.person, tongue.say(relation.says), self) for relation in entry.relations
        ]
        self._appearances = StepsView(tongue, tongue.panels_with(person), self)

    @Property(str, constant=True)
    def name(self) -> str:
        return self._name

    @Property(str, constant=True)
    def fullName(self) -> str:
        return self._full_name

    @Property(str, constant=True)
    def emblem(self) -> str:
        return self._emblem

    @Property(str, constant=True)
    def emblemAlt(self) -> str:
        return self._emblem_alt

    @Property(str, constant=True)
    def portrait(self) -> str:
        return self._portrait

    @Property(str, constant=True)
    def portraitAlt(self) -> str:
        return self._portrait_alt

    @Property(str, constant=True)
    def born(self) -> str:
        return self._born

    @Property(str, constant=True)
    def died(self) -> str:
        return self._died

    @Property(str, constant=True)
    def role(self) -> str:
        return self._role

    @Property(str, constant=True)
    def biography(self) -> str:
        return self._biography

    @Property(str, constant=True)
    def fate(self) -> str:
        return self._fate

    @Property("QStringList", constant=True)
    def sources(self) -> list[str]:
        return self._sources

    relations = ListProperty(ChipView, count=count_of("_relations"), at=item_of("_relations"), constant=True)

    @Property(StepsView, constant=True)
    def appearances(self) -> StepsView:
        return self._appearances


@QmlElement
@QmlUncreatable("given by Guide")
class TermView(QObject):
    """A term's card."""

    def __init__(self, tongue: Tongue, term: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        entry = tongue.exhibit.terms[term]
        self._name = tongue.say(entry.name)
        self._definition = tongue.styled(entry.definition)
        self._sources = tongue.citations(entry.sources)
        self._appearances = StepsView(tongue, tongue.panels_with(term), self)

    @Property(str, constant=True)
    def name(self) -> str:
        return self._name

    @Property(str, constant=True)
    def definition(self) -> str:
        return self._definition

    @Property("QStringList", constant=True)
    def sources(self) -> list[str]:
        return self._sources

    @Property(StepsView, constant=True)
    def appearances(self) -> StepsView:
        return self._appearances
