"""How a visitor follows a journey: from stop to stop, or to a place on the map."""

from __future__ import annotations

from collections.abc import Sequence

from kiosk.visit.play import Choice


class Journey(Choice):
    """The stops of a journey, each at one of some places, and the one that is reached."""

    def __init__(self, places: Sequence[int]) -> None:
        super().__init__(len(places))
        self._places = tuple(places)

    def go_to(self, place: int) -> None:
        """Go on to the next stop at a place, or back to the first there; where the journey never stops, stay."""
        stops = [stop for stop, at in enumerate(self._places) if at == place]
        if stops:
            self.choose(next((stop for stop in stops if stop > self.index), stops[0]))
