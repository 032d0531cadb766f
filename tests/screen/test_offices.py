"""The fall in plain figures: which offices are held, and which are lost."""

from __future__ import annotations

import pytest

from tests.visitor import Visitor

ROWS = {
    "the-talk-with-kamenev": "+Politburo +Comintern +Pravda +Central Committee +Party",
    "enrich-yourselves": "+Politburo +Pravda +Central Committee +Party",
    "stripped-of-office": "-Politburo -Comintern -Pravda +Central Committee +Party",
    "editor-of-izvestia": "-Politburo -Comintern -Pravda +Central Committee +Izvestia +Party",
    "epilogue": "-Politburo -Comintern -Pravda -Central Committee -Izvestia -Party",
}


@pytest.mark.parametrize("panel", ROWS)
def test_offices_are_drawn_from_their_dates(visitor: Visitor, panel: str) -> None:
    visitor.stand_before(panel)
    names = {"Politburo", "Comintern", "Pravda", "Central Committee", "Izvestia", "Party"}
    row = [
        ("-" if item.property("font").strikeOut() else "+") + str(item.property("text"))
        for item in visitor.texts()
        if item.property("text") in names and item.property("font").family() == "Alumni Sans"
    ]
    assert " ".join(row) == ROWS[panel]
