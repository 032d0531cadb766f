"""What the curators' commands say at their end."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

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


def reading_ease(by_language: Mapping[str, float]) -> str:
    """Say how easy the texts of a gallery are to read."""
    found = ", ".join(f"{language} {ease:.0f}" for language, ease in by_language.items())
    return f"Ease of reading on Flesch's scale, where 50 and more suits a general public: {found}"


def sarif_rule() -> str:
    """Say what the one rule of ``kiosk check --sarif`` is about."""
    return "A mistake in an exhibit, or something that could be better."
