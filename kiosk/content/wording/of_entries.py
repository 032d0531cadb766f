"""Problems of entries and of how they refer to each other."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from kiosk.content.problem import Wording
from kiosk.content.wording.manner import a, counted, did_you_mean, listed, shown

_WHERE = {
    "person": "people.yaml",
    "term": "terms.yaml",
    "source": "sources.yaml",
    "panel": "panels/",
    "event": "timeline.yaml",
}


def unknown_entry(noun: str, name: str, known: Sequence[str]) -> Wording:
    where = f"{_WHERE[noun]} has no {noun}" if noun in _WHERE else f"There is no {noun}"
    plural = "people" if noun == "person" else f"{noun}s"
    others = listed(known, f"The {plural}") or f"There are no {plural} at all."
    return Wording(f"{where} {shown(name)}.", did_you_mean(name, known, others))


def unknown_link(name: str, known: Iterable[str]) -> Wording:
    return Wording(
        f"The link [[{name}]] leads to no person and no term.",
        did_you_mean(name, known, "Add it to people.yaml or terms.yaml, or take the brackets away."),
    )


def repeated_entry(noun: str, name: str, first: str) -> Wording:
    return Wording(f"There is {a(noun)} {shown(name)} already, in {first}.", f"Give each {noun} its own id.")


def person_and_term(name: str, first: str) -> Wording:
    return Wording(
        f"{shown(name)} is a person too, in {first}; a link [[{name}]] could mean either.", "Give the term another id."
    )


def listed_twice(name: str) -> Wording:
    return Wording(f"The panel {shown(name)} stands in the list twice.", "Keep one of the two.")


def left_out(name: str) -> Wording:
    return Wording(
        f"The panel {shown(name)} is left out of the exhibit.",
        'Add it to "panels" in exhibit.yaml if that is not meant.',
    )


def offices_without_protagonist() -> Wording:
    return Wording("Offices are given, but nobody who held them.", 'Write "protagonist:" and an id of people.yaml.')


ADDRESS_SHAPE = 'Write one that begins with https://; "{panel}" may stand in it once, for the panel\'s id.'


def bad_address(address: str) -> Wording:
    return Wording(f"{shown(address)} is not an address for a QR code.", ADDRESS_SHAPE)


def note_due(verdict: str) -> Wording:
    return Wording(
        f'A claim with the verdict "{verdict}" needs a curator\'s note.',
        '"note": The curator\'s note that sets the record straight.',
    )


def huge_text(characters: int, most: int) -> Wording:
    return Wording(
        f"The text has {characters:,} characters.", f"At most {most:,}: look for a quotation mark that closes too late."
    )


def too_long(key: str, words: int, most: int, language: str) -> Wording:
    return Wording(f"The {key} has {counted(words, 'word')} in {shown(language)}.", f"It should have at most {most}.")


def too_short(key: str, words: int, least: int, language: str) -> Wording:
    return Wording(
        f"The {key} has only {counted(words, 'word')} in {shown(language)}.", f"It should have at least {least}."
    )


def long_sentence(words: int, most: int) -> Wording:
    return Wording(f"A sentence of {words:,} words begins here.", f"Divide it: at most {most}.")


def no_panels() -> Wording:
    return Wording("The exhibit has no panels.", "Add a file such as panels/01-the-beginning.yaml.")
