"""A row of people, each with a line on one matter."""

from __future__ import annotations

from typing import Literal, Self

from pydantic import Field, model_validator

from kiosk.content.interactives.interactive import Interactive
from kiosk.content.model import Model, PersonId, needs, wrong
from kiosk.content.sources import Citation
from kiosk.content.text import Text
from kiosk.content.wording import of_interactives


class FaceFact(Model):
    """One line under a heading, the same headings for every face."""

    heading: Text = Field(description="What the line tells, in one or two words.", examples=["Expelled"])
    says: Text = Field(description="The line itself.")


class Face(Model):
    """One person's line on the matter."""

    model_config = needs("says", when={"properties": {"facts": {"maxItems": 0}}})

    person: PersonId = Field(description="The id of an entry in people.yaml.")
    says: Text | None = Field(None, description="What this person said, did or suffered in this matter.")
    facts: tuple[FaceFact, ...] = Field((), max_length=6, description="The same told in short lines under headings.")
    sources: tuple[Citation, ...] = Field((), description="Where this comes from.")

    @model_validator(mode="after")
    def _something_is_said(self) -> Self:
        if self.says is None and not self.facts:
            raise wrong(of_interactives.face_says_nothing(self.person))
        return self


class Faces(Interactive):
    """A row of people; each has a line on this matter."""

    kind: Literal["faces"] = Field(description="A row of people, each with a line on one matter.")
    faces: tuple[Face, ...] = Field(min_length=2, max_length=8, description="The people, two to eight.")

    @model_validator(mode="after")
    def _each_is_another(self) -> Self:
        people = [face.person for face in self.faces]
        for index, person in enumerate(people):
            if person in people[:index]:
                raise wrong(of_interactives.face_twice(person), at=("faces", index, "person"))
        return self

    def looks(self) -> tuple[str, ...]:
        return tuple(f"face-{number}" for number in range(2, len(self.faces) + 1))
