"""What every model of the exhibit's YAML has in common: strict about keys, frozen once read.

The marks below stand in the models beside the types; ``kiosk.content.checks`` finds them there, so that a new
field needs no check of its own.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated, Any, Literal

from pydantic import BaseModel, ConfigDict, GetJsonSchemaHandler, StringConstraints
from pydantic.json_schema import JsonSchemaValue
from pydantic_core import CoreSchema, PydanticCustomError

from kiosk.content.problem import Wording
from kiosk.content.wording.manner import a

Noun = Literal["person", "term", "source", "panel", "claim", "quotation", "event", "poll"]


@dataclass(frozen=True)
class Defines:
    """Marks an id as the entry's own name, unique among its kind over the whole exhibit."""

    noun: Noun


@dataclass(frozen=True)
class Refers:
    """Marks an id that must be the name of an entry elsewhere."""

    noun: Noun

    @property
    def title(self) -> str:
        """Give what a curator calls such an id."""
        return f"id of {a(self.noun)}"

    def __get_pydantic_json_schema__(self, schema: CoreSchema, handler: GetJsonSchemaHandler) -> JsonSchemaValue:
        made = handler(schema)
        return made if "$ref" in made else {"title": self.title} | made  # a citation is more than its id


AssetKind = Literal["picture", "large picture", "media", "captions"]


@dataclass(frozen=True)
class AssetFile:
    """Marks a path below ``assets/`` whose file must be there and must be of a kind that can be shown or played."""

    kind: AssetKind = "picture"

    @property
    def title(self) -> str:
        """Give what a curator calls such a file."""
        return "sound or film file" if self.kind == "media" else f"{self.kind} file"

    def __get_pydantic_json_schema__(self, schema: CoreSchema, handler: GetJsonSchemaHandler) -> JsonSchemaValue:
        return {"title": self.title} | handler(schema)


@dataclass(frozen=True)
class Length:
    """Marks a text that should have so many words, and so many in a sentence, in each language."""

    least: int = 0
    most: int = 0
    sentence: int = 0


Id = Annotated[str, StringConstraints(pattern=r"^[A-Za-z0-9][A-Za-z0-9-]*$")]
"""A name that other entries refer to: letters, digits and hyphens."""

PersonId = Annotated[Id, Refers("person")]
SourceId = Annotated[Id, Refers("source")]
PanelId = Annotated[Id, Refers("panel")]
ClaimId = Annotated[Id, Refers("claim")]
EventId = Annotated[Id, Refers("event")]

AssetPath = Annotated[str, StringConstraints(min_length=1), AssetFile()]
"""A picture below the gallery's ``assets/``, written with forward slashes."""

LargePicturePath = Annotated[str, StringConstraints(min_length=1), AssetFile("large picture")]
"""A picture that may also be the ``info.json`` of a tile pyramid."""

MediaPath = Annotated[str, StringConstraints(min_length=1), AssetFile("media")]
"""A sound or a film below the gallery's ``assets/``."""

CaptionsPath = Annotated[str, StringConstraints(min_length=1), AssetFile("captions")]
"""A WebVTT file below the gallery's ``assets/``."""


class Model(BaseModel):
    """A part of the exhibit; unknown keys are problems and nothing changes after reading."""

    model_config = ConfigDict(defer_build=True, extra="forbid", frozen=True, arbitrary_types_allowed=False)


def needs(key: str, when: dict[str, Any]) -> ConfigDict:
    """Tell editors that a key of a model is due where ``when``, in JSON Schema, holds; a validator tells ``check``."""
    return ConfigDict(json_schema_extra={"if": when, "then": {"required": [key]}})


def wrong(said: Wording, at: str | int | tuple[str | int, ...] | None = None) -> PydanticCustomError:
    """Make the error that a model raises when it finds a problem itself, at one of its keys or entries, or below."""
    return PydanticCustomError("wrong", "not right", {"wording": said, "at": at})
