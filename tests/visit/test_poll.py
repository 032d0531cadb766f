"""How a visitor answers a poll, and what the kiosk keeps of it: numbers, whatever becomes of the kiosk."""

from __future__ import annotations

import logging
import signal
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path
from types import MappingProxyType

import pytest

from kiosk.content.interactives.poll import Poll
from kiosk.content.text import Text
from kiosk.visit.poll import FEWEST, Ballot, shares
from kiosk.visit.tally import Question, Tally

ASKED = Question("made", "job", "0123")


def words(**by_language: str) -> Text:
    return Text(MappingProxyType(by_language), "en")


def poll(question: Text, *answers: Text) -> Poll:
    return Poll(
        kind="poll", title=words(en="A poll"), id="job", question=question, answers=answers, then=words(en="No.")
    )


def answered(tally: Tally, *answers: int) -> None:
    for answer in answers:
        Ballot(ASKED, 3, tally).give(answer)


# One visitor


def test_a_visitor_answers_once() -> None:
    tally = Tally()
    ballot = Ballot(ASKED, 3, tally)
    ballot.give(1)
    ballot.give(2)
    assert ballot.answer == 1
    assert tally.counts(ASKED, 3) == [0, 1, 0]


def test_an_answer_that_is_not_offered_is_none() -> None:
    ballot = Ballot(ASKED, 3, Tally())
    ballot.give(3)
    ballot.give(-1)
    assert ballot.answer is None


def test_nobody_sees_shares_before_there_are_ten_answers() -> None:
    tally = Tally()
    answered(tally, *[0] * (FEWEST - 1))
    assert Ballot(ASKED, 3, tally).counts == []
    answered(tally, 2)
    assert Ballot(ASKED, 3, tally).counts == [9, 0, 1]


@pytest.mark.parametrize(
    ("counts", "said"),
    [([5, 5], [50, 50]), ([4, 4, 4], [34, 33, 33]), ([10, 0, 0], [100, 0, 0]), ([1, 1, 1, 9], [9, 8, 8, 75])],
)
def test_shares_make_a_hundred(counts: list[int], said: list[int]) -> None:
    assert shares(counts) == said
    assert sum(said) == 100


# What is asked


def test_answers_to_a_question_worded_otherwise_are_not_mixed() -> None:
    first = Question.of("made", poll(words(en="Would you?"), words(en="Yes"), words(en="No")))
    other = Question.of("made", poll(words(en="Would you not?"), words(en="Yes"), words(en="No")))
    turned = Question.of("made", poll(words(en="Would you?"), words(en="No"), words(en="Yes")))
    assert len({first, other, turned}) == 3


def test_a_better_translation_keeps_the_tally() -> None:
    before = Question.of("made", poll(words(en="Would  you?", ru="А вы?"), words(en="Yes"), words(en="No")))
    after = Question.of("made", poll(words(en="Would you?", ru="А вы бы?"), words(en="Yes"), words(en="No")))
    assert before == after


# What is kept


def test_an_answer_survives_kill_9_the_moment_after(tmp_path: Path) -> None:
    file = tmp_path / "data" / "tally.sqlite"
    kiosk = (
        "import os, signal, sys; from pathlib import Path\n"
        "from kiosk.visit.tally import Question, Tally\n"
        "tally = Tally(Path(sys.argv[1]))\n"
        "tally.count(Question('made', 'job', '0123'), 1)\n"
        "os.kill(os.getpid(), signal.SIGKILL)\n"
    )
    for _ in range(2):
        ran = subprocess.run([sys.executable, "-c", kiosk, str(file)], check=False)
        assert ran.returncode == -signal.SIGKILL
    assert Tally(file).counts(ASKED, 3) == [0, 2, 0]


def test_no_person_is_in_the_file(tmp_path: Path) -> None:
    file = tmp_path / "tally.sqlite"
    answered(Tally(file), 0, 0, 2)
    with closing(sqlite3.connect(file)) as connection:
        columns = [column[1] for column in connection.execute("PRAGMA table_info(tally)")]
        assert columns == ["exhibit", "poll", "fingerprint", "answer", "count"]
        assert connection.execute("SELECT * FROM tally").fetchall() == [
            ("made", "job", "0123", 0, 2),
            ("made", "job", "0123", 2, 1),
        ]


