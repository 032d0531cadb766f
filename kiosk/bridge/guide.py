"""The guide: what QML is given, and where every touch of a visitor arrives."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.bridge.access import Access
from kiosk.bridge.card_views import PersonView, TermView
from kiosk.bridge.exhibit_views import ExhibitView
from kiosk.bridge.glass import Glass
from kiosk.bridge.interactive_views import InteractiveView
from kiosk.bridge.listen import ListenView
from kiosk.bridge.panel_views import PanelView
from kiosk.bridge.views import Views
from kiosk.bridge.voice import Voice
from kiosk.bridge.words import WordsView
from kiosk.content.programme import Programme
from kiosk.visit.attract import Attract
from kiosk.visit.idle import Idle
from kiosk.visit.session import Overlay, OverlayKind, session_of
from kiosk.visit.settings import Settings
from kiosk.visit.shown import Shown
from kiosk.visit.speech import Speech
from kiosk.visit.tally import Tally

QML_IMPORT_NAME = "Kiosk.Bridge"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("given by the window")
class Guide(QObject):
    """Leads one visitor after another through an exhibit.

    ``clock`` gives seconds of a steady clock and is read whenever something happens. Answers to polls are counted
    in the ``tally``; without one, in memory. Without a ``voice`` nothing is spoken.
    """

    languageChanged = Signal()
    placeChanged = Signal()
    panelChanged = Signal()
    overlayChanged = Signal()
    interactiveChanged = Signal()
    idleChanged = Signal()
    slideChanged = Signal()
    interrupted = Signal()
    """What is under the fingers is about to change: live touches must end and not act."""
    shownChanged = Signal()

    def __init__(
        self,
        programme: Programme,
        clock: Callable[[], float],
        parent: QObject | None = None,
        tally: Tally | None = None,
        voice: Voice | None = None,
    ) -> None:
        super().__init__(parent)
        exhibit, site = programme.exhibit, programme.site
        self._programme = programme
        self._clock = clock
        self._glass = Glass(site.screen, self)
        self.session = session_of(programme)
        self.idle = Idle(site.idle)
        self.voice = voice or Voice(self)
        self.speech = Speech(self.voice, self.idle, clock, lambda: self.session.plays.volume, exhibit.languages[0])
        self.voice.ended.connect(self.speech.went_on)
        self._attract = Attract(clock())
        self.shown = self._now_shown()
        self._access = Access(programme, self.session, self._show, self)
        self._views = Views(
            programme, self.session, self.idle, tally or Tally(), clock, self.shown, self.speech, self.voice, self
        )

    # What is on the screen

    @Property(WordsView, notify=languageChanged)
    def words(self) -> WordsView:
        return self._views.words

    @Property(ExhibitView, notify=languageChanged)
    def exhibit(self) -> ExhibitView:
        return self._views.exhibit

    @Property(Access, constant=True)
    def access(self) -> Access:
        return self._access

    @Property(ListenView, constant=True)
    def listen(self) -> ListenView:
        return self._views.listen

    @Property("QStringList", constant=True)
    def invitations(self) -> list[str]:
        """The attract loop's invitation in each language."""
        return [self._programme.words[language].touch_to_begin for language in self.session.languages]

    @Property(str, notify=placeChanged)
    def screen(self) -> str:
        return self.shown.screen.value

    @Property(int, notify=placeChanged)
    def step(self) -> int:
        """The step the visitor is on, counted from 0."""
        return self.shown.step

    @Property(bool, notify=placeChanged)
    def hasNext(self) -> bool:
        return self.session.has_next

    @Property(PanelView, notify=panelChanged)
    def panel(self) -> PanelView:
        return self._views.panel

    @Property(str, notify=overlayChanged)
    def overlay(self) -> str:
        """What lies over the panel: one of the kinds of overlay, or nothing."""
        return self.shown.overlay.kind.value if self.shown.overlay else ""

    @Property(int, notify=overlayChanged)
    def overlayDepth(self) -> int:
        return len(self.shown.overlays)

    @Property(PersonView, notify=overlayChanged)
    def person(self) -> PersonView | None:
        return self._views.person

    @Property(TermView, notify=overlayChanged)
    def term(self) -> TermView | None:
        return self._views.term

    @Property(InteractiveView, notify=interactiveChanged)
    def interactive(self) -> InteractiveView | None:
        """The interactive that is open: over the panel, or as a screen of its own."""
        return self._views.interactive

    @Property(QObject, notify=interactiveChanged)
    def play(self) -> QObject | None:
        """The open interactive's own view, of the class named for its kind; nothing where it is out of order."""
        return self._views.play

    @Property(bool, notify=idleChanged)
    def asking(self) -> bool:
        return self.shown.asking

    @Property(str, notify=idleChanged)
    def countdown(self) -> str:
        return self._views.tongue.words.starting_over_in.format(seconds=self.shown.seconds_left)

    @Property(int, notify=slideChanged)
    def slide(self) -> int:
        """The slide of the attract loop, counted from 0 and without end."""
        return self.shown.slide

    @Property(Glass, constant=True)
    def glass(self) -> Glass:
        return self._glass

    # What the visitor does

    @Slot()
    def wake(self) -> None:
        """The first touch on the attract loop."""
        self.interrupted.emit()
        self.idle.touched(self._clock())
        self.session.go_home()
        self._show()

    @Slot()
    def goHome(self) -> None:
        self.session.go_home()
        self._show()

    @Slot()
    def openAbout(self) -> None:
        self.session.open_about()
        self._show()

    @Slot(str)
    def openPanel(self, panel: str) -> None:
        self.session.open_panel(panel)
        self._show()

    @Slot()
    def goOn(self) -> None:
        self.session.go_on()
        self._show()

    @Slot()
    def goBack(self) -> None:
        self.session.go_back()
        self._show()

    @Slot()
    def openStory(self) -> None:
        self.session.open_overlay(Overlay(OverlayKind.STORY))
        self._show()

    @Slot()
    def openEvidence(self) -> None:
        self.session.open_overlay(Overlay(OverlayKind.EVIDENCE))
        self._show()

    @Slot(int)
    def openInteractive(self, number: int) -> None:
        self.session.open_overlay(Overlay(OverlayKind.INTERACTIVE, str(number)))
        self._show()

    @Slot()
    def openArt(self) -> None:
        self.session.open_overlay(Overlay(OverlayKind.ART))
        self._show()

    @Slot(int)
    def openOverview(self, number: int) -> None:
        self.session.open_overview(number)
        self._show()

    @Slot(str)
    def openLink(self, entry: str) -> None:
        """A person's or a term's id, from a chip or from a link inside a text."""
        is_person = entry in self._programme.exhibit.people
        if is_person or entry in self._programme.exhibit.terms:
            self.session.open_overlay(Overlay(OverlayKind.PERSON if is_person else OverlayKind.TERM, entry))
        self._show()

    @Slot()
    def closeOverlay(self) -> None:
        self.session.close_overlay()
        self._show()

    @Slot()
    def closeAll(self) -> None:
        self.session.close_all()
        self._show()

    @Slot()
    def keepReading(self) -> None:
        self.interrupted.emit()
        self.idle.keep_reading(self._clock())
        self._show()

    @Slot()
    def startOver(self) -> None:
        self.interrupted.emit()
        self.speech.forget()
        self.idle.end()
        self.session.reset()
        self._attract.begin(self._clock())
        self._show()

    def choose(self, settings: Settings) -> None:
        """Take a whole set of a visitor's choices at once."""
        self.session.settings = settings
        self._show()

    # What time does

    def tick(self) -> None:
        """Let time pass: turn the attract loop, ask whether anybody is there, or start over."""
        self.speech.tick()
        if self.idle.tick(self._clock()):
            self.startOver()
        else:
            if self.idle.asking and not self.shown.asking:
                self.interrupted.emit()
            self._show()

    def _now_shown(self) -> Shown:
        return Shown.at(self._clock(), self.session, self.idle, self._attract)

    def _show(self) -> None:
        """Bring the views up to date with the session, and tell QML what has changed."""
        before, after = self.shown, self._now_shown()
        if after == before:
            return
        self.shown = after
        outdated = self._views.update(before, after)
        relearnt = after.settings.language != before.settings.language
        reopened = (after.interactive, after.visit) != (before.interactive, before.visit)
        for changed, signal in (
            (relearnt, self.languageChanged),
            (relearnt or after.panel != before.panel, self.panelChanged),
            (relearnt or after.overlays != before.overlays, self.overlayChanged),
            (relearnt or reopened, self.interactiveChanged),
            ((after.settings, after.easing) != (before.settings, before.easing), self._access.changed),
            ((after.screen, after.step) != (before.screen, before.step), self.placeChanged),
            (relearnt or after.seconds_left != before.seconds_left or after.asking != before.asking, self.idleChanged),
            (after.slide != before.slide, self.slideChanged),
        ):
            if changed:
                signal.emit()
        # QML's delegates are deleted later too, and before these: none is left without its view.
        for view in outdated:
            view.deleteLater()
        self.shownChanged.emit()
