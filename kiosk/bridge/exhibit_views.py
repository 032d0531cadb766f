"""The exhibit as a whole as QML sees it: its steps, its attract loop, its about page."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Property, QObject
from PySide6.QtQml import ListProperty, QmlElement, QmlUncreatable

from kiosk.bridge.interactive_views import InteractiveView
from kiosk.bridge.lists import Made, count_of, item_of, made_of
from kiosk.bridge.tongue import Tongue
from kiosk.content.credits import Credit

QML_IMPORT_NAME = "Kiosk.Bridge"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("given by ExhibitView")
class StepView(QObject):
    """A panel's place on the descending strip, and its slide in the attract loop."""

    def __init__(self, tongue: Tongue, panel: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        exhibit = tongue.exhibit
        entry = exhibit.panels[panel]
        self._panel = panel
        self._number = tongue.number_of(panel)
        self._title = tongue.say(entry.title)
        self._years = entry.date.in_years()
        self._date = tongue.date(entry.date, entry.date_label)
        self._art = tongue.picture(entry.art.file)
        spoken = self._title.replace("\u00ad", "")
        self._spoken = tongue.words.step.format(number=self._number, count=len(exhibit.panels), title=spoken)

    @Property(str, constant=True)
    def panel(self) -> str:
        return self._panel

    @Property(int, constant=True)
    def number(self) -> int:
        return self._number

    @Property(str, constant=True)
    def title(self) -> str:
        return self._title

    @Property(str, constant=True)
    def years(self) -> str:
        return self._years

    @Property(str, constant=True)
    def date(self) -> str:
        return self._date

    @Property(str, constant=True)
    def art(self) -> str:
        return self._art

    @Property(str, constant=True)
    def spoken(self) -> str:
        return self._spoken


@QmlElement
@QmlUncreatable("given by other views")
class StepsView(QObject):
    """The steps of some panels, such as those that a person appears on."""

    def __init__(self, tongue: Tongue, panels: Sequence[str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._steps = Made(panels, partial(StepView, tongue))

    steps = ListProperty(StepView, count=count_of("_steps"), at=made_of("_steps"), constant=True)


@QmlElement
@QmlUncreatable("given by ExhibitView")
class CreditView(QObject):
    """One credit line and its licence."""

    def __init__(self, tongue: Tongue, credit: Credit, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._line = tongue.say(credit.line)
        self._licence = credit.licence

    @Property(str, constant=True)
    def line(self) -> str:
        return self._line

    @Property(str, constant=True)
    def licence(self) -> str:
        return self._licence


@QmlElement
@QmlUncreatable("given by Guide")
class ExhibitView(QObject):
    """What home, the attract loop and the about page show."""

    def __init__(self, tongue: Tongue, parent: QObject | None = None) -> None:
        super().__init__(parent)
        exhibit = tongue.exhibit
        self._title = tongue.say(exhibit.file.title)
        self._introduction = tongue.styled(exhibit.file.introduction)
        self._steps = Made(tuple(exhibit.panels), partial(StepView, tongue))
        self._tongue = tongue
        self._credits = Made(tongue.all_credits(), partial(CreditView, tongue))
        self._overviews = [InteractiveView(tongue, overview, self) for overview in exhibit.file.overviews]
        protagonist = exhibit.people.get(exhibit.file.protagonist or "")
        self._marker = protagonist.emblem.file if protagonist else ""

    @Property(str, constant=True)
    def title(self) -> str:
        return self._title

    @Property(str, constant=True)
    def introduction(self) -> str:
        return self._introduction

    @Property("QStringList", constant=True)
    def about(self) -> list[str]:
        return self._tongue.paragraphs(self._tongue.exhibit.file.about)

    @Property(str, constant=True)
    def licence(self) -> str:
        return self._tongue.styled(self._tongue.exhibit.file.licence)

    @Property("QStringList", constant=True)
    def bibliography(self) -> list[str]:
        return [self._tongue.reference(key) for key in self._tongue.exhibit.sources]

    @Property(str, constant=True)
    def marker(self) -> str:
        """The asset that goes down the steps, or nothing."""
        return self._marker

    @Property("QStringList", constant=True)
    def longTitles(self) -> list[str]:
        """The steps' titles with the most letters; all of them where there are not many."""
        return self._tongue.long_titles

    steps = ListProperty(StepView, count=count_of("_steps"), at=made_of("_steps"), constant=True)
    credits = ListProperty(CreditView, count=count_of("_credits"), at=made_of("_credits"), constant=True)
    overviews = ListProperty(InteractiveView, count=count_of("_overviews"), at=item_of("_overviews"), constant=True)
