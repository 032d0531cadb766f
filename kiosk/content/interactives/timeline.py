"""Events on a zoomable line of years."""

from __future__ import annotations

from typing import Literal

from pydantic import Field, field_validator

from kiosk.content.dates import Dating
from kiosk.content.interactives.interactive import Interactive
from kiosk.content.model import EventId, wrong
from kiosk.content.text import Text
from kiosk.content.wording import of_interactives


class Timeline(Interactive):
    """Events (those of timeline.yaml) on a zoomable line of years."""

    kind: Literal["timeline"] = Field(description="Events on a zoomable line of years.")
    shows: Dating | None = Field(
        None,
        description="The years in sight when it opens, as an interval; all events' when left out.",
        examples=["1911/1940"],
    )
    events: tuple[EventId, ...] | None = Field(
        None, description="The events that stand out when it opens; none does when left out."
    )
    after: Text | None = Field(None, description="A sentence under the line of years.")

    @field_validator("shows")
    @classmethod
    def _shows_both_ends(cls, shows: Dating | None) -> Dating | None:
        if shows is not None and (shows.first is None or shows.last is None):
            raise wrong(of_interactives.years_without_end(str(shows)))
        return shows

    @field_validator("events")
    @classmethod
    def _events_stand_once(cls, events: tuple[str, ...] | None) -> tuple[str, ...] | None:
        for index, event in enumerate(events or ()):
            if event in (events or ())[:index]:
                raise wrong(of_interactives.event_twice(event), at=index)
        return events

    def looks(self) -> tuple[str, ...]:
        return ("event", "near", "far", "person")
