"""A visitor has a panel read to her, sees where it is read, and is never read to unasked."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from kiosk.bridge import player
from kiosk.content.narration import text_hash
from kiosk.content.programme import Programme, read_programme
from kiosk.content.sentences import sentences
from tests.access.voices import HeardVoice
from tests.content.recordings import ogg
from tests.gallery import write, write_gallery
from tests.players import FakePlayer
from tests.visitor import Visitor


@pytest.fixture(scope="module")
def narrated(tmp_path_factory: pytest.TempPathFactory) -> Programme:
    """Two panels in English and Russian; the first is read aloud in English, five seconds a sentence."""
    gallery = write_gallery(tmp_path_factory.mktemp("gallery"), panels=2)
    panel = read_programme(gallery).exhibit.panels["panel-1"]
    folder = gallery / "assets" / "made" / "narration"
    (folder / "en").mkdir(parents=True)
    clips = {}
    for part, text in (("label", panel.label), ("story", panel.story)):
        assert text is not None
        words = text.words("en")
        (folder / "en" / f"panel-1.{part}.ogg").write_bytes(ogg())
        begins = [5.0 * n for n in range(len(sentences(words)))]
        clips[part] = {"text": text_hash(words), "seconds": 100.0, "sentences": begins, "made_with": "0" * 16}
    about = {"voice": "Hummed", "engine": "none", "licence": "CC0"}
    write(folder / "en.yaml", {**about, "clips": {"panel-1": clips}})
    write(folder / "credits.yaml", {"credits": [{"files": ["*/*.ogg"], "line": "Hummed.", "licence": "CC0"}]})
    return read_programme(gallery)


@pytest.fixture
def listener(invite: Callable[..., Visitor], narrated: Programme) -> Visitor:
    someone = invite(shown=narrated)
    someone.guide.wake()
    someone.choose()
    someone.stand_before("panel-1")
    return someone


def read_now(visitor: Visitor) -> str:
    """Give the sentence that stands out of a text that has stepped back."""
    found = [str(i.property("text")) for i in visitor.texts() if str(i.property("text")).count("<font") == 2]
    assert len(found) <= 1
    return found[0].split("<font")[2].partition(">")[2].partition("</font>")[0] if found else ""


def test_nothing_is_read_unasked(listener: Visitor, fakes: list[FakePlayer]) -> None:
    listener.guide.openStory()
    listener.wait(20)
    assert fakes == []


def test_the_label_is_read_and_the_sentence_is_marked(listener: Visitor, fakes: list[FakePlayer]) -> None:
    listener.tap("Listen")
    (playing,) = fakes
    assert playing.file.name == "panel-1.label.ogg"
    playing.sound(listener, 2)
    first = read_now(listener)
    assert "The record of the meeting names 1 people" in first
    playing.sound(listener, 4)
    assert "names 2 people" in read_now(listener)
    assert "names 1 people" not in read_now(listener)
    playing.end(listener)
    assert read_now(listener) == ""


def test_she_pauses_goes_on_begins_anew_and_stops(listener: Visitor, fakes: list[FakePlayer]) -> None:
    listener.tap("Listen")
    (playing,) = fakes
    playing.sound(listener, 7)
    listener.tap("Pause")
    assert not playing.plays
    assert "names 2 people" in read_now(listener), "where she is stays marked"
    listener.tap("Play")
    assert playing.plays
    listener.tap("From the beginning")
    assert playing.second == 0
    listener.tap("Stop")
    assert playing.is_closed
    assert read_now(listener) == ""
    assert listener.find("Read more")


def test_it_is_said_that_no_human_being_reads(listener: Visitor, fakes: list[FakePlayer]) -> None:
    assert "A synthetic voice reads." not in listener.words()
    listener.tap("Listen")
    assert "A synthetic voice reads." in listener.words()


def test_she_makes_it_softer_and_the_next_visitor_has_it_as_before(listener: Visitor, fakes: list[FakePlayer]) -> None:
    listener.tap("Listen")
    loud = fakes[0].volume
    listener.tap("Softer")
    assert fakes[0].volume < loud
    listener.guide.startOver()
    listener.guide.wake()
    listener.stand_before("panel-1")
    listener.tap("Listen")
    assert fakes[-1].volume == loud


@pytest.mark.parametrize("leave", ["goOn", "goHome", "openEvidence", "startOver"])
def test_it_falls_silent_when_she_leaves(listener: Visitor, fakes: list[FakePlayer], leave: str) -> None:
    listener.tap("Listen")
    fakes[0].sound(listener, 1)
    getattr(listener.guide, leave)()
    listener.look()
    assert fakes[0].is_closed


def test_the_story_is_read_where_it_lies_open_and_stays_in_sight(listener: Visitor, fakes: list[FakePlayer]) -> None:
    listener.choose(text_size=2.0)
    listener.tap("Read more")
    listener.tap("Listen")
    assert fakes[0].file.name == "panel-1.story.ogg"
    fakes[0].sound(listener, 57)
    marked = next(i for i in listener.texts() if str(i.property("text")).count("<font") == 2)
    assert "names 6 people" in read_now(listener)
    assert not listener.seen(marked).isEmpty()


def test_the_visit_stays_open_as_long_as_it_is_read(listener: Visitor, fakes: list[FakePlayer]) -> None:
    listener.tap("Listen")
    fakes[0].sound(listener, 90)
    assert not listener.guide.idle.asking
    listener.tap("Pause")
    listener.wait(60)
    assert listener.guide.idle.asking


def test_where_there_is_no_recording_and_no_voice_nothing_is_offered(listener: Visitor) -> None:
    assert listener.find("Listen")
    listener.stand_before("panel-2")
    assert "Listen" not in [item.property("name") for item in listener.targets()]
    listener.stand_before("panel-1")
    listener.choose(language="ru")
    assert "Слушать" not in [item.property("name") for item in listener.targets()]


def test_without_what_plays_sound_nothing_is_offered(
    invite: Callable[..., Visitor], narrated: Programme, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "PySide6.QtMultimedia", None)
    visitor = invite(shown=narrated)
    visitor.stand_before("panel-1")
    assert "Listen" not in [item.property("name") for item in visitor.targets()]


def test_where_there_is_no_recording_the_systems_voice_reads_sentence_by_sentence(
    invite: Callable[..., Visitor], narrated: Programme, fakes: list[FakePlayer]
) -> None:
    voice = HeardVoice()
    visitor = invite(shown=narrated, voice=voice)
    visitor.choose(language="ru")
    visitor.stand_before("panel-1")
    visitor.tap("Слушать")
    assert fakes == []
    assert voice.languages == ["ru"]
    assert voice.said[0].startswith("Anna ru Протокол заседания называет 1 человек")
    assert "называет 1 человек" in read_now(visitor)
    voice.end()
    visitor.look()
    assert "называет 2 человек" in voice.said[-1]
    assert "называет 2 человек" in read_now(visitor)
    visitor.tap("Пауза")
    assert voice.is_paused
    voice.resume()
    visitor.tap("С начала")
    assert voice.said[-1] == voice.said[0]
    for _ in voice.said[:2]:
        voice.end()
    visitor.look()
    assert read_now(visitor) == "", "it has come to its end"
    visitor.tap("Остановить")
    assert visitor.find("Слушать")


def test_a_recording_that_cannot_be_played_gives_way(
    listener: Visitor, monkeypatch: pytest.MonkeyPatch, fakes: list[FakePlayer]
) -> None:
    monkeypatch.setattr(player, "open_player", lambda *given: None)
    listener.tap("Listen")
    assert "Listen" not in [item.property("name") for item in listener.targets()]
    assert listener.find("Read more")


def test_the_bundled_exhibit_is_read_aloud_in_both_languages(programme: Programme) -> None:
    exhibit = programme.exhibit
    for language in exhibit.languages:
        for name, panel in exhibit.panels.items():
            for part, text in (("label", panel.label), ("story", panel.story)):
                clip = exhibit.narration[language][name][part]
                assert text is not None
                assert len(clip.sentences) == len(sentences(text.words(language)))
                assert Path(clip.file).stat().st_size > 1000
