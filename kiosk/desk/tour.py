"""The tour: every screen and overlay of an exhibit, in the order of a visit."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from kiosk.content.exhibit import Exhibit
from kiosk.content.interactives import Interactive

if TYPE_CHECKING:
    from kiosk.bridge.guide import Guide


@dataclass(frozen=True)
class Stop:
    """One screen or overlay to be pictured, and how to get there."""

    name: str
    go: Callable[[Guide], None]


def stops(exhibit: Exhibit) -> Iterator[Stop]:
    """Give every screen and overlay of an exhibit, in the order of a visit."""
    yield Stop("attract", lambda guide: guide.startOver())
    yield Stop("home", lambda guide: guide.wake())
    for number, (panel, entry) in enumerate(exhibit.panels.items(), 1):
        place = place_of(number, panel)
        if entry.content_note:
            yield Stop(f"{place}-note", to_panel(panel))
        yield Stop(place, past_note(panel))
        yield Stop(f"{place}-story", lambda guide: guide.openStory())
        if entry.claims or entry.claims_again:
            yield Stop(f"{place}-evidence", to_evidence)
        yield Stop(f"{place}-art", to_art)
        for at, interactive in enumerate(entry.interactives):
            yield from _looks(f"{place}-{at + 1}-{interactive.kind}", interactive, to_interactive(panel, at))
    first = next(iter(exhibit.panels))
    yield Stop("listening-to-label", to_listening(first))
    yield Stop("listening-to-story", to_listening(first, story=True))
    for kind, cards in (("person", exhibit.people), ("term", exhibit.terms)):
        for card in cards:
            yield Stop(f"{kind}-{card}", to_card(first, card))
    for at, overview in enumerate(exhibit.file.overviews):
        yield from _looks(f"overview-{at + 1}-{overview.kind}", overview, to_overview(at))
    yield Stop("about", lambda guide: guide.openAbout())
    yield Stop("settings", to_settings)
    yield Stop("question", ask)


def place_of(number: int, panel: str) -> str:
    """Give the name that the screens of a panel begin with; panels are counted from 1."""
    return f"panel-{number:02}-{panel}"


def _looks(name: str, interactive: Interactive, go: Callable[[Guide], None]) -> Iterator[Stop]:
    yield Stop(name, go)
    for look in interactive.looks():
        yield Stop(f"{name}-{look}", to_look(look))


def to_panel(panel: str) -> Callable[[Guide], None]:
    """Give the way to a panel."""
    return lambda guide: guide.openPanel(panel)


def past_note(panel: str) -> Callable[[Guide], None]:
    """Give the way to a panel past its content note."""

    def go(guide: Guide) -> None:
        guide.openPanel(panel)
        guide.closeAll()

    return go


def to_overview(at: int) -> Callable[[Guide], None]:
    """Give the way to an interactive that is a screen of its own."""
    return lambda guide: guide.openOverview(at)


def to_interactive(panel: str, at: int) -> Callable[[Guide], None]:
    """Give the way to one of a panel's interactives."""

    def go(guide: Guide) -> None:
        guide.openPanel(panel)
        guide.closeAll()
        guide.openInteractive(at)

    return go


def to_look(look: str) -> Callable[[Guide], None]:
    """Give the way to a state of the interactive that is open."""

    def go(guide: Guide) -> None:
        play: Any = guide.play
        if play is not None:
            play.show(look)

    return go


def to_art(guide: Guide) -> None:
    """Look closer at the panel's picture."""
    guide.closeAll()
    guide.openArt()


def to_card(panel: str, entry: str) -> Callable[[Guide], None]:
    """Give the way to the card of a person or a term, over a panel."""

    def go(guide: Guide) -> None:
        guide.openPanel(panel)
        guide.closeAll()
        guide.openLink(entry)

    return go


def to_listening(panel: str, story: bool = False) -> Callable[[Guide], None]:
    """Give the way to a panel whose label is read aloud, or its story."""

    def go(guide: Guide) -> None:
        guide.openPanel(panel)
        guide.closeAll()
        if story:
            guide.openStory()
        listen: Any = guide.listen
        listen.show()

    return go


def to_evidence(guide: Guide) -> None:
    """Open the evidence in place of the story."""
    guide.closeAll()
    guide.openEvidence()


def to_settings(guide: Guide) -> None:
    """Lay the sheet with all settings over home."""
    access: Any = guide.access
    guide.goHome()
    access.open()


def ask(guide: Guide) -> None:
    """Let a visitor have gone away, so that the question stands on the screen."""
    guide.goHome()
    guide.idle.touched(-guide.idle.patience)
    guide.tick()
