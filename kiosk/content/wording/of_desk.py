"""What the curators' commands say at their end."""

from __future__ import annotations

from collections.abc import Sequence

from kiosk.content.problem import Problem
from kiosk.content.wording.manner import counted


def more_alike(count: int) -> str:
    """Say in how many more places the same is wrong."""
    return f"The same in {counted(count, 'more place')}."


def summary(problems: Sequence[Problem], exhibits: int, panels: int) -> str:
    """Give the last line of ``kiosk check``."""
    errors = sum(problem.is_error for problem in problems)
    warnings = len(problems) - errors
    kinds = [counted(errors, "problem")] if errors else []
    kinds += [counted(warnings, "warning")] if warnings else []
    if kinds:
        files = counted(len({problem.place.file for problem in problems}), "file")
        return f"{' and '.join(kinds)} in {files}"
    return f"Nothing is wrong: {counted(exhibits, 'exhibit')}, {counted(panels, 'panel')}"
