"""What ``kiosk new`` says."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from kiosk.content.wording.manner import shown


def something_there(path: Path) -> str:
    return f"There is something in {path} already. Name a folder that is not there yet."


def no_words(tag: str, known: Sequence[str]) -> str:
    return (
        f"The kiosk's own words are not there in {shown(tag)} yet: it has {', '.join(known)}. "
        "Begin with these; kiosk translate adds a language later."
    )


def language_twice(tag: str) -> str:
    return f"The language {shown(tag)} is named twice. Name each once, the visitors' first language first."


def made(path: Path, exhibit: str) -> str:
    return (
        f"{path} is a gallery with one sample exhibit, {path / 'exhibits' / exhibit}: put your words in its place.\n"
        f"    kiosk preview {path}    see it while you write\n"
        f"    kiosk check {path}      what is wrong, and what would be right\n"
        f"    kiosk schema {path / 'schemas'}    have your editor complete and check while you type\n"
        f"{path / 'exhibits' / 'README.md'} says what may stand where."
    )
