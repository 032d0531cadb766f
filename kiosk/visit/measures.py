"""What is kept of a visit: times, and the names of things that were opened; nothing of the person."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import NamedTuple

from kiosk.content.exhibit import Exhibit
from kiosk.visit.session import OverlayKind, Screen
from kiosk.visit.settings import TEXT_SIZES, Settings
from kiosk.visit.shown import Shown

SHORTEST = 3
"""Seconds; a shorter visit is counted apart."""

MOST_OPENED = 200
"""How many panels of one visit are followed, those opened again included: a visit has a size."""

ART = "art"
"""The kind under which the closer look at a panel's picture is counted."""


class Feature(StrEnum):
    """What makes the kiosk usable for more people, where a visitor used it."""

    TEXT_SIZE = "text size"
    CONTRAST = "contrast"
    LOWERED = "lowered"
    CALM = "calm"
    KEYPAD = "keypad"
    SPEECH = "speech"
    LISTEN = "listen"


class Ending(StrEnum):
    """How a visit ended: nobody answered, somebody chose to start over, the kiosk was closed, it stopped or died."""

    IDLE = "idle"
    START_OVER = "start over"
    EXIT = "exit"
    STOPPED = "stopped"


class Opened(NamedTuple):
    """One panel that was opened, and for how many seconds it was looked at."""

    panel: str
    seconds: int


class Used(NamedTuple):
    """One interactive that was opened; an overview belongs to no panel."""

    kind: str
    panel: str


@dataclass(frozen=True)
class Visit:
    """All that is kept of one visit, but for the quarter of an hour in which it began.

    ``panels`` are in the order in which they were opened. Without an ``ending`` the visit is under way.
    """

    seconds: int = 0
    panels: tuple[Opened, ...] = ()
    interactives: tuple[Used, ...] = ()
    languages: tuple[str, ...] = ()
    features: tuple[Feature, ...] = ()
    ending: Ending | None = None

    @property
    def is_passing(self) -> bool:
        """Tell whether it is too short to be one, or nothing was chosen after the touch that woke the screen."""
        # A key that wakes the screen brings the keypad and the voice with it.
        chosen = set(self.features) - {Feature.KEYPAD, Feature.SPEECH}
        return self.seconds < SHORTEST or not (self.panels or self.interactives or self.languages or chosen)


class Measures:
    """Follows one visit after another by what is shown.

    ``kinds`` are the kinds of the interactives by their places. Each method gives the visit as it is to be stored
    now, or None where nothing new is. A visitor who goes away is taken to have left at her last sign of life: the
    time in which the kiosk waits, and asks whether anybody is there, is nobody's.
    """

    def __init__(self, kinds: Mapping[str, str]) -> None:
        self._kinds = kinds
        self._going: _Going | None = None

    def note(self, shown: Shown, now: float, last_sign: float | None, ran_out: bool) -> Visit | None:
        """Take in what is shown now; ``ran_out`` tells whether the last visit ended because nobody was there."""
        if shown.screen is Screen.ATTRACT:
            return self._end(now, Ending.IDLE if ran_out else Ending.START_OVER)
        if self._going is None:
            self._going = _Going(began=now, language=shown.settings.language)
        going = self._going
        going.is_asking = shown.asking
        # The touch that woke the kiosk came before what it led to.
        going.there = max(last_sign, going.began) if shown.asking and last_sign is not None else now
        going.follow(shown, self._kinds)
        return going.news()

    def listen(self) -> Visit | None:
        """Learn that something is read aloud because the visitor asked for it."""
        if self._going is None:
            return None
        self._going.features.add(Feature.LISTEN)
        return self._going.news()

    def stop(self, now: float) -> Visit | None:
        """Learn that the kiosk is closed."""
        return self._end(now, Ending.EXIT)

    def _end(self, now: float, ending: Ending) -> Visit | None:
        going, self._going = self._going, None
        if going is None:
            return None
        if not going.is_asking:
            going.there = now
        return going.as_stored(ending)


@dataclass
class _Going:
    """A visit under way: when it began, until when the visitor was surely ``there``, and what she did."""

    began: float
    language: str
    there: float = 0.0
    is_asking: bool = False
    panel: str = ""
    since: float = 0.0
    opened: list[tuple[str, float]] = field(default_factory=list)
    used: list[Used] = field(default_factory=list)
    languages: list[str] = field(default_factory=list)
    features: set[Feature] = field(default_factory=set)
    last: Visit | None = None

    def follow(self, shown: Shown, kinds: Mapping[str, str]) -> None:
        """Take in what the visitor has before her."""
        is_covered = any(overlay.kind is OverlayKind.NOTE for overlay in shown.overlays)
        panel = shown.panel if shown.screen is Screen.PANEL and not is_covered else ""
        if panel != self.panel:
            self.opened = self._all_opened()
            self.panel, self.since = panel, self.there
        if shown.interactive in kinds:
            used = Used(kinds[shown.interactive], shown.interactive.rpartition("/")[0])
            if used not in self.used:
                self.used.append(used)
        language = shown.settings.language
        # Home is shown in the first language whatever the visitor reads.
        if language != self.language or shown.screen is not Screen.HOME:
            self.language = language
            if language not in self.languages:
                self.languages.append(language)
        self.features |= _features(shown.settings)

    def news(self) -> Visit | None:
        """Give the visit as it is to be stored now; None where that is so already."""
        visit = self.as_stored(None)
        if visit == self.last:
            return None
        self.last = visit
        return visit

    def as_stored(self, ending: Ending | None) -> Visit:
        """Give the visit as it is to be stored now."""
        return Visit(
            round(self.there - self.began),
            tuple(Opened(panel, round(seconds)) for panel, seconds in self._all_opened()),
            tuple(self.used),
            tuple(self.languages),
            tuple(feature for feature in Feature if feature in self.features),
            ending,
        )

    def _all_opened(self) -> list[tuple[str, float]]:
        if not self.panel or len(self.opened) >= MOST_OPENED:
            return self.opened
        return [*self.opened, (self.panel, self.there - self.since)]


def kinds_of(exhibit: Exhibit) -> dict[str, str]:
    """Give the kinds of an exhibit's interactives by the places that a session has for them."""
    kinds = {f"/{number}": overview.kind for number, overview in enumerate(exhibit.file.overviews)}
    for panel, entry in exhibit.panels.items():
        kinds[f"{panel}/art"] = ART
        kinds |= {f"{panel}/{number}": each.kind for number, each in enumerate(entry.interactives)}
    return kinds


def _features(settings: Settings) -> set[Feature]:
    used = {
        Feature.TEXT_SIZE: settings.text_size != TEXT_SIZES[0],
        Feature.CONTRAST: settings.high_contrast,
        Feature.LOWERED: settings.lowered,
        Feature.CALM: settings.calm_motion,
        Feature.KEYPAD: settings.keyed,
        Feature.SPEECH: settings.spoken,
    }
    return {feature for feature, is_used in used.items() if is_used}
