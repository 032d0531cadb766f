"""The who's-who: ``people.yaml``."""

from __future__ import annotations

from pydantic import Field

from kiosk.content.dates import Dating
from kiosk.content.model import AssetPath, Model, PersonId
from kiosk.content.picture import Picture
from kiosk.content.sources import Citation
from kiosk.content.text import Text


class LifeDate(Model):
    """A birth or a death."""

    date: Dating = Field(description="The day, month or year, in today's calendar.", examples=["1888-10-09"])
    old_style: Dating | None = Field(
        None,
        description="The same day in the Julian calendar, where a document of the time gives it so.",
        examples=["1888-09-27"],
    )
    place: Text | None = Field(None, description="Where.")


class Emblem(Model):
    """The geometric shape that stands for a person in the art."""

    file: AssetPath = Field(
        description="An SVG below assets/, drawn to be seen on the paper colour.", examples=["lamp/ada.svg"]
    )
    alt: Text = Field(description="The shape in two or three words.", examples=["A black circle"])


class Relation(Model):
    """How one person stood to another."""

    person: PersonId = Field(description="The other's id in people.yaml.", alias="with")
    says: Text = Field(description="The relation, in a few words.", examples=["ally until 1928, then opponent"])


class Person(Model):
    """One entry of the who's-who."""

    name: Text = Field(description="The name on chips and cards.", examples=["Anna Sample"])
    in_text: Text = Field(
        description="The name that a bare link such as [[anna]] shows inside a text.", examples=["Anna"]
    )
    full_name: Text | None = Field(None, description="The full name, with patronymic and other names.")
    born: LifeDate | None = Field(None, description="Birth.")
    died: LifeDate | None = Field(None, description="Death.")
    role: Text = Field(description="What the person was, in one line.")
    biography: Text = Field(description="The life in about fifty words.")
    fate: Text | None = Field(None, description="How it ended, in one sentence.")
    emblem: Emblem = Field(description="The shape that stands for the person.")
    portrait: Picture | None = Field(None, description="A photograph or painting; the emblem becomes its frame.")
    relations: tuple[Relation, ...] = Field((), description="How the person stood to others.")
    sources: tuple[Citation, ...] = Field((), description="Where this comes from.")
