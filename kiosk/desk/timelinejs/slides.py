"""A timeline as its file tells it, whichever of the forms it was written in; texts are still HTML."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, TypeAlias

from kiosk.content.wording import of_imports

Kind: TypeAlias = Literal["timeline", "title", "event", "era", "row"]


@dataclass(frozen=True)
class Where:
    """A place in the timeline's file as its author counts: the seventh event, the seventh row of a sheet."""

    kind: Kind
    number: int = 0
    headline: str = ""


@dataclass(frozen=True)
class Dropped:
    """Something that was left out or changed, and why; ``where`` is None for the timeline as a whole."""

    where: Where | None
    said: str

    def __str__(self) -> str:
        where = self.where or Where("timeline")
        return of_imports.said_of(where.kind, where.number, where.headline, self.said)


@dataclass(frozen=True)
class When:
    """One end of a date as it was typed; what was not typed is empty. ``display`` are words to be shown for it."""

    year: str = ""
    month: str = ""
    day: str = ""
    time: str = ""
    display: str = ""


@dataclass(frozen=True)
class Media:
    """What stands beside a slide's text; ``address`` may also be HTML."""

    address: str = ""
    caption: str = ""
    credit: str = ""
    alt: str = ""
    title: str = ""
    thumbnail: str = ""
    link: str = ""


@dataclass(frozen=True)
class Slide:
    """An event, an era or the title; ``others`` are keys that are known to nobody here."""

    where: Where
    headline: str = ""
    text: str = ""
    start: When | None = None
    end: When | None = None
    display: str = ""
    group: str = ""
    media: Media = Media()
    background: str = ""
    name: str = ""
    others: tuple[str, ...] = ()


@dataclass(frozen=True)
class Timeline:
    """A whole timeline, its events in the order of the file."""

    title: Slide | None
    events: tuple[Slide, ...]
    eras: tuple[Slide, ...]
    dropped: tuple[Dropped, ...] = ()
