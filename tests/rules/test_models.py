"""No list on the screen keeps what it showed before.

With ``pragma ComponentBehavior: Bound`` Qt 6.11.3 never gives back the 208 bytes it takes for each thing in a list of
objects when a Repeater or a ListView is given another list. A copy of the list, which is an array, has no such loss.
"""

from __future__ import annotations

import re
from pathlib import Path

import pytest

import kiosk

PACKAGE = Path(kiosk.__file__).parent
LISTS = {
    name
    for file in (PACKAGE / "bridge").rglob("*.py")
    for name in re.findall(r"(\w+) = ListProperty\([^=]*=[^=]*=[^=]*constant=True", file.read_text(encoding="utf-8"))
}
FILES = [
    file
    for folder in ("Controls", "Interactives", "Panel", "Screens")
    for file in sorted((PACKAGE / "qml" / "Kiosk" / folder).glob("*.qml"))
]


def bare(qml: str) -> list[str]:
    """Give the models that are lists of views themselves, not copies."""
    return re.findall(rf"^\s*model: .*\.(?:{'|'.join(LISTS)})\b(?!\.).*$", qml, re.MULTILINE)


def test_the_lists_of_the_bridge_are_known() -> None:
    assert {"steps", "people", "interactives", "claims", "answers"} <= LISTS
    assert bare("    model: panel.people\n") == ["    model: panel.people"]
    assert bare("    model: shown ? panel.people : []\n") != []
    assert bare("    model: panel.people.slice()\n    model: panel.count\n") == []


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_a_list_that_changes_under_a_visitor_is_copied(file: Path) -> None:
    if file.stem == "NightScreen":
        return  # the hours are the same all night
    assert bare(file.read_text(encoding="utf-8")) == []
