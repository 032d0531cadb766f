"""Small numbers are not shown: behind a count of three there are three people."""

from __future__ import annotations

from collections.abc import Hashable, Mapping
from enum import Enum
from typing import TypeAlias, TypeVar

K = TypeVar("K", bound=Hashable)

FEWEST = 5
"""The smallest count that is shown, but for none at all."""


class Hidden(Enum):
    """Why a count is not shown: it is small, or a small one could be worked out from it."""

    SMALL = f"under {FEWEST}"
    REST = f"hides another under {FEWEST}"


Cell: TypeAlias = int | Hidden


def shown(count: int) -> Cell:
    """Give a count, unless it is too small to be shown."""
    return count if is_shown(count) else Hidden.SMALL


def is_shown(count: int) -> bool:
    """Tell whether a count is none at all, or large enough."""
    return count == 0 or count >= FEWEST


def suffices(count: int) -> bool:
    """Tell whether something may be worked out from so many."""
    return count >= FEWEST


def parts_shown(counts: Mapping[K, int]) -> dict[K, Cell]:
    """Give counts that add up to a known total.

    Where one only is hidden it could be worked out as the rest of the total, so the next smallest is hidden too.
    """
    found = {name: shown(count) for name, count in counts.items()}
    if sum(cell is Hidden.SMALL for cell in found.values()) == 1:
        others = [name for name, cell in found.items() if isinstance(cell, int) and cell]
        if others:
            found[min(others, key=lambda name: counts[name])] = Hidden.REST
    return found
