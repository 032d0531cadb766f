"""What stands in the book that is signed off, besides the exhibit's own words, and why it cannot be written."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from kiosk.content.wording.manner import counted

UNSAID = ("id", "kind", "interactives", "claims_again")
"""Keys that the book does not set under their own name: an entry is begun by its id, a thing to do by its kind."""

OFFICES = "offices"
AS_IT_OPENS = "as it opens"
STORY, EVIDENCE = "Story and quotations", "How do we know?"
CONTENTS = "Contents"
TO_SIGN = "Signed off"
NAME, DATE = "Name", "Date"
HOME = "Home and what lies over every screen"
PEOPLE, TERMS, CHRONOLOGY, TIES = "People", "Terms", "Chronology", "Ties"
BIBLIOGRAPHY, ABOUT, INTERFACE = "Bibliography", "About and credits", "The kiosk’s own words"
WORDS_OF_THE_KIOSK = (
    "What the kiosk itself says to visitors: buttons, headings, and what is only spoken. Words in {braces} are "
    "filled in."
)

_HEADINGS = {
    ("a claim", "says"): "founding text says",
    ("a claim", "record"): "record shows",
    ("a claim", "note"): "curator’s note",
    ("a life date", "date"): "",
    ("a picture", "file"): "file and credit",
    ("a large picture", "file"): "file and credit",
    ("an emblem", "file"): "file and credit",
    ("a picture", "alt"): "alt text",
    ("a large picture", "alt"): "alt text",
    ("an emblem", "alt"): "alt text",
}


def heading(noun: str, key: str, under: str) -> str:
    """Give the heading of a field: its key in words, after the key of the field that its model stands in."""
    words = _HEADINGS.get((noun, key), key.replace("_", " "))
    return ", ".join(part for part in (under, words) if part)


def one_of(name: str) -> str:
    """Give the name of one of several: ``card`` for ``cards``."""
    return name.removesuffix("s")


def not_translated(shown: str) -> str:
    return f"not translated: {shown} shown"


def out_of_date(first: str) -> str:
    return f"out of date: the {first} has changed since it was translated"


def amiss(missing: int, stale: int) -> str:
    said = [f"{missing} not translated"] if missing else []
    said += [f"{stale} out of date"] if stale else []
    return ", ".join(said)


def caption(name: str) -> str:
    """Give the line under the picture of a screen, from what its name has more than its place."""
    return name.replace("-", " ").strip() or AS_IT_OPENS


def further_down(said: str, first: int, last: int) -> str:
    """Give the line under small pictures of a screen that was scrolled."""
    return f"{said}, further down: {first} to {last}" if last > first else f"{said}, further down: {first}"


def page_in(language: str) -> str:
    return f"{language}, page"


def marked(count: int) -> str:
    return f"{count} marked" if count else ""


def made_on(day: date) -> str:
    return f"Made on {day.day} {day:%B %Y}"


def holds(panels: int, languages: list[str]) -> str:
    return f"{counted(panels, 'panel')} in {', '.join(languages)}"


def content_mark(mark: str) -> str:
    return f"Content {mark}: another mark means that a word or a picture has changed since."


def the_words_in(language: str) -> str:
    return f"The words in {language}"


def the_whole() -> str:
    return "The exhibit as a whole"


def out_or_pdf() -> str:
    return "Give a folder OUT for pictures, or --pdf FILE.pdf for a book."


def not_both(out: Path) -> str:
    return f"--pdf makes a book instead of pictures; leave out {out}."


def not_pdf(file: Path) -> str:
    return f"{file} is no name for a PDF; give one that ends in .pdf."


def no_folder(file: Path) -> str:
    return f"There is no folder {file.parent} to write {file.name} into."


def bound(pages: int, size: int, file: Path) -> str:
    return f"{counted(pages, 'page')}, {size / 1e6:.1f} MB: {file}"
