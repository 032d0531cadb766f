"""A journey on a schematic map."""

from __future__ import annotations

from typing import Literal, Self

from pydantic import Field, model_validator

from kiosk.content.dates import Dating
from kiosk.content.interactives.interactive import Interactive
from kiosk.content.model import Id, Model, wrong
from kiosk.content.sources import Citation
from kiosk.content.text import Text
from kiosk.content.wording import of_interactives


class RoutePlace(Model):
    """A dot on the map."""

    id: Id = Field(description="The place's own name, for the stops.")
    name: Text = Field(description="The name on the map.")
    longitude: float = Field(
        ge=-180, le=180, description="Degrees east of Greenwich; west is negative.", examples=[37.6]
    )
    latitude: float = Field(
        ge=-85, le=85, description="Degrees north of the equator; south is negative.", examples=[55.8]
    )


class RouteStop(Model):
    """One arrival: the leg to it is drawn, then its words are shown."""

    place: Id = Field(description="The id of one of the places.")
    date: Dating | None = Field(None, description="When, as EDTF.", examples=["1936-02-27"])
    date_label: Text | None = Field(None, description="The date in words, where the EDTF date says it badly.")
    says: Text = Field(description="What happened there, in one or two sentences.")
    sources: tuple[Citation, ...] = Field((), description="Where this comes from.")


class Route(Interactive):
    """A journey on a schematic map, leg by leg."""

    kind: Literal["route"] = Field(description="A journey on a schematic map.")
    places: tuple[RoutePlace, ...] = Field(min_length=2, max_length=20, description="The dots on the map.")
    stops: tuple[RouteStop, ...] = Field(min_length=2, max_length=20, description="The journey, in order.")
    note: Text | None = Field(None, description="A line under the map, such as that it is schematic.")

    @model_validator(mode="after")
    def _stops_are_places(self) -> Self:
        known = [place.id for place in self.places]
        for index, place in enumerate(known):
            if place in known[:index]:
                raise wrong(of_interactives.place_twice(place), at=("places", index, "id"))
        spots = [(place.longitude, place.latitude) for place in self.places]
        for index, spot in enumerate(spots):
            if spot in spots[:index]:
                said = of_interactives.places_coincide(known[spots.index(spot)], known[index])
                raise wrong(said, at=("places", index, "longitude"))
        for index, stop in enumerate(self.stops):
            if stop.place not in known:
                raise wrong(of_interactives.unknown_place(stop.place, known), at=("stops", index, "place"))
        return self

    def looks(self) -> tuple[str, ...]:
        return tuple(f"stop-{number}" for number in range(2, len(self.stops) + 1))
