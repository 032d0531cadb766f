"""What is to be shown: it can be read, and is as it was installed."""

from __future__ import annotations

from collections.abc import Iterator

from kiosk.content.gallery import GalleryError
from kiosk.content.programme import ProgrammeError
from kiosk.content.wording import of_doctor
from kiosk.floor.content import last_good
from kiosk.floor.doctor.finding import Finding, good, note, wrong
from kiosk.floor.doctor.patient import Patient
from kiosk.floor.packs.fault import PackError
from kiosk.floor.packs.pointer import current_gallery, version_of
from kiosk.floor.packs.store import Store, is_intact
from kiosk.floor.places import content_folder


def content(patient: Patient) -> Iterator[Finding]:
    """See that what is to be shown can be read."""
    shown = patient.programme
    place = _place(patient)
    if isinstance(shown, GalleryError):
        yield wrong("content", of_doctor.no_content(place, str(shown)))
    elif isinstance(shown, ProgrammeError):
        copy = last_good(patient.data) if patient.given else None
        yield wrong("content", of_doctor.wrong_content(place, patient.gallery, list(map(str, shown.problems)), copy))
    else:
        yield good("content", of_doctor.content(place, shown.exhibit.id, len(shown.exhibit.panels), shown.languages))


def pack(patient: Patient) -> Iterator[Finding]:
    """See that the installed pack is as it came."""
    folder = content_folder(patient.data)
    try:
        versions = Store(folder).versions()
    except PackError as error:
        yield wrong("pack", of_doctor.pack_lost(str(error)))
        return
    if not versions:
        yield good("pack", of_doctor.no_pack())
        return
    gallery = current_gallery(folder)
    if gallery is None or not is_intact(gallery):
        yield wrong("pack", of_doctor.pack_damaged(versions[0].name, is_shown=gallery is not None))
    elif patient.given is not None:
        yield note("pack", of_doctor.pack_not_shown(versions[0].name, patient.given))
    else:
        yield good("pack", of_doctor.pack(versions[0].name, has_before=len(versions) > 1))


def _place(patient: Patient) -> str:
    """Say where the content comes from."""
    if patient.given is not None:
        return of_doctor.a_folder(patient.given)
    if patient.gallery is None:
        return of_doctor.bundled()
    try:
        return of_doctor.a_pack(version_of(patient.gallery))
    except PackError:
        return of_doctor.a_folder(patient.gallery)
