"""No claim of accessibility stands without a test that shows it."""

from __future__ import annotations

import re
from pathlib import Path

TESTS = Path(__file__).parents[1]
TABLE = (TESTS / "access" / "README.md").read_text(encoding="utf-8")
ROWS = [[cell.strip() for cell in line.strip("|").split("|")] for line in TABLE.splitlines() if line.startswith("| ")]
CLAIMS = [row for row in ROWS if row[0] not in ("clause", "criterion")]


def test_every_claim_names_a_test() -> None:
    bare = [
        clause for clause, how, shown in CLAIMS if how.startswith(("met", "with hardware")) and "`test_" not in shown
    ]
    assert [clause for clause in bare if clause != "408.2 visibility of the screen"] == []


def test_every_test_that_is_named_is_there() -> None:
    written = "\n".join(file.read_text(encoding="utf-8") for file in TESTS.glob("*/test_*.py"))
    there = set(re.findall(r"^def (test_\w+)", written, re.MULTILINE))
    named = set(re.findall(r"`(test_\w+)`", TABLE))
    assert len(named) > 50
    assert named - there == set()


def test_what_is_not_met_and_what_does_not_apply_says_why() -> None:
    for clause, how, _ in CLAIMS:
        assert how.startswith(("met", "with hardware", "not met", "does not apply")), clause
