"""Writes files so that each is old or new at every moment."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO


def write(path: Path, text: str) -> None:
    """Write a text into a file, whole or not at all; raises ``OSError``."""
    with opened(path) as file:
        file.write(text.encode())


@contextmanager
def opened(path: Path) -> Iterator[IO[bytes]]:
    """Give a file to write into that takes the place of another once it is whole; where that fails, it is gone.

    Raises ``OSError``.
    """
    new = None
    try:
        with tempfile.NamedTemporaryFile(dir=path.parent, delete=False) as file:
            new = Path(file.name)
            yield file
        new.chmod(0o644)
        new.replace(path)
    except BaseException as error:
        if new is not None:
            new.unlink(missing_ok=True)
        if isinstance(error, OSError):
            raise OSError(error.errno, error.strerror, str(path)) from error
        raise
