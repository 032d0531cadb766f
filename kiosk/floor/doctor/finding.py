"""What a check has found."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from kiosk.content.problem import Wording

State = Literal["good", "note", "wrong"]


@dataclass(frozen=True)
class Finding:
    """One thing that was looked at: how it is, what was found, and what to do where it is not good."""

    name: str
    state: State
    found: str
    remedy: str = ""


def good(name: str, found: str) -> Finding:
    """Give a finding that all is well."""
    return Finding(name, "good", found)


def note(name: str, said: Wording) -> Finding:
    """Give a finding that the exhibit can do without."""
    return Finding(name, "note", *said)


def wrong(name: str, said: Wording) -> Finding:
    """Give a finding that somebody must act on."""
    return Finding(name, "wrong", *said)
