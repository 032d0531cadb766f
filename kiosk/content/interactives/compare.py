"""Two readings of one thing, with a slider between them."""

from __future__ import annotations

from typing import Literal, Self

from pydantic import ConfigDict, Field, model_validator

from kiosk.content.interactives.interactive import Interactive
from kiosk.content.model import Model, wrong
from kiosk.content.picture import Picture
from kiosk.content.sources import Citation
from kiosk.content.text import Text
from kiosk.content.wording import of_interactives


class Side(Model):
    """One of the two readings: a text or a picture."""

    model_config = ConfigDict(
        json_schema_extra={
            "if": {"required": ["text"]},
            "then": {"properties": {"picture": False}},
            "else": {"required": ["picture"]},
        }
    )

    label: Text = Field(description="What this side is, in two to five words.")
    text: Text | None = Field(None, description="The reading in words.")
    picture: Picture | None = Field(None, description="The reading as a picture.")
    credit: Text | None = Field(None, description="Whose words these are, with the date, or who made the picture.")
    sources: tuple[Citation, ...] = Field((), description="Where this comes from.")


class Compare(Interactive):
    """Two readings of one thing (texts or pictures), with a slider between them."""

    kind: Literal["compare"] = Field(description="Two readings with a slider between them.")
    left: Side = Field(description="What is seen with the slider at the right end.")
    right: Side = Field(description="What is seen with the slider at the left end.")
    after: Text | None = Field(None, description="What to take from the comparison, in one or two sentences.")

    @model_validator(mode="after")
    def _sides_are_of_one_kind(self) -> Self:
        for name, side in (("left", self.left), ("right", self.right)):
            if (side.text is None) == (side.picture is None):
                raise wrong(of_interactives.side_of_no_kind(name, side.text is not None), at=name)
        if (self.left.text is None) != (self.right.text is None):
            raise wrong(of_interactives.sides_of_different_kinds(), at="right")
        return self

    def looks(self) -> tuple[str, ...]:
        return ("left", "right")
