"""What is said of content packs: making them, refusing them, putting them on the floor."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from pathlib import Path

from kiosk.content.problem import Wording
from kiosk.content.wording.manner import counted, shown

_LEFT = "What is on the floor stays."


def bad_public_key(key: str) -> Wording:
    return Wording(
        f"{_named(key)} is not a public key.",
        "Write the line that kiosk pack key prints: 43 letters and digits, and = at the end.",
    )


def not_named_a_pack(path: Path) -> str:
    return f"{path} is not named like a pack. Let its name end in .kiosk."


def bad_version(version: str) -> str:
    return (
        f"{_named(version)} cannot be the name of a version: "
        "write up to 60 letters, digits, dots and hyphens, such as 2026-05-spring."
    )


def mend_first(gallery: Path) -> str:
    return f"{gallery} has mistakes, so no pack was made. Mend them first:"


def leads_out(path: str) -> str:
    return f"{_named(path)} is a link that leads out of the gallery. Put the file itself there."


def made(pack: Path, version: str, files: int, size: int, exhibits: Sequence[str], is_signed: bool) -> str:
    """Say what was built."""
    return (
        f"{pack} holds version {version}: {', '.join(exhibits)}; {counted(files, 'file')}, {_size(size)}, "
        f"{'signed' if is_signed else 'not signed'}.\n"
        f"    kiosk pack install {pack}    on the machine on the floor"
    )


def unreadable(path: Path, error: OSError) -> str:
    return f"{path} cannot be read: {(error.strerror or 'unknown reason').lower()}."


def not_written(path: Path, error: OSError) -> str:
    return f"{error.filename or path} cannot be written: {(error.strerror or 'unknown reason').lower()}."


def no_pack(file: Path) -> str:
    return f"{file} is not a pack, or was cut short on its way. Copy it again."


def too_large(size: int, most: int) -> str:
    return f"The pack is too large: {size / 1e9:.1f} GB; {most / 1e9:.1f} GB are allowed."


def too_many(files: int, most: int) -> str:
    return f"There are too many files: {files:,}; {most:,} are allowed in a pack."


def file_too_large(path: str, size: int, most: int) -> str:
    return f"{_named(path)} is too large for a pack: {size / 1e6:,.0f} MB; {most / 1e6:,.0f} MB are allowed."


def locked(path: str) -> str:
    return f"{_refused(path)} it is encrypted, or packed in a way that packs are not."


def no_plain_file(path: str) -> str:
    return f"{_refused(path)} it is a link or a folder, and a pack holds plain files."


def bomb(path: str, ratio: int) -> str:
    return f"{_refused(path)} unpacked it would be more than {ratio} times as large."


def overlap(path: str) -> str:
    return f"{_refused(path)} it lies over another file of the pack."


def no_manifest() -> str:
    return f"The pack does not begin with one manifest.json. {_not_built()}"


def other_format(known: int) -> str:
    return f"The pack is not of format {known}, the only one that this kiosk reads. Update the kiosk, or build it anew."


def bad_manifest(place: str, reason: str) -> str:
    where = f", at {_named(place)}" if place else ""
    return f"The manifest of the pack is not right{where}: {_printable(reason)}. {_not_built()}"


def unsigned() -> str:
    return f"The pack is not signed, and site.yaml names a key that packs must be signed with. {_LEFT}"


def wrong_signature() -> str:
    return f"The pack is not signed with the key that site.yaml names. {_LEFT}"


def outside(path: str) -> str:
    return f"{_refused(path)} such a path could lead out of the gallery."


def long_name(path: str) -> str:
    return f"{_named(path)} cannot be in a pack: its name is too long for some machines. Shorten it."


def stranger(path: str) -> str:
    return f"{_refused(path)} no file of that place and kind belongs in a gallery."


def unportable(path: str) -> str:
    return f"{_named(path)} cannot be in a pack: not every machine can keep a file of that name. Rename it."


def same_name(one: str, other: str) -> str:
    return f"{_named(one)} and {_named(other)} are the same name to some machines. Rename one of them."


def missing(path: str) -> str:
    return f"The pack lacks {_named(path)}, which its manifest lists. Copy it again."


def altered(path: str) -> str:
    return f"{_named(path)} in the pack is not what its manifest says. Copy the pack again, or build it anew."


def not_listed(path: str) -> str:
    return f"{_named(path)} is in the pack and not in its manifest. {_not_built()}"


def twice() -> str:
    return f"The pack holds a file twice. {_not_built()}"


def not_readable(reason: str) -> str:
    return f"The content cannot be read: {_printable(reason)}. {_LEFT}"


def mistakes(built_by: str, this: str) -> str:
    other = f" It was built by kiosk {built_by}, and this is {this}." if built_by != this else ""
    return f"The pack has mistakes, so it was not installed.{other} {_LEFT}"


def other_exhibits() -> str:
    return f"The exhibits of the pack are not those that its manifest names. {_not_built()}"


def busy() -> str:
    return "Another installation is under way on this machine. Wait until it is done."


def pointer_damaged(file: Path) -> str:
    return f"{file}, which names the version on the floor, is damaged. Install a pack again to mend it."


def nothing_before() -> str:
    return f"There is no version to go back to. {_LEFT}"


def version_damaged(name: str) -> str:
    return f"The version before, {name}, is damaged on the disk. {_LEFT}"


def version_wrong(name: str) -> str:
    return f"The version before, {name}, cannot be shown by this kiosk. {_LEFT}"


def installed(version: str, before: str | None = None) -> str:
    back = f" kiosk pack rollback brings {before} back." if before else ""
    return f"Version {version} is installed.{back}"


def there_already(version: str) -> str:
    return f"Version {version} is on the floor already; nothing was changed."


def rolled_back(version: str) -> str:
    return f"Version {version} is on the floor again."


def none_installed(content: Path) -> str:
    return f"No pack is installed in {content}."


def listed(version: str, titles: Sequence[str], installed: datetime | None, *, is_shown: bool) -> str:
    """Give the line of ``kiosk pack list`` about one version."""
    mark, place = ("*", "on the floor") if is_shown else (" ", "the one before")
    if installed is None:
        return f"{mark} {version}  {place}, damaged"
    return f"{mark} {version}  {place}, installed {installed:%Y-%m-%d %H:%M}: {', '.join(titles)}"


def title(identifier: str, titles: Mapping[str, str]) -> str:
    """Give an exhibit's id and its title in its first language."""
    return f"{identifier} {shown(next(iter(titles.values()), ''))}"


def key_there(file: Path) -> str:
    return f"There is something in {file} already. Name a file that is not there yet."


def no_key(file: Path) -> str:
    return f"{file} is not a private key that packs are signed with. kiosk pack key makes one."


def cryptography_missing() -> str:
    return 'Signatures need cryptography, which is not installed: pip install "museum-kiosk[packs]".'


def key_made(file: Path) -> str:
    return (
        f"{file} is the private key: it signs packs (kiosk pack build --sign), so let nobody else have it.\n"
        "Write this line into the site.yaml of each machine:"
    )


def _size(size: int) -> str:
    return f"{size / 1e6:.1f} MB" if size >= 1e5 else f"{size / 1e3:.1f} kB"


def _not_built() -> str:
    return "It was not made by kiosk pack build."


def _refused(path: str) -> str:
    return f"{_named(path)} is refused:"


def _named(text: str) -> str:
    return shown(_printable(text))


def _printable(text: str) -> str:
    """Keep what a hostile pack says from steering the terminal it is shown on."""
    return "".join(character if character.isprintable() else "\N{REPLACEMENT CHARACTER}" for character in text)
