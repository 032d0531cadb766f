"""A visitor who sees nothing: the whole exhibit by ear."""

from __future__ import annotations

import logging
import sys
from dataclasses import replace
from pathlib import Path

import pytest
import yaml
from PySide6.QtCore import QCoreApplication, QPointF, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtQml import QQmlComponent
from PySide6.QtQuick import QQuickItem
from pytestqt.qtbot import QtBot

from kiosk.bridge.spoken import cleaned, name_of, role_of, said_of
from kiosk.bridge.voice import SystemVoice, Voice
from kiosk.content.programme import read_programme
from kiosk.visit.media import FIRST_VOLUME, LOUDEST
from tests.access.rounds import choose, go_round, go_to, name, pieces, programme_of, tour
from tests.access.voices import HeardVoice
from tests.conftest import Invite
from tests.gallery import write, write_gallery
from tests.visitor import Visitor, class_of


@pytest.mark.parametrize(
    ("exhibit", "piece", "language"),
    [
        pytest.param(*param.values, language, id=f"{param.id}-{language}")
        for exhibit, language in (("bukharin", "en"), ("bukharin", "ru"), ("template", "en"))
        for param in pieces(exhibit)
    ],
)
def test_all_that_can_be_read_on_a_screen_is_heard_on_the_way_round_it(
    invite: Invite, exhibit: str, piece: int, language: str
) -> None:
    programme = programme_of(exhibit)
    voice = HeardVoice()
    visitor = invite(shown=programme, voice=voice)
    visitor.choose(language=language)
    for stop, is_ours in tour(programme, piece):
        stop.go(visitor.guide)
        if not is_ours:
            continue
        visitor.choose(keyed=True, spoken=True, language=language)
        heard: list[str] = []
        silent: list[str] = []

        def listen(item: QQuickItem, heard: list[str] = heard, silent: list[str] = silent) -> None:
            QCoreApplication.processEvents()
            if not voice.said:
                silent.append(name(item))
            heard += voice.said
            voice.said.clear()

        voice.said.clear()
        go_round(visitor, Qt.Key.Key_Down, listen)
        assert not silent, stop.name
        all_heard = " ".join(heard).casefold()
        unheard = [words for words in to_be_heard(visitor) if words.casefold() not in all_heard]
        assert not unheard, stop.name


def to_be_heard(visitor: Visitor) -> list[str]:
    """Give the words on the screen, in the dialog where one is open; what is cut short is heard whole."""
    scope = visitor.stage.keypad.focus.scope
    texts = [item for item in visitor.texts() if item is scope or scope.isAncestorOf(item)]
    # Of the years under a line only the first and the last are said, with the line.
    texts = [item for item in texts if not class_of(item.parentItem()).startswith("TimelineTick")]
    pictures = [
        item for item in visitor.items() if role_of(item) is QAccessible.Role.Graphic and scope.isAncestorOf(item)
    ]
    words = [name_of(item) or cleaned(str(item.property("text"))) for item in texts]
    words += [name_of(item) for item in pictures]
    return [each.rstrip("…") for each in words if each and not each.isdigit()]


# A visitor with a headset


@pytest.fixture
def voice() -> HeardVoice:
    return HeardVoice()


@pytest.fixture
def listener(invite: Invite, voice: HeardVoice) -> Visitor:
    """A visitor before the template's exhibit, which has an interactive of every kind and a voice."""
    visitor = invite(shown=programme_of("template"), voice=voice)
    visitor.choose()
    return visitor


def heard(voice: HeardVoice) -> str:
    """Give what was said last."""
    return voice.said[-1] if voice.said else ""


@pytest.mark.parametrize("key", ["Down", "Escape", "VolumeUp", "F13"])
def test_any_key_of_the_keypad_and_a_headset_begin_the_speech(listener: Visitor, voice: HeardVoice, key: str) -> None:
    listener.press_key(key)
    assert heard(voice).startswith("The arrows move through the screen. Select chooses, back goes back.")
    assert heard(voice).endswith("The town clock, heading.")


