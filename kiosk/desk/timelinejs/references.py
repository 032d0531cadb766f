"""Turns what a timeline loads from the web, and what its links lead to, into entries of the bibliography.

A kiosk has no network: it can show none of this, but it can say where it is.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from urllib.parse import unquote, urlsplit

from kiosk.content.wording import of_losses
from kiosk.desk.timelinejs.html import Cleaned, clean, line_of
from kiosk.desk.timelinejs.prose import Prose
from kiosk.desk.timelinejs.slides import Media

LONGEST_TITLE = 160
"""The most characters of a source's title or details."""

_LONGEST_ADDRESS = 2000


@dataclass(frozen=True)
class Reference:
    """One source, before it has an id; ``address`` is empty where there is none that a curator could open."""

    title: str
    details: str = ""
    address: str = ""


class Shelf:
    """The sources of an exhibit; one that is met again is the same source."""

    def __init__(self) -> None:
        self.by_id: dict[str, Reference] = {}
        self._ids: dict[tuple[str, str], str] = {}

    def put(self, reference: Reference, panel: str) -> str:
        """Give the id of a source; a new one takes its name from the panel that it is first met on."""
        key = (reference.address, "" if reference.address else reference.title)
        if key not in self._ids:
            number = 1
            while f"{panel}-{number}" in self.by_id:
                number += 1
            self._ids[key] = f"{panel}-{number}"
            self.by_id[self._ids[key]] = reference
        return self._ids[key]


@dataclass(frozen=True)
class Beside:
    """What a slide's media come to: a source to be named, words that are shown, more sources, what was left out."""

    named: Reference | None = None
    words: Prose = field(default_factory=Prose)
    others: tuple[Reference, ...] = ()
    remarks: tuple[str, ...] = ()


def beside(media: Media) -> Beside:
    """Turn a slide's media into a source; a quotation written as HTML is no medium but words."""
    address, inside = " ".join(media.address.split()), Cleaned(Prose())
    if address.startswith("<"):
        inside = clean(media.address)
        shown = (*inside.frames, *inside.pictures)
        address, inside = next(iter(shown), ""), replace(inside, frames=shown[1:], pictures=())
    others, remarks = of_text(inside)
    for html in (media.caption, media.credit):
        more, said = of_text(clean(html))
        others, remarks = (*others, *more), (*remarks, *said)
    if media.thumbnail:
        remarks += (of_losses.thumbnail(),)
    if media.link:
        others += (_reference(media.link, "", ""),) if _is_web(media.link) else ()
        remarks += () if _is_web(media.link) else (of_losses.no_address(media.link),)
    if address.lower().startswith("data:") or len(address) > _LONGEST_ADDRESS:
        remarks += (of_losses.medium_inside(),)
        address = ""
    titles = (line_of(words, LONGEST_TITLE) for words in (media.caption, media.title, media.alt))
    title = next(filter(None, titles), "")
    credit = line_of(media.credit, LONGEST_TITLE)
    if not (address or title or credit):
        return Beside(None, inside.prose, others, remarks)
    if address:
        remarks = (of_losses.not_loaded(address), *remarks)
    return Beside(_reference(address, title or ("" if address else credit), credit), inside.prose, others, remarks)


def of_text(text: Cleaned) -> tuple[tuple[Reference, ...], tuple[str, ...]]:
    """Give the sources that a text's links lead to, and what of the text is left out."""
    found, remarks = [], []
    for address, words in text.links:
        if _is_web(address):
            found.append(_reference(address, line_of(words, LONGEST_TITLE), ""))
        remarks.append(of_losses.link_kept(address) if _is_web(address) else of_losses.no_address(address))
    for address in (*text.frames, *text.pictures):
        if _is_web(address):
            found.append(_reference(address, "", ""))
        remarks.append(of_losses.not_loaded(address) if _is_web(address) else of_losses.medium_inside())
    remarks += [of_losses.script()] if text.has_scripts else []
    return tuple(found), tuple(remarks)


def _reference(address: str, title: str, credit: str) -> Reference:
    """Make a source that is called by its title, else by its file's name, else by the place where it stands."""
    host, name, address = "", "", " ".join(address.split())
    if _is_web(address):
        try:
            parts = urlsplit(address if "//" in address[:8] else f"https://{address}")
        except ValueError:  # a bracket in the wrong place
            parts = urlsplit("")
        host = line_of(parts.hostname or "", LONGEST_TITLE)
        name = unquote(parts.path.rstrip("/").rpartition("/")[2])
        name = "" if set("=!") & set(name) else name  # what only a program reads
    elif address:
        name = address.rpartition("/")[2]
    found = (
        title.removesuffix(".")
        or line_of(re.sub(r"[_+]", " ", name), LONGEST_TITLE)
        or host
        or credit
        or line_of(address, 80)
    )
    details = ", ".join(dict.fromkeys(part for part in (credit, host) if part and part != found))
    return Reference(found, details, address)


def _is_web(address: str) -> bool:
    return bool(re.match(r"(https?:)?//[^/\s]", address, re.IGNORECASE)) and len(address) <= _LONGEST_ADDRESS
