"""``kiosk site``: writes a site.yaml in which every key stands with its sentence, and the hash of a PIN."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from pydantic import BaseModel

from kiosk.content.pin import LONGEST, SHORTEST, pin_hash
from kiosk.content.shape import fields_by_key
from kiosk.content.site import Site
from kiosk.content.wording import of_sites


class SiteError(Exception):
    """A site.yaml cannot be written; the message is a sentence for the operator."""


def site_words() -> str:
    """Give a site.yaml in which each key stands in a comment, with its sentence and what it is when left out."""
    return "\n".join([*of_sites.heading(), *_keys(Site, "")]) + "\n"


def _keys(model: type[BaseModel], indent: str) -> Iterator[str]:
    values: Any = model.model_construct()
    for key, field in fields_by_key(model).items():
        yield f"## {indent}{field.description}"
        value = getattr(values, key, None)
        inside = type(value) if isinstance(value, BaseModel) else None
        if inside is not None:
            yield f"# {indent}{key}:"
            yield from _keys(inside, indent + "  ")
        else:
            example = field.examples[0] if field.examples and value in (None, ()) else value
            yield f"# {indent}{key}: {_typed(example)}".rstrip()
        if not indent:
            yield ""


def _typed(value: object) -> str:
    """Give a value as one types it in YAML."""
    if isinstance(value, tuple | list):
        return f"[{', '.join(map(_typed, value))}]"
    if isinstance(value, dict):
        return f"{{{', '.join(f'{key}: {_typed(inner)}' for key, inner in value.items())}}}"
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, float):
        return f"{value:g}"
    return "" if value is None else str(value)


def write_site(file: Path) -> None:
    """Write a new site.yaml; raises ``SiteError`` where there is one, and ``OSError``."""
    if file.exists():
        raise SiteError(of_sites.there_already(file))
    file.write_text(site_words(), encoding="utf-8")


def write_pin(file: Path, pin: str, salt: bytes) -> None:
    """Put the hash of a PIN into a site.yaml; raises ``SiteError`` for what is no PIN, and ``OSError``."""
    if not re.fullmatch(rf"\d{{{SHORTEST},{LONGEST}}}", pin):
        raise SiteError(of_sites.no_pin(SHORTEST, LONGEST))
    words = file.read_text(encoding="utf-8") if file.exists() else site_words()
    line = f"pin: {pin_hash(pin, salt)}"
    changed, found = re.subn(r"(?m)^(?:# )?pin:.*$", line, words, count=1)
    new = file.with_name(file.name + ".new")
    new.write_text(changed if found else f"{words.rstrip()}\n{line}\n", encoding="utf-8")
    new.replace(file)