def test_nothing_is_said_to_those_who_touch(listener: Visitor, voice: HeardVoice) -> None:
    listener.guide.wake()
    listener.look()
    listener.tap("Step 1 of 3: The clock")
    listener.tap("Read more")
    assert voice.said == []


def test_a_site_may_be_silent(invite: Invite, voice: HeardVoice) -> None:
    programme = programme_of("template")
    silent = programme.site.model_copy(update={"speech": False})
    visitor = invite(shown=replace(programme, site=silent), voice=voice)
    visitor.choose()
    visitor.press_key("F13", "Down", "Down", "R")
    assert voice.said == []
    assert name_of(visitor.focus) == "Step 2 of 3: The works" if visitor.focus else False


def test_without_a_voice_that_speaks_the_language_keys_work_and_nothing_is_said(invite: Invite) -> None:
    visitor = invite(shown=programme_of("template"))
    visitor.choose()
    visitor.press_key("F13", "Down")
    assert not visitor.session.settings.spoken
    assert name_of(visitor.focus) == "Step 1 of 3: The clock" if visitor.focus else False


def test_what_has_the_focus_is_said_with_what_it_is_and_how_it_stands(listener: Visitor, voice: HeardVoice) -> None:
    listener.press_key("Down")
    go_to(listener, "The years")
    assert heard(voice) == "The years, button. Drag the line, or tap an event."
    choose(listener, "High contrast")
    assert heard(voice) == "High contrast, on."
    listener.press_key("Up", "Down")
    assert heard(voice) == "High contrast, button, on."
    listener.press_key("Return")
    assert heard(voice) == "High contrast, off."
    choose(listener, "Larger text")
    assert heard(voice) == "Text size 2 of 4."
    choose(listener, "Step 3 of 3", "Who said what")
    go_to(listener, "Anna Sample")
    assert heard(voice) == "Anna Sample, choice, chosen."


def test_a_label_is_read_with_its_links_and_each_link_when_it_is_chosen(listener: Visitor, voice: HeardVoice) -> None:
    listener.press_key("Down")
    choose(listener, "Step 3 of 3")
    go_to(listener, "About 1920")
    assert heard(voice).startswith("About 1920 a traveller repaired the clock. Anna and Boris met under it once more.")
    assert heard(voice).endswith("Links: 2. Right and left choose one, select opens it.")
    listener.press_key("Right")
    assert heard(voice) == "Anna, link 1 of 2."
    listener.press_key("Right")
    assert heard(voice) == "Boris, link 2 of 2."
    listener.press_key("Return")
    assert heard(voice) == "Boris Sample, dialog."


def test_a_panel_is_heard_in_the_order_in_which_it_is_read(listener: Visitor, voice: HeardVoice) -> None:
    listener.press_key("Down")
    choose(listener, "Step 1 of 3")
    voice.said.clear()
    listener.press_key(*(["Down"] * 15))
    parts = ["The clock, heading", "In 1901", "Anna, button", "Boris, button", "Offices held", "Clockmaker, lost"]
    parts += ["Listen", "Read more", "How do we know?", "How many heard it", "Hear the bell", "The tower"]
    parts += ["A black tower", "Look closer", "Step 1 of 3"]
    assert [said.startswith(part) for said, part in zip(voice.said, parts, strict=True)] == [True] * len(parts)


def test_a_new_screen_says_its_title(listener: Visitor, voice: HeardVoice) -> None:
    listener.press_key("Down")
    choose(listener, "Step 1 of 3")
    assert heard(voice) == "Step 1 of 3: The clock. 17 May 1901 – May 1912."
    choose(listener, "Hear the bell")
    assert heard(voice) == "Hear the bell, dialog."
    listener.press_key("Escape")
    assert heard(voice).endswith("Hear the bell, button.")
    listener.press_key("Home")
    assert heard(voice) == "The town clock, heading."
    choose(listener, "About this exhibit")
    assert heard(voice) == "About this exhibit, heading."


