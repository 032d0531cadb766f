"""Nothing is clipped, nothing overlaps, everything can be hit, at every size of glass and of text."""

from __future__ import annotations

import itertools
import math
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QRectF

from kiosk.content.programme import Programme
from kiosk.visit.settings import TEXT_SIZES
from kiosk.window import sight
from tests.pseudo import LONGER, MIRRORED
from tests.visitor import Visitor

SIZES = [(1920, 1080), (1080, 1920), (1024, 768), (3840, 2160)]
WALKS = [
    (size, text_size, language)
    for size, text_size, language in itertools.product(SIZES, TEXT_SIZES, ["en", "ru"])
    # Twice the pixels on the same glass: nothing is laid out anew. Longer words are seen at either end.
    if text_size in (1.0, 2.0) or (language == "en" and size != (3840, 2160))
    if size != (3840, 2160) or language == "en"
]
FLOOR = 15.0
GAP = 2.0
PRIMARY = 20.0
SMALLEST_CAPITAL = 4.2
"""The smallest height of a capital letter anywhere, in mm."""

CAPITAL = {"PT Serif": 0.7, "PT Sans": 0.7, "Alumni Sans": 0.63}
"""How high a capital is, in parts of the font's size."""


def faults(visitor: Visitor) -> Iterator[str]:
    """Give what is wrong with what is on the screen now."""
    mm = math.hypot(visitor.window.width(), visitor.window.height()) / 609.6
    yield from text_faults(visitor, mm)
    yield from target_faults(visitor, mm)


def text_faults(visitor: Visitor, mm: float) -> Iterator[str]:
    places: list[tuple[str, QRectF]] = []
    for found in sight.words(visitor.window, visitor.mirrored):
        words = found.text[:40]
        if found.misfit:
            yield f"{found.misfit}: {words!r}"
        font = found.item.property("font")
        if font.pixelSize() * CAPITAL[font.family()] / mm < SMALLEST_CAPITAL:
            yield f"too small, {font.pixelSize() * CAPITAL[font.family()] / mm:.1f} mm: {words!r}"
        if not found.seen.isEmpty():
            places.append((words, found.seen.intersected(found.ink).adjusted(2, 2, -2, -2)))
    for (one, first), (other, second) in itertools.combinations(places, 2):
        if first.intersects(second):
            yield f"{one!r} and {other!r} overlap"


def target_faults(visitor: Visitor, mm: float) -> Iterator[str]:
    places: list[tuple[str, QRectF]] = []
    for item in visitor.targets():
        name, place, seen = str(item.property("name")), visitor.place(item), visitor.seen(item)
        if seen.isEmpty():
            continue
        if min(place.width(), place.height()) < FLOOR * mm - 1:
            yield f"{name!r} is {place.width() / mm:.1f} x {place.height() / mm:.1f} mm"
        if not sight.scrolls(item) and (seen.width() + 1 < place.width() or seen.height() + 1 < place.height()):
            yield f"{name!r} is partly out of sight"
        places.append((name, seen))
    for (one, first), (other, second) in itertools.combinations(places, 2):
        across = max(first.left(), second.left()) - min(first.right(), second.right())
        down = max(first.top(), second.top()) - min(first.bottom(), second.bottom())
        if max(across, down) < GAP * mm - 1.5:
            yield f"{one!r} and {other!r} are {max(across, down) / mm:.1f} mm apart"


def walk(visitor: Visitor, programme: Programme, **choices: object) -> list[str]:
    """Go through every screen with the choices of one visitor, and give all that is wrong."""
    found = []
    for stop in visitor.tour(programme, **choices):
        found += [f"{stop.name}: {fault}" for fault in faults(visitor)]
    return found


@pytest.mark.parametrize(("size", "text_size", "language"), WALKS, ids=lambda value: str(value).replace(", ", "x"))
def test_every_screen_holds(
    invite: Callable[..., Visitor], programme: Programme, size: tuple[int, int], text_size: float, language: str
) -> None:
    assert walk(invite(size), programme, language=language, text_size=text_size) == []


@pytest.mark.parametrize("text_size", [1.0, 2.0])
@pytest.mark.parametrize("language", ["en", "ru"])
@pytest.mark.parametrize("size", [(1920, 1080), (1080, 1920)], ids=["landscape", "portrait"])
def test_every_screen_holds_with_everything_in_its_lower_half(
    invite: Callable[..., Visitor], programme: Programme, size: tuple[int, int], text_size: float, language: str
) -> None:
    visitor = invite(size)
    assert walk(visitor, programme, language=language, text_size=text_size, lowered=True) == []


