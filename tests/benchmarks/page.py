"""Writes the last full run into README.md: ``python -m tests.benchmarks.page FILE.json [MORE.json …]``.

A run may have been made in parts by ``--only``; of a row that is in several files the last is taken.
"""

from __future__ import annotations

import argparse
import json
from pathlib import Path
from typing import Any

from tests.benchmarks.row import HEADS, Row, row_of

README = Path(__file__).with_name("README.md")
BEGINS, ENDS = "<!-- the last full run -->", "<!-- end of the last full run -->"


def section(parts: list[dict[str, Any]]) -> str:
    """Give in Markdown the machine, how many limits hold, and the table."""
    rows: dict[tuple[object, ...], Row] = {}
    for part in parts:
        for row in map(row_of, part["rows"]):
            rows[row.name, row.panels, row.screen] = row
    last = parts[-1]
    days = " and ".join(dict.fromkeys(part["date"][:10] for part in parts))
    commits = " and ".join(dict.fromkeys(part["commit"] for part in parts))
    machine = "; ".join(f"{name} {value}" for name, value in last["machine"].items())
    kept = sum(row.holds for row in rows.values())
    return "\n".join(
        (
            f"{days}, commit {commits}. {machine}.",
            "",
            f"{kept} of {len(rows)} limits hold.",
            "",
            f"| {' | '.join(HEADS)} |",
            f"|{'---|' * 3}---|{'--:|' * 5}---|",
            *(f"| {' | '.join(row.cells())} |" for row in rows.values()),
        )
    )


def rewrite(page: Path, parts: list[dict[str, Any]]) -> None:
    """Put a run between the page's two marks."""
    head, _, rest = page.read_text(encoding="utf-8").partition(BEGINS)
    tail = rest.partition(ENDS)[2]
    page.write_text(f"{head}{BEGINS}\n\n{section(parts)}\n\n{ENDS}{tail}", encoding="utf-8")


if __name__ == "__main__":
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks.page")
    parser.add_argument("files", type=Path, nargs="+", metavar="FILE.json")
    rewrite(README, [json.loads(file.read_text(encoding="utf-8")) for file in parser.parse_args().files])
