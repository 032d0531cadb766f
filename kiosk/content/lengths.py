"""Checks that texts keep to the length that visitors can read standing up."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping

from kiosk.content import markup
from kiosk.content.draft import Draft
from kiosk.content.model import Length
from kiosk.content.problem import Problem
from kiosk.content.sentences import sentences
from kiosk.content.shape import Marked
from kiosk.content.source import Data, YamlFile
from kiosk.content.wording import of_entries

WORD = re.compile(r"(?<!\S)[^\w\s]*+\w\S*")
"""What is counted as a word: signs alone, such as a dash, are none."""

LONGEST_TEXT = 20_000
"""The most characters of any text, ten times what a visitor reads: beyond it the screen would stand still."""


def check_lengths(draft: Draft, found: Iterable[tuple[YamlFile, Marked]]) -> Iterator[Problem]:
    """Give an error for each text beyond all bounds.

    A warning for each text, and each sentence in it, that is longer or shorter than the models' marks want it.
    """
    first = (draft.languages.tags or ("",))[0]
    names: dict[str, dict[str, str]] = {}
    for yaml, marked in found:
        if len(marked.words) > LONGEST_TEXT:
            yield Problem.at(yaml.place(marked.path), of_entries.huge_text(len(marked.words), LONGEST_TEXT))
            continue
        for mark in marked.marks:
            if isinstance(mark, Length):
                language = marked.language or first
                if language not in names:
                    names[language] = names_of(draft, language)
                yield from _check(yaml, marked, mark, language, names[language])


def names_of(draft: Draft, language: str) -> dict[str, str]:
    """Give the words that a bare link to each person and term shows, as far as the entries are right."""
    return {entry: _name(data, language) for entry, data in _entries(draft)}


def _check(
    yaml: YamlFile, marked: Marked, length: Length, language: str, names: Mapping[str, str]
) -> Iterator[Problem]:
    key = str(marked.path[-1] if marked.language is None else marked.path[-2])
    words = len(WORD.findall(markup.plain(marked.words, names)))
    place = yaml.place(marked.path)
    if length.most and words > length.most:
        yield Problem.at(place, of_entries.too_long(key, words, length.most, language), "warning")
    if words < length.least:
        yield Problem.at(place, of_entries.too_short(key, words, length.least, language), "warning")
    if not length.sentence:
        return
    for start, end in sentences(marked.words):
        words = len(WORD.findall(markup.plain(marked.words[start:end], names)))
        if words > length.sentence:
            yield Problem.at(
                yaml.place_within(marked.path, start), of_entries.long_sentence(words, length.sentence), "warning"
            )


def _entries(draft: Draft) -> Iterator[tuple[str, Data]]:
    for sheet in (draft.people, draft.terms):
        if isinstance(sheet.yaml.data, dict):
            yield from sheet.yaml.data.items()


def _name(entry: Data, language: str) -> str:
    """Give the words that a bare link to an entry shows, as far as the entry is right."""
    name = (entry.get("in_text") or entry.get("name")) if isinstance(entry, dict) else None
    if isinstance(name, dict):
        name = name.get(language)
    return name if isinstance(name, str) else "name"
