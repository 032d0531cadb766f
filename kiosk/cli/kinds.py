"""The kinds of values that options take."""

from __future__ import annotations

import re
from typing import Any

import click


class Size(click.ParamType[tuple[int, int]]):
    """A width and a height in pixels, such as 1920x1080."""

    name = "WIDTHxHEIGHT"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> tuple[int, int]:
        found = re.fullmatch(r"(\d{2,5})[xX×](\d{2,5})", value) if isinstance(value, str) else None
        if found is None:
            self.fail(f"{value!r} is not a size; write a width and a height in pixels, such as 1920x1080.", param, ctx)
        return int(found[1]), int(found[2])


class TextSize(click.ParamType[float]):
    """How many times larger than the default the text is."""

    name = "TEXT-SIZE"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> float:
        from kiosk.visit.settings import TEXT_SIZES

        by_name = {name: size for size in TEXT_SIZES for name in (f"{size:g}", str(size))}
        if str(value) not in by_name:
            self.fail(f"{value!r} is not a text size; they are {', '.join(f'{s:g}' for s in TEXT_SIZES)}.", param, ctx)
        return by_name[str(value)]


class Several(click.ParamType[list[Any]]):
    """One or more values with commas between them."""

    def __init__(self, each: click.ParamType[Any]) -> None:
        self.each = each
        self.name = f"{each.name},…"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> list[Any]:
        if isinstance(value, list):
            return value
        parts = [part.strip() for part in str(value).split(",") if part.strip()]
        if not parts:
            self.fail("give at least one.", param, ctx)
        return [self.each.convert(part, param, ctx) for part in parts]
