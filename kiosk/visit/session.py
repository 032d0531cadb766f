"""Where a visitor is in the exhibit, and how she gets from there to anywhere else."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from kiosk.content.programme import Programme
from kiosk.visit.media import FIRST_VOLUME
from kiosk.visit.play import Plays
from kiosk.visit.settings import TEXT_SIZES, Settings


class Screen(StrEnum):
    """The screens of the kiosk."""

    ATTRACT = "attract"
    HOME = "home"
    PANEL = "panel"
    OVERVIEW = "overview"
    ABOUT = "about"


class OverlayKind(StrEnum):
    """What can lie over a panel's text."""

    NOTE = "note"
    STORY = "story"
    EVIDENCE = "evidence"
    PERSON = "person"
    TERM = "term"
    INTERACTIVE = "interactive"
    ART = "art"


@dataclass(frozen=True)
class Overlay:
    """Something that lies over a panel.

    ``subject`` is a person's or a term's id, or the number of one of the panel's interactives.
    """

    kind: OverlayKind
    subject: str = ""


class Session:
    """One visit after another: the screen, the step, what lies over it, and the visitor's settings.

    ``panels`` are the panels' ids in the order of the steps; ``noted`` are those with a content note. A visit begins
    ``lowered`` where visitors sit, and so loud as ``volume`` says.
    """

    def __init__(
        self,
        panels: Sequence[str],
        languages: Sequence[str],
        first_language: str,
        noted: Iterable[str] = (),
        *,
        lowered: bool = False,
        volume: int = FIRST_VOLUME,
    ) -> None:
        self.panels = tuple(panels)
        self.noted = frozenset(noted)
        self.languages = tuple(languages)
        self.first_language = first_language
        self.screen = Screen.ATTRACT
        self.step = 0
        self.overlays: tuple[Overlay, ...] = ()
        self.overview = 0
        self.easing = False
        self._lowered = lowered
        self.settings = Settings(first_language, lowered=lowered)
        self.plays = Plays(volume)
        self.visits = 0
        self._accepted: set[str] = set()

    @property
    def panel(self) -> str:
        """Give the id of the panel on the current step."""
        return self.panels[self.step]

    @property
    def overlay(self) -> Overlay | None:
        """Give what lies on top, if anything."""
        return self.overlays[-1] if self.overlays else None

    @property
    def has_next(self) -> bool:
        """Say whether there is a step below this one."""
        return self.step + 1 < len(self.panels)

    @property
    def interactive(self) -> str:
        """Give the place of the interactive that is open, ``PANEL/NUMBER`` or ``PANEL/art`` or ``/NUMBER``."""
        if self.screen is Screen.OVERVIEW:
            return f"/{self.overview}"
        for overlay in reversed(self.overlays):
            if overlay.kind is OverlayKind.INTERACTIVE:
                return f"{self.panel}/{overlay.subject}"
            if overlay.kind is OverlayKind.ART:
                return f"{self.panel}/art"
        return ""

    def reset(self) -> None:
        """Clear everything of the last visitor and show the attract loop."""
        self.screen = Screen.ATTRACT
        self.step = 0
        self.overlays = ()
        self.overview = 0
        self.easing = False
        self.settings = Settings(self.first_language, lowered=self._lowered)
        self.plays.forget()
        self.visits += 1
        self._accepted.clear()

    def go_home(self) -> None:
        """Show the whole descent."""
        self.screen = Screen.HOME
        self.easing = False
        self.overlays = ()

    def open_about(self) -> None:
        """Show the page about the exhibit."""
        self.screen = Screen.ABOUT
        self.easing = False
        self.overlays = ()

    def open_overview(self, number: int) -> None:
        """Show one of the interactives that are screens of their own."""
        self.screen = Screen.OVERVIEW
        self.easing = False
        self.overview = number
        self.overlays = ()

    def open_panel(self, panel: str) -> None:
        """Show a panel, its content note first; an id that is not a step changes nothing."""
        if panel in self.panels:
            self.screen = Screen.PANEL
            self.easing = False
            self.step = self.panels.index(panel)
            is_warned = panel in self.noted and panel not in self._accepted
            self.overlays = (Overlay(OverlayKind.NOTE),) if is_warned else ()

    def go_on(self) -> None:
        """Go one step down; after the last step comes home."""
        if not self.has_next:
            self.go_home()
        else:
            self.open_panel(self.panels[self.step + 1])

    def go_back(self) -> None:
        """Go one step up; before the first step comes home."""
        if self.step == 0:
            self.go_home()
        else:
            self.open_panel(self.panels[self.step - 1])

    def open_overlay(self, overlay: Overlay) -> None:
        """Lay something over the panel; what lay there waits below it."""
        if self.screen is Screen.PANEL and overlay != self.overlay:
            self.overlays = (*self.overlays, overlay)

    def close_overlay(self) -> None:
        """Take away what lies on top; a content note is not shown again in this visit."""
        self._accept()
        self.overlays = self.overlays[:-1]

    def close_all(self) -> None:
        """Take away everything that lies over the panel."""
        self._accept()
        self.overlays = ()

    def ease(self, wanted: bool) -> None:
        """Lay the sheet with all settings over the screen, or take it away; never over the attract loop."""
        self.easing = wanted and self.screen is not Screen.ATTRACT

    def enlarge_text(self) -> None:
        """Take the next text size."""
        self.settings = self.settings.with_next_text_size()

    def choose_text_size(self, index: int) -> None:
        """Take one of the text sizes; an index that is none changes nothing."""
        if 0 <= index < len(TEXT_SIZES):
            self.settings = replace(self.settings, text_size=TEXT_SIZES[index])

    def switch_contrast(self) -> None:
        """Switch high contrast on or off."""
        self.settings = self.settings.with_contrast_switched()

    def switch_motion(self) -> None:
        """Switch calm motion on or off."""
        self.settings = self.settings.with_motion_switched()

    def switch_height(self) -> None:
        """Bring text and controls down, or up again."""
        self.settings = self.settings.with_height_switched()

    def change_language(self) -> None:
        """Take the next of the exhibit's languages."""
        self.settings = self.settings.with_next_language(self.languages)

    def use_keys(self, keyed: bool) -> None:
        """Use keys, or fingers instead."""
        self.settings = replace(self.settings, keyed=keyed)

    def listen(self, spoken: bool) -> None:
        """Have everything read aloud, or not any more."""
        self.settings = replace(self.settings, spoken=spoken)

    def _accept(self) -> None:
        if self.overlay is not None and self.overlay.kind is OverlayKind.NOTE:
            self._accepted.add(self.panel)


def session_of(programme: Programme) -> Session:
    """Make the session of a programme, which begins as the site says."""
    site = programme.site
    return Session(
        tuple(programme.exhibit.panels),
        programme.languages,
        programme.first_language,
        programme.noted,
        lowered=site.screen.seat_height is not None,
        volume=site.volume,
    )
