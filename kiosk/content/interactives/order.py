"""Cards to put in their true sequence."""

from __future__ import annotations

from typing import Literal, Self

from pydantic import Field, model_validator

from kiosk.content.dates import Dating
from kiosk.content.interactives.interactive import Interactive
from kiosk.content.model import Id, Model, needs, wrong
from kiosk.content.sources import Citation
from kiosk.content.text import Text
from kiosk.content.wording import of_interactives


class OrderCard(Model):
    """One of the cards; its date decides its true place."""

    id: Id = Field(description="The card's own name, for “told”.")
    says: Text = Field(description="What stands on the card, in two to six words.")
    date: Dating = Field(description="When, as EDTF; shown once the order is checked.", examples=["1929-04"])
    date_label: Text | None = Field(None, description="The date in words, where the EDTF date says it badly.")
    note: Text | None = Field(None, description="A sentence shown beside the date.")
    sources: tuple[Citation, ...] = Field((), description="Where the date comes from.")


class Order(Interactive):
    """Cards to put in sequence, then the true order with dates, beside the order told."""

    model_config = needs("told_by", when={"required": ["told"], "properties": {"told": {"minItems": 1}}})

    kind: Literal["order"] = Field(description="Cards to put in their true sequence.")
    cards: tuple[OrderCard, ...] = Field(
        min_length=3, max_length=6, description="The cards, three to six, in the order they first lie in."
    )
    told: tuple[Id, ...] = Field((), description="The ids of the cards in the order that a text tells them.")
    told_by: Text | None = Field(None, description="Which text tells them so.", examples=["The founding text"])
    after: Text = Field(description="What to take from it, in one or two sentences.")
    sources: tuple[Citation, ...] = Field((), description="Where this comes from.")

    def truth(self) -> tuple[int, ...]:
        """Give the numbers of the cards, counted from 0, in their true order."""
        return tuple(sorted(range(len(self.cards)), key=lambda number: self.cards[number].date.order))

    @model_validator(mode="after")
    def _there_is_one_true_order(self) -> Self:
        ids = [card.id for card in self.cards]
        for index, card in enumerate(self.cards):
            if card.id in ids[:index]:
                raise wrong(of_interactives.card_twice(card.id), at=("cards", index, "id"))
            for other in self.cards[:index]:
                if other.date.order == card.date.order:
                    said = of_interactives.dates_tie(other.id, card.id, str(card.date))
                    raise wrong(said, at=("cards", index, "date"))
                vague, day = (other, card) if other.date.order < card.date.order else (card, other)
                if _covers(vague.date, day.date):
                    said = of_interactives.date_too_vague(vague.id, str(vague.date), day.id, str(day.date))
                    raise wrong(said, at=("cards", self.cards.index(vague), "date"))
        if self.truth() == tuple(range(len(ids))):
            raise wrong(of_interactives.order_given_away(), at="cards")
        if self.told and sorted(self.told) != sorted(ids):
            raise wrong(of_interactives.told_otherwise(ids), at="told")
        if self.told and self.told_by is None:
            raise wrong(of_interactives.told_by_nobody(), at="told")
        return self

    def looks(self) -> tuple[str, ...]:
        return ("picked", "wrong", "right")


def _covers(vague: Dating, other: Dating) -> bool:
    """Tell whether a month, season or year may mean a time after another date has begun."""
    moment = vague.first
    return moment is not None and moment == vague.last and other.order <= moment.ends
