"""What is wrong with an exhibit, as values: a place, a sentence, a remedy."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, NamedTuple

Severity = Literal["error", "warning"]


@dataclass(frozen=True, order=True, slots=True)
class Place:
    """A place in a file, relative to the gallery; lines and columns (in characters) are counted from 1."""

    file: str
    line: int = 1
    column: int = 1

    def __str__(self) -> str:
        return f"{self.file}:{self.line}:{self.column}"


class Wording(NamedTuple):
    """What is said of a problem; ``kiosk.content.wording`` makes these."""

    what: str
    would_be_right: str = ""


@dataclass(frozen=True, order=True, slots=True)
class Problem:
    """One thing that is wrong; an error keeps the exhibit off the floor, a warning does not."""

    place: Place
    what: str
    would_be_right: str = ""
    severity: Severity = "error"

    @classmethod
    def at(cls, place: Place, wording: Wording, severity: Severity = "error") -> Problem:
        """Make a problem of a place and of what is said of it."""
        return cls(place, wording.what, wording.would_be_right, severity)

    @property
    def is_error(self) -> bool:
        """Tell whether the problem keeps the exhibit off the floor."""
        return self.severity == "error"

    def __str__(self) -> str:
        mark = "" if self.is_error else "warning: "
        hint = f" {self.would_be_right}" if self.would_be_right else ""
        return f"{self.place}: {mark}{self.what}{hint}"
