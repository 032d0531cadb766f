"""What ``kiosk doctor`` has found, and what to do about it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from pathlib import Path

from kiosk.content.problem import Wording
from kiosk.content.wording.manner import counted, shown

MOST_PROBLEMS = 3


def summary(wrong: int, notes: int) -> str:
    if wrong:
        return f"{counted(wrong, 'thing')} wrong, {counted(notes, 'note')}."
    return f"Nothing is wrong; {counted(notes, 'note')}." if notes else "All is well."


def check_failed(error: str) -> Wording:
    return Wording(f"This could not be examined: {error}", "Run the command again; if it fails again, report it.")


def qt_hangs(subject: str, seconds: float) -> Wording:
    return Wording(
        f"Qt was asked for {subject} and gave no answer within {seconds:.0f} s.",
        "Restart the display, sound and speech services of this machine, or the machine itself.",
    )


def qt_aborts(subject: str, code: int, last: str) -> Wording:
    said = f"; its last words: {shown(last)}" if last else ""
    return Wording(
        f"Qt was asked for {subject} and ended with the code {code}{said}.",
        'Install the kiosk anew: pip install --force-reinstall "museum-kiosk[media]"',
    )


def versions(kiosk: str, python: str, qt: str) -> str:
    return f"kiosk {kiosk}, Python {python}, PySide6 {qt}."


def qt_of_two_pieces(qt: str, media: str) -> Wording:
    return Wording(
        f"PySide6-Essentials is {qt} and PySide6-Addons is {media}: they work only in one version.",
        f'Install the same: pip install "PySide6-Addons=={qt}"',
    )


def not_running(data: Path) -> Wording:
    return Wording(
        f"No kiosk serve runs with the data folder {data}.",
        "Start it: sudo systemctl start museum-kiosk; or give --site, where site.yaml names another folder.",
    )


def running(since: datetime, restarts: int) -> str:
    return f"The exhibit is on the screen; kept up since {since:%Y-%m-%d %H:%M}, restarts: {restarts}."


def safe_mode(restarts: int) -> Wording:
    return Wording(
        f"The kiosk runs in safe mode, without sound and film, after crashes; restarts: {restarts}.",
        "Look into its log for the reason: journalctl --unit museum-kiosk",
    )


def not_shown(restarts: int) -> Wording:
    return Wording(
        f"The kiosk runs, and the exhibit is not on the screen at this moment; restarts: {restarts}.",
        "Run the command again in a minute; if it stays so, look into the log: journalctl --unit museum-kiosk",
    )


def unit(file: Path) -> str:
    return f"{file} shows the exhibit from the machine's start."


def no_unit(file: Path) -> Wording:
    return Wording(
        f"Nothing shows the exhibit from the machine's start: there is no {file}.",
        "Install it: sudo kiosk floor install --user NAME --site FILE",
    )


def not_writable(folder: Path, why: str) -> Wording:
    return Wording(
        f"Nothing can be written in {folder}: {why}. Visits would not be kept.",
        f"Run the command as the user who shows the exhibit; if it fails for that one too: sudo chown -R USER {folder}",
    )


def no_room(folder: Path, free: int) -> Wording:
    return Wording(f"{_mb(free)} MB are left for {folder}: visits may soon not be kept.", _make_room())


def little_room(folder: Path, free: int) -> Wording:
    return Wording(f"{_mb(free)} MB are left for {folder}: a content pack may find no room.", _make_room())


def _make_room() -> str:
    return "Make room: sudo journalctl --vacuum-size=100M and sudo apt-get clean take away what nobody needs."


def room(folder: Path, free: int) -> str:
    return f"{folder} can be written; {_mb(free)} MB are free."


def _mb(size: int) -> str:
    return f"{size // 10**6:,}"


def nothing_counted() -> str:
    return "None have been counted yet."


def damaged(file: Path, why: str) -> Wording:
    return Wording(
        f"{file} is damaged: {why}",
        "Copy the file to keep it; the kiosk moves it aside by itself, and begins a new one. Look after the disk.",
    )


def whole(file: Path) -> str:
    return f"{file} is whole."


def clock_behind(now: datetime, installed: datetime) -> Wording:
    return Wording(
        f"The clock says {now:%Y-%m-%d %H:%M}, which is before the kiosk was installed, on {installed:%Y-%m-%d}.",
        'Set it: sudo timedatectl set-time "YYYY-MM-DD HH:MM"; where it is lost again, change its battery.',
    )


def clock_not_set(now: datetime) -> Wording:
    return Wording(
        f"The clock says {now:%Y-%m-%d %H:%M}, and no time server has set it.",
        "Connect the network and: sudo timedatectl set-ntp true; without a network, set it by hand twice a year.",
    )


def no_zone(zone: str) -> Wording:
    return Wording(
        f"The time zone is {zone}, and site.yaml has opening hours: they would be those of {zone}.",
        "Set the museum's: sudo timedatectl set-timezone Europe/Berlin, or whatever the place is",
    )


def clock(now: datetime, zone: str, is_set: bool) -> str:
    return f"{now:%Y-%m-%d %H:%M}, time zone {zone}{', set by a time server' if is_set else ''}."


def a_folder(folder: Path) -> str:
    return f"the folder {folder}"


def a_pack(version: str) -> str:
    return f"the installed pack {version}"


def bundled() -> str:
    return "the gallery that comes with the kiosk"


def no_content(place: str, why: str) -> Wording:
    return Wording(f"Nothing can be shown of {place}.", why)


def wrong_content(place: str, gallery: Path | None, problems: Sequence[str], copy: Path | None) -> Wording:
    stays = f"\nIts last good copy stays on the screen: {copy}" if copy else ""
    named = f" {gallery}" if gallery else ""
    return Wording(
        f"There are mistakes in {place}:\n{_some(problems)}{stays}", f"Mend them; kiosk check{named} shows them all."
    )


def content(place: str, exhibit: str, panels: int, languages: Sequence[str]) -> str:
    return f"{place[0].upper()}{place[1:]}: {exhibit}, {counted(panels, 'panel')}, in {', '.join(languages)}."


def no_pack() -> str:
    return "No content pack is installed."


def pack_lost(why: str) -> Wording:
    return Wording(why, "Install the pack again: kiosk pack install FILE.kiosk")


def pack_damaged(version: str, is_shown: bool) -> Wording:
    instead = "" if is_shown else " The gallery that comes with the kiosk is shown in its place."
    return Wording(
        f"The installed pack {version} is not as it came: the disk may be failing.{instead}",
        "Install the pack again: kiosk pack install FILE.kiosk",
    )


def pack_not_shown(version: str, folder: Path) -> Wording:
    return Wording(
        f"The pack {version} is installed, and {folder} was named to be shown.",
        "Name no folder to show the pack.",
    )


def pack(version: str, has_before: bool) -> str:
    return f"The pack {version} is as it came{'; one before it is kept' if has_before else ''}."


def no_site() -> Wording:
    return Wording(
        "No site.yaml was named: the screen is taken for one of 24 inches, always on, without a staff page.",
        "Write one with kiosk site init, and name it: kiosk doctor --site site.yaml",
    )


def wrong_site(file: Path, problems: Sequence[str]) -> Wording:
    return Wording(f"{file} cannot be used:\n{_some(problems)}", "Mend it; until then nothing in it holds.")


def site_for_all(file: Path) -> Wording:
    return Wording(f"Every user of the machine may change {file}.", f"Take that away: sudo chmod o-w {file}")


def no_pin(file: Path) -> Wording:
    return Wording(f"{file} has no PIN: the staff page stays shut.", f"Set one: kiosk site pin {file}")


def no_hours(file: Path) -> Wording:
    return Wording(
        f"{file} has no opening hours: the screen is on day and night.", "Set hours:, as kiosk site init shows them."
    )


def no_metrics() -> Wording:
    return Wording(
        "site.yaml asks for metrics, and prometheus-client is not installed.",
        'Install it: pip install "museum-kiosk[metrics]"',
    )


def site(file: Path) -> str:
    return f"{file} is right."


def _some(problems: Sequence[str]) -> str:
    left = len(problems) - MOST_PROBLEMS
    return "\n".join([*problems[:MOST_PROBLEMS], *([f"and {counted(left, 'more problem')}"] if left > 0 else [])])
