"""What a row of the table is, and what a measure gives."""

from __future__ import annotations

import re
import statistics
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass, replace
from typing import Any, TypeAlias

LANGUAGES = ("en", "ru")
"""The languages of what is made."""

SCREENS = ((1920, 1080), (3840, 2160))
PANELS = (16, 100, 1000)
"""How many panels are measured; 16 are the bundled exhibit, the others are made."""

HEADS = ("measured", "panels", "screen", "unit", "median", "least", "most", "runs", "limit", "holds")

Size: TypeAlias = tuple[int, int]


@dataclass(frozen=True)
class Row:
    """One number of the kiosk, from as many runs as were made, and the limit that their median must hold."""

    name: str
    unit: str
    limit: float
    panels: int | None = None
    screen: Size | None = None
    runs: tuple[float, ...] = ()

    def of(self, runs: Sequence[float]) -> Row:
        """Give the row with its runs."""
        return replace(self, runs=tuple(runs))

    @property
    def holds(self) -> bool:
        """Tell whether the row was measured and its median is within the limit."""
        return bool(self.runs) and statistics.median(self.runs) <= self.limit

    def has(self, words: str) -> bool:
        """Tell whether each of some words is a word of the name, the number of panels or a side of the screen."""
        return set(_words(words)) <= set(_words(f"{self.name} {self.cells()[1]} panels {self.cells()[2]}"))

    def cells(self) -> tuple[str, ...]:
        """Give what stands under each head of the table."""
        numbers = (statistics.median(self.runs), min(self.runs), max(self.runs)) if self.runs else ()
        return (
            *(self.name, f"{self.panels:,}" if self.panels else "", "×".join(map(str, self.screen or ())), self.unit),
            *(tuple(map(rounded, numbers)) or ("–", "–", "–")),
            *(str(len(self.runs)), rounded(self.limit), "yes" if self.holds else "NO"),
        )

    def as_json(self) -> dict[str, Any]:
        """Give the row as JSON keeps it."""
        return asdict(self)


@dataclass(frozen=True)
class Measure:
    """Takes the runs of one row, or of several that are measured together."""

    rows: tuple[Row, ...]
    take: Callable[[], Sequence[Sequence[float]]]


def alone(row: Row, take: Callable[..., Sequence[float]], *given: Any) -> Measure:
    """Give the measure of a single row, whose runs a function gives."""
    return Measure((row,), lambda: [take(*given)])


def _words(text: str) -> list[str]:
    return [word.strip(",.") for word in re.findall(r"[^\W_×][\w,.=]*", text.replace("×", " ").lower())]


def row_of(kept: dict[str, Any]) -> Row:
    """Give a row that JSON kept."""
    screen = tuple(kept["screen"]) if kept["screen"] else None
    return Row(**{**kept, "screen": screen, "runs": tuple(kept["runs"])})


def rounded(number: float) -> str:
    """Write a number with three digits that count, or all before the point."""
    return f"{number:,.0f}" if abs(number) >= 1000 else f"{number:.3g}"
