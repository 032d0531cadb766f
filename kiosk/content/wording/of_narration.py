"""What is said of narration: what is wrong with the recordings, and what ``kiosk narrate`` did or could not do."""

from __future__ import annotations

from collections.abc import Sequence

from kiosk.content.problem import Wording
from kiosk.content.wording.manner import shown

_RUN = "Run kiosk narrate, which makes it."


def stale(part: str, language: str) -> Wording:
    return Wording(
        f"The narration of this {part} in {shown(language)} was made from another text, and is not played.", _RUN
    )


def lacking(part: str, language: str) -> Wording:
    return Wording(f"This {part} has no narration in {shown(language)}, where other texts have.", _RUN)


def file_amiss(said: Wording) -> Wording:
    return Wording(said.what, _RUN)


def panel_gone(panel: str) -> Wording:
    return Wording(
        f"There is no panel {shown(panel)} any more that this narration is of.",
        "Run kiosk narrate, which takes it away.",
    )


def times_out_of_order() -> Wording:
    return Wording(
        "The sentences do not begin one after the other within the recording.",
        "Take this recording out of the list, and run kiosk narrate.",
    )


def pronunciations_in_no_language(tag: str, languages: Sequence[str]) -> Wording:
    return Wording(f"The exhibit has no language {shown(tag)}.", f"It has: {', '.join(languages)}.")


def not_one_word(word: str) -> Wording:
    return Wording(f"{shown(word)} is not one word.", "Write each word by itself, without digits and full stops.")


def no_sounds(word: str) -> Wording:
    return Wording(f"It is not said how {shown(word)} sounds.", "Write its sounds, or take the line away.")
