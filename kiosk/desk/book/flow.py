"""Lays elements out on pages: nothing is cut, no heading stands alone, no single line is left behind."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from PySide6.QtGui import QPainter

from kiosk.desk.book.paper import BOTTOM, TOP

TOGETHER = 2
"""How many lines of an element stay together, before a page's end and after it."""


class Element:
    """Something that stands on a page: slices one below another, between which a page may end.

    ``before`` is the room above it where it does not begin a page; what ``keeps`` stands with what follows.
    """

    before: float = 0
    keeps: bool = False

    @property
    def slices(self) -> Sequence[float]:
        """Give the height of each slice."""
        raise NotImplementedError

    def draw(self, painter: QPainter, y: float, slices: range) -> None:
        """Draw some of the slices, the first of them at a height of the page."""
        raise NotImplementedError


@dataclass(frozen=True)
class Placed:
    """Some slices of an element at their height on a page."""

    element: Element
    y: float
    slices: range


Page = list[Placed]


def pages_of(elements: Sequence[Element]) -> list[Page]:
    """Lay elements out on as many pages as they need."""
    layout = _Layout()
    for group in _groups(elements):
        layout.make_room(_least(group))
        for element in group:
            layout.place(element)
    return layout.pages


class _Layout:
    """Fills one page after another."""

    def __init__(self) -> None:
        self.pages: list[Page] = [[]]
        self._y: float = TOP

    def make_room(self, height: float) -> None:
        """Begin a page where so much does not go on this one."""
        if self.pages[-1] and self._y + height > BOTTOM:
            self._turn()

    def place(self, element: Element) -> None:
        """Put an element under what is there, over as many pages as it needs."""
        heights, start = element.slices, 0
        self._y += element.before if self.pages[-1] else 0
        while start < len(heights):
            stop = self._fitting(heights, start)
            if stop > start:
                self.pages[-1].append(Placed(element, self._y, range(start, stop)))
                self._y += sum(heights[start:stop])
                start = stop
            if start < len(heights):
                self._turn()

    def _turn(self) -> None:
        self.pages.append([])
        self._y = TOP

    def _fitting(self, heights: Sequence[float], start: int) -> int:
        """Give the slice before which this page must end."""
        y, stop = self._y, start
        while stop < len(heights) and y + heights[stop] <= BOTTOM:
            y += heights[stop]
            stop += 1
        if stop < len(heights):
            stop = min(stop, len(heights) - TOGETHER)
            if stop < start + TOGETHER:
                stop = start if self.pages[-1] else start + 1  # what is higher than a page may as well begin it
        return stop


def _groups(elements: Sequence[Element]) -> Iterator[Sequence[Element]]:
    """Give the elements that stand together: each that keeps, and the one it keeps to."""
    ends = [0, *(at for at, element in enumerate(elements, 1) if not element.keeps), len(elements)]
    for start, end in pairwise(ends):
        if end > start:
            yield elements[start:end]


def _least(group: Sequence[Element]) -> float:
    """Give the height that must be left on a page for a group to begin there."""
    *kept, last = group
    together = TOGETHER if len(last.slices) >= 2 * TOGETHER else len(last.slices)
    return sum(each.before + sum(each.slices) for each in kept) + last.before + sum(last.slices[:together])
