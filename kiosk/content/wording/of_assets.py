"""Problems of the files below assets/, whatever they hold, and of their credits."""

from __future__ import annotations

from collections.abc import Iterable

from kiosk.content.model import AssetKind
from kiosk.content.problem import Wording
from kiosk.content.wording.manner import did_you_mean, shown

_NOUNS = {"picture": "picture", "large picture": "picture", "media": "sound or film", "captions": "captions file"}


def _below(kind: AssetKind) -> str:
    return f"Put the {_NOUNS[kind]} below assets/ and write its path from there."


def web_address(path: str, kind: AssetKind) -> Wording:
    return Wording(f"{shown(path)} is a web address; the kiosk has no network.", _below(kind))


def absolute(path: str, kind: AssetKind) -> Wording:
    return Wording(f"{shown(path)} begins at the root of a disk.", _below(kind))


def backslash(path: str) -> Wording:
    return Wording(f"{shown(path)} holds a backslash.", f'Write "{path.replace(chr(92), "/")}".')


def outside(path: str, kind: AssetKind) -> Wording:
    return Wording(f"{shown(path)} leads out of assets/.", _below(kind))


def missing(path: str, kind: AssetKind, beside: Iterable[str]) -> Wording:
    return Wording(
        f"There is no {_NOUNS[kind]} {shown('assets/' + path)}.",
        did_you_mean(path, beside, "Paths begin below assets/."),
    )


def not_a_file(path: str, kind: AssetKind) -> Wording:
    return Wording(f"{shown('assets/' + path)} is a folder, not a {_NOUNS[kind]}.", "Write the path of a file.")


def empty(path: str, kind: AssetKind) -> Wording:
    return Wording(
        f"The {_NOUNS[kind]} {shown('assets/' + path)} is empty (0 bytes).", "Copy it again from its source."
    )


def too_large(path: str, kind: AssetKind, size: str, limit: str) -> Wording:
    return Wording(f"The {_NOUNS[kind]} {shown('assets/' + path)} is too large: {size}.", f"At most {limit}.")


def no_credit(path: str, kind: AssetKind, credits_file: str) -> Wording:
    return Wording(
        f"No credits.yaml names the {_NOUNS[kind]} {shown('assets/' + path)}.",
        f"Add it to {credits_file}: who made it, under which licence.",
    )


def credit_without_file(pattern: str) -> Wording:
    return Wording(f"No file is named {shown(pattern)} here.", "Correct the name, or take the line away.")
