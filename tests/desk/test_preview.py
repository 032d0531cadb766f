"""``kiosk preview``: a curator saves, and sees."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from kiosk.desk.preview import WINDOW, PreviewWindow
from kiosk.visit.session import OverlayKind, Screen
from kiosk.window import sight
from kiosk.window.camera import grab, settle
from tests.content.galleries import GOOD, change

LAMP = "exhibits/lamp"
DARK = f"{LAMP}/panels/01-dark.yaml"
LIGHT = f"{LAMP}/panels/02-light.yaml"


@pytest.fixture
def gallery(tmp_path: Path) -> Path:
    """A good gallery that a test may spoil, whose second panel was saved last."""
    folder = Path(shutil.copytree(GOOD, tmp_path / "gallery"))
    os.utime(folder / DARK, (1_000_000, 1_000_000))
    return folder


@pytest.fixture
def look(qapp: object, gallery: Path) -> Iterator[Callable[[], PreviewWindow]]:
    """Open the preview."""
    opened: list[PreviewWindow] = []

    def one() -> PreviewWindow:
        shown = PreviewWindow(gallery / LAMP)
        opened.append(shown)
        shown.window.resize(WINDOW)
        shown.window.show()
        settle(shown.window)
        return shown

    yield one
    for shown in opened:
        shown.close()


def seen(shown: PreviewWindow) -> str:
    """Give all words in the window, each with its tags."""
    settle(shown.window)
    return "\n".join(str(item.property("text")) for item in sight.texts(shown.window))


def guide_of(shown: PreviewWindow) -> Any:
    """Give the guide that leads through the exhibit as it is shown now."""
    assert shown.guide is not None
    return shown.guide


def wait_for(words: str, shown: PreviewWindow, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: words in seen(shown))


def width_of_label(shown: PreviewWindow) -> float:
    settle(shown.window)
    (label,) = (item for item in sight.texts(shown.window) if "is lit, and" in item.property("text"))
    return sight.place(label).width()


def stops_of(shown: PreviewWindow) -> list[str]:
    bar: Any = shown.preview
    return list(bar.stops)


def test_a_curator_sees_the_panel_that_she_saved_last(look: Callable[[], PreviewWindow]) -> None:
    assert "is lit, and" in seen(look())


def test_a_save_is_seen_on_the_same_panel_with_the_same_card_and_settings(
    look: Callable[[], PreviewWindow], gallery: Path, qtbot: QtBot
) -> None:
    shown = look()
    shown.preview.goTo(1)
    shown.preview.chooseLanguage(1)
    guide_of(shown).access.switchContrast()
    guide_of(shown).openStory()
    change(gallery, DARK, "title: {en: Dark, ru: Темнота}", "title: {en: Dark, ru: Мрак}")
    qtbot.waitUntil(lambda: "Мрак" in seen(shown))
    session = guide_of(shown).session
    assert (session.screen, session.panel) == (Screen.PANEL, "dark")
    assert session.overlay.kind is OverlayKind.STORY
    assert session.settings.language == "ru"
    assert session.settings.high_contrast


def test_a_mistake_is_named_over_the_last_good_exhibit_and_goes_when_it_is_mended(
    look: Callable[[], PreviewWindow], gallery: Path, qtbot: QtBot
) -> None:
    shown = look()
    change(gallery, LIGHT, "date: 1902-05-01/1904", "date: 1902-05-01/1904\nlable: Light")
    qtbot.waitUntil(lambda: "lable" in seen(shown))
    words = seen(shown)
    assert f"{LIGHT}:3:1" in words
    assert '"lable" is not a key of a panel.' in words
    assert "    3 | lable: Light\n      | ^" in words
    assert 'Did you mean "label"?' in words
    assert "1 problem. You see the exhibit as it was before." in words
    assert "is lit, and" in words
    change(gallery, LIGHT, "\nlable: Light", "")
    qtbot.waitUntil(lambda: "lable" not in seen(shown))
    assert "You see the exhibit as it was before." not in seen(shown)


def test_an_editor_that_saves_by_putting_another_file_in_place_is_followed_twice(
    look: Callable[[], PreviewWindow], gallery: Path, qtbot: QtBot
) -> None:
    shown = look()
    for before, after in (("Light", "Glow"), ("Glow", "Blaze")):
        new = gallery / LAMP / "panels" / ".new~"
        words = (gallery / LIGHT).read_text(encoding="utf-8")
        new.write_text(words.replace(f"en: {before}", f"en: {after}"), encoding="utf-8")
        new.replace(gallery / LIGHT)
        wait_for(after, shown, qtbot)


def test_an_exhibit_that_begins_wrong_is_shown_once_it_is_right(
    look: Callable[[], PreviewWindow], gallery: Path, qtbot: QtBot
) -> None:
    change(gallery, LIGHT, "label:", "lable:")
    shown = look()
    assert "as soon as nothing below is wrong" in seen(shown)
    assert 'Did you mean "label"?' in seen(shown)
    change(gallery, LIGHT, "lable:", "label:")
    qtbot.waitUntil(lambda: "is lit, and" in seen(shown))
    assert "nothing below" not in seen(shown)


def test_panels_come_and_go(look: Callable[[], PreviewWindow], gallery: Path, qtbot: QtBot) -> None:
    shown = look()
    (gallery / LAMP / "panels/03-night.yaml").write_text(
        (gallery / LIGHT).read_text(encoding="utf-8").replace("en: Light", "en: Night"), encoding="utf-8"
    )
    qtbot.waitUntil(lambda: stops_of(shown) == ["Home", "1  Dark", "2  Light", "3  Night"])
    shown.preview.goTo(3)
    assert guide_of(shown).session.panel == "night"
    (gallery / LAMP / "panels/03-night.yaml").unlink()
    qtbot.waitUntil(lambda: stops_of(shown) == ["Home", "1  Dark", "2  Light"])
    assert guide_of(shown).session.screen is Screen.HOME


def test_a_card_that_is_gone_is_closed_and_the_panel_stays(
    look: Callable[[], PreviewWindow], gallery: Path, qtbot: QtBot
) -> None:
    shown = look()
    guide_of(shown).openLink("lamp")
    change(gallery, LIGHT, "The [[lamp]] is lit", "The torch is lit")
    (gallery / LAMP / "terms.yaml").write_text("{}\n", encoding="utf-8")
    qtbot.waitUntil(lambda: "The torch" in seen(shown))
    assert guide_of(shown).session.panel == "light"
    assert guide_of(shown).session.overlay is None


def test_a_picture_that_is_drawn_anew_is_seen(look: Callable[[], PreviewWindow], gallery: Path, qtbot: QtBot) -> None:
    shown = look()
    before = grab(shown.window)
    file = gallery / "assets/lamp/light.svg"
    file.write_text(file.read_text(encoding="utf-8").replace("</svg>", '<rect width="999" height="999"/></svg>'))
    qtbot.waitUntil(lambda: grab(shown.window) != before)


def test_the_bar_changes_how_the_exhibit_is_seen(look: Callable[[], PreviewWindow]) -> None:
    shown = look()
    bar: Any = shown.preview
    assert list(bar.languages) == ["English", "Русский"]
    wide = width_of_label(shown)
    bar.chooseSize(1)
    assert (bar.screenWidth, bar.screenHeight) == (1080, 1920)
    assert width_of_label(shown) < wide
    bar.goTo(0)
    assert guide_of(shown).session.screen is Screen.HOME
    assert bar.stopIndex == 0


def test_a_curator_who_thinks_for_a_while_is_not_asked_whether_she_is_there(qapp: object, gallery: Path) -> None:
    now = [1000.0]
    shown = PreviewWindow(gallery / LAMP, lambda: now[0])
    guide_of(shown).wake()
    shown.preview.goTo(1)
    for _ in range(300):
        now[0] += 1
        shown.tick()
    assert not guide_of(shown).idle.asking
    assert guide_of(shown).session.panel == "dark"
    shown.close()
