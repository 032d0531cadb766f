"""What ``kiosk export`` says, and the few words of its own in what it writes."""

from __future__ import annotations

from pathlib import Path

from kiosk.content.wording.manner import counted, shown

DATE = {"en": ["Date"]}
"""The label of a panel's date, for which the kiosk has no word of its own."""


def not_an_address(base: str) -> str:
    return (
        f"{shown(base)} is not an address that the export can stand at. Give the web address of the folder once it is "
        "published, such as https://museum.example/iiif/fall."
    )


def out_is_there(out: Path) -> str:
    return f"{out} is there already; name a folder that is to be made."


def no_folder(out: Path) -> str:
    return f"There is no folder {out.parent} to make {out.name} in."


def unreadable(file: str) -> str:
    return f"The picture {file} cannot be drawn."


def exported(panels: int, out: Path, address: str) -> str:
    return f"{counted(panels, 'panel')} in {out}. Publish it, then open this in a IIIF viewer: {address}"


def no_rights(licence: str) -> str:
    return (
        f"IIIF knows no address for the licence {shown(licence)}, so its rights are given in words alone. Known are "
        "CC BY 4.0 and its kin, CC0, and the short names of rightsstatements.org, such as InC."
    )
