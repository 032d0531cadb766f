"""Problems of files as such."""

from __future__ import annotations

from collections.abc import Iterable

from kiosk.content.problem import Wording
from kiosk.content.wording.manner import did_you_mean, shown


def unreadable_file(error: OSError) -> Wording:
    return Wording(f"The file cannot be read: {(error.strerror or 'unknown reason').lower()}.")


def file_too_large(size: int, limit: int) -> Wording:
    return Wording(
        f"The file is too large: {size / 2**20:.1f} MB.", f"Keep a file below {limit // 2**20} MB; divide it."
    )


def not_utf8(raw: bytes) -> Wording:
    if raw[:2] in (b"\xff\xfe", b"\xfe\xff"):
        return Wording("The file is written in UTF-16, not in UTF-8.", "Save it again with the encoding UTF-8.")
    return Wording(
        "This character is not written in UTF-8.",
        "Save the file again with the encoding UTF-8, and look whether accented letters are still right.",
    )


def unprintable(character: str) -> Wording:
    return Wording(f"An invisible control character (U+{ord(character):04X}) stands here.", "Delete it and type again.")


def empty_file() -> Wording:
    return Wording("The file is empty.", "Write its keys, or delete the file.")


def missing_file(path: str, what: str) -> Wording:
    return Wording(f"There is no {path}.", what)


def stray_file(name: str, known: Iterable[str]) -> Wording:
    return Wording(f"{shown(name)} is not read by the kiosk.", did_you_mean(name, known, "Move it elsewhere."))


def bad_panel_name(name: str) -> Wording:
    return Wording(
        f"{shown(name)} is not the name of a panel's file.",
        "Write a number, a hyphen and the id in letters, digits and hyphens: 05-the-talk.yaml.",
    )


def repeated_number(number: str, other: str) -> Wording:
    return Wording(f"The number {number} belongs to {shown(other)} too.", "Give each panel's file its own number.")


def repeated_panel(panel: str, other: str) -> Wording:
    return Wording(f"A panel {shown(panel)} stands in {shown(other)} too.", "Give each panel its own id.")


def not_a_pin_hash() -> Wording:
    return Wording("This is no hash of a PIN.", "Have it written by: kiosk site pin")


def relative_folder(folder: str) -> Wording:
    return Wording(f"{shown(folder)} does not say where the folder begins.", "Write it from the top: /var/lib/kiosk.")
