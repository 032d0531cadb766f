"""How cards are turned, one at a time."""

from __future__ import annotations

from kiosk.visit.cards import Deck


def test_a_card_is_turned_and_turned_back() -> None:
    deck = Deck(2)
    deck.turn()
    assert deck.is_turned
    deck.turn()
    assert not deck.is_turned


def test_another_card_shows_its_front() -> None:
    deck = Deck(2)
    deck.turn()
    deck.choose(1)
    assert (deck.index, deck.is_turned) == (1, False)


def test_a_choice_of_the_same_card_or_of_none_leaves_it_as_it_lies() -> None:
    deck = Deck(2)
    deck.turn()
    deck.choose(0)
    deck.choose(2)
    assert (deck.index, deck.is_turned) == (0, True)
