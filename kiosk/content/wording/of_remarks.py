"""What a curator is told that is not wrong, but could be better."""

from __future__ import annotations

from kiosk.content.problem import Wording
from kiosk.content.wording.manner import shown

_MEND_ENTRY = {
    "person": "Link to the person in a text or list them on a panel, or take the entry away.",
    "term": "Link to it in a text, or take it away.",
}


def unused_entry(noun: str, key: str) -> Wording:
    if noun == "source":
        return Wording(
            f"Nothing cites the source {shown(key)}: it stands in the bibliography alone.",
            "Cite it where it says something, or take it away.",
        )
    return Wording(f"Nothing leads to the {noun} {shown(key)}: no visitor will see it.", _MEND_ENTRY[noun])


def unused_file() -> Wording:
    return Wording("No exhibit shows or plays this file.", "Take it away, or name it where it should be shown.")


def too_few_pixels(path: str, longer: int, least: int) -> Wording:
    return Wording(
        f"The picture {shown('assets/' + path)} has only {longer:,} pixels on its longer side; it will look blurred.",
        f"Give one with at least {least:,}, or a drawing in SVG.",
    )


def needless_pixels(path: str, longer: int, most: int) -> Wording:
    return Wording(
        f"The picture {shown('assets/' + path)} has {longer:,} pixels on its longer side, more than a screen shows.",
        f"Make it smaller: {most:,} are enough.",
    )


def hard_to_read(key: str, language: str, ease: float) -> Wording:
    return Wording(
        f"The {key} is hard to read in {shown(language)}: {ease:.0f} on Flesch's scale from 0 to 100.",
        "Shorter sentences and shorter words make it easier; 50 and more suits a general public.",
    )
