"""The programs: their versions, the unit that starts them, and whether the kiosk runs."""

from __future__ import annotations

import platform
from collections.abc import Iterator
from datetime import datetime
from importlib.metadata import PackageNotFoundError, version

from kiosk.content.wording import of_doctor
from kiosk.floor import units
from kiosk.floor.doctor.finding import Finding, good, note, wrong
from kiosk.floor.doctor.patient import Patient
from kiosk.floor.doctor.probe import ProbeError, ask_qt


def versions(patient: Patient) -> Iterator[Finding]:
    """See that Qt can be loaded, and is of one piece."""
    kiosk, python, qt = version("museum-kiosk"), platform.python_version(), version("PySide6-Essentials")
    try:
        ask_qt("qt")
    except ProbeError as error:
        yield wrong("versions", error.said)
        return
    media = _version_of_media()
    if media is not None and media != qt:
        yield wrong("versions", of_doctor.qt_of_two_pieces(qt, media))
    else:
        yield good("versions", of_doctor.versions(kiosk, python, qt))


def _version_of_media() -> str | None:
    try:
        return version("PySide6-Addons")
    except PackageNotFoundError:
        return None


def kiosk(patient: Patient) -> Iterator[Finding]:
    """See whether the kiosk runs, and how it is."""
    health = patient.running
    if health is None:
        yield note("kiosk", of_doctor.not_running(patient.data))
    elif health.safe_mode:
        yield wrong("kiosk", of_doctor.safe_mode(health.restarts))
    elif health.state == "shown":
        yield good("kiosk", of_doctor.running(datetime.fromisoformat(health.up_since), health.restarts))
    else:
        yield note("kiosk", of_doctor.not_shown(health.restarts))


def unit(patient: Patient) -> Iterator[Finding]:
    """See whether the machine shows the exhibit from its start."""
    file = units.UNITS / units.UNIT
    yield good("unit", of_doctor.unit(file)) if file.is_file() else note("unit", of_doctor.no_unit(file))
