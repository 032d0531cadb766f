"""What the app says when something is wrong: warnings of Qt and QML, and tracebacks."""

from __future__ import annotations

import logging
import sys
from typing import TextIO

TRACEBACK = "Traceback (most recent call last)"


class Complaints:
    """Stands in the place of standard error, hands everything on, and counts it.

    All that the app, Qt or QML write there is a complaint, but for the app's log: that is written for operators, and
    of it only tracebacks count.
    """

    def __init__(self) -> None:
        self.count = 0
        self.first = ""
        self._to: TextIO = sys.stderr
        self._line = ""
        self._in_traceback = False

    def listen(self) -> None:
        """Hear everything from now on."""
        logging.basicConfig(level=logging.WARNING, format="%(message)s", handlers=[_Log(self, self._to)])
        sys.stderr = self

    def write(self, words: str) -> int:
        """Hand words on, and count those that are whole lines."""
        self._to.write(words)
        *lines, self._line = (self._line + words).split("\n")
        for line in lines:
            self._hear(line)
        return len(words)

    def flush(self) -> None:
        """Let no words wait."""
        self._to.flush()

    def hear(self, complaint: str) -> None:
        """Count one complaint."""
        self.count += 1
        self.first = self.first or complaint

    def _hear(self, line: str) -> None:
        # A traceback is many lines, and one complaint: it goes on as long as they are indented.
        if self._in_traceback and (line.startswith(" ") or not line):
            return
        if self._in_traceback:
            self._in_traceback = False
            self.hear(line)
        elif line.startswith(TRACEBACK):
            self._in_traceback = True
        elif line.strip():
            self.hear(line)


class _Log(logging.StreamHandler[TextIO]):
    """Writes the app's log as the app does by itself, and counts tracebacks."""

    def __init__(self, complaints: Complaints, to: TextIO) -> None:
        super().__init__(to)
        self._complaints = complaints

    def emit(self, record: logging.LogRecord) -> None:
        super().emit(record)
        if record.exc_info:
            self._complaints.hear(record.getMessage())
