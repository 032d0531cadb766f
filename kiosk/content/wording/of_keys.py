"""Problems of keys and of values that do not fit them."""

from __future__ import annotations

from collections.abc import Sequence

from kiosk.content.problem import Wording
from kiosk.content.wording.manner import counted, did_you_mean, listed, shown

ID_SHAPE = "Use letters, digits and hyphens, and begin with a letter or digit."
TRUTH_SHAPE = 'Write "true" or "false" without quotation marks.'


def unknown_key(key: str, noun: str, known: Sequence[str]) -> Wording:
    what = f"{shown(key)} is not a key of {noun}."
    return Wording(what, did_you_mean(key, known, listed(known, "Its keys")))


def missing_key(key: str, noun: str, description: str) -> Wording:
    return Wording(f"{noun[0].upper()}{noun[1:]} lacks {shown(key)}.", f"{shown(key)}: {description}")


def wrong_kind(key: str | int, wanted: str, given: str, description: str) -> Wording:
    where = f"The value of {shown(key)}" if isinstance(key, str) else "What stands here"
    hint = f"{shown(key)}: {description}" if description and isinstance(key, str) else description
    return Wording(f"{where} must be {wanted}, not {given}.", hint)


def bad_id(text: str) -> Wording:
    return Wording(f"{shown(text)} is not an id.", ID_SHAPE)


def bad_choice(text: str, choices: Sequence[str]) -> Wording:
    every = f"It is one of: {', '.join(choices)}."
    near = did_you_mean(text, choices)
    return Wording(f"{shown(text)} is not possible here.", f"{near} {every}" if near else every)


def bad_kind(text: str | None, kinds: Sequence[str]) -> Wording:
    if text is None:
        return Wording('An interactive lacks "kind".', '"kind": What sort of thing to do it is.')
    return bad_choice(text, kinds)


def bad_truth(text: str) -> Wording:
    return Wording(f"{shown(text)} is neither true nor false.", TRUTH_SHAPE)


def bad_number(text: str, description: str) -> Wording:
    return Wording(f"{shown(text)} is not a number that fits here.", description)


def number_out_of_range(text: str, bound: str, description: str) -> Wording:
    return Wording(f"{text} is out of range: it must be {bound}.", description)


def too_few(key: str, count: int, least: int, description: str) -> Wording:
    what = f"has {counted(count, 'entry', 'entries')}; it must have at least {least}" if count else "is empty"
    return Wording(f"The list {shown(key)} {what}.", f"{shown(key)}: {description}")


def too_many(key: str, count: int, most: int, description: str) -> Wording:
    what = f"has {counted(count, 'entry', 'entries')}; it may have at most {most}"
    return Wording(f"The list {shown(key)} {what}.", f"{shown(key)}: {description}")


def otherwise_wrong(key: str, message: str, description: str) -> Wording:
    return Wording(f"The value of {shown(key)} is not right: {message}.", description)
