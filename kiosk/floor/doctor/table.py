"""The findings, for people and for programs."""

from __future__ import annotations

import json
import sys
from collections.abc import Sequence
from dataclasses import asdict
from io import TextIOWrapper

from rich.console import Console
from rich.table import Table
from rich.text import Text

from kiosk.content.wording import of_doctor
from kiosk.floor.doctor.finding import Finding

_STYLES = {"good": "green", "note": "yellow", "wrong": "bold red"}


def print_findings(findings: Sequence[Finding]) -> None:
    """Print each finding with its remedy, and a last line that counts them."""
    if isinstance(sys.stdout, TextIOWrapper):
        sys.stdout.reconfigure(errors="replace")  # a terminal may be unable to show the exhibit's letters
    console = Console(highlight=False, emoji=False, markup=False)
    table = Table(box=None, pad_edge=False, show_header=False, padding=(0, 2, 0, 0))
    table.add_column(no_wrap=True)
    table.add_column(no_wrap=True)
    table.add_column(overflow="fold")
    for each in findings:
        said = Text(each.found)
        if each.remedy:
            said.append(f"\n{each.remedy}", style="dim")
        table.add_row(Text(each.name, style="bold"), Text(each.state, style=_STYLES[each.state]), said)
    console.print(table)
    states = [each.state for each in findings]
    console.print()
    console.print(of_doctor.summary(states.count("wrong"), states.count("note")), style="bold")


def as_json(findings: Sequence[Finding]) -> str:
    """Write the findings as JSON."""
    is_well = not any(each.state == "wrong" for each in findings)
    return json.dumps({"well": is_well, "findings": [asdict(each) for each in findings]}, ensure_ascii=False, indent=1)
