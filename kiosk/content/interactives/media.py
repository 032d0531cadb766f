"""Sound or film."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal

from pydantic import Field

from kiosk.content.interactives.interactive import Interactive
from kiosk.content.model import CaptionsPath, MediaPath
from kiosk.content.picture import Picture
from kiosk.content.text import Text


class Media(Interactive):
    """Sound or film with captions and a transcript; never plays by itself."""

    kind: Literal["media"] = Field(description="Sound or film.")
    file: MediaPath = Field(description="The sound or film, below the gallery's assets/.")
    picture: Picture | None = Field(None, description="What is seen while a sound plays, or before a film does.")
    captions: Mapping[str, CaptionsPath] = Field(
        {}, description="Captions as WebVTT files below assets/, by language tag."
    )
    transcript: Text = Field(description="Everything that is said and heard, in words.")

    def looks(self) -> tuple[str, ...]:
        return ("transcript",)
