"""The list of the recordings in one language, and their credits, as files."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

import yaml

from kiosk.content.narration import FOLDER, PARTS, ClipEntry, ClipList, NarratedPanelEntry, Part, list_path
from kiosk.content.read import read_file
from kiosk.content.wording import of_narration
from kiosk.desk import whole_file
from kiosk.desk.voices.voice import Voice


class ClipListFile:
    """The list of one language: what it holds now, written whenever a recording is added."""

    def __init__(self, assets: Path, exhibit: str, language: str, voice: Voice) -> None:
        self._path = assets / list_path(exhibit, language)
        self._voice = voice
        self._entries: dict[tuple[str, Part], ClipEntry] = {}

    def add(self, panel: str, part: Part, entry: ClipEntry) -> None:
        """Put a recording into the list."""
        self._entries[panel, part] = entry

    @property
    def seconds(self) -> float:
        """Give how long all recordings are."""
        return sum(entry.seconds for entry in self._entries.values())

    def write(self) -> None:
        """Write the list where it says something new; raises ``OSError``."""
        panels = dict.fromkeys(panel for panel, _ in self._entries)
        listed = ClipList(
            voice=self._voice.name,
            engine=self._voice.engine,
            licence=self._voice.licence,
            hashes=dict(self._voice.hashes),
            clips={
                panel: NarratedPanelEntry(**{part: self._entries.get((panel, part)) for part in PARTS})
                for panel in panels
            },
        )
        plain = listed.model_dump(mode="json", exclude_none=True)
        _write(self._path, of_narration.list_heading() + _dumped(plain))


def write_credits(assets: Path, exhibit: str, languages: Iterable[str]) -> None:
    """Write who speaks in each language, unless a curator has written that herself; raises ``OSError``."""
    path = assets / exhibit / FOLDER / "credits.yaml"
    heading = of_narration.credits_heading()
    if path.exists() and not path.read_text(encoding="utf-8", errors="replace").startswith(heading):
        return
    found = []
    for language in languages:
        listed, _ = read_file(assets / list_path(exhibit, language), ClipList)
        if listed and listed.clips:
            line = of_narration.credit_line(listed.voice)
            found.append({"files": [f"{language}/*.ogg"], "licence": listed.licence, "line": line})
    if found:
        _write(path, heading + _dumped({"credits": found}))


def _dumped(plain: object) -> str:
    return yaml.safe_dump(plain, allow_unicode=True, sort_keys=True, width=100_000, default_flow_style=None)


def _write(path: Path, text: str) -> None:
    if not path.exists() or path.read_text(encoding="utf-8", errors="replace") != text:
        path.parent.mkdir(parents=True, exist_ok=True)
        whole_file.write(path, text)
