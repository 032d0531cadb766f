"""People in a ring, and lines between them that end where a person's place begins. No Qt."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from kiosk.bridge.cartography import Box, Spot

_STEPS = 360
"""In how many steps one goes around."""

_HALVINGS = 6
"""How often the widest distance between neighbours is narrowed down."""


@dataclass(frozen=True)
class Seat:
    """Where a person stands in the ring: the emblem, and the plate with the name on its outer side."""

    emblem: Box
    plate: Box

    @property
    def middle(self) -> Spot:
        """Give the middle of the emblem, to which the lines lead."""
        return self.emblem.left + self.emblem.width / 2, self.emblem.top + self.emblem.height / 2

    @property
    def whole(self) -> Box:
        """Give the box around emblem and plate."""
        left = min(self.emblem.left, self.plate.left)
        width = max(self.emblem.width, self.plate.width)
        top = min(self.emblem.top, self.plate.top)
        return Box(left, top, width, self.emblem.height + self.plate.height)


def ring(names: Sequence[float], emblem: float, plate: float, room: tuple[float, float], gap: float) -> list[Seat]:
    """Place people clockwise from the top on a ring that fills a room, as far apart as they can be.

    ``names`` are the plates' widths, ``plate`` their height, ``emblem`` the side of an emblem. Gives nobody a seat
    where neighbours would come nearer to each other than ``gap``.
    """
    sizes = [(max(name, emblem), emblem + plate) for name in names]
    best = _turns(sizes, room, gap)
    low, high = gap, max(room)
    for _ in range(_HALVINGS if best else 0):
        middle = (low + high) / 2
        found = _turns(sizes, room, middle)
        best, low, high = (found, middle, high) if found else (best, low, middle)
    return [
        _seat(_box(size, room, turn), name, emblem, is_above=math.cos(turn) > 0)
        for size, name, turn in zip(sizes, names, best, strict=False)
    ]


def line_between(one: Seat, other: Seat, gap: float) -> tuple[Spot, Spot]:
    """Give the ends of the straight line between two emblems, cut off so far outside both seats."""
    return _leaving(one, other.middle, gap), _leaving(other, one.middle, gap)


def _turns(sizes: Sequence[tuple[float, float]], room: tuple[float, float], gap: float) -> list[float]:
    """Give the angle of each box, as soon after the one before as the gap allows; none where they do not all fit."""
    if any(size[0] > room[0] or size[1] > room[1] for size in sizes):
        return []
    boxes: list[Box] = []
    turns: list[float] = []
    step = 0
    for size in sizes:
        box = _box(size, room, 2 * math.pi * step / _STEPS)
        while boxes and not _apart(box, boxes[-1], gap):
            step += 1
            if step >= _STEPS:
                return []
            box = _box(size, room, 2 * math.pi * step / _STEPS)
        boxes.append(box)
        turns.append(2 * math.pi * step / _STEPS)
    is_free = all(_apart(box, other, gap) for at, box in enumerate(boxes) for other in boxes[:at])
    return turns if is_free else []


def _box(size: tuple[float, float], room: tuple[float, float], turn: float) -> Box:
    """Give the box of a size that stands on the ring at an angle; every box touches the room's edge at its own."""
    across, down = room[0] - size[0], room[1] - size[1]
    return Box(across / 2 * (1 + math.sin(turn)), down / 2 * (1 - math.cos(turn)), *size)


def _apart(one: Box, other: Box, gap: float) -> bool:
    across = max(one.left - other.right, other.left - one.right)
    return max(across, one.top - other.bottom, other.top - one.bottom) >= gap


def _seat(box: Box, name: float, emblem: float, *, is_above: bool) -> Seat:
    middle, plate = box.left + box.width / 2, box.height - emblem
    return Seat(
        Box(middle - emblem / 2, box.top + (plate if is_above else 0), emblem, emblem),
        Box(middle - name / 2, box.top + (0 if is_above else emblem), name, plate),
    )


def _leaving(seat: Seat, end: Spot, gap: float) -> Spot:
    """Give where a line from an emblem's middle has left the emblem and the plate, and the gap around them."""
    start = seat.middle
    way = end[0] - start[0], end[1] - start[1]
    share = max((found for box in (seat.emblem, seat.plate) for found in _exits(box, start, way, gap)), default=0.0)
    return start[0] + way[0] * share, start[1] + way[1] * share


def _exits(box: Box, start: Spot, way: Spot, gap: float) -> Iterator[float]:
    """Give the share of the way at which a line comes out of a box and the gap around it, if it goes through."""
    first, last = 0.0, math.inf
    for at, along, low, high in (
        (start[0], way[0], box.left - gap, box.right + gap),
        (start[1], way[1], box.top - gap, box.bottom + gap),
    ):
        if along:
            near, far = sorted(((low - at) / along, (high - at) / along))
            first, last = max(first, near), min(last, far)
        elif not low <= at <= high:
            return
    if first < last < math.inf:
        yield last
