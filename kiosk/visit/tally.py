"""How the visitors of this kiosk answered its polls: numbers only, kept over the kiosk's death, no person in them."""

from __future__ import annotations

import logging
import sqlite3
from collections import Counter
from contextlib import closing
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

from kiosk.content.interactives.poll import Poll
from kiosk.visit.damage import is_damage, move_aside

log = logging.getLogger(__name__)

PATIENCE = 0.2
"""Seconds that a visitor may be kept waiting while somebody else holds the file."""

# What was asked stands in the key: an answer to a question worded otherwise is not an answer to this one.
_TABLE = """
CREATE TABLE IF NOT EXISTS tally (
  exhibit TEXT NOT NULL,
  poll TEXT NOT NULL,
  fingerprint TEXT NOT NULL,
  answer INTEGER NOT NULL,
  count INTEGER NOT NULL,
  PRIMARY KEY (exhibit, poll, fingerprint, answer)
) WITHOUT ROWID
"""
_ADD = """
INSERT INTO tally VALUES (?, ?, ?, ?, ?)
ON CONFLICT (exhibit, poll, fingerprint, answer) DO UPDATE SET count = count + excluded.count
"""
_ALL = "SELECT exhibit, poll, fingerprint, CAST(answer AS INTEGER), CAST(count AS INTEGER) FROM tally"


@dataclass(frozen=True)
class Question:
    """One question as it was asked: the exhibit's id, the poll's, and a fingerprint of its words."""

    exhibit: str
    poll: str
    fingerprint: str

    @classmethod
    def of(cls, exhibit: str, poll: Poll) -> Question:
        """Give the question of a poll; better translations leave it the same question."""
        words = "\n".join(" ".join(text.words(text.first).split()) for text in (poll.question, *poll.answers))
        return cls(exhibit, poll.id, sha256(words.encode()).hexdigest()[:16])


class Tally:
    """Counts answers in a file, or in memory only where no file is given.

    An answer is on the disk when ``count`` returns. Where the file cannot be written it is held in memory and
    written with the next one; a damaged file is moved aside. Nothing here raises.
    """

    def __init__(self, file: Path | None = None) -> None:
        self._file = file
        self._counts: Counter[tuple[Question, int]] = Counter()
        self._unwritten: Counter[tuple[Question, int]] = Counter()
        self._is_read = file is None
        self._last_fault = ""

    def open(self) -> None:
        """Read the file, so that the log says at once where it cannot be kept."""
        if self._file is not None:
            self._keep(self._file)

    def count(self, question: Question, answer: int) -> None:
        """Count one answer; answers are numbered from 0."""
        self._counts[question, answer] += 1
        if self._file is not None:
            self._unwritten[question, answer] += 1
            self._keep(self._file)

    def counts(self, question: Question, answers: int) -> list[int]:
        """Give how often each of so many answers was given."""
        if self._file is not None and (self._unwritten or not self._is_read):
            self._keep(self._file)
        return [self._counts[question, answer] for answer in range(answers)]

    def _keep(self, file: Path) -> None:
        """Read what is in the file, and write what is not there yet."""
        fault = ""
        try:
            try:
                self._meet(file)
            except sqlite3.DatabaseError as error:
                if not is_damage(error):
                    raise
                log.warning("The tally %s is damaged (%s); it is moved to %s.", file, error, move_aside(file))
                self._unwritten = self._counts.copy()  # what is known of it is written to the new one
                self._meet(file)
        except (sqlite3.Error, OSError) as error:
            fault = str(error)
        if fault and fault != self._last_fault:
            log.warning("The tally %s cannot be kept now (%s); answers are held in memory.", file, fault)
        self._last_fault = fault

    def _meet(self, file: Path) -> None:
        file.parent.mkdir(parents=True, exist_ok=True)
        with closing(sqlite3.connect(file, timeout=PATIENCE)) as connection:
            connection.execute("PRAGMA journal_mode = WAL")
            connection.execute("PRAGMA synchronous = FULL")
            connection.execute(_TABLE)
            rows = connection.execute(_ALL).fetchall()
            self._counts = Counter({(Question(*key), answer): count for *key, answer, count in rows})
            self._counts.update(self._unwritten)
            self._is_read = True
            if self._unwritten:
                with connection:
                    connection.executemany(_ADD, [_row(*entry) for entry in self._unwritten.items()])
                self._unwritten.clear()


def _row(key: tuple[Question, int], count: int) -> tuple[str, str, str, int, int]:
    question, answer = key
    return question.exhibit, question.poll, question.fingerprint, answer, count
