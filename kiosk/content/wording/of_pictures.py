"""Problems of pictures and of their credits."""

from __future__ import annotations

from collections.abc import Iterable

from kiosk.content.problem import Wording
from kiosk.content.wording.manner import did_you_mean, shown

_BELOW = "Put the picture below assets/ and write its path from there."


def web_address(path: str) -> Wording:
    return Wording(f"{shown(path)} is a web address; the kiosk has no network.", _BELOW)


def absolute(path: str) -> Wording:
    return Wording(f"{shown(path)} begins at the root of a disk.", _BELOW)


def backslash(path: str) -> Wording:
    return Wording(f"{shown(path)} holds a backslash.", f'Write "{path.replace(chr(92), "/")}".')


def outside(path: str) -> Wording:
    return Wording(f"{shown(path)} leads out of assets/.", _BELOW)


def missing(path: str, beside: Iterable[str]) -> Wording:
    return Wording(
        f"There is no picture {shown('assets/' + path)}.", did_you_mean(path, beside, "Paths begin below assets/.")
    )


def not_a_file(path: str) -> Wording:
    return Wording(f"{shown('assets/' + path)} is a folder, not a picture.", "Write the path of a file.")


def empty(path: str) -> Wording:
    return Wording(f"The picture {shown('assets/' + path)} is empty (0 bytes).", "Copy it again from its source.")


def too_large(path: str, size: str, limit: str) -> Wording:
    return Wording(f"The picture {shown('assets/' + path)} is too large: {size}.", f"At most {limit}.")


def unknown_kind(path: str, kinds: str) -> Wording:
    return Wording(f"{shown('assets/' + path)} is no kind of picture that the kiosk shows.", f"Use {kinds}.")


def unreadable(path: str) -> Wording:
    return Wording(
        f"The picture {shown('assets/' + path)} cannot be read; it is damaged or not what its name says.",
        "Open it in a picture editor and save it again.",
    )


def no_credit(path: str, credits_file: str) -> Wording:
    return Wording(
        f"No credits.yaml names the picture {shown('assets/' + path)}.",
        f"Add it to {credits_file}: who made it, under which licence.",
    )


def credit_without_file(pattern: str) -> Wording:
    return Wording(f"No file is named {shown(pattern)} here.", "Correct the name, or take the line away.")


def svg_not_xml(reason: str) -> Wording:
    return Wording(f"The SVG is not well formed: {reason}.", "Save it again from the drawing program.")


def svg_root(name: str) -> Wording:
    return Wording(f"The file begins with <{name}>, not with <svg>.", "Save the drawing as SVG.")


def svg_without_size() -> Wording:
    return Wording("The SVG has neither a viewBox nor a width and a height.", 'Add viewBox="0 0 WIDTH HEIGHT".')


def svg_entity(name: str) -> Wording:
    return Wording(f"The SVG declares an entity ({name}).", "Save it as plain SVG; entities can be harmful.")


def svg_forbidden(name: str) -> Wording:
    return Wording(f"The SVG holds {name}, which the kiosk does not allow.", "Take it out, or save as plain SVG.")


def svg_external(address: str) -> Wording:
    return Wording(f"The SVG refers to another file: {shown(address)}.", "Embed it, or draw it in this file.")


def svg_not_drawn(name: str) -> Wording:
    return Wording(f"Qt does not draw {name} in an SVG.", "Draw it with plain shapes and #rrggbb colours.")
