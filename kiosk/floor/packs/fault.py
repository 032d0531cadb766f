"""What is raised when a pack cannot be made, read or installed."""

from __future__ import annotations

from kiosk.content.problem import Problem


class PackError(Exception):
    """Something cannot be done with packs; the message is a sentence for the operator, ``problems`` say the rest."""

    def __init__(self, message: str, problems: tuple[Problem, ...] = ()) -> None:
        super().__init__(message)
        self.problems = problems
