"""People and their ties at chosen dates."""

from __future__ import annotations

from itertools import pairwise
from typing import Literal

from pydantic import Field, field_validator

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
        None,
        min_length=2,
        description="Who is shown, two or more, clockwise from the top; everybody with a tie when left out.",
    )

    @field_validator("moments")
    @classmethod
    def _moments_are_in_order(cls, moments: tuple[NetworkMoment, ...]) -> tuple[NetworkMoment, ...]:
        for index, (before, after) in enumerate(pairwise(moments), 1):
            dates = str(after.date), str(before.date)
            if before.date.order > after.date.order:
                raise wrong(of_interactives.moments_out_of_order(*dates), at=index)
            if before.date.order == after.date.order:
                raise wrong(of_interactives.moments_tie(*dates), at=index)
        return moments

    @field_validator("people")
    @classmethod
    def _people_are_named_once(cls, people: tuple[str, ...] | None) -> tuple[str, ...] | None:
        for index, person in enumerate(people or ()):
            if people and person in people[:index]:
                raise wrong(of_interactives.shown_twice(person), at=index)
        return people

    def looks(self) -> tuple[str, ...]:
        return (*(f"moment-{number}" for number in range(2, len(self.moments) + 1)), "person")
