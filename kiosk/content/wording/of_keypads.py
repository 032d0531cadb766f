"""Problems of the keys of a keypad."""

from __future__ import annotations

from collections.abc import Iterable

from kiosk.content.problem import Wording
from kiosk.content.wording.manner import did_you_mean, shown


def unknown_key_name(name: str, known: Iterable[str]) -> Wording:
    remedy = "Name a key as Qt does, without Key_ before it: Down, Return, VolumeUp, F13."
    return Wording(f"{shown(name)} is not the name of a key.", did_you_mean(name, known, remedy))


def key_taken(name: str, first: str, second: str) -> Wording:
    what = f"The key {shown(name)} does both {shown(first)} and {shown(second)}."
    return Wording(what, "Give it to one of them; what is left out of site.yaml keeps its own keys.")
