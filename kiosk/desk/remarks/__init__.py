"""What is not wrong, but could be better: one module for each kind of remark.

Only curators are told; the kiosk on the floor does not look.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from kiosk.content.draft import Draft
from kiosk.content.problem import Problem
from kiosk.desk.remarks.picture_sizes import check_picture_sizes
from kiosk.desk.remarks.reading_ease import Label, by_language, check_ease, eases
from kiosk.desk.remarks.unused import check_entries, unused_files

__all__ = ["Label", "by_language", "eases", "remarks", "unused_files"]


def remarks(draft: Draft, labels: Iterable[Label] | None = None) -> Iterator[Problem]:
    """Give every remark on an exhibit that has no errors; ``labels`` where their ease of reading is known already."""
    yield from check_ease(eases(draft) if labels is None else labels)
    yield from check_entries(draft)
    yield from check_picture_sizes(draft)
