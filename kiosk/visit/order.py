"""Cards being put in sequence: picked, swapped, moved, then checked."""

from __future__ import annotations

from collections.abc import Sequence


class Arrangement:
    """Cards by their numbers, in the order that the visitor has put them in so far.

    ``truth`` are the cards' numbers in their true order; at first they lie by number.
    """

    def __init__(self, truth: Sequence[int]) -> None:
        self._truth = tuple(truth)
        self.cards = sorted(truth)
        self.picked: int | None = None
        self.is_checked = False

    @property
    def is_right(self) -> bool:
        """Tell whether every card lies in its true place."""
        return self.cards == list(self._truth)

    def is_right_at(self, card: int) -> bool:
        """Tell whether a card lies in its true place."""
        return self.cards.index(card) == self._truth.index(card)

    def pick(self, place: int) -> None:
        """Pick the card at a place; swap it with the one picked before; put it back when it is the same."""
        if not self._is_open(place):
            return
        if self.picked is None:
            self.picked = place
        else:
            self.cards[place], self.cards[self.picked] = self.cards[self.picked], self.cards[place]
            self.picked = None

    def move(self, start: int, end: int) -> None:
        """Take the card at one place to another; those between close up."""
        if self._is_open(start) and self._is_open(end):
            self.cards.insert(end, self.cards.pop(start))
            self.picked = None

    def check(self) -> None:
        """Show what is right; nothing moves any more."""
        self.is_checked = True
        self.picked = None

    def begin_again(self) -> None:
        """Lay the cards as they lay at first."""
        self.cards = sorted(self._truth)
        self.picked = None
        self.is_checked = False

    def arrange(self, cards: Sequence[int]) -> None:
        """Put all cards in an order at once."""
        self.cards = list(cards)

    def _is_open(self, place: int) -> bool:
        return not self.is_checked and 0 <= place < len(self.cards)
