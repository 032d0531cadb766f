"""People and their ties at chosen dates."""

from __future__ import annotations

from itertools import pairwise
from typing import Literal, Self

from pydantic import Field, model_validator

from kiosk.content.dates import Dating
from kiosk.content.interactives.interactive import Interactive
from kiosk.content.model import Model, PersonId, wrong
from kiosk.content.text import Text
from kiosk.content.wording import of_interactives


class NetworkMoment(Model):
    """One date at which the ties are shown."""

    date: Dating = Field(description="The day, month or year, as EDTF.", examples=["1928-07"])
    says: Text = Field(description="How things stood, in one or two sentences.")


class Network(Interactive):
    """People and their ties (those of ties.yaml) at chosen dates."""

    kind: Literal["network"] = Field(description="People and their ties at chosen dates.")
    moments: tuple[NetworkMoment, ...] = Field(
        min_length=1, max_length=8, description="The dates, in the calendar's order, one to eight."
    )
    people: tuple[PersonId, ...] | None = Field(
        None, description="Who is shown, clockwise from the top; everybody with a tie when left out."
    )

    @model_validator(mode="after")
    def _moments_are_in_order(self) -> Self:
        for before, after in pairwise(self.moments):
            if before.date.order >= after.date.order:
                said = of_interactives.moments_out_of_order(str(after.date), str(before.date))
                raise wrong(said, at="moments")
        return self

    def looks(self) -> tuple[str, ...]:
        return (*(f"moment-{number}" for number in range(2, len(self.moments) + 1)), "person")
