"""The views that QML holds now, made anew where language, panel, card or interactive change."""

from __future__ import annotations

import logging
from collections.abc import Callable

from PySide6.QtCore import QObject

from kiosk.bridge.card_views import PersonView, TermView
from kiosk.bridge.exhibit_views import ExhibitView
from kiosk.bridge.interactive_views import InteractiveView
from kiosk.bridge.interactives.scene import Leaves, Scene, play_of
from kiosk.bridge.listen import ListenView
from kiosk.bridge.panel_views import PanelView
from kiosk.bridge.tongue import Tongue
from kiosk.bridge.voice import Voice
from kiosk.bridge.words import WordsView
from kiosk.content.index import Index
from kiosk.content.interactives import Interactive
from kiosk.content.programme import Programme
from kiosk.visit.idle import Idle
from kiosk.visit.session import OverlayKind, Session
from kiosk.visit.shown import Shown
from kiosk.visit.speech import Speech
from kiosk.visit.tally import Tally

log = logging.getLogger(__name__)


class Views:
    """Makes the views of a programme for what is shown; ``parent`` keeps them alive."""

    def __init__(
        self,
        programme: Programme,
        session: Session,
        idle: Idle,
        tally: Tally,
        clock: Callable[[], float],
        shown: Shown,
        speech: Speech,
        voice: Voice,
        parent: QObject,
    ) -> None:
        self._programme = programme
        self._session = session
        self._idle = idle
        self._tally = tally
        self._clock = clock
        index = Index(programme.exhibit)
        self._tongues = {
            language: Tongue(programme.exhibit, index, language, programme.words[language])
            for language in session.languages
        }
        self._parent = parent
        self._speak(shown)
        self.listen = ListenView(self.tongue, session.plays, idle, clock, speech, voice, parent)
        self.listen.update(shown, self.tongue)
        self.panel = PanelView(self.tongue, shown.panel, parent)
        self.person: PersonView | None = None
        self.term: TermView | None = None
        self.interactive: InteractiveView | None = None
        self.play: QObject | None = None

    def update(self, before: Shown, after: Shown) -> list[QObject]:
        """Make anew what has changed; give the views that nothing will show any more."""
        outdated: list[QObject | None] = []
        relearnt = after.settings.language != before.settings.language
        if relearnt:
            outdated += [self.words, self.exhibit]
            self._speak(after)
        if relearnt or after.panel != before.panel:
            outdated.append(self.panel)
            self.panel = PanelView(self.tongue, after.panel, self._parent)
        if relearnt or after.overlays != before.overlays:
            outdated += [self.person, self.term]
            self._make_cards(after)
        if relearnt or after.interactive != before.interactive or after.visit != before.visit:
            outdated += [self.interactive, self.play]
            is_closed = (after.interactive, after.visit) != (before.interactive, before.visit)
            if is_closed and isinstance(self.play, Leaves):
                self.play.leave()
            self._open(after.interactive)
        self.listen.update(after, self.tongue)
        return [view for view in outdated if view is not None]

    def _speak(self, shown: Shown) -> None:
        self.tongue = self._tongues[shown.settings.language]
        self.words = WordsView(self.tongue.words, self._parent)
        self.exhibit = ExhibitView(self.tongue, self._parent)

    def _make_cards(self, shown: Shown) -> None:
        kind, subject = (shown.overlay.kind, shown.overlay.subject) if shown.overlay else (None, "")
        self.person = PersonView(self.tongue, subject, self._parent) if kind is OverlayKind.PERSON else None
        self.term = TermView(self.tongue, subject, self._parent) if kind is OverlayKind.TERM else None

    def _open(self, place: str) -> None:
        """Make the views of the interactive at a place; what fails to be made is shown as out of order."""
        self.interactive = self.play = None
        if not place:
            return
        found = self._interactive_at(place)
        self.interactive = InteractiveView(self.tongue, found, self._parent)
        scene = Scene(self.tongue, self._programme, place, self._session.plays, self._idle, self._tally, self._clock)
        try:
            self.play = play_of(found, scene, self._parent)
        except Exception:
            log.exception("The interactive %s (%s) is out of order.", place, found.kind)

    def _interactive_at(self, place: str) -> Interactive:
        panel, _, number = place.rpartition("/")
        if not panel:
            return self._programme.exhibit.file.overviews[int(number)]
        entry = self._programme.exhibit.panels[panel]
        if number == "art":
            from kiosk.content.interactives.zoom import closer_look

            return closer_look(entry.title, entry.art)
        return entry.interactives[int(number)]