def test_a_card_that_is_still_on_its_way_in_is_waited_for(listener: Visitor, voice: HeardVoice, qtbot: QtBot) -> None:
    listener.press_key("Down")
    choose(listener, "Step 1 of 3")
    listener.choose(keyed=True, spoken=True, calm_motion=False)
    go_to(listener, "Read more")
    voice.said.clear()
    listener.press_key("Return")
    qtbot.waitUntil(lambda: bool(voice.said))
    assert voice.said == ["The clock, dialog."]


def test_the_question_is_said_with_the_time_that_is_left(listener: Visitor, voice: HeardVoice) -> None:
    listener.press_key("Down")
    voice.end()
    listener.wait(60)
    said = "Are you still there? dialog. The screen goes back to the start in 20 seconds. Keep reading, button."
    assert voice.said[-1] == said
    voice.end()
    count = len(voice.said)
    listener.wait(3)
    assert len(voice.said) == count, "the seconds are not counted aloud"


def test_the_result_of_a_poll_is_read(listener: Visitor, voice: HeardVoice) -> None:
    listener.press_key("Down")
    choose(listener, "Step 2 of 3", "Show the panel", "Who was to blame?", "Nobody")
    assert heard(voice).startswith("Anna. Boris. Nobody. Your answer. Thank you. Your answer is counted.")
    assert "The town never decided. The clock stood still for eight years." in heard(voice)


def test_the_result_of_an_order_is_read(listener: Visitor, voice: HeardVoice) -> None:
    listener.press_key("Down")
    choose(listener, "Step 2 of 3", "Show the panel", "What came first?", "1: The repair")
    assert heard(voice) == "Picked. Touch another card to swap the two."
    choose(listener, "2: The noise")
    assert heard(voice) == "1: The noise, button."
    choose(listener, "Check the order")
    assert heard(voice).startswith("The true order, heading. 2 May 1912. The noise. Right.")
    assert "The log puts the noise before the silence." in heard(voice)


@pytest.mark.parametrize(
    ("way", "said"),
    [
        (("2", "Show the panel", "How it stopped", "One on"), "the next morning. Silence, heading. At six in the"),
        (("2", "Show the panel", "Two claims", "Turn the card over"), "The answer, heading. It was oiled on 1 May."),
        (("2", "Show the panel", "Friends, then rivals", "June 1912"), "June 1912. Boris blames Anna."),
        (("1", "How many heard it", "1912"), "300, heading."),
        (("1", "The tower", "1. The hands"), "The hands, heading. They point to three"),
        (("3", "The traveller", "One on"), "Riga, heading. about 1920. He hears of a clock that stands still."),
        (("3", "Who said what", "Boris"), "Boris Sample, heading. In 1912, heading. He blamed Anna."),
    ],
    ids=lambda way: way[-2] if isinstance(way, tuple) else "",
)
def test_what_a_choice_brings_is_read(listener: Visitor, voice: HeardVoice, way: tuple[str, ...], said: str) -> None:
    listener.press_key("Down")
    choose(listener, f"Step {way[0]} of 3", *way[1:])
    assert said in heard(voice)


def test_a_slider_says_where_it_has_come_to(listener: Visitor, voice: HeardVoice) -> None:
    listener.press_key("Down")
    choose(listener, "Step 3 of 3", "Before and after")
    go_to(listener, "Slider")
    assert heard(voice) == "Slider between the two sides, slider. Side by side."
    listener.press_key("Right")
    assert heard(voice) == "In 1912."
    listener.press_key("Left", "Left")
    assert heard(voice).startswith("In 1920.")


def test_arrows_that_are_taken_hold_of_say_so(listener: Visitor, voice: HeardVoice) -> None:
    listener.press_key("Down")
    choose(listener, "Step 1 of 3", "The tower")
    go_to(listener, "A black tower")
    assert heard(voice).endswith("picture. Select: then all four arrows move it.")
    listener.press_key("Return")
    assert heard(voice) == "The arrows move it. Select: let go."


