"""Where this machine keeps what it counts."""

from __future__ import annotations

from pathlib import Path

import platformdirs

from kiosk.content.site import Site

TALLY = "tally.sqlite"
VISITS = "visits.sqlite"


def data_folder(site: Site) -> Path:
    """Give the folder in which a machine keeps what it counts."""
    return Path(site.data_folder) if site.data_folder else platformdirs.user_data_path("kiosk")
