"""What a curator's command says when it cannot do its work."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

import click

from kiosk.content.problem import Problem

T = TypeVar("T")


class RefusalError(Exception):
    """A command cannot do its work; the message is a sentence for the curator, ``problems`` say the rest."""

    def __init__(self, message: str, problems: tuple[Problem, ...] = ()) -> None:
        super().__init__(message)
        self.problems = problems


def carried_out(work: Callable[[], T]) -> T:
    """Do a command's work; where it refuses, or a file cannot be written, say so and end with status 1."""
    from kiosk.content.wording.of_desk import summary
    from kiosk.desk.report import report

    try:
        return work()
    except RefusalError as error:
        click.echo(f"Error: {error}", err=True)
        if error.problems:
            report(error.problems, Path(), summary(error.problems, 0, 0), to_errors=True)
        raise SystemExit(1) from None
    except OSError as error:
        raise click.ClickException(f"{error.filename} cannot be written: {error.strerror}.") from None
