"""What the app complains of is counted, and what it tells operators is not."""

from __future__ import annotations

import io
import logging
import sys
import traceback
from collections.abc import Iterator
from contextlib import contextmanager, redirect_stderr

import pytest

from tests.soak.complaints import Complaints


@contextmanager
def listening() -> Iterator[Complaints]:
    """Listen to complaints, as in a process that has no log of its own yet."""
    with pytest.MonkeyPatch.context() as patch, redirect_stderr(io.StringIO()):
        patch.setattr(logging.getLogger(), "handlers", [])
        complaints = Complaints()
        complaints.listen()
        yield complaints


def fail() -> None:
    raise RuntimeError("no such panel")


def test_each_line_of_qt_is_a_complaint() -> None:
    with listening() as heard:
        print("Main.qml:1: no such thing", file=sys.stderr)
        print("Main.qml:2: nor this", file=sys.stderr)
        assert (heard.count, heard.first) == (2, "Main.qml:1: no such thing")


def test_a_traceback_is_one_complaint_however_long_it_is() -> None:
    with listening() as heard:
        try:
            fail()
        except RuntimeError:
            traceback.print_exc()
        assert (heard.count, heard.first) == (1, "RuntimeError: no such panel")


def test_what_operators_are_told_is_none_unless_something_failed() -> None:
    with listening() as heard:
        logging.getLogger("kiosk").warning("Nothing is spoken.")
        assert heard.count == 0
        try:
            fail()
        except RuntimeError:
            logging.getLogger("kiosk").exception("The poll is out of order.")
        assert (heard.count, heard.first) == (1, "The poll is out of order.")
