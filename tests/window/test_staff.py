"""What the staff's page says of this machine, the sound it makes, and the stick it finds."""

from __future__ import annotations

import logging
import os
import sys
import wave
from collections.abc import Callable
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from pytestqt.qtbot import QtBot

from kiosk.bridge.voice import Voice
from kiosk.content.programme import Programme
from kiosk.visit.measures import Ending, Visit
from kiosk.visit.visit_file import Entry, Showing, VisitFile, visits_on
from kiosk.window.facts import Facts
from kiosk.window.sound import RATE, SECONDS, TONES, SoundTest, write_chime
from kiosk.window.sticks import PackInstaller, packs_in
from tests.floor.packs import lamp

TODAY = date(2026, 11, 27)


class Speaker(Voice):
    """Speaks English, and remembers what."""

    def __init__(self) -> None:
        super().__init__()
        self.said: list[str] = []

    def available(self, language: str) -> bool:
        return language == "en"

    def say(self, text: str, language: str) -> None:
        self.said.append(text)


def visits(file: Path) -> Path:
    """Write two visits of today, one passing by and one of yesterday."""
    kept = VisitFile(file)
    showing = Showing("lamp", ("light",))
    long, short = (Visit(seconds, (), (), ("en",), (), Ending.IDLE) for seconds in (60, 1))
    starts = [datetime(2026, 11, 27, 9), datetime(2026, 11, 27, 23, 45), datetime(2026, 11, 26, 23, 45)]
    entries = [(None, Entry(start, showing, long)) for start in starts]
    kept.write([*entries, (None, Entry(starts[0], showing, short))])
    kept.close()
    return file


def test_todays_visits_are_counted_without_those_who_passed_by(tmp_path: Path) -> None:
    file = visits(tmp_path / "visits.sqlite")
    assert visits_on(file, TODAY) == 2
    assert visits_on(file, TODAY - timedelta(days=1)) == 1
    assert visits_on(file, date(2026, 11, 28)) == 0
    assert visits_on(tmp_path / "none.sqlite", TODAY) == 0
    file.write_text("no database", encoding="utf-8")
    assert visits_on(file, TODAY) is None


def test_the_page_tells_the_last_problems_of_the_window_and_of_who_keeps_it_up(
    programme: Programme, tmp_path: Path
) -> None:
    facts = Facts(
        programme.exhibit, lambda: 0.0, 3, lambda: "the pack spring", tmp_path / "none", lambda: ["It was hung."]
    )
    logging.getLogger("kiosk.somewhere").warning("A picture is missing.")
    lines = dict(facts())
    logging.getLogger().removeHandler(facts)
    assert lines["Content"] == "the pack spring"
    assert lines["Restarts"] == "3"
    assert lines["Last problems"] == "It was hung.\nA picture is missing."


def test_without_a_sound_device_the_sound_test_says_so_and_the_voice_speaks_where_there_is_one(
    programme: Programme, qapp: object
) -> None:
    speaker = Speaker()
    said = SoundTest(programme, speaker)(6)
    assert speaker.said == [programme.exhibit.file.title.words("en")]
    assert said.startswith("This machine has no sound device.") or "a voice for en" in said


def test_without_the_extra_for_sound_the_test_says_what_to_install(
    programme: Programme, qapp: object, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "PySide6.QtMultimedia", None)
    assert "The extra [media] brings what it takes." in SoundTest(programme, Voice())(6)


def test_the_chime_is_a_sound_of_three_notes(tmp_path: Path) -> None:
    write_chime(tmp_path / "chime.wav")
    with wave.open(str(tmp_path / "chime.wav")) as sound:
        assert sound.getnframes() == len(TONES) * round(RATE * SECONDS)
        assert max(sound.readframes(1000)) > 0


def test_the_newest_pack_on_a_stick_comes_first_and_nothing_else_is_offered(tmp_path: Path) -> None:
    for age, name in enumerate(("new.kiosk", "old.kiosk", "notes.txt")):
        (tmp_path / name).touch()
        os.utime(tmp_path / name, (1000 - age, 1000 - age))
    found = packs_in([tmp_path / "not mounted any more", tmp_path])
    assert [file.name for file in found] == ["new.kiosk", "old.kiosk"]


@pytest.mark.parametrize(
    ("make", "says"),
    [
        (lambda file: file.write_bytes(b"no zip"), "Not installed; what was shown stays. "),
        (lambda file: None, "Not installed; what was shown stays. "),
    ],
    ids=["damaged", "pulled out"],
)
def test_a_stick_that_fails_leaves_what_is_shown(
    make: Callable[[Path], object], says: str, tmp_path: Path, qtbot: QtBot
) -> None:
    told: list[str] = []
    make(tmp_path / "lamp.kiosk")
    installer = PackInstaller(("--data", str(tmp_path / "data")))
    installer(tmp_path / "lamp.kiosk", told.append)
    qtbot.waitUntil(lambda: bool(told), timeout=30_000)
    assert told[0].startswith(says)
    assert "Traceback" not in told[0]
    assert not (tmp_path / "data" / "content" / "current").exists()


def test_where_the_installer_cannot_even_be_started_the_staff_are_told_and_may_try_again(
    tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[str] = []
    monkeypatch.setattr(sys, "executable", str(tmp_path / "nothing"))
    installer = PackInstaller(())
    for times in (1, 2):
        installer(tmp_path / "lamp.kiosk", told.append)
        qtbot.waitUntil(lambda times=times: len(told) == times, timeout=30_000)  # type: ignore[misc]
        assert told[-1].startswith("Not installed; what was shown stays. ")


def test_a_pack_on_a_stick_is_brought_in_and_the_staff_are_told(tmp_path: Path, qtbot: QtBot) -> None:
    told: list[str] = []
    installer = PackInstaller(("--data", str(tmp_path / "data")))
    installer(lamp(tmp_path, "spring"), told.append)
    qtbot.waitUntil(lambda: bool(told), timeout=30_000)
    assert told == ["Version spring is installed. It is shown when this page closes."]
    assert (tmp_path / "data" / "content" / "current").exists()


def test_an_installer_that_nobody_holds_any_more_ends_in_order(
    tmp_path: Path, qapp: object, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "executable", str(tmp_path / "nothing"))
    told: list[str] = []
    for times in range(1, 21):
        installer = PackInstaller(())
        installer(tmp_path / "lamp.kiosk", told.append)
        while len(told) < times:
            QCoreApplication.processEvents()
        del installer
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
