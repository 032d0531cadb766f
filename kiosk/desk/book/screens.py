"""The pictures of the book: every screen in every language, no larger than they are printed."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, Qt
from PySide6.QtGui import QImage, QImageWriter

from kiosk.content.programme import Programme
from kiosk.content.wording import of_books
from kiosk.desk.book.elements import GAP, Pictures, Tile
from kiosk.desk.book.paper import LEFT, MM, RIGHT
from kiosk.desk.proof import Setting, pictured

DOTS_PER_MM = 8
"""How sharp a picture is printed: 200 dots an inch."""

SMALL_DOTS_PER_MM = 10

SMALL = 4
"""How many further pages of a screen share the place of one picture."""

Screens = Mapping[str, Sequence[bytes]]
"""The pictures of each screen by its name, page after page."""


@dataclass(frozen=True)
class Format:
    """How large the screens of one size are printed, in dots of the book."""

    large: tuple[float, float]
    usual: tuple[float, float]
    columns: int


def format_of(setting: Setting) -> Format:
    """Give how large the screens of a setting are printed: across the page, and two or three in a row."""
    ratio = setting.height / setting.width
    width = min(RIGHT - LEFT, 120 * MM / ratio)
    columns = 2 if ratio < 1 else 3
    usual = (RIGHT - LEFT - GAP * (columns - 1)) / columns
    return Format((width, width * ratio), (usual, usual * ratio), columns)


def take_screens(programme: Programme, setting: Setting, large: set[str], advance: Callable[[], None]) -> Screens:
    """Picture every screen in one setting, those named large across the page."""
    size = format_of(setting)
    screens: dict[str, list[bytes]] = {}
    for name, page, picture in pictured(programme, setting):
        width = (size.large if name in large else size.usual)[0] / MM * DOTS_PER_MM
        small = size.usual[0] / MM / 2 * SMALL_DOTS_PER_MM
        screens.setdefault(name, []).append(_printed(picture, round(small if page > 1 else width)))
        if page == 1:
            advance()
    return screens


def rows_of(screens: Screens, captions: Mapping[str, str], large: set[str], setting: Setting) -> list[Pictures]:
    """Give rows of the pictures of some screens, those named large first; captions are by the names of the screens."""
    size = format_of(setting)
    rows = [Pictures([Tile(captions[name], screens[name][:1])], size.large) for name in captions if name in large]
    tiles = []
    for name, caption in captions.items():
        first, *further = screens[name]
        if name not in large:
            tiles.append(Tile(caption, (first,)))
        for at in range(0, len(further), SMALL):
            some = further[at : at + SMALL]
            tiles.append(Tile(of_books.further_down(caption, at + 2, at + 1 + len(some)), some, small=True))
    rows += [Pictures(tiles[at : at + size.columns], size.usual) for at in range(0, len(tiles), size.columns)]
    if rows:
        rows[-1].keeps = True  # to the words that are seen in it
    return rows


def _printed(picture: QImage, width: int) -> bytes:
    small = picture.scaledToWidth(width, Qt.TransformationMode.SmoothTransformation)
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"png")).write(small)
    return bytes(buffer.data().data())
