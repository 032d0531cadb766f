"""Who made the assets, and under which licence: ``credits.yaml`` in a folder below ``assets/``."""

from __future__ import annotations

from pydantic import Field

from kiosk.content.model import Model
from kiosk.content.text import Text


class Credit(Model):
    """The credit of one or more files."""

    files: tuple[str, ...] = Field(
        min_length=1, description="Files beside credits.yaml or below; * stands for any name.", examples=[["art/*.svg"]]
    )
    line: Text = Field(description="The credit line that visitors see.")
    licence: str = Field(description="The licence by its short name.", examples=["CC BY 4.0"])
    link: str | None = Field(None, description="A web address for curators; visitors never see it.")


class CreditsFile(Model):
    """What ``credits.yaml`` holds."""

    credits: tuple[Credit, ...] = Field(min_length=1, description="The credits, most particular first.")
