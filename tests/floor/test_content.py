"""The last good exhibit stays: an edit reaches the screen when it is right, and not before."""

from __future__ import annotations

import logging
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.content.programme import read_programme
from kiosk.floor.content import Content, Shown
from kiosk.floor.packs.pointer import version_of
from kiosk.floor.places import content_folder
from kiosk.visit.lifeline import STAFF_RELOAD, UNREADABLE
from tests.content.galleries import GOOD, change
from tests.floor.packs import NEW, OLD, installed

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
    gallery = content.shown().gallery
    assert gallery is not None
    return read_programme(gallery).exhibit.panels["light"].title.words("en")


def test_the_window_is_given_a_copy_that_no_edit_reaches(gallery: Path, data: Path) -> None:
    content = content_of(gallery, data)
    shown = content.shown().gallery
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
    content.shown()
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
    content_of(gallery, data).shown()
    change(gallery, LIGHT, "label:", "lable:")
    assert title(content_of(gallery, data)) == "Light"
    shutil.rmtree(gallery)
    assert title(content_of(gallery, data)) == "Light"


def test_a_copy_that_was_cut_short_is_never_shown(gallery: Path, data: Path) -> None:
    content_of(gallery, data).shown()
    (data / "folder" / "9" / "exhibits").mkdir(parents=True)
    assert title(content_of(gallery, data)) == "Light"


def test_no_more_than_two_copies_are_kept(gallery: Path, data: Path) -> None:
    content = content_of(gallery, data)
    content.shown()
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
        assert content.shown().gallery == gallery
    assert "cannot be copied" in caplog.text


def test_without_a_folder_and_a_pack_the_kiosks_own_exhibit_is_shown(data: Path) -> None:
    content = content_of(None, data)
    assert content.shown().gallery is None
    assert not settled(content)


def test_an_installed_pack_is_news(data: Path, old: Path) -> None:
    content = content_of(None, data)
    content.shown()
    installed(content_folder(data), old)
    assert settled(content)
    shown = content.shown().gallery
    assert shown is not None
    assert version_of(shown) == OLD


def test_damage_to_what_leads_to_the_packs_changes_nothing_on_the_screen(
    data: Path, old: Path, caplog: pytest.LogCaptureFixture
) -> None:
    installed(content_folder(data), old)
    content = content_of(None, data)
    content.shown()
    (content_folder(data) / "current").write_text("?\n", encoding="ascii")
    with caplog.at_level(logging.ERROR):
        assert not settled(content)
    assert "What is installed is damaged" in caplog.text


def test_a_version_on_the_screen_is_not_taken_away_by_two_installations(
    data: Path, old: Path, new: Path, later: Path
) -> None:
    store = installed(content_folder(data), old)
    shown = content_of(None, data).shown().gallery
    assert shown is not None
    for file in (new, later):
        store.install(file)
    assert read_programme(shown).exhibit.file.title.words("en") == "The spring lamp"
    content_of(None, data).shown()
    store.rollback()
    store.install(old)
    assert len(list((content_folder(data) / "versions").iterdir())) <= 3


def test_an_unchanged_folder_is_not_copied_again_at_the_next_start(gallery: Path, data: Path) -> None:
    first = content_of(gallery, data).shown()
    assert content_of(gallery, data).shown() == first
    change(gallery, LIGHT, "title: {en: Light", "title: {en: Glow")
    assert title(content_of(gallery, data)) == "Glow"


def test_the_staff_may_have_an_unchanged_folder_copied_again(gallery: Path, data: Path) -> None:
    content = content_of(gallery, data)
    first = content.shown()
    content.ended(STAFF_RELOAD)
    assert content.shown() != first
    assert title(content) == "Light"


def test_a_copy_that_the_window_cannot_read_is_made_anew_and_then_the_one_before_is_shown(
    gallery: Path, data: Path, caplog: pytest.LogCaptureFixture
) -> None:
    content = content_of(gallery, data)
    first = content.shown()
    content.ended(UNREADABLE)
    second = content.shown()
    assert second != first
    content.ended(UNREADABLE)
    assert content.shown() == first
    content.ended(UNREADABLE)
    assert content.shown() == Shown(second.gallery, as_asked=False)
    for _ in range(3):
        content.ended(UNREADABLE)
        assert content.shown() == Shown(None, as_asked=False), "the last resort is never given up"
    assert "fails with what it was given" in caplog.text
    change(gallery, LIGHT, "title: {en: Light", "title: {en: Glow")
    assert settled(content)
    assert title(content) == "Glow"


def test_a_pack_that_the_window_cannot_read_gives_way_to_the_one_before(data: Path, old: Path, new: Path) -> None:
    installed(content_folder(data), old, new)
    content = content_of(None, data)
    shown = content.shown().gallery
    assert shown is not None
    assert version_of(shown) == NEW
    content.ended(UNREADABLE)
    before = content.shown().gallery
    assert before is not None
    assert version_of(before) == OLD
    content.ended(UNREADABLE)
    assert content.shown() == Shown(shown, as_asked=False)
    content.ended(UNREADABLE)
    assert content.shown() == Shown(None, as_asked=False)


def test_content_with_which_the_window_crashes_gives_way_to_what_was_well(gallery: Path, data: Path) -> None:
    content = content_of(gallery, data)
    well = content.shown()
    content.doubted()
    assert content.shown() == well, "there is nothing else"
    content.proved()
    change(gallery, LIGHT, "title: {en: Light", "title: {en: Glow")
    assert settled(content)
    assert title(content) == "Glow"
    content.doubted()
    assert content.shown() == well
    change(gallery, LIGHT, "title: {en: Glow", "title: {en: Shine")
    assert settled(content)
    assert title(content) == "Shine"


def test_an_edit_of_the_site_is_taken_up_when_it_is_right(
    gallery: Path, data: Path, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    site = tmp_path / "site.yaml"
    site.write_text("volume: 3\n", encoding="utf-8")
    content = Content(gallery, data, lambda folder: read_programme(folder, None, site), site)
    first = content.shown()
    site.write_text("volume: loud\n", encoding="utf-8")
    with caplog.at_level(logging.ERROR):
        assert not settled(content)
    assert "site.yaml:1:9" in caplog.text
    site.write_text("volume: 10\n", encoding="utf-8")
    assert settled(content)
    assert content.shown() == first, "the folder has not changed"