def test_two_kiosks_on_one_machine_add_up(tmp_path: Path) -> None:
    one, other = Tally(tmp_path / "tally.sqlite"), Tally(tmp_path / "tally.sqlite")
    assert one.counts(ASKED, 2) == other.counts(ASKED, 2) == [0, 0]
    for tally in (one, other, one):
        tally.count(ASKED, 0)
    assert Tally(tmp_path / "tally.sqlite").counts(ASKED, 2) == [3, 0]


# What goes wrong


def test_a_visitor_answers_while_the_file_is_locked_and_it_is_written_later(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    file = tmp_path / "tally.sqlite"
    tally = Tally(file)
    tally.count(ASKED, 0)
    with closing(sqlite3.connect(file)) as other:
        other.execute("BEGIN EXCLUSIVE")
        tally.count(ASKED, 1)
        assert tally.counts(ASKED, 2) == [1, 1]
        assert "held in memory" in caplog.text
    tally.count(ASKED, 1)
    assert Tally(file).counts(ASKED, 2) == [1, 2]


@pytest.mark.parametrize("place", ["missing/tally.sqlite", "a-folder"])
def test_a_visitor_answers_where_nothing_can_be_written(
    tmp_path: Path, caplog: pytest.LogCaptureFixture, place: str
) -> None:
    (tmp_path / "a-folder").mkdir()
    (tmp_path / "missing").write_text("not a folder", encoding="utf-8")
    tally = Tally(tmp_path / place)
    answered(tally, 1, 1)
    assert tally.counts(ASKED, 2) == [0, 2]
    assert [record.levelno for record in caplog.records] == [logging.WARNING]


@pytest.mark.parametrize(
    ("disk", "fault"), [("query_only = ON", "readonly"), ("max_page_count = 2", "full")], ids=["read-only", "full"]
)
def test_a_visitor_answers_on_a_disk_that_takes_no_more(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture, disk: str, fault: str
) -> None:
    file = tmp_path / "tally.sqlite"
    answered(Tally(file), *[0] * 9)

    def connect(place: Path, timeout: float) -> sqlite3.Connection:
        connection = real(place, timeout=timeout)
        connection.execute(f"PRAGMA {disk}")
        return connection

    real = sqlite3.connect
    monkeypatch.setattr(sqlite3, "connect", connect)
    tally = Tally(file)
    others = [Question("made", "x" * 3000, str(number)) for number in range(3)]
    for question in (*others, ASKED):
        tally.count(question, 1)
    assert fault in caplog.text
    assert tally.counts(ASKED, 2) == [9, 1]
    monkeypatch.undo()
    answered(tally, 1)
    assert Tally(file).counts(ASKED, 2) == [9, 2]
    assert [Tally(file).counts(question, 2) for question in others] == [[0, 1]] * 3


@pytest.mark.parametrize("damage", [b"not a database " * 400, b"", "torn"])
def test_a_damaged_file_is_moved_aside_and_counting_goes_on(
    tmp_path: Path, caplog: pytest.LogCaptureFixture, damage: bytes | str
) -> None:
    file = tmp_path / "tally.sqlite"
    tally = Tally(file)
    answered(tally, 0, 0, 1)
    content = file.read_bytes()
    file.write_bytes(damage if isinstance(damage, bytes) else content[:100] + b"\xff" * (len(content) - 100))
    answered(tally, 1)
    expected = [0, 1] if damage == b"" else [2, 2]
    assert tally.counts(ASKED, 2) == expected
    assert Tally(file).counts(ASKED, 2) == expected
    assert (tmp_path / "tally-damaged-1.sqlite").exists() is (damage != b"")
    assert ("is damaged" in caplog.text) is (damage != b"")


def test_a_table_of_another_make_is_moved_aside(tmp_path: Path) -> None:
    file = tmp_path / "tally.sqlite"
    with closing(sqlite3.connect(file)) as connection:
        connection.execute("CREATE TABLE tally (x)")
    answered(Tally(file), 1)
    assert Tally(file).counts(ASKED, 2) == [0, 1]
    assert file.with_name("tally-damaged-1.sqlite").exists()


def test_a_damaged_file_takes_its_journal_along_and_leaves_the_one_damaged_before(tmp_path: Path) -> None:
    file = tmp_path / "tally.sqlite"
    file.write_bytes(b"not a database " * 400)
    file.with_name("tally.sqlite-wal").touch()
    file.with_name("tally-damaged-1.sqlite").touch()
    answered(Tally(file), 1)
    assert Tally(file).counts(ASKED, 2) == [0, 1]
    assert file.with_name("tally-damaged-1.sqlite").read_bytes() == b""
    assert file.with_name("tally-damaged-2.sqlite-wal").exists()
