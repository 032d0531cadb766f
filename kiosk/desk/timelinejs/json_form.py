"""Reads a timeline out of JSON: the form of TimelineJS 3, and the older one with ``timeline`` and ``date``."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from kiosk.content.wording import of_imports, of_losses
from kiosk.desk.refusal import RefusalError
from kiosk.desk.timelinejs.dates import typed_date
from kiosk.desk.timelinejs.html import line_of, visible
from kiosk.desk.timelinejs.slides import Dropped, Kind, Media, Slide, Timeline, When, Where

_PRESENTATION = ("autolink", "type", "scale", "classname", "slug", "lang", "link_target")
"""What says how TimelineJS shows a slide, not what the slide says."""


class Entry:
    """An object of the JSON; it knows what it is called, and which of its keys were asked for."""

    def __init__(self, data: Any, called: str) -> None:
        if not isinstance(data, dict):
            raise RefusalError(of_imports.wrong_kind(called, "", "an object in braces", _kind(data)))
        self._data = data
        self._called = called
        self._asked = set(_PRESENTATION)

    def text(self, key: str) -> str:
        """Give the words or the number under a key, as they were typed; nothing where there are none."""
        value = self._value(key)
        if isinstance(value, dict | list):
            raise RefusalError(of_imports.wrong_kind(self._called, key, "a text", _kind(value)))
        if isinstance(value, bool) or value is None:
            return str(value).lower() if value else ""
        return visible(value).strip()

    def entry(self, key: str) -> Entry:
        """Give the object under a key, or an empty one."""
        value = self._value(key)
        return Entry({} if value in (None, "") else value, of_imports.inside(self._called, key))

    def entries(self, key: str, kind: Kind) -> Iterator[tuple[Where, Entry]]:
        """Give the objects of the list under a key, each with its place."""
        value = self._value(key)
        if not isinstance(value, list | None):
            raise RefusalError(of_imports.wrong_kind(self._called, key, "a list in brackets", _kind(value)))
        for number, data in enumerate(value or (), 1):
            where = Where(kind, number)
            yield where, Entry(data, of_imports.place(kind, number))

    def date(self, key: str) -> When | None:
        """Give the date under a key, an object or a text."""
        if not isinstance(self._value(key), dict):
            return typed_date(self.text(key))
        entry = self.entry(key)
        clock = [entry.text(part) for part in ("hour", "minute", "second", "millisecond")]
        time = "" if not any(clock) else ":".join(part.zfill(2) for part in clock[:3] if part) or clock[3]
        found = When(entry.text("year"), entry.text("month"), entry.text("day"), time, entry.text("display_date"))
        return found if found != When() else None

    def has(self, key: str) -> bool:
        """Tell whether there is anything under a key."""
        return self._value(key) is not None

    def others(self) -> tuple[str, ...]:
        """Give the keys with anything under them that nobody asked for."""
        return tuple(
            visible(key) for key, value in self._data.items() if key not in self._asked and value not in (None, "")
        )

    def _value(self, key: str) -> Any:
        self._asked.add(key)
        return self._data.get(key)


def timeline_of(data: Any) -> Timeline:
    """Read what the JSON holds.

    Raises:
        RefusalError: where it is not a timeline of either form, or something in it is of another kind than is due.
    """
    whole = Entry(data, of_imports.the_file())
    if whole.has("events"):
        title = _slide(Where("title"), whole.entry("title")) if whole.has("title") else None
        events = tuple(_slide(where, entry) for where, entry in whole.entries("events", "event"))
        eras = tuple(_slide(where, entry) for where, entry in whole.entries("eras", "era"))
        return Timeline(title, events, eras, _unknown(whole))
    if whole.has("timeline"):
        older = whole.entry("timeline")
        title = _older_slide(Where("title"), older)
        events = tuple(_older_slide(where, entry) for where, entry in older.entries("date", "event"))
        eras = tuple(_older_slide(where, entry) for where, entry in older.entries("era", "era"))
        return Timeline(title, events, eras, (*_unknown(whole), *_unknown(older)))
    raise RefusalError(of_imports.no_events_key(whole.others()))


def _slide(where: Where, entry: Entry) -> Slide:
    text, media, background = entry.entry("text"), entry.entry("media"), entry.entry("background")
    headline = text.text("headline")
    found = Slide(
        Where(where.kind, where.number, line_of(headline, of_imports.LONGEST_HEADLINE)),
        headline,
        text.text("text"),
        entry.date("start_date"),
        entry.date("end_date"),
        entry.text("display_date"),
        entry.text("group"),
        Media(
            media.text("url"),
            media.text("caption"),
            media.text("credit"),
            media.text("alt"),
            media.text("title"),
            media.text("thumbnail") or media.text("thumb"),
            media.text("link"),
        ),
        background.text("url") or background.text("color"),
        entry.text("unique_id"),
    )
    return replace(found, others=(*entry.others(), *text.others(), *media.others()))


def _older_slide(where: Where, entry: Entry) -> Slide:
    asset, headline = entry.entry("asset"), entry.text("headline")
    found = Slide(
        Where(where.kind, where.number, line_of(headline, of_imports.LONGEST_HEADLINE)),
        headline,
        entry.text("text"),
        typed_date(entry.text("startDate")),
        typed_date(entry.text("endDate")),
        group=entry.text("tag"),
        media=Media(
            asset.text("media"), asset.text("caption"), asset.text("credit"), thumbnail=asset.text("thumbnail")
        ),
    )
    return found if where.kind == "title" else replace(found, others=(*entry.others(), *asset.others()))


def _unknown(entry: Entry) -> tuple[Dropped, ...]:
    return tuple(Dropped(None, of_losses.unknown_key(key)) for key in entry.others())


def _kind(value: object) -> str:
    if isinstance(value, dict):
        return "an object in braces"
    return "a list in brackets" if isinstance(value, list) else "a text" if isinstance(value, str) else "no text"
