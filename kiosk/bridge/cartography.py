"""Where things stand on a flat map: projection, frame, and names that keep clear of each other. No Qt."""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple

Spot = tuple[float, float]
"""A place on the flat map: to the right, down."""

LEAST_CONTEXT = 8.0
"""How much of the earth a map shows at least, in degrees."""

_MARGIN = 0.17
"""What stays free at each edge, in parts of the map."""

_MOST_MARGIN = 0.35
"""The same where names are large for the map."""

_EDGE = math.cos(math.radians(120))
"""The cosine of the distance from the middle at which the flat map ends."""


@dataclass(frozen=True)
class Projection:
    """Lambert's azimuthal equal-area projection around a middle, in degrees; about the middle it is true to scale."""

    longitude: float
    latitude: float

    def spot(self, longitude: float, latitude: float) -> Spot:
        """Give where a place stands; what is too far from the middle stands on the map's round edge."""
        turn, up, middle = (math.radians(angle) for angle in (longitude - self.longitude, latitude, self.latitude))
        across = math.cos(up) * math.sin(turn)
        high = math.cos(middle) * math.sin(up) - math.sin(middle) * math.cos(up) * math.cos(turn)
        nearness = math.sin(middle) * math.sin(up) + math.cos(middle) * math.cos(up) * math.cos(turn)
        if nearness > _EDGE:
            scale = math.sqrt(2 / (1 + nearness))
        else:
            scale = math.sqrt(2 - 2 * _EDGE) / (math.hypot(across, high) or 1)
        return math.degrees(scale * across), -math.degrees(scale * high)


class Box(NamedTuple):
    """An upright rectangle: its left upper corner and its size."""

    left: float
    top: float
    width: float
    height: float

    @property
    def right(self) -> float:
        return self.left + self.width

    @property
    def bottom(self) -> float:
        return self.top + self.height

    def overlaps(self, other: Box) -> bool:
        """Tell whether two boxes share more than an edge."""
        across = min(self.right, other.right) - max(self.left, other.left)
        return across > 0 and min(self.bottom, other.bottom) - max(self.top, other.top) > 0

    def holds(self, other: Box) -> bool:
        """Tell whether another box lies wholly in this one."""
        beside = other.left >= self.left and other.right <= self.right
        return beside and other.top >= self.top and other.bottom <= self.bottom

    def is_crossed(self, start: Spot, end: Spot) -> bool:
        """Tell whether a straight line goes through."""
        first, last = 0.0, 1.0
        for at, way, low, high in (
            (start[0], end[0] - start[0], self.left, self.right),
            (start[1], end[1] - start[1], self.top, self.bottom),
        ):
            if way == 0:
                if not low <= at <= high:
                    return False
                continue
            enter, leave = sorted(((low - at) / way, (high - at) / way))
            first, last = max(first, enter), min(last, leave)
        return first < last


def projection_of(places: Sequence[Spot]) -> Projection:
    """Give the projection around the middle of places, each a longitude and a latitude."""
    middle = [(min(values) + max(values)) / 2 for values in zip(*places, strict=True)]
    return Projection(*middle)


def frame_of(spots: Sequence[Spot], shape: float, name: float = 0) -> Box:
    """Give the part of the flat map that shows all spots with room around them; ``shape`` is width by height.

    ``name`` is what a name above or below its dot takes of the map's height.
    """
    xs, ys = zip(*spots, strict=True)
    across, down = 1 - 2 * _MARGIN, 1 - 2 * min(max(_MARGIN, name), _MOST_MARGIN)
    width = max((max(xs) - min(xs)) / across, LEAST_CONTEXT)
    height = max((max(ys) - min(ys)) / down, LEAST_CONTEXT)
    width, height = max(width, height * shape), max(height, width / shape)
    return Box((min(xs) + max(xs) - width) / 2, (min(ys) + max(ys) - height) / 2, width, height)


def place_names(
    dots: Sequence[Spot],
    sizes: Sequence[Spot],
    map_box: Box,
    reach: float,
    legs: Iterable[tuple[Spot, Spot]] = (),
) -> list[Box | None]:
    """Find a place beside its dot for each name, inside the map, off every dot and every other name.

    ``reach`` is how far a dot reaches from its middle. Names cross as few legs as can be. A name for which there is
    no room gets None: a map with a name too few is read, one with names on each other is not.
    """
    lines = tuple(legs)
    marks = [Box(x - reach, y - reach, 2 * reach, 2 * reach) for x, y in dots]
    choices = []
    for dot, size in zip(dots, sizes, strict=True):
        inside = (box for box in _around(dot, size, reach) if map_box.holds(box))
        free = [box for box in inside if not any(box.overlaps(mark) for mark in marks)]
        choices.append(sorted(free, key=lambda box: sum(box.is_crossed(*line) for line in lines)))
    found: list[Box | None] = [None] * len(dots)
    for number in sorted(range(len(dots)), key=lambda number: len(choices[number])):
        _place(number, choices, found, set())
    return found


def _place(number: int, choices: Sequence[Sequence[Box]], found: list[Box | None], asked: set[int]) -> bool:
    """Give a name the first of its places that is free, or that the one name in it can leave for another.

    ``asked`` are the names that have been asked to make way so far: each is asked once.
    """
    asked.add(number)
    rivals: dict[Box, list[int]] = {
        box: [n for n, other in enumerate(found) if other and box.overlaps(other)] for box in choices[number]
    }
    for box, taken_by in rivals.items():
        if not taken_by:
            found[number] = box
            return True
    for box, taken_by in rivals.items():
        rival = taken_by[0]
        if len(taken_by) > 1 or rival in asked:
            continue
        before, found[rival], found[number] = found[rival], None, box
        if _place(rival, choices, found, asked):
            return True
        found[rival], found[number] = before, None
    return False


def _around(dot: Spot, size: Spot, reach: float) -> Iterator[Box]:
    """Give the places for a name beside a dot, the best first: right, left, above, below, then the corners."""
    (x, y), (width, height) = dot, size
    right, left, above, below = x + reach, x - reach - width, y - reach - height, y + reach
    for corner in (
        (right, y - height / 2),
        (left, y - height / 2),
        (x - width / 2, above),
        (x - width / 2, below),
        (right, above),
        (right, below),
        (left, below),
        (left, above),
        (x - reach, above),
        (x - reach, below),
        (x + reach - width, above),
        (x + reach - width, below),
    ):
        yield Box(*corner, width, height)
