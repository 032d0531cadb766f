"""What ``kiosk floor install`` writes and says."""

from __future__ import annotations

from pathlib import Path

from kiosk.content.wording.manner import shown


def heading() -> str:
    return "Written by kiosk floor install. Changes belong into: systemctl edit museum-kiosk"


def not_root() -> str:
    return "The exhibit must not run as root, under which cage does not start: name a user of its own."


def no_user(name: str) -> str:
    return f"There is no user {shown(name)}. Make one: sudo adduser --disabled-password --gecos Kiosk {name}"


def in_roots_home(kiosk: Path) -> str:
    return f"{kiosk} lies in the home folder of root, where nobody else may read. Install the kiosk into /opt/kiosk."


def would_be_written(file: Path, data: Path, user: str) -> str:
    return f"Nothing is written. This would be {file}, and {data} would be made and belong to {user}."


def not_written(error: OSError) -> str:
    return f"{error.filename} cannot be written: {error.strerror}. Run it with sudo, or see it only: --dry-run"


def data_made(folder: Path, user: str) -> str:
    return f"{folder} belongs to {user}: there the machine keeps what it counts, and content packs."


def unit_written(file: Path) -> str:
    return f"{file} is written."


def what_is_left() -> str:
    return (
        "To start it now and at each start of the machine:\n"
        "    sudo systemctl daemon-reload && sudo systemctl set-default graphical.target\n"
        "    sudo systemctl enable --now museum-kiosk\n"
        "Debian needs for it: sudo apt-get install cage xwayland kbd"
    )
