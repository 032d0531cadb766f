"""Cards with two sides, one at a time."""

from __future__ import annotations

from dataclasses import dataclass

from kiosk.visit.play import Choice


@dataclass
class Deck(Choice):
    """The card that lies on top, and whether it shows its back."""

    is_turned: bool = False

    def turn(self) -> None:
        """Turn the card over."""
        self.is_turned = not self.is_turned

    def choose(self, index: int) -> None:
        """Take another card, its front up."""
        before = self.index
        super().choose(index)
        self.is_turned = self.is_turned and self.index == before
