"""The curator's preview as QML sees it: the exhibit as it was last right, what is wrong now, and the bar over it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Any

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import ListProperty, QmlElement, QmlUncreatable

from kiosk.bridge.guide import Guide
from kiosk.bridge.lists import count_of, item_of
from kiosk.content.problem import Problem
from kiosk.content.wording import of_preview
from kiosk.visit.session import Screen

QML_IMPORT_NAME = "Kiosk.Bridge"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True)
class Size:
    """A screen to look at the exhibit on, in pixels."""

    width: int
    height: int


SIZES = (Size(1920, 1080), Size(1080, 1920), Size(3840, 2160), Size(1280, 1024), Size(1024, 768))


@QmlElement
@QmlUncreatable("given by Preview")
class ProblemView(QObject):
    """One problem: its place, the line with a mark under the spot, what is wrong, what would be right."""

    def __init__(self, problem: Problem, lines: Sequence[str], parent: QObject) -> None:
        super().__init__(parent)
        self._problem = problem
        self._lines = "\n".join(lines)

    @Property(str, constant=True)
    def place(self) -> str:
        return str(self._problem.place)

    @Property(str, constant=True)
    def lines(self) -> str:
        """The line and the mark under it, to be set in letters of one width."""
        return self._lines

    @Property(str, constant=True)
    def what(self) -> str:
        return self._problem.what

    @Property(str, constant=True)
    def remedy(self) -> str:
        return self._problem.would_be_right

    @Property(bool, constant=True)
    def isError(self) -> bool:
        return self._problem.is_error


@QmlElement
@QmlUncreatable("given by the preview's window")
class Preview(QObject):
    """What ``kiosk preview`` shows, and where its curator's touches on the bar arrive."""

    guideChanged = Signal()
    problemsChanged = Signal()
    sizeChanged = Signal()
    barChanged = Signal()

    def __init__(self, title: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._title = title
        self._guide: Guide | None = None
        self._languages: Sequence[str] = ()
        self._titles: Sequence[str] = ()
        self._problems: list[ProblemView] = []
        self._summary = ""
        self._size = 0

    # What is shown

    @Property(str, constant=True)
    def title(self) -> str:
        return self._title

    @Property(Guide, notify=guideChanged)
    def guide(self) -> Guide | None:
        """The exhibit as it was last right; nothing before it has been right once."""
        return self._guide

    @Property(bool, notify=guideChanged)
    def ready(self) -> bool:
        """Whether there is an exhibit to be shown."""
        return self._guide is not None

    problems = ListProperty(ProblemView, count=count_of("_problems"), at=item_of("_problems"), notify=problemsChanged)

    @Property(str, notify=problemsChanged)
    def summary(self) -> str:
        """How much is wrong, and whether what is seen is older than the files; nothing where nothing is."""
        return self._summary

    @Property(str, constant=True)
    def fold(self) -> str:
        return of_preview.fold()

    @Property(str, constant=True)
    def unfold(self) -> str:
        return of_preview.unfold()

    @Property(str, constant=True)
    def nothingYet(self) -> str:
        return of_preview.nothing_yet()

    # The bar

    @Property("QStringList", constant=True)
    def sizes(self) -> list[str]:
        return [of_preview.size(size.width, size.height) for size in SIZES]

    @Property(int, notify=sizeChanged)
    def sizeIndex(self) -> int:
        return self._size

    @Property(int, notify=sizeChanged)
    def screenWidth(self) -> int:
        return SIZES[self._size].width

    @Property(int, notify=sizeChanged)
    def screenHeight(self) -> int:
        return SIZES[self._size].height

    @Property("QStringList", notify=guideChanged)
    def languages(self) -> list[str]:
        return list(self._languages)

    @Property(int, notify=barChanged)
    def languageIndex(self) -> int:
        session = self._guide.session if self._guide else None
        return session.languages.index(session.settings.language) if session else 0

    @Property("QStringList", notify=guideChanged)
    def stops(self) -> list[str]:
        """Home, and each panel."""
        return [of_preview.home(), *(of_preview.step(number, title) for number, title in enumerate(self._titles, 1))]

    @Property(int, notify=barChanged)
    def stopIndex(self) -> int:
        session = self._guide.session if self._guide else None
        return session.step + 1 if session and session.screen is Screen.PANEL else 0

    @Property(str, constant=True)
    def contrastName(self) -> str:
        return of_preview.contrast()

    @Property(str, constant=True)
    def loweredName(self) -> str:
        return of_preview.lowered()

    # What the curator does

    @Slot(int)
    def chooseSize(self, index: int) -> None:
        self._size = index
        self.sizeChanged.emit()

    @Slot(int)
    def chooseLanguage(self, index: int) -> None:
        if self._guide:
            session = self._guide.session
            self._guide.choose(replace(session.settings, language=session.languages[index]))

    @Slot(int)
    def goTo(self, index: int) -> None:
        """Go to one of the stops."""
        if self._guide and index > 0:
            self._guide.openPanel(self._guide.session.panels[index - 1])
        elif self._guide:
            self._guide.goHome()

    # What the desk gives

    def show_guide(self, guide: Guide, languages: Sequence[str], titles: Sequence[str]) -> None:
        """Show the exhibit anew; its languages by their names, its panels by their titles."""
        before, self._guide = self._guide, guide
        self._languages = languages
        self._titles = titles
        access: Any = guide.access
        for changed in (guide.languageChanged, guide.placeChanged, access.changed):
            changed.connect(self.barChanged)
        self.guideChanged.emit()
        self.barChanged.emit()
        if before:
            before.deleteLater()

    def show_problems(self, problems: Sequence[Problem], lines: Callable[[Problem], Sequence[str]]) -> None:
        """Show what is wrong, the errors first."""
        before = self._problems
        ordered = sorted(problems, key=lambda problem: not problem.is_error)
        self._problems = [ProblemView(problem, lines(problem), self) for problem in ordered]
        self._summary = of_preview.summary(problems, self.ready)
        self.problemsChanged.emit()
        for view in before:
            view.deleteLater()
