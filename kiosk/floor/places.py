"""Where this machine keeps what it shows."""

from __future__ import annotations

from pathlib import Path

ENDED = "ended"
"""A file in the service's runtime folder by which the staff's exit outlasts a service manager's restart."""


def content_folder(data: Path) -> Path:
    """Give the folder of the content packs installed in a data folder."""
    return data / "content"
