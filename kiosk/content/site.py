"""This one machine on the floor: ``site.yaml``."""

from __future__ import annotations

import base64
from pathlib import PurePath

from pydantic import Field, field_validator

from kiosk.content.keys import Keypad
from kiosk.content.model import Model, wrong
from kiosk.content.wording import of_files, of_packs

KEY_LENGTH = 32
"""The length of a public key, in bytes."""


class Screen(Model):
    """The screen's size in millimetres and how far away visitors stand."""

    diagonal: float = Field(609.6, gt=100, lt=5000, description="The glass from corner to corner, in mm.")
    distance: float = Field(600, ge=300, le=5000, description="From the glass to a visitor's eyes, in mm.")


class Site(Model):
    """What holds for this machine; every key has a working default."""

    screen: Screen = Field(Screen(), description="The screen.")
    idle: int = Field(60, ge=30, le=300, description="Seconds without a touch before the question is asked.")
    language: str | None = Field(None, description="The language a visit begins in; the exhibit's first when left out.")
    content_notes: bool = Field(True, description="Whether the panels' content notes are shown before the panels.")
    speech: bool = Field(True, description="Whether the kiosk speaks to visitors who use the keypad or a headset.")
    keypad: Keypad = Field(Keypad(), description="The keys of the keypad; each action that is left out has its own.")
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

    @field_validator("data_folder")
    @classmethod
    def _data_folder_is_one_place(cls, folder: str | None) -> str | None:
        if folder is not None and not PurePath(folder).is_absolute():
            raise wrong(of_files.relative_folder(folder))
        return folder

    @field_validator("pack_key")
    @classmethod
    def _pack_key_is_a_key(cls, key: str | None) -> str | None:
        if key is not None and not _is_key(key):
            raise wrong(of_packs.bad_public_key(key))
        return key


def _is_key(words: str) -> bool:
    try:
        return len(base64.b64decode(words, validate=True)) == KEY_LENGTH
    except ValueError:
        return False
