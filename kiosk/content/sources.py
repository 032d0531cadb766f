"""The bibliography: ``sources.yaml``."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import BeforeValidator, Field

from kiosk.content.model import Model, Refers, SourceId
from kiosk.content.text import Text

SourceKind = Literal["book", "article", "primary", "web", "fiction", "founding text"]


class Source(Model):
    """One entry of the bibliography."""

    author: Text | None = Field(None, description="Author or authors, surname first; none for an anonymous work.")
    title: Text = Field(description="The title, as it is cited.")
    year: str | None = Field(
        None, description="The year of publication, as text; none when it is not known.", examples=[1973]
    )
    kind: SourceKind = Field(description="What sort of source it is.")
    details: Text | None = Field(None, description="Publisher, journal, pages, edition: shown on the about page.")
    opened: bool = Field(
        description="Whether the curators have seen it, at least in part; when not, the exhibit says “see”."
    )
    link: str | None = Field(None, description="A web address for curators; visitors never see it.")


def _citation(value: object) -> object:
    return {"source": value} if isinstance(value, str) else value


class CitationEntry(Model):
    """One place in one source."""

    source: SourceId = Field(description="The id of an entry in sources.yaml.")
    at: Text | None = Field(None, description="Where in it: page, chapter, section.", examples=["chapter IX"])


Citation = Annotated[
    CitationEntry, BeforeValidator(_citation, json_schema_input_type=SourceId | CitationEntry), Refers("source")
]
"""A source's id, or a map of ``source`` and ``at``."""
