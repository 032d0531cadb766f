"""A visitor walks through the exhibit, and what is kept is what she did."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from datetime import datetime
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from kiosk.content.programme import Programme
from kiosk.visit.journal import Journal
from kiosk.visit.measures import Ending, Opened, Used, Visit
from tests.conftest import Invite
from tests.players import FakePlayer
from tests.visit.walker import kept
from tests.visitor import Visitor


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """Where the visits are kept."""
    return tmp_path / "visits.sqlite"


@pytest.fixture
def counted(invite: Invite, programme: Programme, file: Path) -> Visitor:
    """A visitor before a kiosk that counts."""
    return invite(journal=Journal(file, programme.exhibit, lambda: datetime(2026, 5, 12, 10, 20)))


def touch_the_loop(visitor: Visitor) -> None:
    visitor.tap(visitor.place(visitor.window.contentItem()).center())
    visitor.wait(1)


def tap(visitor: Visitor, words: str, then_wait: float = 1.0) -> None:
    visitor.tap(words)
    visitor.wait(then_wait)


def test_what_a_visitor_did_with_her_fingers_is_what_is_kept(
    counted: Visitor, programme: Programme, file: Path, fakes: list[FakePlayer], qtbot: QtBot
) -> None:
    words, russian = programme.words["en"], programme.words["ru"]
    first, second = list(programme.exhibit.panels)[:2]
    touch_the_loop(counted)
    counted.guide.openPanel(first)
    counted.wait(5)
    tap(counted, words.go_on)
    tap(counted, words.listen, 20)
    tap(counted, words.contrast)
    tap(counted, words.next, 30)
    tap(counted, f"{words.language}: {russian.language_name}")
    sequence = programme.exhibit.panels[second].interactives[0].title.words("ru")
    # The panel that has been turned to slides in, and takes its real time.
    qtbot.waitUntil(lambda: sequence in [item.property("name") for item in counted.in_sight()], timeout=5000)
    tap(counted, sequence, 10)
    counted.wait(81)
    (entry,) = kept(file)
    assert entry.start == datetime(2026, 5, 12, 10, 15)
    assert (entry.showing.exhibit, entry.showing.panels) == ("bukharin", tuple(programme.exhibit.panels))
    assert entry.visit == Visit(
        61,
        (Opened(first, 23), Opened(second, 32)),
        (Used("sequence", second),),
        ("en", "ru"),
        entry.visit.features,
        Ending.IDLE,
    )
    assert list(entry.visit.features) == ["contrast", "listen"]


def test_a_visitor_who_only_wakes_the_kiosk_is_counted_apart(counted: Visitor, file: Path) -> None:
    touch_the_loop(counted)
    counted.wait(90)
    (entry,) = kept(file)
    assert entry.visit.is_passing
    assert entry.visit.ending is Ending.IDLE


def test_the_next_visitor_who_starts_over_begins_a_visit_of_her_own(
    counted: Visitor, programme: Programme, file: Path
) -> None:
    touch_the_loop(counted)
    counted.guide.openPanel("giving-in")
    counted.wait(65)
    counted.tap(programme.words["en"].start_over)
    counted.wait(1)
    touch_the_loop(counted)
    with closing(sqlite3.connect(file)) as connection:
        assert connection.execute("SELECT ending FROM visit").fetchall() == [("start over",), (None,)]
