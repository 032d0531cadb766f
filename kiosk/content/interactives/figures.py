"""Quantities as fields of dots."""

from __future__ import annotations

from typing import Literal, Self

from pydantic import Field, model_validator

from kiosk.content.interactives.interactive import Interactive
from kiosk.content.model import Model, wrong
from kiosk.content.sources import Citation
from kiosk.content.text import Text
from kiosk.content.wording import of_interactives

MOST_DOTS = 50_000


class Figure(Model):
    """One quantity."""

    number: int = Field(ge=0, description="The number itself, in plain digits.", examples=[681692])
    name: Text = Field(description="What stands on its switch, in one to four words.")
    says: Text = Field(description="What is counted and by whom, in one or two sentences.")
    note: Text | None = Field(None, description="What a reader should know before believing the number.")
    sources: tuple[Citation, ...] = Field(min_length=1, description="Where the number comes from.")


class Figures(Interactive):
    """Quantities as fields of dots, one dot for so many."""

    kind: Literal["figures"] = Field(description="Quantities as fields of dots.")
    each: int = Field(ge=1, description="How many one dot stands for.", examples=[1000])
    unit: Text = Field(description="What one dot stands for, in words.", examples=["One dot stands for 1,000 people."])
    figures: tuple[Figure, ...] = Field(min_length=1, max_length=4, description="The quantities, one to four.")

    @model_validator(mode="after")
    def _dots_can_be_drawn(self) -> Self:
        for index, figure in enumerate(self.figures):
            if figure.number / self.each > MOST_DOTS:
                raise wrong(
                    of_interactives.too_many_dots(figure.number, self.each, MOST_DOTS), at=("figures", index, "number")
                )
        return self

    def dots(self, figure: Figure) -> int:
        """Give how many dots a quantity makes; where there is anything to count, one at least."""
        return max(round(figure.number / self.each), min(figure.number, 1))

    def looks(self) -> tuple[str, ...]:
        return tuple(f"figure-{number}" for number in range(2, len(self.figures) + 1))
