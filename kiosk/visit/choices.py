"""What the staff have chosen at the kiosk itself, against ``site.yaml``; kept over a restart, in a small file."""

from __future__ import annotations

import json
import logging
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from kiosk.content.gallery import GalleryError, choose_exhibit, find_gallery
from kiosk.content.site import Site, site_with
from kiosk.visit.folder import data_folder

log = logging.getLogger(__name__)

CHOICES = "choices.json"
_KEYS = ("exhibit", "volume", "keypad")


@dataclass(frozen=True)
class Choices:
    """Values of some keys of ``site.yaml``, and for each the value that it stood against when it was chosen.

    Who later writes another value into ``site.yaml`` means that one: the choice is void then.
    """

    chosen: dict[str, Any] = field(default_factory=dict)
    against: dict[str, Any] = field(default_factory=dict)

    def with_choice(self, key: str, value: Any, site: Site) -> Choices:
        """Choose a value for a key, as it would stand in YAML; what the site says itself is no choice."""
        written = _written(site)[key]
        chosen = {name: old for name, old in self.chosen.items() if name != key}
        against = {name: old for name, old in self.against.items() if name != key}
        if value != written:
            chosen[key], against[key] = value, written
        return Choices(chosen, against)

    def applied(self, site: Site, gallery: Path | None) -> Site:
        """Give the site as the staff have it; choices that are void, or cannot be in this gallery, are left out."""
        written = _written(site)
        still = {key: value for key, value in self.chosen.items() if self.against.get(key) == written[key]}
        if not _is_there(still.get("exhibit"), gallery):
            still.pop("exhibit", None)
        return site_with(site, still) or site


class Chooser:
    """Applies the choices to the site of one machine, and takes new ones; until then it keeps them in memory."""

    def __init__(self, gallery: Path | None = None) -> None:
        self._gallery = gallery
        self._site = Site()
        self._data: Path | None = None
        self._choices = self._first = Choices()

    def applied(self, site: Site) -> Site:
        """Give a site as the staff of its machine have it; what they choose from now on is kept there."""
        self._site, self._data = site, data_folder(site)
        self._choices = self._first = read_choices(self._data)
        return self.site

    @property
    def site(self) -> Site:
        """Give the site with what is chosen now."""
        return self._choices.applied(self._site, self._gallery)

    @property
    def has_changed(self) -> bool:
        """Tell whether something else is chosen now than what is shown."""
        return self._choices != self._first

    def choose(self, key: str, value: Any) -> None:
        """Choose a value for a key of the site, as it would stand in YAML."""
        self._choices = self._choices.with_choice(key, value, self._site)
        if self._data is not None:
            keep_choices(self._data, self._choices)

    def restore(self, key: str) -> None:
        """Go back to what the site says of a key."""
        self.choose(key, _written(self._site)[key])


def read_choices(data: Path) -> Choices:
    """Read the choices of a machine; none where there is no file, or it says nothing that can be understood."""
    try:
        found = json.loads((data / CHOICES).read_text(encoding="utf-8"))
        chosen = {key: found["chosen"][key] for key in _KEYS if key in found["chosen"]}
        return Choices(chosen, {key: found["against"][key] for key in chosen})
    except (OSError, ValueError, KeyError, TypeError):
        return Choices()


def keep_choices(data: Path, choices: Choices) -> None:
    """Write the choices, whole or not at all; where that cannot be, they hold until the window ends."""
    new = data / f"{CHOICES}.new"
    try:
        data.mkdir(parents=True, exist_ok=True)
        new.write_text(json.dumps({"chosen": choices.chosen, "against": choices.against}), encoding="utf-8")
        new.replace(data / CHOICES)
    except OSError as error:
        log.warning("What the staff choose cannot be kept over a restart: %s.", error)


def _written(site: Site) -> dict[str, Any]:
    values: dict[str, Any] = site.model_dump(mode="json", include=set(_KEYS))
    return values


def _is_there(exhibit: Any, gallery: Path | None) -> bool:
    try:
        return isinstance(exhibit, str) and choose_exhibit(find_gallery(gallery), exhibit).is_dir()
    except (GalleryError, OSError):
        return False
