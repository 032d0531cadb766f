"""Every text of an exhibit with its translations: what is missing, and what no longer says what the source says.

``translations.yaml`` in an exhibit's folder remembers, for each translated text, a mark of the words it was made
from. The kiosk writes it; an exhibit without it is merely one whose translations nobody has vouched for.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from kiosk.content.draft import Draft, Sheet
from kiosk.content.gallery import bundled_gallery
from kiosk.content.problem import Place
from kiosk.content.read import read_file
from kiosk.content.shape import field_at, walk
from kiosk.content.source import Data, Trail, YamlFile, read_yaml
from kiosk.content.words import InterfaceWords

MEMORY = "translations.yaml"
WORDS = "assets/words"
"""What stands for the file in the keys of the interface's words, whose languages have a file each."""

Memory = Mapping[str, Mapping[str, str]]
"""By language, then by the text's key: the mark of the source that was translated."""


@dataclass(frozen=True)
class Translatable:
    """One text: where it stands, its words by language.

    ``key`` names it for as long as its file and the ids around it stay; ``description`` says what it is for.
    """

    key: str
    place: Place
    path: Trail
    words: Mapping[str, str]
    description: str

    def mark(self, first: str) -> str:
        """Give the mark of the words in the first language."""
        return mark_of(self.words[first])


@dataclass(frozen=True)
class Standing:
    """How far the translation into one language has come."""

    language: str
    texts: int
    missing: tuple[Translatable, ...] = field(default=())
    stale: tuple[Translatable, ...] = field(default=())


def mark_of(words: str) -> str:
    """Give a short mark of a text that does not change with how it is wrapped."""
    return hashlib.sha256(flowed(words).encode()).hexdigest()[:12]


def flowed(words: str) -> str:
    """Take the wrapping out of a text: one line for each paragraph, an empty line between them."""
    return "\n\n".join(re.sub(r"[ \t\n]+", " ", part).strip() for part in re.split(r"\n[ \t]*\n", words.strip()))


def texts_of(draft: Draft, languages: tuple[str, ...] = ()) -> Iterator[Translatable]:
    """Give every text of an exhibit, and the interface's words in its languages, or in those given."""
    for sheet in (*draft.sheets(), *draft.credits.values()):
        yield from _texts_in(sheet, draft.languages.tags[0])
    yield from _interface(draft.assets, languages or draft.languages.tags)


def standings(draft: Draft) -> Iterator[Standing]:
    """Give for each language of an exhibit but the first how far its translation has come."""
    texts, memory = list(texts_of(draft)), read_memory(draft.folder)
    first = draft.languages.tags[0]
    for language in draft.languages.tags[1:]:
        marks = memory.get(language, {})
        yield Standing(
            language,
            len(texts),
            tuple(text for text in texts if language not in text.words),
            tuple(text for text in texts if language in text.words and is_stale(text, first, marks)),
        )


def is_stale(text: Translatable, first: str, marks: Mapping[str, str]) -> bool:
    """Tell whether the source of a text has changed since it was translated."""
    return marks.get(text.key, mark := text.mark(first)) != mark


def read_memory(folder: Path) -> Memory:
    """Read what an exhibit remembers of its translations; nothing where it remembers nothing or cannot be read."""
    found, _ = read_file(folder / MEMORY, dict[str, dict[str, str]])
    return found or {}


def _texts_in(sheet: Sheet[Any], first: str) -> Iterator[Translatable]:
    """Give the texts of one file, each with all its languages."""
    data = sheet.yaml.data
    if not data:
        return
    found: dict[Trail, dict[str, str]] = {}
    for marked in walk(sheet.shape, data):
        if marked.is_text:
            path = marked.path[:-1] if marked.language else marked.path
            found.setdefault(path, {})[marked.language or first] = marked.words
    for path, words in found.items():
        if first in words:
            about = field_at(sheet.shape, path, data)
            description = (about.description if about else None) or ""
            key = f"{sheet.yaml.file} {_key(path, data)}"
            yield Translatable(key, sheet.yaml.place(path), path, words, description)


def _key(path: Trail, data: Data | None) -> str:
    """Name a place in a file by keys and, in lists, by the entries' ids where they have any."""
    key = ""
    for step in path:
        if isinstance(data, list) and isinstance(step, int):
            data = data[step]
            name = data.get("id") if isinstance(data, dict) else None
            key += f"[{name if isinstance(name, str) else step}]"
        elif isinstance(data, dict):
            data = data.get(str(step))
            key += f".{step}" if key else str(step)
    return key


def _interface(assets: Path, languages: tuple[str, ...]) -> Iterator[Translatable]:
    """Give the interface's words, whose languages stand in files of their own."""
    yaml = words_in(assets, languages[0])
    said = {tag: dict(_leaves(words_in(assets, tag).data)) for tag in languages}
    for path, words in said[languages[0]].items():
        about = field_at(InterfaceWords, path, yaml.data)
        by_language = {languages[0]: words} | {tag: said[tag][path] for tag in languages[1:] if path in said[tag]}
        description = (about.description if about else None) or ""
        yield Translatable(f"{WORDS} {_key(path, yaml.data)}", yaml.place(path), path, by_language, description)


def words_in(assets: Path, language: str) -> YamlFile:
    """Read the interface's words in a language: the gallery's own, or those that come with the kiosk."""
    name = f"assets/words/{language}.yaml"
    for folder in (assets, bundled_gallery() / "assets"):
        path = folder / "words" / f"{language}.yaml"
        if path.is_file():
            return read_yaml(path, name)
    return YamlFile(name, data={})


def _leaves(data: Data | None, path: Trail = ()) -> Iterator[tuple[Trail, str]]:
    """Give every text in plain data with its path."""
    if isinstance(data, dict):
        for key, value in data.items():
            yield from _leaves(value, (*path, key))
    elif isinstance(data, str):
        yield path, data
