"""A picture as a curator gives it, wherever one may stand."""

from __future__ import annotations

from pydantic import Field

from kiosk.content.model import AssetPath, LargePicturePath, Model
from kiosk.content.text import Text


class Picture(Model):
    """A picture with what a visitor who cannot see it is told."""

    file: AssetPath = Field(description="The picture, below the gallery's assets/.", examples=["lamp/light.svg"])
    alt: Text = Field(description="What the picture shows, in one or two sentences.")
    caption: Text | None = Field(None, description="A line that stands under the picture.")


class LargePicture(Model):
    """A picture to look into, with what a visitor who cannot see it is told."""

    file: LargePicturePath = Field(
        description="The picture, below the gallery's assets/; for a very large one the info.json of its tiles.",
        examples=["lamp/wall.jpg", "lamp/wall/info.json"],
    )
    alt: Text = Field(description="What the picture shows, in one or two sentences.")
    caption: Text | None = Field(None, description="A line that stands under the picture.")