def test_sound_that_begins_is_not_spoken_over(listener: Visitor, voice: HeardVoice) -> None:
    listener.press_key("Down")
    choose(listener, "Step 1 of 3", "Hear the bell")
    listener.play.show("playing")
    choose(listener, "Pause")
    assert "Play, button." in heard(voice)
    count = len(voice.said)
    listener.press_key("Return")
    assert listener.play.playing
    assert len(voice.said) == count
    assert not voice.speaks


def test_the_language_of_the_voice_follows_the_screen(invite: Invite, voice: HeardVoice) -> None:
    visitor = invite(voice=voice)
    visitor.choose()
    visitor.press_key("Down")
    assert voice.languages[-1] == "en"
    choose(visitor, "Language")
    assert voice.languages[-1] == "ru"
    assert heard(voice) == "Язык: English, кнопка."


def test_a_text_that_is_not_translated_is_read_in_its_own_language(
    invite: Invite, voice: HeardVoice, tmp_path: Path
) -> None:
    gallery = write_gallery(tmp_path / "gallery", panels=1)
    file = gallery / "exhibits" / "made" / "panels" / "0001-panel-1.yaml"
    panel = yaml.safe_load(file.read_text(encoding="utf-8"))
    del panel["label"]["ru"]
    write(file, panel)
    visitor = invite(shown=read_programme(gallery), voice=voice)
    visitor.choose(language="ru")
    visitor.stand_before("panel-1")
    shown = next(words for words in visitor.words() if "The record of the meeting" in words)
    assert shown.startswith("\u2068")
    assert shown.endswith("\u2069")
    visitor.press_key("Down")
    while "record of the meeting" not in voice.said[-1]:
        visitor.press_key("Down")
    assert voice.languages[-1] == "en"
    assert "\u2068" not in voice.said[-1]
    voice.end()
    assert voice.languages[-1] == "ru", "what else is said of it is in the language on the screen"


@pytest.mark.parametrize("way", ["a key", "another key", "a touch"])
def test_any_action_interrupts(listener: Visitor, voice: HeardVoice, way: str) -> None:
    listener.press_key("Down")
    assert voice.speaks
    said = heard(voice)
    if way == "a touch":
        listener.tap(QPointF(1000, 20))
    else:
        listener.press_key("Down" if way == "a key" else "Z")
    assert voice.speaks == (way == "a key")
    assert (heard(voice) != said) == (way == "a key")


def test_what_was_said_is_repeated_and_paused(listener: Visitor, voice: HeardVoice) -> None:
    listener.press_key("Down", "Down")
    said = heard(voice)
    voice.end()
    voice.said.clear()
    listener.press_key("R")
    assert voice.said == [said]
    listener.press_key("P")
    assert voice.is_paused
    listener.press_key("P")
    assert voice.speaks
    listener.press_key("P", "R")
    assert voice.said == [said, said]
    assert voice.speaks


def test_the_volume_is_said_and_goes_with_the_visit(listener: Visitor, voice: HeardVoice) -> None:
    listener.press_key("Down")
    first = voice.volume
    voice.end()
    listener.press_key("VolumeUp")
    assert heard(voice) == f"Volume {FIRST_VOLUME + 1} of {LOUDEST}."
    assert voice.volume > first
    listener.press_key("VolumeDown", "VolumeDown")
    assert voice.volume < first
    listener.guide.startOver()
    listener.press_key("Down")
    assert voice.volume == first


def test_louder_does_not_interrupt_what_is_being_said(listener: Visitor, voice: HeardVoice) -> None:
    listener.press_key("Down")
    count = len(voice.said)
    listener.press_key("VolumeUp")
    assert voice.speaks
    assert len(voice.said) == count


def test_a_visit_is_held_open_while_something_is_read(listener: Visitor, voice: HeardVoice) -> None:
    listener.press_key("Down", "Down")
    listener.guide.speech.say("A long story. " * 100, "en")
    listener.wait(200)
    assert not listener.guide.property("asking")
    voice.end()
    listener.wait(59)
    assert not listener.guide.property("asking")
    listener.wait(2)
    assert listener.guide.property("asking")


