"""The chronology: ``timeline.yaml``."""

from __future__ import annotations

from itertools import combinations
from typing import Annotated, Literal, Self

from pydantic import Field, model_validator

from kiosk.content.dates import Dating
from kiosk.content.model import Defines, Id, Model, PanelId, PersonId, wrong
from kiosk.content.sources import Citation
from kiosk.content.text import Text
from kiosk.content.wording import of_interactives


class Event(Model):
    """One dated event."""

    id: Annotated[Id, Defines("event")] = Field(description="The event's own name.", examples=["the-lamp-is-lit"])
    date: Dating = Field(description="When, as EDTF.", examples=["1929-11-17", "1929-07-03/1929-07-19"])
    old_style: Dating | None = Field(None, description="The same day in the Julian calendar, where it is known so.")
    title: Text | None = Field(
        None, description="The same in two to five words, for its flag on the line of years.", examples=["Lenin dies"]
    )
    says: Text = Field(description="What happened, in one sentence.")
    people: tuple[PersonId, ...] = Field((), description="Who took part.")
    place: Text | None = Field(None, description="Where.")
    panel: PanelId | None = Field(None, description="The panel that tells it.")
    origin: Literal["founding text", "founding text, corrected", "beyond the founding text"] = Field(
        description="Whether the founding text tells it, tells it otherwise, or does not reach it."
    )
    sources: tuple[Citation, ...] = Field((), description="Where this comes from.")


class Era(Model):
    """A band of years behind the events."""

    name: Text = Field(description="The era's name, in one to four words.")
    date: Dating = Field(description="From when to when, as an interval.", examples=["1921/1928"])


class TimelineFile(Model):
    """What ``timeline.yaml`` holds."""

    eras: tuple[Era, ...] = Field((), description="Bands of years behind the events; they may not overlap.")

    events: tuple[Event, ...] = Field((), description="The events, in any order.")

    @model_validator(mode="after")
    def _eras_do_not_overlap(self) -> Self:
        for one, other in combinations(sorted(self.eras, key=lambda era: era.date.order), 2):
            if not _is_before(one.date, other.date) and not _is_before(other.date, one.date):
                raise wrong(of_interactives.eras_overlap(str(one.date), str(other.date)), at="eras")
        return self


def _is_before(one: Dating, other: Dating) -> bool:
    """Tell whether one date ends where the other begins, or earlier."""
    return one.last is not None and other.first is not None and one.last.ends <= other.first.begins
