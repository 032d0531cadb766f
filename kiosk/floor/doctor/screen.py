"""The glass: what is drawn on, by what, and what is touched."""

from __future__ import annotations

import math
from collections.abc import Iterator
from typing import Any

from kiosk.content.wording import of_devices
from kiosk.floor.doctor.finding import Finding, good, note, wrong
from kiosk.floor.doctor.patient import Patient
from kiosk.floor.doctor.probe import ProbeError, ask_qt

TOLERANCE = 0.05
"""By what share the glass may differ from the site's diagonal: at more, everything is drawn too large or small."""

UNSEEN = ("offscreen", "minimal", "vnc")
"""Qt's platforms that reach no glass."""

_IN_SOFTWARE = ("llvmpipe", "softpipe", "swrast", "software", "swiftshader")


def screen(patient: Patient) -> Iterator[Finding]:
    """See the display, by what is drawn, and the touchscreen; one process knows all three."""
    try:
        facts = ask_qt("screen", on_screen=True)
    except ProbeError as error:
        if patient.running is not None and patient.running.state in ("shown", "safe"):
            yield note("display", of_devices.display_elsewhere())
        else:
            yield wrong("display", error.said)
        return
    yield from _display(facts, patient)
    yield _drawing(facts["renderer"])
    yield _touch(facts["touch"])


def _display(facts: dict[str, Any], patient: Patient) -> Iterator[Finding]:
    if not facts["screens"]:
        yield wrong("display", of_devices.no_screen(facts["platform"]))
        return
    if facts["platform"] in UNSEEN:
        yield note("display", of_devices.unseen(facts["platform"]))
        return
    sizes = [(each["name"], *each["pixels"], *each["mm"]) for each in facts["screens"]]
    yield good("display", of_devices.display(facts["platform"], sizes))
    measured, said = math.hypot(*facts["screens"][0]["mm"]), patient.site.screen.diagonal
    if measured and abs(measured - said) > TOLERANCE * said:
        yield note("display", of_devices.other_diagonal(measured, said))


def _drawing(renderer: str) -> Finding:
    if not renderer or any(name in renderer.lower() for name in _IN_SOFTWARE):
        return note("drawing", of_devices.drawn_in_software(renderer))
    return good("drawing", of_devices.drawn_by(renderer))


def _touch(devices: list[dict[str, Any]]) -> Finding:
    if not devices:
        return note("touch", of_devices.no_touch())
    return good("touch", of_devices.touch([(each["name"], each["points"]) for each in devices]))
