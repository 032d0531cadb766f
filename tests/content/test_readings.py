"""A window that starts again shows the same without reading it all anew, and never what was before an edit."""

from __future__ import annotations

import os
import pickle
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from kiosk.content import read
from kiosk.content.programme import Programme, ProgrammeError, read_programme
from kiosk.content.readings import FOLDER, MOST
from tests.gallery import write_gallery


@pytest.fixture
def gallery(tmp_path: Path) -> Path:
    """A gallery of three panels."""
    return write_gallery(tmp_path / "gallery")


@pytest.fixture
def read_anew(monkeypatch: pytest.MonkeyPatch) -> list[Path]:
    """The folders of the exhibits that were read, not taken from what was kept."""
    folders: list[Path] = []
    real = read.read_exhibit

    def note(folder: Path) -> read.Reading:
        folders.append(folder)
        return real(folder)

    monkeypatch.setattr(read, "read_exhibit", note)
    return folders


def shown(gallery: Path | None, data: Path) -> Programme:
    return read_programme(gallery, data=data)


@pytest.mark.parametrize("bundled", [True, False])
def test_the_second_start_shows_the_same_and_reads_nothing(
    bundled: bool, gallery: Path, tmp_path: Path, read_anew: list[Path]
) -> None:
    where = None if bundled else gallery
    first = shown(where, tmp_path / "data")
    assert len(read_anew) == 1
    assert shown(where, tmp_path / "data") == first
    assert len(read_anew) == 1


def panel(gallery: Path) -> Path:
    return gallery / "exhibits" / "made" / "panels" / "0002-panel-2.yaml"


def retitle(gallery: Path) -> None:
    panel(gallery).write_text(panel(gallery).read_text("utf-8").replace("Panel 2 en", "Panel II en"), "utf-8")


def touch(gallery: Path) -> None:
    status = panel(gallery).stat()
    os.utime(panel(gallery), ns=(status.st_atime_ns, status.st_mtime_ns + 1))


def add(gallery: Path) -> None:
    more = panel(gallery).read_text("utf-8").replace("id: C2", "id: C4")
    panel(gallery).with_name("0004-panel-4.yaml").write_text(more, "utf-8")


@pytest.mark.parametrize(
    "edit",
    [
        retitle,
        touch,
        lambda gallery: panel(gallery).unlink(),
        lambda gallery: panel(gallery).rename(panel(gallery).with_name("0009-panel-2.yaml")),
        add,
        lambda gallery: (
            (gallery / "assets" / "words").mkdir()
            or (gallery / "assets" / "words" / "fr.yaml").write_text("home: Accueil\n", "utf-8")
        ),
        lambda gallery: (gallery / "exhibits" / "made" / "exhibit.yaml").touch(),
    ],
)
def test_whatever_is_saved_is_read(
    edit: Callable[[Path], object], gallery: Path, tmp_path: Path, read_anew: list[Path]
) -> None:
    shown(gallery, tmp_path / "data")
    edit(gallery)
    shown(gallery, tmp_path / "data")
    assert len(read_anew) == 2


def test_a_picture_that_is_gone_is_missed(gallery: Path, tmp_path: Path) -> None:
    shown(gallery, tmp_path / "data")
    (gallery / "assets" / "made" / "shape.svg").unlink()
    with pytest.raises(ProgrammeError, match=r"shape\.svg"):
        shown(gallery, tmp_path / "data")


def test_what_is_saved_while_it_is_read_is_read_the_next_time(
    gallery: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = read.read_exhibit

    def read_and_save(folder: Path) -> read.Reading:
        found = real(folder)
        retitle(gallery)
        return found

    monkeypatch.setattr(read, "read_exhibit", read_and_save)
    assert shown(gallery, tmp_path / "data").exhibit.panels["panel-2"].title.words("en") == "Panel 2 en"
    monkeypatch.setattr(read, "read_exhibit", real)
    assert shown(gallery, tmp_path / "data").exhibit.panels["panel-2"].title.words("en") == "Panel II en"


@pytest.mark.parametrize(
    "spoil",
    [
        lambda raw: b"",
        lambda raw: raw[:-1],
        lambda raw: raw[: len(raw) // 2] + bytes([raw[len(raw) // 2] ^ 1]) + raw[len(raw) // 2 + 1 :],
        lambda raw: raw[:64] + pickle.dumps("another"),
    ],
)
def test_a_damaged_reading_is_not_taken(
    spoil: Callable[[bytes], bytes], gallery: Path, tmp_path: Path, read_anew: list[Path]
) -> None:
    first = shown(gallery, tmp_path / "data")
    (kept,) = (tmp_path / "data" / FOLDER).iterdir()
    kept.write_bytes(spoil(kept.read_bytes()))
    assert shown(gallery, tmp_path / "data") == first
    assert len(read_anew) == 2


def test_where_nothing_can_be_kept_it_is_read_each_time(gallery: Path, tmp_path: Path, read_anew: list[Path]) -> None:
    (tmp_path / "data").write_text("a file where the folder should be", encoding="utf-8")
    assert shown(gallery, tmp_path / "data") == shown(gallery, tmp_path / "data")
    assert len(read_anew) == 2


def test_a_wrong_exhibit_is_not_kept_and_only_the_last_few_are(gallery: Path, tmp_path: Path) -> None:
    for number in range(MOST + 2):
        copy = shutil.copytree(gallery, tmp_path / str(number))
        shown(copy, tmp_path / "data")
    assert len(list((tmp_path / "data" / FOLDER).iterdir())) == MOST
    panel(copy).write_text("title: only\n", encoding="utf-8")
    with pytest.raises(ProgrammeError):
        shown(copy, tmp_path / "data")
    with pytest.raises(ProgrammeError):
        shown(copy, tmp_path / "data")
