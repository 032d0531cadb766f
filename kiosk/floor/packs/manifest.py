"""The manifest: the first file of a pack, which says what else is in it."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from importlib.metadata import version
from pathlib import Path
from typing import Annotated, Literal

from pydantic import Field, StringConstraints, ValidationError

from kiosk.content.exhibit import Exhibit
from kiosk.content.model import Model
from kiosk.content.wording import of_packs
from kiosk.floor.packs.fault import PackError

NAME = "manifest.json"
SIGNATURE = "manifest.sig"
"""The file beside it that holds the signature over its bytes."""

FORMAT = 1
LARGEST = 12 * 2**20
"""The largest manifest, in bytes."""

VERSION = r"[A-Za-z0-9](?:[A-Za-z0-9._-]{0,58}[A-Za-z0-9])?"
"""What a version may be called, as a regular expression: it is part of a folder's name."""


class PackedFile(Model):
    """One file of a pack."""

    path: str = Field(description="Its path in the gallery, with forward slashes.")
    size: int = Field(ge=0, description="Its length in bytes.")
    sha256: Annotated[str, StringConstraints(pattern=r"^[0-9a-f]{64}$")] = Field(description="Its SHA-256 in hex.")


class PackedExhibit(Model):
    """One exhibit of a pack."""

    id: str = Field(description="The name of its folder.")
    title: Mapping[str, str] = Field(description="Its title by language.")


class Manifest(Model):
    """What a pack holds."""

    format: Literal[1] = Field(description="The format of the pack.")
    version: Annotated[str, StringConstraints(pattern=f"^(?:{VERSION})$")] = Field(
        description="What this state is called."
    )
    kiosk: Annotated[str, StringConstraints(pattern=r"^[A-Za-z0-9.+-]{1,40}$")] = Field(
        description="The version of the kiosk that built the pack."
    )
    exhibits: tuple[PackedExhibit, ...] = Field(min_length=1, description="Its exhibits by id.")
    files: tuple[PackedFile, ...] = Field(min_length=1, description="Its files by path.")

    def as_bytes(self) -> bytes:
        """Give the manifest as it stands in a pack."""
        return self.model_dump_json(indent=1).encode()


def parse(raw: bytes) -> Manifest:
    """Read a manifest; raises ``PackError``."""
    try:
        return Manifest.model_validate_json(raw)
    except ValidationError as error:
        first = error.errors(include_url=False)[0]
        place = ".".join(map(str, first["loc"]))
        if place == "format":
            raise PackError(of_packs.other_format(FORMAT)) from None
        raise PackError(of_packs.bad_manifest(place, first["msg"])) from None


def read(gallery: Path) -> Manifest:
    """Read the manifest that stands in an installed gallery; raises ``PackError``."""
    try:
        with (gallery / NAME).open("rb") as stream:
            return parse(stream.read(LARGEST))
    except OSError as error:
        raise PackError(of_packs.unreadable(gallery / NAME, error)) from None


def packed(exhibit: Exhibit) -> PackedExhibit:
    """Give what a manifest says of an exhibit."""
    return PackedExhibit(id=exhibit.id, title=dict(exhibit.file.title.by_language))


def kiosk_version() -> str:
    """Give the version of this kiosk."""
    return version("museum-kiosk")


def short_hash(files: Sequence[PackedFile]) -> str:
    """Give eight characters that differ where the files do."""
    return hashlib.sha256("".join(f"{file.path}\0{file.sha256}\n" for file in files).encode()).hexdigest()[:8]
