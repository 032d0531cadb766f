"""Words stand out from their ground, on every step, by the numbers of WCAG 2.2."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeAlias

import numpy as np
import numpy.typing as npt
import pytest
from PySide6.QtCore import QObject, QRect
from PySide6.QtGui import QColor, QImage
from PySide6.QtQuick import QQuickItem

from kiosk.content.programme import Programme
from tests.visitor import Visitor

Pixels: TypeAlias = npt.NDArray[np.uint32]

PAIRS = [
    ("ink", "paper", 7.0),
    ("ash", "paper", 4.5),
    ("redText", "paper", 4.5),
    ("redFront", "red", 4.5),
    ("nightFront", "night", 7.0),
    ("redOnNight", "night", 4.5),
    ("passedFront", "passed", 4.5),
    ("comingFront", "coming", 4.5),
    ("stairFront", "stair", 4.5),
    ("red", "night", 2.9),
    ("focus", "paper", 3.0),
]
"""Front, ground and least contrast: 4.5 for text, 7 for what is read most, 3 for shapes."""


def luminance(colour: QColor) -> float:
    def linear(part: float) -> float:
        return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4

    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF())


def contrast(one: QColor, other: QColor) -> float:
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def theme_of(visitor: Visitor) -> QObject:
    theme = visitor.stage.engine.singletonInstance("Kiosk.Style", "Theme")
    assert isinstance(theme, QObject)
    return theme


def test_the_measure_itself_is_right() -> None:
    assert contrast(QColor("#000000"), QColor("#FFFFFF")) == pytest.approx(21)
    assert contrast(QColor("#777777"), QColor("#FFFFFF")) == pytest.approx(4.48, abs=0.01)


@pytest.mark.parametrize("panel", ["the-man-at-the-centre", "the-road-to-socialism", "epilogue"])
def test_tokens_stand_out_on_every_step(visitor: Visitor, panel: str) -> None:
    theme = theme_of(visitor)
    visitor.guide.openPanel(panel)
    visitor.look()
    for front, ground, least in PAIRS:
        measured = contrast(theme.property(front), theme.property(ground))
        assert measured >= least, f"{front} on {ground}: {measured:.2f}"
    visitor.choose(high_contrast=True)
    for front, ground, _ in PAIRS:
        measured = contrast(theme.property(front), theme.property(ground))
        assert measured >= 7, f"{front} on {ground} in high contrast: {measured:.2f}"


def test_paper_cools_with_each_step_down(visitor: Visitor) -> None:
    theme = theme_of(visitor)
    shades = []
    for panel in visitor.session.panels:
        visitor.guide.openPanel(panel)
        visitor.look()
        shades.append(luminance(theme.property("paper")))
    assert shades == sorted(shades, reverse=True)
    assert shades[0] - shades[-1] > 0.1


def stands_out(item: QQuickItem, pixels: Pixels, place: QRect) -> float:
    """Give the contrast between a text and the ground that most of its place in a picture is."""
    shades, counts = np.unique(pixels[place.top() : place.bottom(), place.left() : place.right()], return_counts=True)
    ink = QColor(item.property("color"))
    grounds = [QColor.fromRgb(int(shades[at])) for at in np.argsort(counts)[::-1][:2]]
    # Heavy capitals may cover more of their place than they leave.
    ground = grounds[0] if contrast(ink, grounds[0]) > 1.2 or len(grounds) == 1 else grounds[1]
    return contrast(ink, ground)


@pytest.mark.parametrize(
    ("size", "language"), [((1920, 1080), "en"), ((1080, 1920), "ru")], ids=["landscape", "portrait"]
)
@pytest.mark.parametrize(("high", "least"), [(False, 4.5), (True, 7.0)], ids=["normal", "high contrast"])
def test_every_text_on_every_screen_stands_out_of_the_pixels_around_it(
    invite: Callable[..., Visitor], programme: Programme, size: tuple[int, int], language: str, high: bool, least: float
) -> None:
    visitor = invite(size)
    faint = []
    for stop in visitor.tour(programme, language=language, high_contrast=high):
        if stop.name == "question":
            continue  # the veil over what lies behind it is meant
        image = visitor.picture().convertToFormat(QImage.Format.Format_RGB32)
        pixels = np.frombuffer(image.constBits(), np.uint32).reshape(image.height(), image.width())
        for item in visitor.texts():
            place = visitor.seen(item).toRect()
            if place.width() < 8 or place.height() < 8:
                continue
            found = stands_out(item, pixels, place)
            if found < least - 0.05:
                faint.append(f"{stop.name}: {found:.1f} {str(item.property('text'))[:40]!r}")
    assert faint == []


@pytest.mark.parametrize("high", [False, True])
def test_the_pixels_of_a_label_really_differ_from_their_ground(invite: Callable[..., Visitor], high: bool) -> None:
    visitor = invite()
    visitor.guide.openPanel("giving-in")
    visitor.choose(high_contrast=high)
    label = visitor.panel("label")
    item = next(i for i in visitor.texts() if i.property("text") == label)
    image, place = visitor.picture(), visitor.seen(item).toRect()
    shades = [
        luminance(image.pixelColor(x, y))
        for x in range(place.left(), place.right(), 2)
        for y in range(place.top(), place.bottom(), 2)
    ]
    light, dark = max(shades), min(shades)
    assert (light + 0.05) / (dark + 0.05) >= 7
