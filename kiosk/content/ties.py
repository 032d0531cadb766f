"""Who stood with whom, and when: ``ties.yaml``."""

from __future__ import annotations

from typing import Literal, Self

from pydantic import Field, model_validator

from kiosk.content.dates import Dating
from kiosk.content.model import Model, PersonId, wrong
from kiosk.content.sources import Citation
from kiosk.content.text import Text
from kiosk.content.wording import of_interactives

Stance = Literal["with", "against"]


class Tie(Model):
    """How two people stood to each other for a time."""

    people: tuple[PersonId, ...] = Field(
        min_length=2, max_length=2, description="The two; for “against” the one who attacks comes first."
    )
    during: Dating = Field(description="From when to when, as an interval.", examples=["1925/1928-06"])
    stance: Stance = Field(description="“with” for allies, “against” for opponents.")
    says: Text = Field(description="The tie, in one short sentence.")
    sources: tuple[Citation, ...] = Field((), description="Where this comes from.")

    @model_validator(mode="after")
    def _two_are_joined(self) -> Self:
        if self.people[0] == self.people[1]:
            raise wrong(of_interactives.tie_to_oneself(self.people[0]), at="people")
        return self


class TiesFile(Model):
    """What ``ties.yaml`` holds."""

    ties: tuple[Tie, ...] = Field((), description="The ties, in any order.")
