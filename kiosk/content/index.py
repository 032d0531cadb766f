"""The exhibit's index: where each person and term appears, each claim by its number."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from kiosk.content.exhibit import Exhibit
from kiosk.content.markup import links
from kiosk.content.panel import Claim, Panel
from kiosk.content.text import Text


class Index:
    """Looks things up that stand anywhere in an exhibit."""

    def __init__(self, exhibit: Exhibit) -> None:
        self.claims: Mapping[str, Claim] = {c.id: c for panel in exhibit.panels.values() for c in panel.claims}
        appearances: dict[str, list[str]] = {}
        for name, panel in exhibit.panels.items():
            for entry in dict.fromkeys(_entries(panel, exhibit.languages[0])):
                appearances.setdefault(entry, []).append(name)
        self.appearances: Mapping[str, list[str]] = appearances
        """The panels that a person or a term appears on, by id, in the order of the steps."""


def _entries(panel: Panel, language: str) -> Iterator[str]:
    yield from panel.people
    for text in _texts(panel):
        if text is not None:
            yield from (link.target for link in links(text.words(language)))


def _texts(panel: Panel) -> Iterator[Text | None]:
    yield panel.label
    yield panel.story
    for claim in panel.claims:
        yield from (claim.says, claim.record, claim.note)
    for quotation in panel.quotations:
        yield quotation.caution
