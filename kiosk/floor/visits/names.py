"""How the report writes numbers, times and names."""

from __future__ import annotations

from dataclasses import dataclass

from kiosk.content.exhibit import Exhibit
from kiosk.content.languages import name_in_english
from kiosk.content.wording import of_visits
from kiosk.floor.visits.cells import FEWEST, Cell, Hidden, is_shown, suffices
from kiosk.visit.measures import ART, Used

SMALL = f"<{FEWEST}"


@dataclass(frozen=True)
class Names:
    """The names of an exhibit's things; its ids where the exhibit cannot be read."""

    exhibit: Exhibit | None = None

    def title(self, exhibit: str) -> str:
        """Give an exhibit's title."""
        return self.exhibit.file.title.words(self.exhibit.languages[0]) if self.exhibit else exhibit

    def panel(self, panel: str) -> str:
        """Give a panel's title."""
        if self.exhibit is None or panel not in self.exhibit.panels:
            return panel
        return self.exhibit.panels[panel].title.words(self.exhibit.languages[0]).replace("\u00ad", "")

    def interactive(self, used: Used) -> str:
        """Give the kind of an interactive and where it stands."""
        if used.kind == ART:
            return of_visits.CLOSER_LOOK
        return f"{self.panel(used.panel)}: {used.kind}" if used.panel else of_visits.of_its_own(used.kind)

    def language(self, tag: str) -> str:
        """Give the English name of a language."""
        return name_in_english(tag)

    def feature(self, feature: str) -> str:
        """Give what a visitor did who used an access feature."""
        return of_visits.FEATURES.get(feature, feature)


def number(cell: Cell) -> str:
    """Write a count that may be hidden."""
    if isinstance(cell, Hidden):
        return SMALL if cell is Hidden.SMALL else "–"
    return f"{cell:,}"


def percent(count: int, of: int) -> str:
    """Write a share; nothing where the count is too small to be shown."""
    if not is_shown(count) or not suffices(of):
        return ""
    return "<1 %" if 0 < count / of < 0.005 else f"{100 * count / of:.0f} %"


def minutes(seconds: float) -> str:
    """Write a time as minutes and seconds."""
    whole = round(seconds)
    return f"{whole // 60}:{whole % 60:02}"
