"""What ``kiosk site`` writes and says."""

from __future__ import annotations

from pathlib import Path


def heading() -> list[str]:
    return [
        "## This machine. Every key may be left out: it is then as it stands here, or as its sentence says.",
        "## To change one, take away the # and the space before it. kiosk run --site site.yaml reads this file.",
        "",
    ]


def there_already(file: Path) -> str:
    return f"There is a {file} already. Change it by hand, or name another file."


def no_pin(least: int, most: int) -> str:
    return f"A PIN has {least} to {most} digits, and nothing else."


def written(file: Path) -> str:
    return f"{file} holds every key with its sentence. Set the staff's PIN by: kiosk site pin {file}"


def pin_written(file: Path) -> str:
    return f"{file} holds the hash of the new PIN. It is asked for from the next start of the kiosk."


def type_pin() -> str:
    return "New PIN"
