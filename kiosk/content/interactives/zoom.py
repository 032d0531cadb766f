"""A large picture to look into."""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from kiosk.content.interactives.interactive import Interactive
from kiosk.content.model import Model
from kiosk.content.picture import LargePicture, Picture
from kiosk.content.text import Text


class Hotspot(Model):
    """A place in the picture that has something to say."""

    x: float = Field(ge=0, le=1, description="Across, as a fraction of the picture's width: 0 is left, 1 is right.")
    y: float = Field(ge=0, le=1, description="Down, as a fraction of the picture's height: 0 is the top.")
    title: Text = Field(description="What it is, in one to five words.")
    says: Text = Field(description="What there is to see, in one to three sentences.")


class Zoom(Interactive):
    """A large picture: closer, further, hotspots with a text each."""

    kind: Literal["zoom"] = Field(description="A large picture to look into.")
    picture: LargePicture = Field(
        description="The picture; for a very large one the info.json that “kiosk tiles” wrote."
    )
    hotspots: tuple[Hotspot, ...] = Field((), max_length=20, description="Places that have something to say.")

    def looks(self) -> tuple[str, ...]:
        return ("near", *(f"hotspot-{number}" for number in range(1, len(self.hotspots) + 1)))


def closer_look(title: Text, picture: Picture) -> Zoom:
    """Make the zoom in which a panel's own picture opens."""
    large = LargePicture(file=picture.file, alt=picture.alt, caption=picture.caption)
    return Zoom(kind="zoom", title=title, picture=large)
