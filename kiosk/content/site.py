"""This one machine on the floor: ``site.yaml``."""

from __future__ import annotations

import base64
from collections.abc import Mapping
from pathlib import PurePath
from typing import Literal

from pydantic import Field, ValidationError, field_validator

from kiosk.content.exhibit import address_is_right
from kiosk.content.hours import Hours
from kiosk.content.keys import Keypad
from kiosk.content.model import Model, wrong
from kiosk.content.pin import is_pin_hash
from kiosk.content.wording import of_files, of_packs

KEY_LENGTH = 32
"""The length of a public key, in bytes."""


class Screen(Model):
    """The screen's size in millimetres and how far away visitors stand."""

    diagonal: float = Field(609.6, gt=100, lt=5000, description="The glass from corner to corner, in mm.")
    distance: float = Field(600, ge=300, le=5000, description="From the glass to a visitor's eyes, in mm.")
    turned: Literal["no", "left", "right"] = Field(
        "no", description="To which side the screen has been turned on its wall, where the system does not know of it."
    )
    seat_height: float | None = Field(
        None,
        ge=300,
        le=900,
        description="The height of the seat before the screen, in mm; a visit then begins with everything lower down.",
        examples=[450],
    )


class Site(Model):
    """What holds for this machine; every key has a working default."""

    exhibit: str | None = Field(
        None, description="The id of the exhibit; the gallery's first when left out.", examples=["clock"]
    )
    screen: Screen = Field(Screen(), description="The screen.")
    idle: int = Field(60, ge=30, le=300, description="Seconds without a touch before the question is asked.")
    languages: tuple[str, ...] = Field(
        (),
        description="The languages offered here, of those that the exhibit has; all of them when left out.",
        examples=[["en", "ru"]],
    )
    language: str | None = Field(
        None, description="The language a visit begins in; the first one when left out.", examples=["en"]
    )
    hours: Hours | None = Field(
        None,
        description="When the screen is on; always when left out.",
        examples=[
            {
                "tuesday": "10:00-18:00",
                "saturday": ["10:00-13:00", "14:00-02:00"],
                "dates": {"2027-12-24": "closed"},
            }
        ],
    )
    volume: int = Field(6, ge=0, le=10, description="How loud a visit begins, from 0 to 10.")
    content_notes: bool = Field(True, description="Whether the panels' content notes are shown before the panels.")
    speech: bool = Field(True, description="Whether the kiosk speaks to visitors who use the keypad or a headset.")
    keypad: Keypad = Field(Keypad(), description="The keys of the keypad; each action that is left out has its own.")
    take_away: str | None = Field(
        None,
        description="The web address of the QR codes here, instead of the exhibit's; {panel} becomes the panel's id.",
        examples=["https://museum.example/room-4/{panel}"],
    )
    pin: str | None = Field(
        None,
        description="A hash of the staff's PIN, as kiosk site pin gives it; without one the staff page stays shut.",
    )
    data_folder: str | None = Field(
        None,
        description="Where the machine keeps what it counts; the folder that the system has for it when left out.",
        examples=["/var/lib/kiosk"],
    )
    pack_key: str | None = Field(
        None,
        description="The public key that packs must be signed with; unsigned ones are refused then.",
        examples=["11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo="],
    )

    metrics: int | None = Field(
        None,
        ge=1024,
        le=65535,
        description="The port at which this machine, and no other, may ask for Prometheus metrics; none when left out.",
        examples=[9464],
    )

    @field_validator("data_folder")
    @classmethod
    def _data_folder_is_one_place(cls, folder: str | None) -> str | None:
        if folder is not None and not PurePath(folder).is_absolute():
            raise wrong(of_files.relative_folder(folder))
        return folder

    @field_validator("take_away")
    @classmethod
    def _take_away_is_an_address(cls, address: str | None) -> str | None:
        return address_is_right(address)

    @field_validator("pin")
    @classmethod
    def _pin_is_a_hash(cls, pin: str | None) -> str | None:
        if pin is not None and not is_pin_hash(pin):
            raise wrong(of_files.not_a_pin_hash())
        return pin

    @field_validator("pack_key")
    @classmethod
    def _pack_key_is_a_key(cls, key: str | None) -> str | None:
        if key is not None and not _is_key(key):
            raise wrong(of_packs.bad_public_key(key))
        return key


def site_with(site: Site, values: Mapping[str, object]) -> Site | None:
    """Give the site with other values of some of its keys; None where they cannot be."""
    try:
        return Site.model_validate({**site.model_dump(), **values})
    except ValidationError:
        return None


def _is_key(words: str) -> bool:
    try:
        return len(base64.b64decode(words, validate=True)) == KEY_LENGTH
    except ValueError:
        return False
