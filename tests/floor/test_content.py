"""The last good exhibit stays: an edit reaches the screen when it is right, and not before."""

from __future__ import annotations

import logging
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.content.programme import read_programme
from kiosk.floor.content import Content
from tests.content.galleries import GOOD, change

LIGHT = "exhibits/lamp/panels/02-light.yaml"


@pytest.fixture
def gallery(tmp_path: Path) -> Path:
    """The folder in which the curators write."""
    return Path(shutil.copytree(GOOD, tmp_path / "gallery"))


@pytest.fixture
def data(tmp_path: Path) -> Iterator[Path]:
    """The machine's data folder."""
    folder = tmp_path / "data"
    yield folder
    if folder.exists():
        folder.chmod(0o755)


def content_of(gallery: Path | None, data: Path) -> Content:
    return Content(gallery, data, read_programme)


def settled(content: Content) -> bool:
    """Look twice: what is seen once may be half saved."""
    return content.has_news() or content.has_news()


def title(content: Content) -> str:
    gallery = content.gallery()
    assert gallery is not None
    return read_programme(gallery).exhibit.panels["light"].title.words("en")


def test_the_window_is_given_a_copy_that_no_edit_reaches(gallery: Path, data: Path) -> None:
    content = content_of(gallery, data)
    shown = content.gallery()
    assert shown is not None
    assert shown.is_relative_to(data)
    change(gallery, LIGHT, "title: {en: Light", "title: {en: Glow")
    assert read_programme(shown).exhibit.panels["light"].title.words("en") == "Light"


def test_a_right_edit_is_news_and_is_shown(gallery: Path, data: Path) -> None:
    content = content_of(gallery, data)
    assert title(content) == "Light"
    assert not settled(content)
    change(gallery, LIGHT, "title: {en: Light", "title: {en: Glow")
    assert not content.has_news(), "somebody may be saving still"
    assert content.has_news()
    assert title(content) == "Glow"
    assert not settled(content)


def test_a_wrong_edit_is_told_once_and_the_last_good_exhibit_stays(
    gallery: Path, data: Path, caplog: pytest.LogCaptureFixture
) -> None:
    content = content_of(gallery, data)
    content.gallery()
    change(gallery, LIGHT, "label:", "lable:")
    with caplog.at_level(logging.ERROR):
        assert not settled(content)
        assert not settled(content)
    assert title(content) == "Light"
    (record,) = caplog.records
    assert f'{LIGHT}:6:1: "lable" is not a key of a panel.' in record.getMessage()
    change(gallery, LIGHT, "lable:", "label:")
    change(gallery, LIGHT, "title: {en: Light", "title: {en: Glow")
    assert settled(content)
    assert title(content) == "Glow"


def test_after_a_power_cut_a_wrong_folder_does_not_keep_the_screen_dark(gallery: Path, data: Path) -> None:
    content_of(gallery, data).gallery()
    change(gallery, LIGHT, "label:", "lable:")
    assert title(content_of(gallery, data)) == "Light"
    shutil.rmtree(gallery)
    assert title(content_of(gallery, data)) == "Light"


def test_a_copy_that_was_cut_short_is_never_shown(gallery: Path, data: Path) -> None:
    content_of(gallery, data).gallery()
    (data / "folder" / "9" / "exhibits").mkdir(parents=True)
    assert title(content_of(gallery, data)) == "Light"


def test_no_more_than_two_copies_are_kept(gallery: Path, data: Path) -> None:
    content = content_of(gallery, data)
    content.gallery()
    for before, after in (("Light", "A"), ("A", "B"), ("B", "C"), ("C", "D")):
        change(gallery, LIGHT, f"title: {{en: {before},", f"title: {{en: {after},")
        assert settled(content)
    assert title(content) == "D"
    assert len([path for path in (data / "folder").iterdir() if path.is_dir()]) == 2


def test_where_nothing_can_be_copied_the_folder_itself_is_shown(
    gallery: Path, data: Path, caplog: pytest.LogCaptureFixture
) -> None:
    data.write_text("no folder", encoding="utf-8")
    content = content_of(gallery, data)
    with caplog.at_level(logging.ERROR):
        assert content.gallery() == gallery
    assert "cannot be copied" in caplog.text


def test_without_a_folder_and_a_pack_the_kiosks_own_exhibit_is_shown(data: Path) -> None:
    content = content_of(None, data)
    assert content.gallery() is None
    assert not settled(content)


def test_an_installed_pack_is_news(data: Path) -> None:
    content = content_of(None, data)
    content.gallery()
    (data / "content").mkdir(parents=True)
    (data / "content" / "current").write_text("1-x\n", encoding="ascii")
    assert settled(content)
