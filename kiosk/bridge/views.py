"""The views that QML holds now, made anew where language, panel or card change."""

from __future__ import annotations

from PySide6.QtCore import QObject

from kiosk.bridge.card_views import PersonView, TermView
from kiosk.bridge.exhibit_views import ExhibitView
from kiosk.bridge.panel_views import PanelView
from kiosk.bridge.tongue import Tongue
from kiosk.bridge.words import WordsView
from kiosk.content.index import Index
from kiosk.content.programme import Programme
from kiosk.visit.session import OverlayKind
from kiosk.visit.shown import Shown


class Views:
    """Makes the views of a programme for what is shown; ``parent`` keeps them alive."""

    def __init__(self, programme: Programme, shown: Shown, parent: QObject) -> None:
        self._programme = programme
        self._index = Index(programme.exhibit)
        self._parent = parent
        self._speak(shown)
        self.panel = PanelView(self.tongue, shown.panel, parent)
        self.person: PersonView | None = None
        self.term: TermView | None = None

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
        return [view for view in outdated if view is not None]

    def _speak(self, shown: Shown) -> None:
        language = shown.settings.language
        words = self._programme.words[language]
        self.tongue = Tongue(self._programme.exhibit, self._index, language, words)
        self.words = WordsView(words, self._parent)
        self.exhibit = ExhibitView(self.tongue, self._parent)

    def _make_cards(self, shown: Shown) -> None:
        kind, subject = (shown.overlay.kind, shown.overlay.subject) if shown.overlay else (None, "")
        self.person = PersonView(self.tongue, subject, self._parent) if kind is OverlayKind.PERSON else None
        self.term = TermView(self.tongue, subject, self._parent) if kind is OverlayKind.TERM else None
