"""Prints problems for people: each with its place, its line and a mark under the spot, and what would be right."""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from io import TextIOWrapper
from pathlib import Path

from rich.cells import cell_len
from rich.console import Console
from rich.text import Text

from kiosk.content.problem import Place, Problem
from kiosk.content.wording import of_desk

MOST_ALIKE = 5
"""How often one sentence is printed: a mistake that is found in a thousand places hides no other."""

WIDEST = 100
"""How many characters of a line are shown, at most."""

_BEFORE = 70
"""How many of these stand before the spot, where the line is longer."""

_WITH_LINES = (".yaml", ".yml", ".vtt")


def report(problems: tuple[Problem, ...], gallery: Path, summary: str, *, to_errors: bool = False) -> None:
    """Print problems of a gallery's files and a last line, on standard output or on standard error."""
    stream = sys.stderr if to_errors else sys.stdout
    if isinstance(stream, TextIOWrapper):
        stream.reconfigure(errors="replace")  # a terminal may be unable to show the exhibit's letters
    console = Console(stderr=to_errors, highlight=False, soft_wrap=True, emoji=False, markup=False)
    left, told = Counter(map(_said, problems)), Counter[tuple[str, ...]]()
    lines: dict[str, list[str]] = {}
    for problem in problems:
        said = _said(problem)
        told[said] += 1
        left[said] -= 1
        if told[said] > MOST_ALIKE:
            continue
        line = Text(f"{problem.place}: ", style="bold")
        line.append("" if problem.is_error else "warning: ", style="yellow")
        line.append(problem.what, style="not bold" if problem.is_error else "not bold yellow")
        console.print(line)
        file = problem.place.file
        if file not in lines:
            lines[file] = lines_of(gallery / file)
        for shown in line_shown(problem.place, lines[file]):
            console.print(Text(shown, style="dim"))
        if problem.would_be_right:
            console.print(Text(f"    {problem.would_be_right}", style="green"))
        if told[said] == MOST_ALIKE and left[said]:
            console.print(Text(f"    {of_desk.more_alike(left[said])}", style="dim"))
    console.print(Text(summary, style="bold"))


def line_shown(place: Place, lines: Sequence[str]) -> Iterator[str]:
    """Give the line of a place among the lines of its file, and below it a mark under the spot."""
    if place.line > len(lines) or not lines[place.line - 1].strip():
        return
    line, at = lines[place.line - 1].replace("\t", "→"), place.column - 1
    start = max(0, at - _BEFORE) if len(line) > WIDEST else 0
    before, after = line[start:at], line[at : start + WIDEST]
    more = "…" if start else ""
    number = str(place.line)
    yield f"    {number} | {more}{before}{after}{'…' if start + WIDEST < len(line) else ''}"
    yield f"    {' ' * len(number)} | {' ' * cell_len(more + before)}^"


def lines_of(file: Path) -> list[str]:
    """Give the lines of a file that curators write; none of any other."""
    if file.suffix not in _WITH_LINES:
        return []
    try:
        return file.read_text(encoding="utf-8-sig", errors="replace").splitlines()
    except OSError:
        return []


def _said(problem: Problem) -> tuple[str, ...]:
    return problem.severity, problem.what, problem.would_be_right
