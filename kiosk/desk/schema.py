"""``kiosk schema``: what makes editors complete an exhibit's YAML and check it while it is typed."""

from __future__ import annotations

import json
import os
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from kiosk.content.credits import CreditsFile
from kiosk.content.events import TimelineFile
from kiosk.content.exhibit import ExhibitFile
from kiosk.content.model import Id
from kiosk.content.narration import NarrationFile
from kiosk.content.panel import Panel
from kiosk.content.people import Person
from kiosk.content.site import Site
from kiosk.content.sources import Source
from kiosk.content.terms import Term
from kiosk.content.ties import TiesFile
from kiosk.content.words import InterfaceWords
from kiosk.desk import whole_file
from kiosk.desk.json_schema import DIALECT, json_schema

SETTINGS = "vscode-settings.json"


@dataclass(frozen=True)
class FileKind:
    """A kind of file that a curator writes: its shape, and where in a gallery such files are."""

    shape: Any
    places: tuple[str, ...]


KINDS = {
    "exhibit": FileKind(ExhibitFile, ("exhibits/*/exhibit.yaml",)),
    "panel": FileKind(Panel, ("exhibits/*/panels/*.yaml",)),
    "people": FileKind(dict[Id, Person], ("exhibits/*/people.yaml",)),
    "terms": FileKind(dict[Id, Term], ("exhibits/*/terms.yaml",)),
    "sources": FileKind(dict[Id, Source], ("exhibits/*/sources.yaml",)),
    "timeline": FileKind(TimelineFile, ("exhibits/*/timeline.yaml",)),
    "ties": FileKind(TiesFile, ("exhibits/*/ties.yaml",)),
    "narration": FileKind(NarrationFile, ("exhibits/*/narration.yaml",)),
    "credits": FileKind(CreditsFile, ("assets/**/credits.yaml",)),
    "words": FileKind(InterfaceWords, ("assets/words/*.yaml",)),
    "site": FileKind(Site, ("site.yaml",)),
}
"""The kinds of files, by the names of their schemas."""


@dataclass(frozen=True)
class Written:
    """What was written, and how an editor is told of it.

    ``gallery`` is the one that the folder lies in, or None; ``modeline`` is the line that names its schema in a panel.
    """

    schemas: int
    settings: Path
    gallery: Path | None
    modeline: str


def schema_of(kind: str) -> dict[str, Any]:
    """Give the schema of a kind of file, which needs no other."""
    made = json_schema(KINDS[kind].shape)
    return {"$schema": DIALECT, "$id": f"urn:museum-kiosk:{kind}", "title": f"{kind}.yaml"} | made


def write_schemas(out: Path) -> Written:
    """Write the schema of each kind of file into a folder, and the settings that lead VS Code to them.

    Inside a gallery the settings and the line name the schemas from there, so that the gallery can be moved.

    Raises:
        OSError: where a file cannot be written.
    """
    out.mkdir(parents=True, exist_ok=True)
    for kind in KINDS:
        _write(out / _file(kind), schema_of(kind))
    folder = out.resolve()
    gallery = next((above for above in (folder, *folder.parents) if _is_gallery(above)), None)
    names = {kind: _named(folder / _file(kind), gallery) for kind in KINDS}
    _write(out / SETTINGS, {"yaml.schemas": {names[kind]: list(of.places) for kind, of in KINDS.items()}})
    from_a_panel = names["panel"]
    if gallery is not None:
        from_a_panel = Path(os.path.relpath(folder / _file("panel"), gallery / "exhibits" / "ID" / "panels")).as_posix()
    line = f"# yaml-language-server: $schema={from_a_panel}"
    return Written(len(KINDS), out / SETTINGS, gallery, line)


def _file(kind: str) -> str:
    return f"{kind}.schema.json"


def _named(file: Path, gallery: Path | None) -> str:
    """Name a schema in the settings: from the gallery where it lies in one, else from the root of the disk."""
    return file.as_uri() if gallery is None else f"./{file.relative_to(gallery).as_posix()}"


def _is_gallery(folder: Path) -> bool:
    return (folder / "exhibits").is_dir() and (folder / "assets").is_dir()


def _write(file: Path, content: dict[str, Any]) -> None:
    whole_file.write(file, json.dumps(content, ensure_ascii=False, indent=2) + "\n")
