"""Where this machine keeps what it counts and what it shows."""

from __future__ import annotations

from pathlib import Path

import platformdirs

from kiosk.content.site import Site


def data_folder(site: Site) -> Path:
    """Give the folder in which this machine keeps what it counts and what was installed on it."""
    return Path(site.data_folder) if site.data_folder else platformdirs.user_data_path("kiosk")


def content_folder(data: Path) -> Path:
    """Give the folder of the content packs installed in a data folder."""
    return data / "content"
