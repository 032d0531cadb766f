"""Keeps wrong PINs over a restart, in a small file."""

from __future__ import annotations

import json
import logging
from dataclasses import asdict
from pathlib import Path

from kiosk.visit.staff import Tries

log = logging.getLogger(__name__)


def read_tries(file: Path) -> Tries:
    """Read the tries; none where there is no file, or it says nothing that can be understood."""
    try:
        found = json.loads(file.read_text(encoding="utf-8"))
        return Tries(max(0, int(found["wrong"])), float(found["last"]))
    except (OSError, ValueError, KeyError, TypeError):
        return Tries()


def keep_tries(file: Path, tries: Tries) -> None:
    """Write the tries, whole or not at all; where that cannot be, they hold until the window ends."""
    new = file.with_name(file.name + ".new")
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        new.write_text(json.dumps(asdict(tries)), encoding="utf-8")
        new.replace(file)
    except OSError as error:
        log.warning("Wrong PINs cannot be kept over a restart: %s.", error)
