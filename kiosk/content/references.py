"""Checks ids: that each is given once, and that whatever is referred to is there."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence

from kiosk.content import markup
from kiosk.content.draft import Draft
from kiosk.content.model import Defines, Noun, Refers
from kiosk.content.problem import Place, Problem
from kiosk.content.shape import Marked
from kiosk.content.source import YamlFile
from kiosk.content.wording import of_entries, of_texts

_SHAPE = re.compile(r"[A-Za-z0-9][A-Za-z0-9-]*")


def check_references(draft: Draft, found: Sequence[tuple[YamlFile, Marked]]) -> Iterator[Problem]:
    """Give every id that is given twice or that nothing answers to."""
    known = dict(draft.known)
    defined: dict[Noun, list[str]] = {"claim": [], "event": [], "poll": [], "quotation": []}
    yield from _check_definitions(found, defined)
    is_complete = all(sheet.yaml.data is not None for sheet in draft.sheets())
    known |= {noun: names if is_complete else None for noun, names in defined.items()}
    for yaml, marked in found:
        for mark in marked.marks:
            names = known[mark.noun] if isinstance(mark, Refers) and _SHAPE.fullmatch(marked.words) else None
            if isinstance(mark, Refers) and names is not None and marked.words not in names:
                said = of_entries.unknown_entry(mark.noun, marked.words, names)
                yield Problem.at(yaml.place(marked.path), said)
    people, terms = known["person"], known["term"]
    yield from _check_markup(found, None if people is None or terms is None else {*people, *terms})
    yield from _check_clashes(draft)
    yield from _check_panel_list(draft)


def _check_definitions(
    found: Iterable[tuple[YamlFile, Marked]], defined: Mapping[Noun, list[str]]
) -> Iterator[Problem]:
    """Give ids given twice; adds each id to the known ones of its kind."""
    first: dict[tuple[str, str], Place] = {}
    for yaml, marked in found:
        for mark in marked.marks:
            if isinstance(mark, Defines):
                place = yaml.place(marked.path)
                other = first.setdefault((mark.noun, marked.words), place)
                if other is not place:
                    where = f"line {other.line}" if other.file == place.file else f"{other.file}:{other.line}"
                    yield Problem.at(place, of_entries.repeated_entry(mark.noun, marked.words, where))
                else:
                    defined[mark.noun].append(marked.words)


def _check_markup(found: Iterable[tuple[YamlFile, Marked]], names: set[str] | None) -> Iterator[Problem]:
    for yaml, marked in found:
        if not marked.is_text:
            continue
        for fault in markup.faults(marked.words):
            yield Problem.at(yaml.place_within(marked.path, fault.offset), of_texts.markup(fault.wrong))
        for link in markup.links(marked.words):
            if names is not None and link.target not in names:
                place = yaml.place_within(marked.path, link.offset)
                yield Problem.at(place, of_entries.unknown_link(link.target, sorted(names)))


def _check_clashes(draft: Draft) -> Iterator[Problem]:
    people, terms = draft.people, draft.terms
    for name in people.keys:
        if name in terms.keys:
            place = people.yaml.key_place((name,))
            said = of_entries.person_and_term(name, f"{place.file}:{place.line}")
            yield Problem.at(terms.yaml.key_place((name,)), said)


def _check_panel_list(draft: Draft) -> Iterator[Problem]:
    """Give panels listed twice, and a warning for each that is not listed."""
    yaml = draft.exhibit.yaml
    listed = yaml.data.get("panels") if isinstance(yaml.data, dict) else None
    if not isinstance(listed, list):
        return
    for index, name in enumerate(listed):
        if name in listed[:index]:
            yield Problem.at(yaml.place(("panels", index)), of_entries.listed_twice(str(name)))
    is_mistyped = any(name not in draft.panels for name in listed)
    for name, sheet in draft.panels.items():
        if name not in listed and not is_mistyped:
            yield Problem.at(Place(sheet.yaml.file), of_entries.left_out(name), "warning")