def test_a_voice_that_is_stuck_holds_no_visit_open(listener: Visitor, voice: HeardVoice) -> None:
    listener.press_key("Down", "Down")
    listener.wait(200)
    assert listener.session.screen == "attract"


def test_a_headset_pulled_out_ends_the_speech(listener: Visitor, voice: HeardVoice) -> None:
    listener.press_key("F13", "Down", "Down")
    listener.press_key("F14")
    assert not voice.speaks
    assert not listener.session.settings.spoken
    count = len(voice.said)
    listener.guide.openAbout()
    listener.look()
    assert len(voice.said) == count


def test_nothing_of_a_visitor_is_said_to_the_next(listener: Visitor, voice: HeardVoice) -> None:
    listener.press_key("Down", "Down")
    listener.guide.startOver()
    listener.look()
    assert not voice.speaks
    assert not listener.session.settings.spoken
    voice.said.clear()
    listener.guide.wake()
    listener.look()
    assert voice.said == []
    listener.press_key("R")
    assert all("step" not in said for said in voice.said)


# Words


@pytest.mark.parametrize(
    ("written", "said"),
    [
        ("one<br>two <i>three</i>", "one two three"),
        ('<a href="x">Anna &amp; Boris</a>', "Anna & Boris"),
        ("Ge\u00adneral\u00a0Secretary", "General Secretary"),
        ("one · two", "one, two"),
        ("a < b > c", "a < b > c"),
        ("  1928 → 1929  ", "1928 1929"),
    ],
)
def test_what_is_only_there_for_the_eye_is_not_spoken(written: str, said: str) -> None:
    assert cleaned(written) == said


def test_a_secret_that_is_typed_is_never_said(listener: Visitor) -> None:
    component = QQmlComponent(listener.stage.engine)
    component.setData(
        b"import QtQuick\nTextInput { echoMode: TextInput.Password; text: '4711'; Accessible.name: 'PIN' }", ""
    )
    field = component.create()
    assert isinstance(field, QQuickItem)
    field.setParentItem(listener.window.contentItem())
    words = programme_of("template").words["en"].spoken
    assert "4711" not in " ".join(said_of(field, words))
    field.deleteLater()


# The system's voice, whose engine only pretends to speak here


def test_the_systems_voice_tells_when_it_has_ended(qtbot: QtBot) -> None:
    voice = SystemVoice("mock")
    voice.set_volume(0.5)
    assert voice.available("en")
    assert voice.available("en-GB")
    with qtbot.waitSignal(voice.ended):
        voice.say("One two", "en")


def test_the_systems_voice_is_stopped_and_paused(qtbot: QtBot) -> None:
    voice = SystemVoice("mock")
    voice.say("One two three", "en")
    with qtbot.assertNotEmitted(voice.ended):
        voice.pause()
        voice.resume()
        voice.stop()
    with qtbot.waitSignal(voice.ended):
        voice.say("Four", "en")


def test_the_systems_voice_passes_over_a_language_that_it_cannot_speak(qtbot: QtBot) -> None:
    voice = SystemVoice("mock")
    assert not voice.available("ru")
    with qtbot.waitSignal(voice.ended):
        voice.say("Раз", "ru")


def test_the_first_word_does_not_wait_for_the_engine(monkeypatch: pytest.MonkeyPatch) -> None:
    voice = SystemVoice("mock")
    voice.prepare()
    monkeypatch.setitem(sys.modules, "PySide6.QtTextToSpeech", None)
    assert voice.available("en"), "what was found at the start is not looked for again"


@pytest.mark.parametrize("lack", ["the extra", "an engine"])
def test_a_machine_that_lacks_what_it_takes_is_silent(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture, lack: str
) -> None:
    if lack == "the extra":
        monkeypatch.setitem(sys.modules, "PySide6.QtTextToSpeech", None)
    caplog.set_level(logging.INFO)
    voice: Voice = SystemVoice("mock" if lack == "the extra" else "none such")
    assert not voice.available("en")
    voice.say("One", "en")
    voice.pause()
    voice.resume()
    voice.stop()
    assert "Nothing is spoken" in caplog.text
