"""A visitor listens and watches: by single taps or by dragging, and nobody is played to who did not ask for it."""

from __future__ import annotations

import copy
import sys
from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor, QImage
from pytestqt.qtbot import QtBot

from kiosk.bridge import player
from kiosk.content.programme import Programme, read_programme
from kiosk.visit.media import FIRST_VOLUME, LOUDEST
from tests.content.recordings import wav, webm
from tests.gallery import write, write_gallery
from tests.looks.test_layout import SIZES, faults
from tests.players import LENGTH, FakePlayer
from tests.visitor import Visitor

TRANSCRIPT = {
    "en": "A bell rings. [[anna]] speaks: The meeting is open, and nobody may leave the hall. " * 4,
    "ru": "Звонит колокол. [[anna]] говорит: Заседание открыто, и никто не выйдет из зала. " * 4,
}
CAPTIONS = {
    "en": "WEBVTT\n\n00:02.000 --> 00:06.000\nThe meeting is open,\nand nobody may leave.\n",
    "ru": "WEBVTT\n\n00:02.000 --> 00:06.000\nЗаседание открыто,\nи никто не выйдет.\n",
}
LONG = {
    "en": "\n00:10.000 --> 00:14.000\n"
    + "Whoever leaves the hall before the end will be named in the record. " * 3
    + "\n",
    "ru": "\n00:10.000 --> 00:14.000\n" + "Кто покинет зал до конца заседания, будет назван в протоколе. " * 3 + "\n",
}
SAID = {"en": "The meeting is open, and nobody may leave.", "ru": "Заседание открыто, и никто не выйдет."}
PICTURE = {
    "file": "made/shape.svg",
    "alt": {"en": "A circle.", "ru": "Круг."},
    "caption": {"en": "The bell of the hall.", "ru": "Колокольчик зала."},
}


@pytest.fixture(scope="module")
def meeting(tmp_path_factory: pytest.TempPathFactory) -> Programme:
    """A panel with a sound that has a picture, a sound without, and a film."""
    folder = tmp_path_factory.mktemp("meeting")

    def media(**keys: Any) -> dict[str, Any]:
        said = {
            "kind": "media",
            "title": {"en": "Hear the meeting", "ru": "Послушать заседание"},
            "instruction": {"en": "Listen, and read along.", "ru": "Слушайте и читайте."},
            "captions": {"en": "made/en.vtt", "ru": "made/ru.vtt"},
            "transcript": TRANSCRIPT,
        }
        # A copy, for YAML would write what is the same twice as an alias.
        return copy.deepcopy({**said, **keys})

    sounds = [media(file="made/bell.wav", picture=PICTURE), media(file="made/bell.wav"), media(file="made/film.webm")]
    write_gallery(folder, 2, interactives=sounds)
    assets = folder / "assets" / "made"
    (assets / "bell.wav").write_bytes(wav(0.3))
    (assets / "film.webm").write_bytes(webm(0.5))
    for language, captions in CAPTIONS.items():
        (assets / f"{language}.vtt").write_text(captions + LONG[language], encoding="utf-8")
    line = {"en": "Made for the test.", "ru": "Сделано для проверки."}
    write(assets / "credits.yaml", {"credits": [{"files": ["*.*"], "line": line, "licence": "CC0"}]})
    return read_programme(folder)


Open = Callable[..., Visitor]


@pytest.fixture
def listen(invite: Callable[..., Visitor], meeting: Programme) -> Open:
    """Bring a visitor before one of the panel's interactives."""

    def one(number: int = 0, size: tuple[int, int] = (1920, 1080), **choices: object) -> Visitor:
        visitor = invite(size, meeting)
        visitor.guide.wake()
        visitor.choose(**choices)
        visitor.guide.openPanel("panel-1")
        visitor.guide.openInteractive(number)
        visitor.look()
        return visitor

    return one


def test_nothing_plays_by_itself(listen: Open, fakes: list[FakePlayer]) -> None:
    visitor = listen()
    (fake,) = fakes
    assert fake.file.name == "bell.wav"
    visitor.wait(30)
    assert not fake.plays
    assert "0:00 / 1:40" in visitor.words()
    assert SAID["en"] not in visitor.words()


def test_a_visitor_plays_and_pauses_and_reads_what_is_said(listen: Open, fakes: list[FakePlayer]) -> None:
    visitor = listen()
    visitor.tap("Play")
    fakes[0].sound(visitor, 3)
    assert "0:03 / 1:40" in visitor.words()
    assert SAID["en"] in visitor.words()
    fakes[0].sound(visitor, 4)
    assert SAID["en"] not in visitor.words()
    visitor.tap("Pause")
    assert not fakes[0].plays
    visitor.tap("Play")
    fakes[0].sound(visitor, 1)
    assert "0:08 / 1:40" in visitor.words()


