"""The clock: visits and opening hours go by it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path

import kiosk
from kiosk.content.wording import of_doctor
from kiosk.floor.doctor.finding import Finding, good, note, wrong
from kiosk.floor.doctor.patient import Patient
from kiosk.floor.doctor.probe import answer_of

_DAY = timedelta(days=1)


def clock(patient: Patient) -> Iterator[Finding]:
    """See that the clock is not behind the kiosk's own files, is set by the network, and knows its time zone."""
    installed = datetime.fromtimestamp(Path(kiosk.__file__).stat().st_mtime).astimezone()
    if patient.now < installed - _DAY:
        yield wrong("clock", of_doctor.clock_behind(patient.now, installed))
        return
    told = dict(line.split("=", 1) for line in (answer_of(("timedatectl", "show")) or "").splitlines() if "=" in line)
    zone = told.get("Timezone") or patient.now.tzname() or ""
    if told.get("NTPSynchronized") == "no":
        yield note("clock", of_doctor.clock_not_set(patient.now))
    elif zone in ("UTC", "Etc/UTC") and patient.site.hours is not None:
        yield note("clock", of_doctor.no_zone(zone))
    else:
        yield good("clock", of_doctor.clock(patient.now, zone, is_set=told.get("NTPSynchronized") == "yes"))
