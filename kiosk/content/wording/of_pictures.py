"""Problems of pictures."""

from __future__ import annotations

from kiosk.content.problem import Wording
from kiosk.content.wording.manner import shown


def unknown_kind(path: str, kinds: str) -> Wording:
    return Wording(f"{shown('assets/' + path)} is no kind of picture that the kiosk shows.", f"Use {kinds}.")


def unreadable(path: str) -> Wording:
    return Wording(
        f"The picture {shown('assets/' + path)} cannot be read; it is damaged or not what its name says.",
        "Open it in a picture editor and save it again.",
    )


def too_many_pixels(path: str, size: str, most: int, may_be_tiles: bool) -> Wording:
    cut = "; cut larger ones into tiles: kiosk tiles FILE OUT" if may_be_tiles else ""
    return Wording(
        f"The picture {shown('assets/' + path)} is too large: {size}.", f"At most {most} million pixels{cut}."
    )


def wants_tiles(path: str, size: str, longest: int) -> Wording:
    return Wording(
        f"The picture {shown('assets/' + path)} has {size}; in one piece it is shown with at most {longest} a side.",
        "To show all of them, cut it into tiles: kiosk tiles FILE OUT.",
    )


def no_pyramid(path: str, why: str) -> Wording:
    return Wording(
        f"{shown('assets/' + path)} describes no tiles that the kiosk can show: {why}.",
        "Make them again: kiosk tiles FILE OUT.",
    )


def tiles_missing(path: str, first: str, missing: int, of: int) -> Wording:
    return Wording(
        f"{missing:,} of the {of:,} tiles of {shown('assets/' + path)} are missing or empty, such as {shown(first)}.",
        "Copy the whole folder, or make the tiles again: kiosk tiles FILE OUT.",
    )


def tile_outside(path: str, tile: str) -> Wording:
    return Wording(
        f"The tile {shown(tile)} of {shown('assets/' + path)} is a link that leads elsewhere.",
        "Copy the tiles themselves.",
    )


def tiles_only_in_a_zoom(path: str) -> Wording:
    return Wording(
        f"{shown('assets/' + path)} describes tiles, which only a “zoom” shows.", "Use SVG, PNG, JPEG or WebP here."
    )


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