def test_after_the_end_it_plays_from_the_beginning(listen: Open, fakes: list[FakePlayer]) -> None:
    visitor = listen()
    visitor.tap("Play")
    fakes[0].end(visitor)
    assert "1:40 / 1:40" in visitor.words()
    visitor.tap("Play")
    assert "0:00 / 1:40" in visitor.words()
    assert fakes[0].plays


def test_a_visitor_taps_where_she_wants_to_hear_on(listen: Open, fakes: list[FakePlayer]) -> None:
    visitor = listen()
    visitor.tap("Position")
    assert fakes[0].second == pytest.approx(LENGTH / 2, abs=1)
    visitor.tap("10 seconds on")
    assert fakes[0].second == pytest.approx(LENGTH / 2 + 10, abs=1)
    visitor.tap("10 seconds back")
    visitor.tap("10 seconds back")
    assert fakes[0].second == pytest.approx(LENGTH / 2 - 10, abs=1)
    assert not fakes[0].plays


def test_a_visitor_drags_the_mark_and_goes_there_when_she_lets_go(listen: Open, fakes: list[FakePlayer]) -> None:
    visitor = listen()
    bar = visitor.place(visitor.find("Position"))
    start, end = QPointF(bar.left() + 30, bar.center().y()), QPointF(bar.left() + bar.width() * 0.8, bar.center().y())
    before = visitor.picture()
    visitor.press(start)
    for step in range(1, 9):
        visitor.move(start + (end - start) * (step / 8))
    assert fakes[0].second == 0
    assert visitor.picture() != before
    visitor.release(end)
    assert fakes[0].second == pytest.approx(LENGTH * 0.8, abs=2)
    visitor.drag(end, QPointF(bar.left() - 200, bar.center().y()))
    assert fakes[0].second == 0


def test_louder_and_softer_to_both_ends(listen: Open, fakes: list[FakePlayer]) -> None:
    visitor = listen()
    first = fakes[0].volume
    visitor.tap("Louder")
    assert fakes[0].volume > first
    for _ in range(LOUDEST - FIRST_VOLUME - 1):
        visitor.tap("Louder")
    assert fakes[0].volume == 1
    assert "Louder" not in [item.property("name") for item in visitor.targets()]
    for _ in range(LOUDEST):
        visitor.tap("Softer")
    assert fakes[0].volume == 0
    assert "Softer" not in [item.property("name") for item in visitor.targets()]


def test_closed_it_falls_silent_and_begins_anew(listen: Open, fakes: list[FakePlayer]) -> None:
    visitor = listen()
    visitor.tap("Louder")
    visitor.tap("Play")
    fakes[0].sound(visitor, 3)
    louder = fakes[0].volume
    visitor.tap("Close")
    assert fakes[0].is_closed
    visitor.guide.openInteractive(0)
    visitor.look()
    assert not fakes[1].plays
    assert "0:00 / 1:40" in visitor.words()
    assert fakes[1].volume == louder


def test_whoever_goes_on_to_the_next_panel_leaves_silence(listen: Open, fakes: list[FakePlayer]) -> None:
    visitor = listen()
    visitor.tap("Play")
    visitor.tap("Next")
    assert visitor.session.panel == "panel-2"
    assert fakes[0].is_closed


def test_the_next_visitor_finds_nothing_of_it(listen: Open, fakes: list[FakePlayer]) -> None:
    visitor = listen(language="ru")
    visitor.tap("Громче")
    visitor.tap("Включить")
    fakes[0].sound(visitor, 3)
    visitor.guide.startOver()
    visitor.look()
    assert fakes[0].is_closed
    visitor.guide.wake()
    visitor.choose()
    visitor.guide.openPanel("panel-1")
    visitor.guide.openInteractive(0)
    visitor.look()
    assert "0:00 / 1:40" in visitor.words()
    assert not fakes[1].plays
    assert fakes[1].volume < fakes[0].volume


def test_the_language_changes_and_the_sound_goes_on(listen: Open, fakes: list[FakePlayer]) -> None:
    visitor = listen()
    visitor.tap("Play")
    fakes[0].sound(visitor, 3)
    visitor.tap("Language: Русский")
    fakes[0].sound(visitor, 1)
    assert SAID["ru"] in visitor.words()
    assert "0:04 / 1:40" in visitor.words()
    visitor.tap("Пауза")
    assert not fakes[0].plays
    assert len(fakes) == 1


