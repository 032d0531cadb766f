"""Writes files so that each is old or new at every moment."""

from __future__ import annotations

import tempfile
from pathlib import Path


def write(path: Path, text: str) -> None:
    """Write a text into a file, whole or not at all; raises ``OSError``."""
    with tempfile.NamedTemporaryFile("w", encoding="utf-8", dir=path.parent, delete=False) as file:
        file.write(text)
    made = Path(file.name)
    made.chmod(0o644)
    try:
        made.replace(path)
    except OSError:
        made.unlink()
        raise
