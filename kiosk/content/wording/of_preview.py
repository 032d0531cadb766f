"""What ``kiosk preview`` says."""

from __future__ import annotations

from collections.abc import Sequence

from kiosk.content.problem import Problem
from kiosk.content.wording.manner import counted


def title(gallery: str) -> str:
    return f"{gallery}: preview"


def nothing_yet() -> str:
    return "The exhibit is shown here as soon as nothing below is wrong."


def size(width: int, height: int) -> str:
    return f"{width} × {height}" + (", portrait" if height > width else "")


def home() -> str:
    return "Home"


def step(number: int, name: str) -> str:
    return f"{number}  {name}"


def contrast() -> str:
    return "High contrast"


def lowered() -> str:
    return "Lower down"


def fold() -> str:
    return "Hide"


def unfold() -> str:
    return "Show"


def summary(problems: Sequence[Problem], ready: bool) -> str:
    """Say how much is wrong, and what is seen meanwhile."""
    errors = sum(problem.is_error for problem in problems)
    warnings = len(problems) - errors
    kinds = [counted(errors, "problem")] if errors else []
    kinds += [counted(warnings, "warning")] if warnings else []
    said = " and ".join(kinds)
    if errors and ready:
        return f"{said}. You see the exhibit as it was before."
    return f"{said}." if said else ""
