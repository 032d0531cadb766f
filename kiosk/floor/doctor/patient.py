"""What is examined: one machine, with what is to be shown on it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from functools import cached_property
from pathlib import Path

from kiosk.content.gallery import GalleryError
from kiosk.content.problem import Problem
from kiosk.content.programme import Programme, ProgrammeError, read_programme
from kiosk.content.read import read_site
from kiosk.content.site import Site
from kiosk.floor.health import FRESH, Health, read_health
from kiosk.floor.packs.pointer import current_gallery
from kiosk.floor.places import content_folder
from kiosk.visit.folder import data_folder


@dataclass(eq=False)
class Patient:
    """The gallery, exhibit and site file that were named, if any; ``now`` is the time on the wall with its zone."""

    given: Path | None
    exhibit_id: str | None
    site_file: Path | None
    now: datetime

    @cached_property
    def site_as_read(self) -> tuple[Site | None, tuple[Problem, ...]]:
        """Give what the site file says and its problems; None where it cannot be used."""
        return (Site(), ()) if self.site_file is None else read_site(self.site_file)

    @property
    def site(self) -> Site:
        """Give what holds for this machine, as ``kiosk serve`` takes it."""
        return self.site_as_read[0] or Site()

    @property
    def data(self) -> Path:
        """Give the machine's data folder."""
        return data_folder(self.site)

    @property
    def gallery(self) -> Path | None:
        """Give the gallery that is to be shown; None for the one that comes with the kiosk."""
        return self.given or current_gallery(content_folder(self.data))

    @cached_property
    def programme(self) -> Programme | GalleryError | ProgrammeError:
        """Give what is to be shown, or why it cannot be."""
        try:
            file = self.site_file if self.site_as_read[0] else None
            return read_programme(self.gallery, self.exhibit_id, file)
        except (GalleryError, ProgrammeError) as error:
            return error

    @property
    def languages(self) -> tuple[str, ...]:
        """Give the languages offered; none where the content cannot be read."""
        return self.programme.languages if isinstance(self.programme, Programme) else ()

    @cached_property
    def running(self) -> Health | None:
        """Give how the kiosk is that runs on this machine; None where none runs."""
        health = read_health(self.data)
        try:
            is_fresh = health is not None and abs(self.now - datetime.fromisoformat(health.when)) <= FRESH
        except (ValueError, TypeError):
            return None
        return health if is_fresh else None
