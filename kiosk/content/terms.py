"""The glossary: ``terms.yaml``."""

from __future__ import annotations

from pydantic import Field

from kiosk.content.model import Model
from kiosk.content.sources import Citation
from kiosk.content.text import Text


class Term(Model):
    """One entry of the glossary."""

    name: Text = Field(description="The term, as it heads its card.")
    in_text: Text | None = Field(
        None, description="The words that a bare link such as [[NEP]] shows; the name when left out."
    )
    definition: Text = Field(description="What it means, in about thirty words.")
    sources: tuple[Citation, ...] = Field((), description="Where this comes from.")