@pytest.mark.parametrize("lowered", [False, True], ids=["normal", "low"])
def test_high_contrast_moves_nothing(visitor: Visitor, programme: Programme, lowered: bool) -> None:
    """So the layout that is walked in ordinary colours is the layout in high contrast."""
    for stop in visitor.tour(programme, lowered=lowered):
        plain = [(visitor.place(item).getRect(), item.property("lineCount")) for item in visitor.texts()]
        visitor.choose(lowered=lowered, high_contrast=True)
        assert [(visitor.place(i).getRect(), i.property("lineCount")) for i in visitor.texts()] == plain, stop.name


@pytest.mark.parametrize(("language", "text_size"), [(LONGER, 1.0), (LONGER, 2.0), (MIRRORED, 1.0)])
@pytest.mark.parametrize("size", [(1920, 1080), (1080, 1920)], ids=["landscape", "portrait"])
def test_every_screen_holds_in_a_longer_language_and_in_a_mirrored_one(
    invite: Callable[..., Visitor], pseudo: Programme, size: tuple[int, int], text_size: float, language: str
) -> None:
    assert walk(invite(size, pseudo), pseudo, language=language, text_size=text_size) == []


@pytest.mark.parametrize("text_size", [1.0, 2.0])
@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
def test_the_question_holds(
    invite: Callable[..., Visitor], programme: Programme, size: tuple[int, int], text_size: float
) -> None:
    visitor = invite(size)
    visitor.guide.wake()
    visitor.choose(text_size=text_size)
    visitor.wait(60)
    words = programme.words["en"]
    shown = [words.still_there, words.starting_over_in.format(seconds=20), words.keep_reading, words.start_over]
    for item in visitor.texts():
        if item.property("text") in shown:
            assert visitor.seen(item) == visitor.place(item)
            shown.remove(str(item.property("text")))
    assert shown == []


def test_the_main_controls_are_larger_still(visitor: Visitor, programme: Programme) -> None:
    words = programme.words["en"]
    mm = math.hypot(1920, 1080) / 609.6
    visitor.stand_before("the-charges")
    for name in (words.next, words.back, words.home, words.read_more, words.how_do_we_know, words.text_size):
        place = visitor.place(visitor.find(name))
        assert min(place.width(), place.height()) >= PRIMARY * mm - 1, name


@pytest.mark.parametrize("language", ["en", "ru"])
def test_a_label_is_read_at_a_glance_and_in_large_mode_from_the_sites_distance(visitor: Visitor, language: str) -> None:
    mm = math.hypot(1920, 1080) / 609.6
    visitor.guide.openPanel("the-charges")
    for text_size, least in ((1.0, 4.8), (1.25, 7.3)):
        visitor.choose(language=language, text_size=text_size)
        label = visitor.panel("label")
        item = next(i for i in visitor.texts() if i.property("text") == label)
        assert item.property("font").pixelSize() * CAPITAL["PT Serif"] / mm >= least


@pytest.mark.parametrize("language", ["en", "ru"])
def test_the_lines_of_a_label_are_not_too_long(visitor: Visitor, programme: Programme, language: str) -> None:
    visitor.choose(language=language)
    for panel in programme.exhibit.panels:
        visitor.stand_before(panel)
        label = visitor.panel("label")
        item = next(i for i in visitor.texts() if i.property("text") == label)
        words = item.property("text")
        plain = len(words) - sum(len(tag) for tag in words.split("<") if ">" in tag)
        assert plain / item.property("lineCount") <= 55, panel


@pytest.mark.parametrize("language", ["en", "ru"])
@pytest.mark.parametrize("size", [(1920, 1080), (1080, 1920)], ids=["landscape", "portrait"])
def test_on_the_default_screen_no_panel_needs_scrolling(
    invite: Callable[..., Visitor], programme: Programme, size: tuple[int, int], language: str
) -> None:
    visitor = invite(size)
    visitor.choose(language=language)
    for panel in programme.exhibit.panels:
        visitor.stand_before(panel)
        assert [i for i in visitor.items() if i.property("overflows")] == [], panel


def test_home_shows_every_stage_at_once(invite: Callable[..., Visitor], programme: Programme) -> None:
    for size in SIZES:
        visitor = invite(size)
        visitor.guide.wake()
        visitor.choose()
        words = visitor.words()
        for panel in programme.exhibit.panels.values():
            assert panel.title.words("en") in words
            assert panel.date.in_years() in words
