"""The pages of a panel, and of an interactive that is a screen of its own."""

from __future__ import annotations

from collections.abc import Iterator

from kiosk.content.interactives import Interactive
from kiosk.content.wording import of_books
from kiosk.desk.book.elements import Heading
from kiosk.desk.book.flow import Element
from kiosk.desk.book.scribe import Scribe
from kiosk.desk.tour import place_of
from kiosk.visit.offices import offices_on


def panel(scribe: Scribe, number: int, name: str) -> Iterator[Element]:
    """Set a panel: its screen, label and picture, its story, its things to do, its claims."""
    entry, place, read = scribe.exhibit.panels[name], place_of(number, name), scribe.read
    yield from scribe.pictures(place, "")
    yield from scribe.passages(read.fields(entry, ("title", "date", "date_label", "label", "people")))
    offices = offices_on((entry.offices_on or entry.date).ends, scribe.exhibit.file.offices)
    if offices:
        yield from scribe.passages([read.offices(offices)])
    yield from scribe.pictures(place, "-note", "-art")
    yield from scribe.passages(read.fields(entry, ("content_note", "art")))
    yield Heading(of_books.STORY)
    yield from scribe.pictures(place, "-story")
    yield from scribe.passages(read.fields(entry, ("story", "quotations")))
    for at, interactive in enumerate(entry.interactives, 1):
        yield from _interactive(scribe, interactive, f"{place}-{at}-{interactive.kind}")
    yield Heading(of_books.EVIDENCE)
    yield from scribe.pictures(place, "-evidence")
    claims = [*entry.claims, *(scribe.index.claims[again] for again in entry.claims_again)]
    yield from scribe.passages(read.entries("claim", ((claim.id, claim) for claim in claims)))


def overview(scribe: Scribe, at: int) -> Iterator[Element]:
    """Set an interactive that is reached from home."""
    interactive = scribe.exhibit.file.overviews[at]
    yield from scribe.pictures(f"overview-{at + 1}-{interactive.kind}")
    yield from scribe.passages(scribe.read.fields(interactive))


def _interactive(scribe: Scribe, interactive: Interactive, place: str) -> Iterator[Element]:
    title = scribe.tongue.say(interactive.title)
    yield Heading(f"{title} ({interactive.kind})", scribe.right_to_left(interactive.title))
    yield from scribe.pictures(place)
    yield from scribe.passages(scribe.read.fields(interactive))
