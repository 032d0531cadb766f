"""The typefaces: they can be loaded, and have the letters of each language."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from kiosk.content.gallery import bundled_gallery
from kiosk.content.programme import Programme
from kiosk.content.wording import of_devices
from kiosk.floor.doctor.finding import Finding, good, wrong
from kiosk.floor.doctor.patient import Patient
from kiosk.floor.doctor.probe import ProbeError, ask_qt


def fonts(patient: Patient) -> Iterator[Finding]:
    """See that every font file can be loaded, and that no letter of the interface is missing."""
    shown = patient.programme
    folders = shown.assets if isinstance(shown, Programme) else (bundled_gallery() / "assets",)
    files = [str(file) for folder in folders for file in sorted((folder / "fonts").glob("*.ttf"))]
    letters = {tag: _letters(shown, tag) for tag in patient.languages} if isinstance(shown, Programme) else {}
    try:
        facts = ask_qt("fonts", {"files": files, "letters": letters})
    except ProbeError as error:
        yield wrong("fonts", error.said)
        return
    lacking = {tag: missing for tag, missing in facts["letters"].items() if missing}
    for file in facts["broken"]:
        yield wrong("fonts", of_devices.broken_font(Path(file)))
    for family in facts["missing"]:
        yield wrong("fonts", of_devices.no_family(family))
    for tag, missing in lacking.items():
        yield wrong("fonts", of_devices.no_letters(tag, missing))
    if not (facts["broken"] or facts["missing"] or lacking):
        yield good("fonts", of_devices.fonts(len(files), list(letters)))


def _letters(shown: Programme, tag: str) -> str:
    """Give every letter of the interface's words, and of the exhibit's title, in a language."""
    words = [each for _, each in shown.words[tag] if isinstance(each, str)]
    return "".join(sorted({one for one in "".join([*words, shown.exhibit.file.title.words(tag)]) if one.isalpha()}))
