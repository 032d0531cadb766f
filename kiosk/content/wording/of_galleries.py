"""Sentences for a gallery or an exhibit that cannot be found."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from kiosk.content.wording.manner import did_you_mean, shown

_IS = "A gallery is a folder that holds exhibits/ and assets/."


def no_gallery(path: Path, beside: Sequence[str]) -> str:
    return f"There is no gallery {path}. {did_you_mean(path.name, beside, _IS)}"


def not_a_folder(path: Path) -> str:
    return f"{path} is a file. {_IS}"


def empty_folder(path: Path) -> str:
    return f"The folder {path} is empty. {_IS}"


def no_exhibits(path: Path) -> str:
    return f"{path} has no folder exhibits/. {_IS}"


def an_exhibit_itself(path: Path, gallery: Path) -> str:
    return f"{path} is an exhibit, not a gallery. Give the gallery that holds it: {gallery}."


def nothing_in_exhibits(path: Path) -> str:
    return f"{path / 'exhibits'} holds no exhibit. An exhibit is a folder with an exhibit.yaml."


def unreadable_gallery(path: Path, reason: str) -> str:
    return f"The gallery {path} cannot be read: {reason}."


def unknown_exhibit(path: Path, name: str, known: Sequence[str]) -> str:
    return f"{path} has no exhibit {shown(name)}. {did_you_mean(name, known, 'It has: ' + ', '.join(known) + '.')}"


def unknown_language(tag: str, known: Sequence[str]) -> str:
    return f"The exhibit has no language {shown(tag)}. It has: {', '.join(known)}."


def not_bundled() -> str:
    return f"No gallery comes with this kiosk; name one. {_IS}"
