"""A curator has an exhibit read aloud by one command, and again whenever something has changed."""

from __future__ import annotations

import shlex
import sys
from pathlib import Path

import numpy as np
import pytest
import soundfile
import yaml
from click.testing import CliRunner, Result

from kiosk.cli import main
from kiosk.content.exhibit import Exhibit
from kiosk.content.read import read_exhibit
from kiosk.content.sentences import sentences
from kiosk.desk import voices
from tests.content.galleries import change
from tests.gallery import write, write_gallery

HUMMING = """
import math, struct, sys, wave
from pathlib import Path

said = Path(sys.argv[1]).read_text(encoding="utf-8")
with Path(sys.argv[3]).open("a", encoding="utf-8") as log:
    log.write(said)
if "лавина" in said:
    sys.exit("I have lost my voice.")
with wave.open(sys.argv[2], "wb") as sound:
    sound.setparams((1, 2, 8000, 0, "NONE", ""))
    hum = (round(9000 * math.sin(n / 3)) for n in range(400 * len(said.split())))
    sound.writeframes(b"".join(struct.pack("<h", each) for each in hum))
"""

PANEL_2 = "exhibits/made/panels/0002-panel-2.yaml"


@pytest.fixture
def gallery(tmp_path: Path) -> Path:
    """Two panels in English and Russian."""
    return write_gallery(tmp_path / "gallery", panels=2)


class Reader:
    """Somebody who hums what she is given to read, and remembers it."""

    def __init__(self, folder: Path) -> None:
        self.script, self.log = folder / "humming.py", folder / "said.txt"
        self.script.write_text(HUMMING, encoding="utf-8")

    @property
    def command(self) -> str:
        words = [sys.executable, "-I", "-S", str(self.script), "{text}", "{wave}", str(self.log)]
        return shlex.join(words)

    def said(self) -> list[str]:
        """Give what she has read since she was asked last."""
        words = self.log.read_text(encoding="utf-8").splitlines() if self.log.exists() else []
        self.log.unlink(missing_ok=True)
        return words


@pytest.fixture
def reader(tmp_path: Path) -> Reader:
    return Reader(tmp_path)


def kiosk(gallery: Path, *words: str) -> Result:
    return CliRunner().invoke(main, ["narrate", str(gallery), *words])


def hum(gallery: Path, reader: Reader, *more: str) -> Result:
    return kiosk(gallery, "--command", "ru", reader.command, "--credit", "ru", "A hum", "CC0", *more)


def folder(gallery: Path) -> Path:
    return gallery / "assets" / "made" / "narration"


def files(gallery: Path) -> dict[str, bytes]:
    return {str(file): file.read_bytes() for file in sorted(folder(gallery).rglob("*")) if file.is_file()}


def exhibit(gallery: Path) -> Exhibit:
    reading = read_exhibit(gallery / "exhibits" / "made")
    assert reading.exhibit is not None, reading.problems
    assert [problem for problem in reading.problems if "narration" in problem.what] == []
    return reading.exhibit


def remade(before: dict[str, bytes], after: dict[str, bytes]) -> list[str]:
    """Give the recordings that are no longer the same."""
    return [Path(file).stem for file in after if file.endswith(".ogg") and before.get(file) != after[file]]


def test_a_visitor_hears_every_text_after_one_command(gallery: Path, reader: Reader) -> None:
    done = hum(gallery, reader)
    assert done.exit_code == 0, done.output
    assert "ru: 4 recordings made, 0 kept; in all 0.5 minutes, 0.1 MB." in done.output
    shown = exhibit(gallery)
    assert list(shown.narration) == ["ru"]
    for name, panel in shown.panels.items():
        for part, text in (("label", panel.label), ("story", panel.story)):
            clip = shown.narration["ru"][name][part]
            assert len(clip.sentences) == len(sentences(text.words("ru")))
            about = soundfile.info(clip.file)
            assert (about.format, about.subtype, about.channels) == ("OGG", "OPUS", 1)
            assert abs(about.duration - clip.seconds) < 0.02


