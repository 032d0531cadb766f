"""The machine's site.yaml: it can be read, and says what an exhibit on the floor needs."""

from __future__ import annotations

import os
import stat
from collections.abc import Iterator
from importlib.util import find_spec

from kiosk.content.wording import of_doctor
from kiosk.floor.doctor.finding import Finding, good, note, wrong
from kiosk.floor.doctor.patient import Patient


def site(patient: Patient) -> Iterator[Finding]:
    """See that the site file can be read and used, and what it leaves out."""
    file = patient.site_file
    if file is None:
        yield note("site", of_doctor.no_site())
        return
    found, problems = patient.site_as_read
    if found is None:
        yield wrong("site", of_doctor.wrong_site(file, list(map(str, problems))))
        return
    said = []
    if os.name != "nt" and file.stat().st_mode & stat.S_IWOTH:
        said.append(of_doctor.site_for_all(file))
    if found.pin is None:
        said.append(of_doctor.no_pin(file))
    if found.hours is None:
        said.append(of_doctor.no_hours(file))
    if found.metrics is not None and find_spec("prometheus_client") is None:
        said.append(of_doctor.no_metrics())
    for each in said:
        yield note("site", each)
    if not said:
        yield good("site", of_doctor.site(file))
