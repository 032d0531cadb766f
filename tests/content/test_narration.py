"""A visitor hears what she reads, or nothing; a curator is told which recordings no longer say the text."""

from __future__ import annotations

import hashlib
from pathlib import Path

import pytest

from kiosk.content.narration import Clip, text_hash
from kiosk.content.programme import Programme
from kiosk.content.read import Reading, read_exhibit
from kiosk.content.sentences import sentences
from tests.content.galleries import change, lay_over
from tests.content.recordings import ogg

LABEL = "[[ada]] живёт у моря. Света нет."
"""The one text of the good gallery that is there in Russian."""

ENTRY = {"made_with": "0123456789abcdef", "seconds": "2.5", "sentences": "[0.0, 1.5]", "text": text_hash(LABEL)}


@pytest.fixture
def gallery(tmp_path: Path) -> Path:
    """The good gallery, its one Russian text read aloud."""
    gallery = lay_over(tmp_path / "nothing", tmp_path / "gallery")
    folder = gallery / "assets" / "lamp" / "narration"
    (folder / "ru").mkdir(parents=True)
    (folder / "ru" / "dark.label.ogg").write_bytes(ogg())
    entry = "".join(f"      {key}: {value}\n" for key, value in ENTRY.items())
    head = "voice: Hummed\nengine: none\nlicence: CC0\n"
    (folder / "ru.yaml").write_text(f"{head}clips:\n  dark:\n    label:\n{entry}", encoding="utf-8")
    (folder / "credits.yaml").write_text(
        "credits:\n  - {files: ['*/*.ogg'], line: Hummed., licence: CC0}\n", encoding="utf-8"
    )
    return gallery


def read(gallery: Path) -> Reading:
    return read_exhibit(gallery / "exhibits" / "lamp")


def test_a_visitor_hears_the_text_she_reads(gallery: Path) -> None:
    reading = read(gallery)
    assert reading.problems == ()
    assert reading.exhibit is not None
    file = gallery / "assets" / "lamp" / "narration" / "ru" / "dark.label.ogg"
    assert reading.exhibit.narration == {
        "ru": {"dark": {"label": Clip(file, text_hash(LABEL), 2.5, (0.0, 1.5))}},
    }


def test_nobody_can_change_what_is_heard(gallery: Path) -> None:
    exhibit = read(gallery).exhibit
    assert exhibit is not None
    for level in (exhibit.narration, exhibit.narration["ru"], exhibit.narration["ru"]["dark"]):
        with pytest.raises(TypeError):
            level["other"] = level  # type: ignore[index]
    with pytest.raises(AttributeError):
        exhibit.narration["ru"]["dark"]["label"].seconds = 1.0  # type: ignore[misc]


def test_where_nobody_reads_aloud_there_is_nothing_to_hear(tmp_path: Path) -> None:
    reading = read(lay_over(tmp_path / "nothing", tmp_path / "gallery"))
    assert reading.exhibit is not None
    assert reading.exhibit.narration == {}


@pytest.mark.parametrize(
    ("old", "new"),
    [("Света нет", "Света больше нет"), ("у моря. Света", "у моря; света"), ("[[ada]] живёт", "[[ada|Ада]] живёт")],
)
def test_a_visitor_never_hears_another_text_than_she_reads(gallery: Path, old: str, new: str) -> None:
    change(gallery, "exhibits/lamp/panels/01-dark.yaml", old, new)
    reading = read(gallery)
    assert reading.exhibit is not None
    assert reading.exhibit.narration == {}
    assert [(problem.is_error, problem.place.file) for problem in reading.problems] == [
        (False, "exhibits/lamp/panels/01-dark.yaml")
    ]


def test_a_recording_that_divides_the_text_otherwise_is_not_played(gallery: Path) -> None:
    change(gallery, "assets/lamp/narration/ru.yaml", "[0.0, 1.5]", "[0.0]")
    reading = read(gallery)
    assert reading.exhibit is not None
    assert reading.exhibit.narration == {}


def test_the_hash_is_of_the_text_as_the_curator_typed_it() -> None:
    assert text_hash(f"  {LABEL}\n") == hashlib.sha256(LABEL.encode()).hexdigest()[:16]
    assert text_hash(LABEL) != text_hash(LABEL.replace("[[ada]]", "Ада"))


def test_a_list_that_is_no_yaml_is_told_in_a_sentence(gallery: Path) -> None:
    (gallery / "assets" / "lamp" / "narration" / "ru.yaml").write_text("clips: [", encoding="utf-8")
    reading = read(gallery)
    assert reading.exhibit is None
    assert [problem.place.file for problem in reading.problems] == ["assets/lamp/narration/ru.yaml"]


def test_every_recording_of_the_exhibit_begins_each_sentence_within_it(programme: Programme) -> None:
    exhibit = programme.exhibit
    for language, panels in exhibit.narration.items():
        for panel, parts in panels.items():
            for part, clip in parts.items():
                words = getattr(exhibit.panels[panel], part).words(language)
                assert len(clip.sentences) == len(sentences(words))
                assert list(clip.sentences) == sorted(set(clip.sentences))
                assert 0 <= clip.sentences[0] < clip.sentences[-1] < clip.seconds
