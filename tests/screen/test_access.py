"""What a visitor can choose for herself, on every screen."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPointF

from kiosk.content.programme import Programme, read_programme
from tests.gallery import write_gallery
from tests.visitor import Visitor


@pytest.fixture(scope="module")
def two_languages(tmp_path_factory: pytest.TempPathFactory) -> Programme:
    folder: Path = tmp_path_factory.mktemp("gallery")
    return read_programme(write_gallery(folder))


def test_text_grows_in_four_steps_and_comes_back(visitor: Visitor) -> None:
    visitor.guide.openPanel("the-charges")
    visitor.look()
    label = visitor.panel("label")
    sizes = []
    for _ in range(5):
        item = next(i for i in visitor.texts() if i.property("text") == label)
        sizes.append(item.property("font").pixelSize())
        visitor.tap("Larger text")
    assert [round(size / sizes[0], 2) for size in sizes] == [1, 1.25, 1.5, 2, 1]


def test_high_contrast_turns_paper_black_and_back(visitor: Visitor) -> None:
    visitor.guide.openPanel("the-charges")
    visitor.look()
    corner = (1900, 10)
    paper = visitor.picture().pixelColor(*corner)
    visitor.tap("High contrast")
    assert visitor.picture().pixelColor(*corner).name() == "#000000"
    visitor.tap("High contrast")
    assert visitor.picture().pixelColor(*corner) == paper


def test_all_settings_lie_on_one_sheet_each_a_tap_away(visitor: Visitor) -> None:
    visitor.stand_before("giving-in")
    visitor.tap("Easier to use")
    for name in ("Size of the text: 150%", "High contrast", "Everything lower down", "Nothing moves"):
        visitor.tap(name)
    settings = visitor.session.settings
    assert (settings.text_size, settings.high_contrast, settings.lowered, settings.calm_motion) == (
        1.5,
        True,
        True,
        False,
    )
    assert visitor.find("High contrast").property("on")
    visitor.tap("Close")
    assert "Size of the text: 150%" not in [item.property("name") for item in visitor.targets()]
    assert visitor.session.panel == "giving-in"


def test_a_tap_beside_the_sheet_takes_it_away_and_does_nothing_else(visitor: Visitor) -> None:
    visitor.stand_before("giving-in")
    visitor.tap("Easier to use")
    visitor.tap(QPointF(1700, 100))
    assert not visitor.session.easing
    assert visitor.session.overlays == ()


def test_the_sheet_and_all_it_set_are_gone_with_the_visit(visitor: Visitor) -> None:
    visitor.guide.wake()
    visitor.stand_before("giving-in")
    visitor.tap("Easier to use")
    visitor.tap("Everything lower down")
    visitor.wait(90)
    assert visitor.session.screen == "attract"
    visitor.guide.wake()
    visitor.look()
    assert not visitor.session.settings.lowered
    assert not visitor.session.easing


@pytest.mark.parametrize("size", [(1920, 1080), (1080, 1920)], ids=["landscape", "portrait"])
@pytest.mark.parametrize("text_size", [1.5])
def test_brought_lower_nothing_to_touch_or_to_read_stands_in_the_upper_half(
    invite: Callable[..., Visitor], programme: Programme, size: tuple[int, int], text_size: float
) -> None:
    visitor = invite(size)
    high = []
    for stop in visitor.tour(programme, text_size=text_size, lowered=True):
        if visitor.session.screen != "attract":
            high += [
                f"{stop.name}: {item.property('name') or item.property('text')}"
                for item in [*visitor.targets(), *visitor.texts()]
                if not visitor.seen(item).isEmpty() and visitor.seen(item).top() < size[1] / 2 - 1
            ]
    assert high == []


@pytest.mark.parametrize("screen", ["goHome", "openAbout", "panel"])
def test_the_access_bar_is_on_every_screen(visitor: Visitor, programme: Programme, screen: str) -> None:
    words = programme.words["en"]
    if screen == "panel":
        visitor.guide.openPanel("giving-in")
    else:
        getattr(visitor.guide, screen)()
    visitor.look()
    wanted = [words.text_size, words.contrast, words.about if screen == "goHome" else words.home]
    for name in wanted:
        assert visitor.middle(name).y() > 540, "within low reach"


def test_where_there_is_one_language_there_is_no_language_button(
    invite: Callable[..., Visitor], tmp_path: Path, programme: Programme
) -> None:
    visitor = invite(shown=read_programme(write_gallery(tmp_path / "gallery", languages=("en",))))
    visitor.guide.goHome()
    visitor.look()
    assert not [i for i in visitor.targets() if programme.words["en"].language in str(i.property("name"))]


def test_a_visitor_changes_the_language_in_place(invite: Callable[..., Visitor], two_languages: Programme) -> None:
    visitor = invite(shown=two_languages)
    visitor.choose()
    visitor.guide.openPanel("panel-2")
    visitor.guide.openStory()
    visitor.guide.openLink("anna")
    visitor.look()
    assert "Anna en" in visitor.words()
    visitor.tap("Language: Русский")
    assert visitor.session.panel == "panel-2"
    assert "Anna ru" in visitor.words()
    visitor.tap("Назад к прежней карточке")
    visitor.tap("Закрыть")
    assert "Panel 2 ru" in visitor.words()
    visitor.tap("Язык: English")
    assert "Panel 2 en" in visitor.words()


def test_the_language_goes_with_the_visit(invite: Callable[..., Visitor], two_languages: Programme) -> None:
    visitor = invite(shown=two_languages)
    visitor.guide.wake()
    visitor.look()
    visitor.tap("Language: Русский")
    assert visitor.session.settings.language == "ru"
    visitor.wait(81)
    assert visitor.session.screen == "attract"
    assert visitor.session.settings.language == "en"


def test_the_attract_loop_invites_in_every_language(invite: Callable[..., Visitor], two_languages: Programme) -> None:
    visitor = invite(shown=two_languages)
    seen = set()
    for _ in range(2):
        seen |= set(visitor.words())
        visitor.wait(9)
    assert {"Touch to begin", "Прикоснитесь, чтобы начать"} <= seen