def test_nobody_is_asked_while_it_sounds_and_all_are_asked_afterwards(listen: Open, fakes: list[FakePlayer]) -> None:
    visitor = listen()
    visitor.tap("Play")
    fakes[0].sound(visitor, 90)
    assert not visitor.guide.property("asking")
    fakes[0].end(visitor)
    visitor.wait(61)
    assert visitor.guide.property("asking")
    visitor.wait(20)
    assert visitor.session.screen == "attract"
    assert fakes[0].is_closed


def test_whoever_opens_a_card_from_the_transcript_can_read_it_in_peace(listen: Open, fakes: list[FakePlayer]) -> None:
    visitor = listen()
    visitor.tap("Play")
    visitor.tap_link("Anna en")
    assert visitor.guide.property("overlay") == "person"
    assert not fakes[0].plays
    visitor.tap("Back to the card before")
    visitor.tap("Play")
    assert fakes[0].plays


def test_where_nothing_can_be_played_the_words_stand(
    listen: Open, meeting: Programme, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(player, "open_player", lambda *given: None)
    for number in range(3):
        visitor = listen(number)
        assert meeting.words["en"].cannot_play in visitor.words()
        assert any("A bell rings." in words for words in visitor.words())
        assert "Play" not in [item.property("name") for item in visitor.targets()]


def test_without_the_extra_it_says_so_quietly(
    listen: Open, meeting: Programme, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setitem(sys.modules, "PySide6.QtMultimedia", None)
    visitor = listen()
    assert meeting.words["en"].cannot_play in visitor.words()
    assert "The extra [media] brings what it takes." in caplog.text
    assert "Traceback" not in caplog.text


def test_what_breaks_in_the_middle_leaves_the_words(listen: Open, meeting: Programme, fakes: list[FakePlayer]) -> None:
    visitor = listen()
    visitor.tap("Play")
    fakes[0].fail(visitor)
    assert meeting.words["en"].cannot_play in visitor.words()
    assert fakes[0].is_closed


def test_a_film_is_seen_where_its_picture_stood(listen: Open, fakes: list[FakePlayer]) -> None:
    visitor = listen(2)
    visitor.tap("Play")
    frame = QImage(64, 48, QImage.Format.Format_RGB32)
    frame.fill(QColor("#00FF00"))
    fakes[0].framed.emit(frame)
    assert "#00ff00" in colours(visitor)


def test_the_real_player_shows_a_film(listen: Open, qtbot: QtBot, capfd: pytest.CaptureFixture[str]) -> None:
    visitor = listen(2)
    visitor.tap("Play")
    visitor.look()
    qtbot.waitUntil(lambda: "#c3272b" in colours(visitor), timeout=10_000)
    qtbot.waitUntil(lambda: "Play" in [item.property("name") for item in visitor.targets()], timeout=10_000)
    assert "Input #0" not in capfd.readouterr().err, "the log is told of a file that could be played"


# QtMultimedia asks for pipewire, and says so where a machine has none.
@pytest.mark.qt_log_ignore("pipewire")
def test_the_real_player_plays_a_sound_where_there_is_something_that_sounds(
    listen: Open, meeting: Programme, qtbot: QtBot
) -> None:
    from PySide6.QtMultimedia import QMediaDevices

    visitor = listen()
    if QMediaDevices.audioOutputs():
        visitor.tap("Play")
        qtbot.waitUntil(lambda: visitor.find("Play").isVisible(), timeout=10_000)
    else:
        qtbot.waitUntil(lambda: meeting.words["en"].cannot_play in visitor.words(), timeout=10_000)


def colours(visitor: Visitor) -> set[str]:
    """Give the colours in the middle of what is seen, as the window shows them."""
    picture = visitor.picture()
    return {picture.pixelColor(x, 420).name() for x in range(picture.width())}


@pytest.mark.parametrize("number", [0, 1, 2])
@pytest.mark.parametrize("text_size", [1.0, 2.0])
@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
def test_everything_has_room(
    listen: Open, fakes: list[FakePlayer], size: tuple[int, int], text_size: float, number: int
) -> None:
    found = []
    for language in ("en", "ru"):
        visitor = listen(number, size, text_size=text_size, language=language)
        found += [(language, fault) for fault in faults(visitor)]
        visitor.tap({"en": "Play", "ru": "Включить"}[language])
        fakes[-1].sound(visitor, 3)
        assert SAID[language] in visitor.words()
        found += [(language, fault) for fault in faults(visitor)]
        fakes[-1].sound(visitor, 8)
        found += [(language, fault) for fault in faults(visitor)]
        (caption,) = (
            text for text in visitor.texts() if text.property("text") == LONG[language].split("\n")[2].strip()
        )
        if caption.property("contentHeight") > caption.height() + 1:
            found.append((language, "a long caption leaves its place"))
    assert found == []
