"""The chronology: ``timeline.yaml``."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from kiosk.content.dates import Dating
from kiosk.content.model import Defines, Id, Model, PanelId, PersonId
from kiosk.content.sources import Citation
from kiosk.content.text import Text


class Event(Model):
    """One dated event."""

    id: Annotated[Id, Defines("event")] = Field(description="The event's own name.")
    date: Dating = Field(description="When, as EDTF.", examples=["1929-11-17", "1929-07-03/1929-07-19"])
    old_style: Dating | None = Field(None, description="The same day in the Julian calendar, where it is known so.")
    says: Text = Field(description="What happened, in one sentence.")
    people: tuple[PersonId, ...] = Field((), description="Who took part.")
    place: Text | None = Field(None, description="Where.")
    panel: PanelId | None = Field(None, description="The panel that tells it.")
    origin: Literal["founding text", "founding text, corrected", "beyond the founding text"] = Field(
        description="Whether the founding text tells it, tells it otherwise, or does not reach it."
    )
    sources: tuple[Citation, ...] = Field((), description="Where this comes from.")


class TimelineFile(Model):
    """What ``timeline.yaml`` holds."""

    events: tuple[Event, ...] = Field((), description="The events, in any order.")