def test_each_sentence_is_heard_from_its_second_on_and_silence_before_it(gallery: Path, reader: Reader) -> None:
    hum(gallery, reader)
    clip = exhibit(gallery).narration["ru"]["panel-1"]["story"]
    samples, rate = soundfile.read(clip.file)
    pauses = []
    for earlier, start in zip(clip.sentences, clip.sentences[1:], strict=False):
        at = round(start * rate)
        assert np.abs(samples[at - rate // 5 : at - rate // 50]).max() < 0.01
        assert np.abs(samples[at : at + rate // 20]).max() > 0.05
        loud = np.flatnonzero(np.abs(samples[round(earlier * rate) : at]) > 0.02)
        pauses.append(round(start - earlier - loud[-1] / rate, 1))
    assert clip.sentences[0] == 0
    assert pauses == [0.4] * 5 + [0.9] + [0.4] * 5, "longer where a paragraph begins"


def test_a_curator_who_changed_nothing_waits_for_nothing(gallery: Path, reader: Reader) -> None:
    hum(gallery, reader)
    before = files(gallery)
    assert reader.said()
    done = hum(gallery, reader)
    assert "ru: 0 recordings made, 4 kept" in done.output
    assert reader.said() == []
    assert files(gallery) == before


def test_only_a_text_that_changed_is_read_again(gallery: Path, reader: Reader) -> None:
    hum(gallery, reader)
    before = files(gallery)
    change(gallery, PANEL_2, "'[[anna]] Протокол", "'[[anna]] Рыхлый протокол")
    assert "was made from another text" in CliRunner().invoke(main, ["check", str(gallery)]).output
    hum(gallery, reader)
    assert remade(before, files(gallery)) == ["panel-2.label"]
    exhibit(gallery)


def test_a_recording_whose_file_is_gone_or_cut_short_is_made_again(gallery: Path, reader: Reader) -> None:
    hum(gallery, reader)
    before = files(gallery)
    (folder(gallery) / "ru" / "panel-1.story.ogg").unlink()
    cut = folder(gallery) / "ru" / "panel-2.label.ogg"
    cut.write_bytes(cut.read_bytes()[:-9])
    assert "There is no sound or film" in CliRunner().invoke(main, ["check", str(gallery)]).output
    assert "2 recordings made, 2 kept" in hum(gallery, reader).output
    assert files(gallery).keys() == before.keys()
    exhibit(gallery)


def test_a_word_that_is_said_otherwise_is_read_again_where_it_stands(gallery: Path, reader: Reader) -> None:
    change(gallery, PANEL_2, "'[[anna]] Протокол", "'[[anna]] Рыхлый протокол")
    hum(gallery, reader)
    reader.said()
    before = files(gallery)
    write(gallery / "exhibits" / "made" / "narration.yaml", {"pronunciations": {"ru": {"рыхлый": "ры+хлый рых"}}})
    hum(gallery, reader)
    assert [said for said in reader.said() if "+" in said] == [
        "Anna ru ры+хлый рых протокол заседания называет два человек и день, когда они собрались в Москве."
    ]
    assert remade(before, files(gallery)) == ["panel-2.label"]


def test_another_voice_reads_everything(gallery: Path, reader: Reader) -> None:
    hum(gallery, reader)
    reader.script = reader.script.rename(reader.script.with_name("other.py"))
    assert "4 recordings made, 0 kept" in hum(gallery, reader).output


def test_what_was_read_before_a_voice_failed_is_kept(gallery: Path, reader: Reader) -> None:
    change(gallery, PANEL_2, "'[[anna]] Протокол", "'[[anna]] Лавина лавина")
    done = hum(gallery, reader)
    assert done.exit_code == 1
    assert (
        f'Error: The label of "panel-2", sentence 1: "{Path(sys.executable).name}" failed (exit status 1): '
        '"I have lost my voice.". What was made before it is kept.' in done.output
    )
    reading = read_exhibit(gallery / "exhibits" / "made")
    assert reading.exhibit is not None
    assert list(reading.exhibit.narration["ru"]) == ["panel-1"]
    before = files(gallery)
    change(gallery, PANEL_2, "Лавина лавина", "Протокол")
    assert "2 recordings made, 2 kept" in hum(gallery, reader).output
    assert remade(before, files(gallery)) == ["panel-2.label", "panel-2.story"]


def test_what_a_power_cut_left_half_written_is_swept_up(gallery: Path, reader: Reader) -> None:
    hum(gallery, reader)
    before = files(gallery)
    (folder(gallery) / "ru" / "tmp1234.unfinished").write_bytes(b"OggS")
    hum(gallery, reader)
    assert files(gallery) == before


def test_the_recordings_of_a_panel_that_is_gone_are_taken_away_and_named(gallery: Path, reader: Reader) -> None:
    hum(gallery, reader)
    (gallery / PANEL_2).unlink()
    done = hum(gallery, reader)
    assert done.exit_code == 0, done.output
    assert "2 recordings of texts that are there no more, taken away:" in done.output
    assert "made/narration/ru/panel-2.label.ogg" in done.output
    assert list(exhibit(gallery).narration["ru"]) == ["panel-1"]
    assert {file.name for file in (folder(gallery) / "ru").iterdir()} == {"panel-1.label.ogg", "panel-1.story.ogg"}


def test_what_is_taken_away_is_off_the_list_even_if_the_voice_fails_then(gallery: Path, reader: Reader) -> None:
    hum(gallery, reader)
    panel = yaml.safe_load((gallery / PANEL_2).read_text(encoding="utf-8"))
    del panel["label"]["ru"]
    write(gallery / PANEL_2, panel)
    done = kiosk(gallery, "--command", "ru", "no-such-voice {text} {wave}", "--credit", "ru", "Another hum", "CC0")
    assert "There is no command" in done.output
    assert "panel-2.label.ogg" not in {file.name for file in (folder(gallery) / "ru").iterdir()}
    listed = yaml.safe_load((folder(gallery) / "ru.yaml").read_text(encoding="utf-8"))
    assert list(listed["clips"]["panel-2"]) == ["story"]


def test_a_curator_finds_the_list_in_one_order_whatever_was_made_last(gallery: Path, reader: Reader) -> None:
    hum(gallery, reader)
    before = (folder(gallery) / "ru.yaml").read_text(encoding="utf-8")
    (folder(gallery) / "ru" / "panel-1.label.ogg").unlink()
    hum(gallery, reader)
    text = (folder(gallery) / "ru.yaml").read_text(encoding="utf-8")
    assert text == before
    listed = yaml.safe_load(text)
    assert list(listed) == ["clips", "engine", "hashes", "licence", "voice"]
    assert (listed["voice"], listed["licence"], listed["hashes"]) == ("A hum", "CC0", {})
    assert list(listed["clips"]["panel-1"]["label"]) == ["made_with", "seconds", "sentences", "text"]


def test_visitors_are_told_that_the_voice_is_synthetic(gallery: Path, reader: Reader) -> None:
    hum(gallery, reader)
    credit = exhibit(gallery).credit_of("made/narration/ru/panel-1.label.ogg")
    assert credit is not None
    assert (credit.line.words("en"), credit.licence) == ("Read by a synthetic voice: A hum.", "CC0")


def test_what_a_curator_wrote_of_the_voice_herself_stays(gallery: Path, reader: Reader) -> None:
    folder(gallery).mkdir()
    mine = "credits:\n- {files: ['*/*.ogg'], line: Mine., licence: CC0}\n"
    (folder(gallery) / "credits.yaml").write_text(mine, encoding="utf-8")
    assert hum(gallery, reader).exit_code == 0
    assert (folder(gallery) / "credits.yaml").read_text(encoding="utf-8") == mine


def test_a_command_is_no_shell(gallery: Path, reader: Reader, tmp_path: Path) -> None:
    hum(gallery, reader, "--command", "en", f"{reader.command} ; touch {tmp_path / 'made'}", "--credit", "en", "A", "B")
    assert not (tmp_path / "made").exists()


SPEAKER = f"{shlex.quote(sys.executable)} -I -c {{}} {{{{text}}}} {{{{wave}}}}"


@pytest.mark.parametrize(
    ("command", "said"),
    [
        ("no-such-voice {text} {wave}", 'There is no command "no-such-voice" here that can be run.'),
        (SPEAKER.format("'import sys; sys.exit(3)'"), "failed (exit status 3)."),
        (SPEAKER.format("pass"), "wrote no sound. Does it write to {wave}?"),
        (SPEAKER.format("'import sys; open(sys.argv[2], \"w\")'"), "wrote no sound. Does it write to {wave}?"),
        (SPEAKER.format('\'import sys; open(sys.argv[2], "w").write("hum")\''), "wrote is no wave file."),
        (
            SPEAKER.format(
                '\'import sys,wave; w=wave.open(sys.argv[2],"wb"); w.setparams((1,2,8000,0,"NONE","")); '
                "w.writeframes(bytes(9000)); w.close()'"
            ),
            "The voice said nothing for",
        ),
    ],
)
def test_a_voice_that_fails_is_told_in_a_sentence(gallery: Path, command: str, said: str) -> None:
    done = kiosk(gallery, "--command", "ru", command, "--credit", "ru", "A hum", "CC0")
    assert done.exit_code == 1
    assert 'Error: The label of "panel-1", sentence 1: ' in done.output
    assert said in done.output
    assert isinstance(done.exception, SystemExit)
    assert list(folder(gallery).rglob("*.ogg")) == []


@pytest.mark.parametrize(
    ("asked", "said"),
    [
        ([], "No voice is given."),
        (["--command", "ru", "hum {text}", "--credit", "ru", "A", "B"], "does not say where the files go"),
        (["--command", "ru", "hum '{text} {wave}", "--credit", "ru", "A", "B"], "A quotation mark is not closed"),
        (["--command", "ru", "hum {text} {wave}"], 'Add: --credit ru "NAME" "LICENCE"'),
        (["--command", "de", "hum {text} {wave}", "--credit", "de", "A", "B"], 'The exhibit has no language "de".'),
        (["--command", "ru", "hum", "--command", "ru", "hum"], 'Two voices are given for "ru"'),
        (["--command", "ru", "hum", "--language", "en"], 'No voice is given for "en", only for: ru.'),
    ],
)
def test_a_curator_who_asks_for_what_cannot_be_is_told_why(gallery: Path, asked: list[str], said: str) -> None:
    done = kiosk(gallery, *asked)
    assert done.exit_code in (1, 2)
    assert said in done.output
    assert isinstance(done.exception, SystemExit)
    assert not folder(gallery).exists()


def test_only_the_languages_asked_for_are_read(gallery: Path, reader: Reader) -> None:
    both = ("--command", "en", reader.command, "--credit", "en", "A hum", "CC0")
    assert hum(gallery, reader, *both, "--language", "en").exit_code == 0
    assert list(exhibit(gallery).narration) == ["en"]


def test_an_exhibit_with_mistakes_is_mended_first(gallery: Path, reader: Reader) -> None:
    panel = gallery / PANEL_2
    panel.write_text(panel.read_text(encoding="utf-8").replace("[[anna]]", "[[anne]]"), encoding="utf-8")
    done = hum(gallery, reader)
    assert done.exit_code == 1
    assert "The exhibit has mistakes. Mend them first:" in done.output
    assert PANEL_2 in done.output
    assert not folder(gallery).exists()


def test_recordings_never_leave_the_gallery(gallery: Path, reader: Reader, tmp_path: Path) -> None:
    (tmp_path / "elsewhere").mkdir()
    folder(gallery).symlink_to(tmp_path / "elsewhere")
    done = hum(gallery, reader)
    assert "leads out of assets/" in done.output
    assert list((tmp_path / "elsewhere").iterdir()) == []


@pytest.mark.parametrize("tool", ["soundfile", "num2words"])
def test_a_curator_without_the_tools_is_told_what_to_install(
    gallery: Path, reader: Reader, monkeypatch: pytest.MonkeyPatch, tool: str
) -> None:
    for name in ("sound", "english", "russian"):
        monkeypatch.delitem(sys.modules, f"kiosk.desk.voices.{name}", raising=False)
        monkeypatch.delattr(voices, name, raising=False)
    monkeypatch.setitem(sys.modules, tool, None)
    done = hum(gallery, reader)
    assert done.exit_code == 1
    assert f'Narration needs {tool}, which is not installed: pip install "museum-kiosk[narrate]".' in done.output
