"""Cards with two sides."""

from __future__ import annotations

from typing import Literal, Self

from pydantic import Field, model_validator

from kiosk.content.interactives.interactive import Interactive
from kiosk.content.model import Model, needs, wrong
from kiosk.content.sources import Citation
from kiosk.content.text import Text
from kiosk.content.verdict import Verdict
from kiosk.content.wording import of_interactives


class TwoSidedCard(Model):
    """One card: a claim in front, the answer behind."""

    front: Text = Field(description="The front: one or two sentences.")
    back: Text = Field(description="The back: one to three sentences.")
    record: Text | None = Field(None, description="What the record shows, under the back's words.")
    verdict: Verdict | None = Field(None, description="How the front stands to the record.")
    sources: tuple[Citation, ...] = Field((), description="Where this comes from.")


class Cards(Interactive):
    """Claim and answer on two sides of a card."""

    model_config = needs(
        "record_label", when={"required": ["cards"], "properties": {"cards": {"contains": {"required": ["record"]}}}}
    )

    kind: Literal["cards"] = Field(description="Cards with two sides.")
    front_label: Text = Field(description="What the fronts are, in one to three words.", examples=["The charge"])
    back_label: Text = Field(description="What the backs are, in one to three words.", examples=["The reply"])
    record_label: Text | None = Field(None, description="What stands over “record”, in one to three words.")
    cards: tuple[TwoSidedCard, ...] = Field(min_length=1, max_length=8, description="The cards, one to eight.")

    @model_validator(mode="after")
    def _records_have_their_label(self) -> Self:
        for index, card in enumerate(self.cards):
            if self.record_label is None and card.record:
                raise wrong(of_interactives.record_without_label(), at=("cards", index, "record"))
        return self

    def looks(self) -> tuple[str, ...]:
        return ("turned", *(f"card-{number}" for number in range(2, len(self.cards) + 1)))
