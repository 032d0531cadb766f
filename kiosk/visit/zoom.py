"""How a visitor looks into a large picture: which part of it is in sight, and what of the picture that takes."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from kiosk.content.pyramid import Pyramid, Tile

STEP = 2.0
"""How many times larger a tap on +, or a double tap, makes the picture."""

LEAST_NEAREST = 4.0
"""How many times larger than the whole any picture can be made."""

PLACE_CLOSENESS = 3.0
"""How many times larger than the whole a picture is at least made to show a place in it."""

COARSEST_GRAIN = 1.25
"""The largest pixel of a layer that is still sharp, in pixels of the screen."""

MOST_GROUND_TILES = 16
"""How many tiles the layer may have that always lies under the others."""

NONE = -1
"""The place that is told before one is chosen."""


@dataclass
class Sight:
    """The part of a picture that a visitor sees.

    ``width`` and ``height`` are the picture's, in its own pixels; ``largest`` is how large one of these may become, in
    pixels of the screen. ``x`` and ``y`` are the middle of the view in fractions of the picture, ``closeness`` is how
    many times larger than the whole it is, ``place`` the number of the place that is told.
    """

    width: int
    height: int
    largest: float = 1.0
    x: float = 0.5
    y: float = 0.5
    closeness: float = 1.0
    place: int = NONE
    view_width: float = 1.0
    view_height: float = 1.0

    @property
    def whole(self) -> float:
        """Give the scale at which the whole picture is seen: pixels of the screen for one of its own."""
        return min(self.view_width / self.width, self.view_height / self.height)

    @property
    def nearest(self) -> float:
        """Give the greatest closeness."""
        return max(LEAST_NEAREST, self.largest / self.whole)

    @property
    def scale(self) -> float:
        """Give the pixels of the screen for one of the picture's own."""
        return self.whole * self.closeness

    @property
    def left(self) -> float:
        """Give where the picture's left edge is in the view."""
        return self.view_width / 2 - self.x * self.width * self.scale

    @property
    def top(self) -> float:
        """Give where the picture's upper edge is in the view."""
        return self.view_height / 2 - self.y * self.height * self.scale

    @property
    def is_whole(self) -> bool:
        return self.closeness == 1

    @property
    def is_nearest(self) -> bool:
        return self.closeness >= self.nearest * (1 - 1e-9)

    def fit(self, width: float, height: float) -> None:
        """Look through a view of another size; its middle stays."""
        self.view_width, self.view_height = max(1.0, width), max(1.0, height)
        self._hold()

    def pan(self, across: float, down: float) -> None:
        """Move the picture under a finger, in pixels of the screen."""
        self.x -= across / (self.width * self.scale)
        self.y -= down / (self.height * self.scale)
        self._hold()

    def zoom(self, factor: float, x: float, y: float) -> None:
        """Make the picture larger or smaller; what lies at a point of the view stays there."""
        before = self.scale
        self.closeness = min(max(self.closeness * factor, 1.0), self.nearest)
        keep = 1 / before - 1 / self.scale
        self.x += (x - self.view_width / 2) * keep / self.width
        self.y += (y - self.view_height / 2) * keep / self.height
        self._hold()

    def step(self, way: int) -> None:
        """Come a step closer with 1, go a step away with -1."""
        self.zoom(STEP**way, self.view_width / 2, self.view_height / 2)

    def tap_twice(self, x: float, y: float) -> None:
        """Come a step closer to a point of the view; from as close as one can come, see the whole again."""
        if self.is_nearest:
            self.see_whole()
        else:
            self.zoom(STEP, x, y)

    def look_at(self, x: float, y: float) -> None:
        """Bring a point to the middle, in fractions of the picture."""
        self.x, self.y = x, y
        self._hold()

    def see_whole(self) -> None:
        """See the whole picture, as at first."""
        self.closeness, self.place = 1.0, NONE
        self._hold()

    def show(self, place: int, x: float, y: float) -> None:
        """Tell of a place and bring it to the middle."""
        self.place = place
        self.closeness = min(max(self.closeness, PLACE_CLOSENESS), self.nearest)
        self.look_at(x, y)

    def _hold(self) -> None:
        """Keep the view within the picture; where the picture is smaller, in the middle."""
        self.closeness = min(self.closeness, self.nearest)
        across = min(0.5, self.view_width / (2 * self.width * self.scale))
        down = min(0.5, self.view_height / (2 * self.height * self.scale))
        self.x = min(max(self.x, across), 1 - across)
        self.y = min(max(self.y, down), 1 - down)


def tiles_in_sight(pyramid: Pyramid, sight: Sight) -> list[Tile]:
    """Give the tiles to be shown, those beneath first.

    They are the layer that is sharp at this scale and the next coarser one where they are in sight, so that a step
    closer or away finds something there, and one coarse layer as a whole under them.
    """
    sharp = factor_at(pyramid, sight.scale)
    ground = ground_of(pyramid)
    left, top = -sight.left / sight.scale, -sight.top / sight.scale
    right, bottom = left + sight.view_width / sight.scale, top + sight.view_height / sight.scale
    layers = [factor for factor in (2 * sharp, sharp) if factor < ground]
    shown = list(pyramid.layer(ground))
    return shown + [tile for factor in layers for tile in pyramid.within(factor, left, top, right, bottom)]


def factor_at(pyramid: Pyramid, scale: float) -> int:
    """Give the factor of the coarsest layer that is sharp at a scale; the finest where none is."""
    sharp = [factor for factor in pyramid.factors if factor * scale <= COARSEST_GRAIN]
    return max(sharp, default=pyramid.factors[0])


def ground_of(pyramid: Pyramid) -> int:
    """Give the factor of the layer that always lies under the others: the finest that has few tiles."""
    return next((f for f in pyramid.factors if pyramid.count(f) <= MOST_GROUND_TILES), pyramid.coarsest)


def without_crowding(spots: Sequence[tuple[float, float]], pitch: float, first: int) -> Iterator[bool]:
    """Say of each spot whether its mark can be shown with the others; the ``first`` goes before all.

    Two marks crowd each other when they are nearer than ``pitch`` both across and down.
    """
    kept: list[tuple[float, float]] = []
    order = sorted(range(len(spots)), key=lambda number: number != first)
    shown = dict.fromkeys(order, False)
    for number in order:
        x, y = spots[number]
        if all(max(abs(x - a), abs(y - b)) >= pitch for a, b in kept):
            kept.append(spots[number])
            shown[number] = True
    return (shown[number] for number in range(len(spots)))


def held(middle: float, size: float, room: float) -> float:
    """Give where a mark's middle stands so that it does not stick out of the view."""
    return min(max(middle, size / 2), max(size / 2, room - size / 2))
