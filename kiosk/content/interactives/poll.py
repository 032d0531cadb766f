"""A question to the visitors of this kiosk."""

from __future__ import annotations

from typing import Annotated, Literal, Self

from pydantic import Field, model_validator

from kiosk.content.interactives.interactive import Interactive
from kiosk.content.model import Defines, Id, wrong
from kiosk.content.sources import Citation
from kiosk.content.text import Text
from kiosk.content.wording import of_interactives


class Poll(Interactive):
    """A question, the visitors' answers on this kiosk, then what happened."""

    kind: Literal["poll"] = Field(description="A question to visitors.")
    id: Annotated[Id, Defines("poll")] = Field(
        description="The poll's own name; its answers are counted under it.", examples=["who-was-to-blame"]
    )
    question: Text = Field(description="The question, in one sentence.")
    answers: tuple[Text, ...] = Field(
        description="The answers to choose from, two to four.", json_schema_extra={"minItems": 2, "maxItems": 4}
    )
    then: Text = Field(description="What happened, told after the answer: two to four sentences.")
    sources: tuple[Citation, ...] = Field((), description="Where this comes from.")

    @model_validator(mode="after")
    def _there_is_a_choice(self) -> Self:
        if not 2 <= len(self.answers) <= 4:
            raise wrong(of_interactives.answers(len(self.answers)), at="answers")
        return self

    def looks(self) -> tuple[str, ...]:
        return ("first-answer", "tally")
