"""What is to be shown at one moment, as a value that can be compared with the moment before."""

from __future__ import annotations

from dataclasses import dataclass

from kiosk.visit.attract import Attract
from kiosk.visit.idle import Idle
from kiosk.visit.session import Overlay, Screen, Session
from kiosk.visit.settings import Settings


@dataclass(frozen=True)
class Shown:
    """The screen, all that lies on it, the settings, the countdown and the attract loop's slide."""

    screen: Screen
    step: int
    panel: str
    overlays: tuple[Overlay, ...]
    interactive: str
    easing: bool
    visit: int
    settings: Settings
    asking: bool
    seconds_left: int
    slide: int

    @classmethod
    def at(cls, now: float, session: Session, idle: Idle, attract: Attract) -> Shown:
        """Take down what is to be shown now."""
        return cls(
            screen=session.screen,
            step=session.step,
            panel=session.panel,
            overlays=session.overlays,
            interactive=session.interactive,
            easing=session.easing,
            visit=session.visits,
            settings=session.settings,
            asking=idle.asking,
            seconds_left=idle.seconds_left(now) if idle.asking else 0,
            slide=attract.slide(now) if session.screen is Screen.ATTRACT else 0,
        )

    @property
    def overlay(self) -> Overlay | None:
        """Give what lies on top, if anything."""
        return self.overlays[-1] if self.overlays else None
