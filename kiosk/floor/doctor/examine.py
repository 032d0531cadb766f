"""All checks, in the order of the report; one that fails itself is a finding like any other."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor

from kiosk.content.wording import of_doctor
from kiosk.floor.doctor.clock import clock
from kiosk.floor.doctor.content import content, pack
from kiosk.floor.doctor.disk import counted, disk
from kiosk.floor.doctor.finding import Finding, wrong
from kiosk.floor.doctor.fonts import fonts
from kiosk.floor.doctor.hearing import sound, speech
from kiosk.floor.doctor.patient import Patient
from kiosk.floor.doctor.programs import kiosk, unit, versions
from kiosk.floor.doctor.screen import screen
from kiosk.floor.doctor.site import site

Check = Callable[[Patient], Iterator[Finding]]

CHECKS: tuple[Check, ...] = (
    versions, kiosk, unit, screen, sound, speech, fonts, disk, counted, clock, content, pack, site,
)  # fmt: skip


def examine(patient: Patient, checks: tuple[Check, ...] = CHECKS) -> list[Finding]:
    """Run the checks, several at a time, and give all findings in their order."""

    def findings(check: Check) -> list[Finding]:
        try:
            return list(check(patient))
        except Exception as error:
            name = f"{type(error).__name__}: {error}"
            return [wrong(check.__name__, of_doctor.check_failed(name))]

    with ThreadPoolExecutor(max_workers=4) as pool:
        return [finding for found in pool.map(findings, checks) for finding in found]
