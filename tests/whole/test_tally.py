"""What the machine keeps of the answers to a poll, whatever becomes of the kiosk."""

from __future__ import annotations

import signal
import sqlite3
import sys
from contextlib import closing
from pathlib import Path
from subprocess import Popen

import pytest

from tests.gallery import write_gallery
from tests.screen.test_poll import POLL
from tests.whole.machine import PATIENCE, but_for_the_voice, started, surroundings

A_VISITOR_ANSWERS = """
import os, signal, sys
from PySide6.QtCore import QTimer
from PySide6.QtTest import QTest
from kiosk.visit.settings import Settings
from kiosk.window import app
from kiosk.window.camera import items, settle

THEN = sys.argv.pop(1)

class Stage(app.Stage):
    def show(self, size):
        super().show(size)
        QTimer.singleShot(0, self.answer)

    def answer(self):
        guide = self.guide
        guide.choose(Settings("en", calm_motion=True))
        guide.openPanel("panel-1")
        guide.openInteractive(0)
        settle(self.window)
        if THEN == "kill":
            guide.play.answerChanged.connect(lambda: os.kill(os.getpid(), signal.SIGKILL))
        found = [item for item in items(self.window.contentItem()) if item.property("name") == "No"][-1]
        at = found.mapToScene(found.boundingRect().center()).toPoint()
        finger = QTest.createTouchDevice()
        QTest.touchEvent(self.window, finger).press(0, at, self.window).commit()
        QTest.touchEvent(self.window, finger).release(0, at, self.window).commit()
        settle(self.window)
        print("answered", guide.play.answer, flush=True)
        os._exit(0)

app.Stage = Stage
from kiosk.cli import main
sys.argv = ["kiosk", "run", *sys.argv[1:]]
main()
"""
"""The kiosk, with a visitor who gives the second answer of a poll as soon as it is up."""


def answered(process: Popen[str]) -> tuple[int, str, str]:
    """Wait for the end; give the code, and what was said; that a machine without a voice speaks nothing is left out."""
    said, logged = process.communicate(timeout=PATIENCE)
    return process.returncode, said, but_for_the_voice(logged)


def kiosk_with_a_visitor(folder: Path, then: str, **env: str) -> tuple[int, str, str]:
    """Run the kiosk for one visitor with ``folder / site.yaml``, where there is one."""
    if not (folder / "gallery").exists():
        write_gallery(folder / "gallery", panels=2, interactives=[POLL])
    site = ("--site", folder / "site.yaml") if (folder / "site.yaml").exists() else ()
    command = (sys.executable, "-c", A_VISITOR_ANSWERS, then, folder / "gallery", *site, "--windowed", "1280x720")
    with started(*command, env=surroundings(QT_QPA_PLATFORM="offscreen", **env)) as process:
        return answered(process)


def counted(file: Path) -> list[tuple[str, int, int]]:
    """Read from the file how often each answer was given."""
    with closing(sqlite3.connect(file)) as connection:
        return connection.execute("SELECT poll, answer, count FROM tally").fetchall()


@pytest.mark.timeout(180)
def test_an_answer_survives_kill_9_the_moment_after(tmp_path: Path) -> None:
    (tmp_path / "site.yaml").write_text(f"data_folder: {tmp_path / 'data'}\n", encoding="utf-8")
    for visitor in (1, 2):
        assert kiosk_with_a_visitor(tmp_path, "kill")[0] == -signal.SIGKILL
        assert counted(tmp_path / "data" / "tally.sqlite") == [("lamp", 1, visitor)]


@pytest.mark.timeout(90)
def test_without_a_folder_of_the_site_the_answers_are_kept_where_the_system_keeps_data(tmp_path: Path) -> None:
    assert kiosk_with_a_visitor(tmp_path, "stay", XDG_DATA_HOME=str(tmp_path)) == (0, "answered 1\n", "")
    assert counted(tmp_path / "kiosk" / "tally.sqlite") == [("lamp", 1, 1)]


@pytest.mark.timeout(90)
def test_where_nothing_can_be_written_the_kiosk_runs_and_its_log_says_so_once(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("no folder", encoding="utf-8")
    (tmp_path / "site.yaml").write_text(f"data_folder: {tmp_path / 'file'}\n", encoding="utf-8")
    code, said, logged = kiosk_with_a_visitor(tmp_path, "stay")
    assert (code, said) == (0, "answered 1\n")
    for line, name in zip(sorted(logged.splitlines()), ("tally.sqlite", "visits.sqlite"), strict=True):
        assert str(tmp_path / "file" / name) in line
        assert "held in memory" in line
