"""What is heard: sound, and speech."""

from __future__ import annotations

from collections.abc import Iterator

from kiosk.content.wording import of_devices
from kiosk.floor.doctor.finding import Finding, good, note
from kiosk.floor.doctor.patient import Patient
from kiosk.floor.doctor.probe import ProbeError, ask_qt


def sound(patient: Patient) -> Iterator[Finding]:
    """See whether sound comes out."""
    try:
        facts = ask_qt("sound")
    except ProbeError as error:
        yield note("sound", error.said)
        return
    if facts.get("lacking"):
        yield note("sound", of_devices.no_media())
    elif not facts["outputs"]:
        yield note("sound", of_devices.no_output())
    else:
        yield good("sound", of_devices.outputs(facts["outputs"]))


def speech(patient: Patient) -> Iterator[Finding]:
    """See whether anything speaks the languages of the exhibit."""
    if not patient.site.speech:
        yield good("speech", of_devices.speech_is_off())
        return
    try:
        facts = ask_qt("speech")
    except ProbeError as error:
        yield note("speech", error.said)
        return
    if facts.get("lacking"):
        yield note("speech", of_devices.no_media())
    elif not facts["engine"]:
        yield note("speech", of_devices.no_engine())
    elif facts["error"] is not None:
        yield note("speech", of_devices.engine_fails(facts["engine"], facts["error"]))
    elif unspoken := [tag for tag in patient.languages if tag.partition("-")[0] not in facts["languages"]]:
        yield note("speech", of_devices.unspoken(facts["engine"], unspoken))
    else:
        yield good("speech", of_devices.speaks(facts["engine"], patient.languages))
