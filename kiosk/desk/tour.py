"""The tour: every screen and overlay of an exhibit, in the order of a visit."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from kiosk.content.exhibit import Exhibit

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
    for number, panel in enumerate(exhibit.panels, 1):
        place = f"panel-{number:02}-{panel}"
        yield Stop(place, lambda guide, panel=panel: guide.openPanel(panel))
        yield Stop(f"{place}-story", lambda guide: guide.openStory())
        yield Stop(f"{place}-evidence", lambda guide: (guide.closeAll(), guide.openEvidence()))
    first = next(iter(exhibit.panels))
    for kind, entries in (("person", exhibit.people), ("term", exhibit.terms)):
        for entry in entries:
            yield Stop(f"{kind}-{entry}", lambda guide, entry=entry: (guide.openPanel(first), guide.openLink(entry)))
    yield Stop("about", lambda guide: guide.openAbout())
    yield Stop("question", ask)


def ask(guide: Guide) -> None:
    """Let a visitor have gone away, so that the question stands on the screen."""
    guide.goHome()
    guide.idle.touched(-guide.idle.patience)
    guide.tick()
