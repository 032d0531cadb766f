"""What a visitor can take along: a code for her telephone."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace

import segno
from PySide6.QtGui import QImage
from PySide6.QtQuick import QQuickItem

from kiosk.content.programme import Programme
from tests.visitor import Visitor


def with_address(programme: Programme, address: str | None) -> Programme:
    exhibit = programme.exhibit
    file = exhibit.file.model_copy(update={"take_away": address})
    return replace(programme, exhibit=replace(exhibit, file=file))


def codes(visitor: Visitor) -> Iterator[QQuickItem]:
    for item in visitor.items():
        if item.inherits("QQuickImage") and item.property("source").toString().startswith("image://qr/"):
            yield item


def modules(picture: QImage, size: int) -> list[list[int]]:
    """Read the code's squares off a picture of it alone, quiet zone included."""
    step = picture.width() / size
    return [
        [int(picture.pixelColor(int((x + 0.5) * step), int((y + 0.5) * step)).lightness() < 128) for x in range(size)]
        for y in range(size)
    ]


def test_the_code_under_the_story_says_the_panels_own_address(
    invite: Callable[..., Visitor], programme: Programme
) -> None:
    visitor = invite(shown=with_address(programme, "https://museum.example/fall/{panel}"))
    visitor.choose()
    visitor.stand_before("giving-in")
    visitor.tap(programme.words["en"].read_more)
    column = next(i for i in visitor.items() if i.property("overflows"))
    column.setProperty("position", column.property("end"))
    visitor.look()
    assert "https://museum.example/fall/giving-in" in visitor.words()
    (code,) = codes(visitor)
    place = visitor.seen(code)
    assert place == visitor.place(code)
    wanted = [list(row) for row in segno.make_qr("https://museum.example/fall/giving-in").matrix_iter(border=4)]
    picture = visitor.picture().copy(place.toRect())
    dark = [
        (x, y)
        for y in range(picture.height())
        for x in range(picture.width())
        if picture.pixelColor(x, y).lightness() < 128
    ]
    left, top = min(x for x, _ in dark), min(y for _, y in dark)
    right, bottom = max(x for x, _ in dark), max(y for _, y in dark)
    inner = picture.copy(left, top, right - left + 1, bottom - top + 1)
    assert modules(inner, len(wanted) - 8) == [row[4:-4] for row in wanted[4:-4]]
    quiet = 4 * inner.width() / (len(wanted) - 8)
    assert min(left, top) >= quiet - 2


def test_where_no_address_is_set_no_code_is_shown(invite: Callable[..., Visitor], programme: Programme) -> None:
    visitor = invite(shown=with_address(programme, None))
    for panel in programme.exhibit.panels:
        visitor.stand_before(panel)
        visitor.guide.openStory()
        visitor.look()
        assert list(codes(visitor)) == []
        assert programme.words["en"].take_away not in visitor.words()
