"""What a visitor does with a comparison: she moves a slider between its two sides."""

from __future__ import annotations

from dataclasses import dataclass

STOPS = (0.0, 0.5, 1.0)
"""Where the slider has a button: the right side alone, both, the left side alone."""

STEP = 0.1
"""How far a key moves a slider that may rest anywhere."""


@dataclass
class Balance:
    """The share of the left side, from 0 to 1; ``stops_only`` where the slider may rest at its stops alone."""

    stops_only: bool
    share: float = 0.5

    def slide(self, share: float) -> None:
        """Move the slider under a finger."""
        self.share = min(max(share, 0.0), 1.0)

    def rest(self) -> None:
        """Let the finger go: between words the slider comes to the nearest stop, so that none is cut."""
        if self.stops_only:
            self.share = min(STOPS, key=lambda stop: abs(stop - self.share))

    def step(self, way: int) -> None:
        """Move the slider by a key: to the right with 1, to the left with -1."""
        if self.stops_only:
            beyond = [stop for stop in STOPS if (stop - self.share) * way > 0]
            self.share = min(beyond, key=lambda stop: abs(stop - self.share), default=self.share)
        else:
            self.slide(round(self.share + way * STEP, 6))

    @property
    def stop(self) -> int:
        """Give the stop that the slider is at, counted from 0; -1 between them."""
        return STOPS.index(self.share) if self.share in STOPS else -1
