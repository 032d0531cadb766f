"""Sound or film."""

from __future__ import annotations

from typing import Literal, Self

from pydantic import Field, ValidationInfo, model_validator

from kiosk.content.interactives.interactive import Interactive
from kiosk.content.model import CaptionsPath, MediaPath, wrong
from kiosk.content.picture import Picture
from kiosk.content.text import Languages, LanguageTag, Text
from kiosk.content.wording import of_recordings


class Media(Interactive):
    """Sound or film with captions and a transcript; never plays by itself."""

    kind: Literal["media"] = Field(description="Sound or film.")
    file: MediaPath = Field(
        description="The sound or film, below the gallery's assets/; up to 1280 × 720 a film is smooth anywhere.",
        examples=["lamp/bell.ogg"],
    )
    picture: Picture | None = Field(None, description="What is seen while a sound plays, or before a film does.")
    captions: dict[LanguageTag, CaptionsPath] = Field(
        {},
        description="Captions as WebVTT files below assets/, by language tag.",
        examples=[{"en": "lamp/bell.en.vtt"}],
    )
    transcript: Text = Field(description="Everything that is said and heard, in words.")

    def looks(self) -> tuple[str, ...]:
        return ("playing",)

    @model_validator(mode="after")
    def _captions_are_in_the_languages_of_the_exhibit(self, info: ValidationInfo) -> Self:
        if isinstance(info.context, Languages) and info.context.strict:
            tags = info.context.tags
            for tag in self.captions:
                if tag not in tags:
                    raise wrong(of_recordings.captions_language(tag, tags), at=("captions", tag))
            if tags[0] not in self.captions:
                raise wrong(of_recordings.no_captions(tags[0]), at="captions" if self.captions else None)
        return self
