"""Which offices are held on a day, computed from their dates."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from kiosk.content.exhibit import Office


def offices_on(day: date | None, offices: Sequence[Office]) -> list[tuple[Office, bool]]:
    """Give the offices known by a day, each with whether it is still held.

    An office not yet held is left out; one whose interval has ended by that day is lost.
    """
    if day is None:
        return []
    shown = []
    for office in offices:
        begins, ends = office.held.begins, office.held.ends
        if begins is not None and begins > day:
            continue
        shown.append((office, ends is None or ends > day))
    return shown
