"""Makes the staff's page of this machine."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from kiosk.bridge.staff.machine import Machine, Tell
from kiosk.bridge.staff.view import StaffView
from kiosk.bridge.voice import Voice
from kiosk.content.programme import Programme
from kiosk.visit.choices import Chooser
from kiosk.visit.folder import VISITS
from kiosk.visit.tries import keep_tries, read_tries
from kiosk.window.facts import Facts
from kiosk.window.sound import SoundTest
from kiosk.window.sticks import mounted, packs_in


@dataclass(frozen=True)
class House:
    """What the staff's page reaches beyond the window; what is left out it does not offer.

    ``content`` says which content is shown, ``told`` what whoever keeps the window up has to tell. ``exhibits`` are
    ids and titles; ``install`` brings in a pack, where packs are what is shown.
    """

    chooser: Chooser = field(default_factory=Chooser)
    content: Callable[[], str] = str
    exhibits: Callable[[], Sequence[tuple[str, str]]] = tuple
    check: Callable[[str], str] = lambda exhibit: ""
    install: Callable[[Path, Tell], None] | None = None
    told: Callable[[], Sequence[str]] = tuple


def make_staff(
    programme: Programme, data: Path, house: House, voice: Voice, restarts: int, clock: Callable[[], float]
) -> StaffView:
    """Make the page, and the way in to it; ``clock`` gives seconds of a steady clock."""
    tries = data / "staff.json"
    facts = Facts(programme.exhibit, clock, restarts, house.content, data / VISITS, house.told)
    machine = Machine(
        facts,
        house.chooser,
        house.exhibits,
        programme.exhibit.id,
        house.check,
        SoundTest(programme, voice),
        (lambda: packs_in(mounted())) if house.install else tuple,
        house.install or (lambda file, tell: None),
    )
    pin = programme.site.pin
    return StaffView(pin, clock, time.time, machine, read_tries(tries), lambda now: keep_tries(tries, now))
