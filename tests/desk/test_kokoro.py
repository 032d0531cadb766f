"""Kokoro is given each name as the people of the exhibit say it; the model itself is not needed to see that."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner

from kiosk.cli import main
from kiosk.content.gallery import bundled_gallery
from kiosk.content.narration import NarrationFile
from kiosk.content.programme import Programme
from kiosk.content.read import read_file
from kiosk.desk.voices.espeak import phonemes
from kiosk.desk.voices.kokoro import Kokoro, in_parts, possessive
from kiosk.desk.voices.spoken import spoken
from kiosk.desk.voices.voice import VoiceError
from tests.gallery import write_gallery

ALPHABET = " !,.:;?AIOQTWYabdefhijklmnopstuvwzæðŋɑɔəɛɜɡɪɹɾʃʊʌʒʔʤʧˈˌːθᵊᵻ"
"""The signs of Kokoro that English needs."""


@pytest.fixture
def files(tmp_path: Path) -> tuple[Path, Path, Path]:
    """A model and a voice that are none, and numbers of phonemes."""
    model, voice, vocabulary = tmp_path / "model.onnx", tmp_path / "am_nobody.bin", tmp_path / "vocab.json"
    model.write_bytes(b"no model")
    voice.write_bytes(b"no voice")
    vocabulary.write_text(json.dumps({"vocab": {sign: n for n, sign in enumerate(ALPHABET, 1)}}), encoding="utf-8")
    return model, voice, vocabulary


@pytest.fixture
def kokoro(files: tuple[Path, Path, Path]) -> Kokoro:
    return Kokoro(*files)


def test_names_are_said_as_the_list_says_and_the_words_about_them_as_ever(kokoro: Kokoro) -> None:
    script = kokoro.script("A friend of Bukharin's left the Pravda.", {"Bukharin": "bukˈɑːɹɪn", "Pravda": "pɹˈɑːvdə"})
    assert script == "A friend of [Bukharin's](/bukˈɑːɹɪnz/) left the [Pravda](/pɹˈɑːvdə/)."
    assert phonemes(script, "en-us") == "ə fɹˈɛnd ʌv bukˈɑɹɪnz lˈɛft ðə pɹˈɑvdə."


def test_an_article_before_a_name_is_weak_and_a_name_may_be_alone(kokoro: Kokoro) -> None:
    said = {"Comintern": "kˈɑːmɪntˌɜːɹn"}
    assert phonemes(kokoro.script("with a Comintern man", said), "en-us") == "wɪð ə kˈɑmɪntˌɜɹn mˈæn"
    assert phonemes(kokoro.script("Comintern", said), "en-us") == "kˈɑmɪntˌɜɹn"


def test_words_that_are_spelt_alike_are_told_apart_by_their_neighbours(kokoro: Kokoro) -> None:
    said = {"Rykov": "ɹˈiːkɔːf", "Rykov read": "ɹˈiːkɔːf ɹˈɛd"}
    assert phonemes(kokoro.script("Then Rykov read it; Rykov left.", said), "en-us") == (
        "ðˈɛn ɹˈikɔf ɹˈɛd ɪt; ɹˈikɔf lˈɛft."
    )


def test_punctuation_is_kept_where_it_stands() -> None:
    assert phonemes("Yes; no: why? He, too, left!", "en-us") == "jˈɛs; nˈO: wˈI? hi, tˈu, lˈɛft!"


@pytest.mark.parametrize(
    ("sounds", "of_them"),
    [("ɹˈiːkɔːf", "ɹˈiːkɔːfs"), ("bukˈɑːɹɪn", "bukˈɑːɹɪnz"), ("mˈɑːɹks", "mˈɑːɹksɪz")],
)
def test_what_belongs_to_somebody_is_heard(sounds: str, of_them: str) -> None:
    assert possessive(sounds) == of_them


def test_the_english_of_the_exhibit_is_all_in_kokoros_alphabet(kokoro: Kokoro, programme: Programme) -> None:
    exhibit = programme.exhibit
    file, _ = read_file(bundled_gallery() / "exhibits" / exhibit.id / "narration.yaml", NarrationFile)
    assert file is not None
    names = [person.in_text.words("en") for person in exhibit.people.values()]
    for panel in exhibit.panels.values():
        for sentence in spoken(panel.label.words("en"), exhibit.names("en"), "en"):
            said = phonemes(kokoro.script(sentence.words, file.pronunciations["en"]), "en-us")
            assert set(said) <= set(ALPHABET), sentence.words
            assert len(kokoro.tokens(said)) == len(said)
    assert phonemes(kokoro.script(" ".join(names), file.pronunciations["en"]), "en-us").startswith("bukˈɑɹɪn")


def test_what_kokoro_does_not_know_is_left_out(kokoro: Kokoro) -> None:
    assert kokoro.tokens("a北b") == kokoro.tokens("ab")
    assert len(kokoro.tokens("ab")) == 2


def test_a_sentence_that_is_too_long_is_divided_where_one_breathes() -> None:
    assert in_parts("one, two three four", 14) == ["one,", "two three four"]
    assert in_parts("aaaa bbbb cccc", 10) == ["aaaa bbbb", "cccc"]
    assert in_parts("a" * 25, 10) == ["a" * 10, "a" * 10, "a" * 5]
    assert in_parts("short", 10) == ["short"]


def test_a_british_voice_speaks_british(files: tuple[Path, Path, Path]) -> None:
    # In a fresh process, where nobody has spoken before
    code = "from kiosk.desk.voices.espeak import phonemes; print(phonemes('water, go', 'en-gb'))"
    done = subprocess.run([sys.executable, "-X", "utf8", "-c", code], capture_output=True, text=True, encoding="utf-8")
    assert (done.returncode, done.stdout.strip()) == (0, "wˈɔːtə, ɡˈQ"), done.stderr
    assert phonemes("water, go", "en-us") == "wˈɔTəɹ, ɡˈO"
    model, voice, vocabulary = files
    british = Kokoro(model, voice.rename(voice.with_name("bm_nobody.bin")), vocabulary)
    assert "en-gb" in british.mark


def test_another_file_is_another_voice(files: tuple[Path, Path, Path]) -> None:
    before = Kokoro(*files)
    assert Kokoro(*files).mark == before.mark
    assert before.hashes.keys() == {"model.onnx", "am_nobody.bin", "vocab.json"}
    assert before.name == "Kokoro-82M, am_nobody"
    for file in files:
        old = file.read_bytes()
        file.write_bytes(old + b" ")
        assert Kokoro(*files).mark != before.mark
        file.write_bytes(old)


def test_a_file_that_is_no_model_is_told_in_a_sentence(kokoro: Kokoro, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "onnxruntime", None)
    with pytest.raises(VoiceError, match="Narration needs onnxruntime, which is not installed"):
        kokoro.say("Yes.")


@pytest.mark.parametrize(
    ("name", "content", "said"),
    [
        ("vocab.json", "[]", "does not hold the numbers of the phonemes"),
        ("vocab.json", "{", "does not hold the numbers of the phonemes"),
        ("jf_nobody.bin", "", "is no English voice of Kokoro's"),
    ],
)
def test_a_curator_who_gives_other_files_is_told_so(
    files: tuple[Path, Path, Path], tmp_path: Path, name: str, content: str, said: str
) -> None:
    gallery = write_gallery(tmp_path / "gallery", panels=1)
    model, voice, vocabulary = files
    (tmp_path / name).write_text(content, encoding="utf-8")
    given = (model, tmp_path / name if name.endswith(".bin") else voice, vocabulary)
    done = CliRunner().invoke(main, ["narrate", str(gallery), "--kokoro", "en", *map(str, given)])
    assert done.exit_code == 1
    assert said in done.output
    assert isinstance(done.exception, SystemExit)
