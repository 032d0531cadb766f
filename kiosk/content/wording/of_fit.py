"""What does not fit the screen."""

from __future__ import annotations

from kiosk.content.problem import Wording
from kiosk.content.wording.manner import shown


def does_not_fit(words: str, language: str, text_size: float, screen: tuple[int, int]) -> Wording:
    where = f"at text size {text_size:g} in {shown(language)} on a screen of {screen[0]} × {screen[1]}"
    return Wording(f"{shown(words)} does not fit its place {where}.", "Use fewer or shorter words.")


def scrolls(language: str, screen: tuple[int, int]) -> Wording:
    return Wording(
        f"In {shown(language)} this panel is too long for a screen of {screen[0]} × {screen[1]}: visitors must scroll.",
        "Shorten the label, or name fewer people.",
    )


def no_letter(letter: str) -> Wording:
    return Wording(
        f'None of the kiosk\'s fonts has "{letter}" (U+{ord(letter):04X}): it may be shown as an empty box.',
        "Write it otherwise, or see it on the kiosk itself.",
    )
