"""The small markup that curators may use in texts.

``*emphasis*``, `` // `` for a new line, a blank line for a new paragraph, ``[[id]]`` or ``[[id|words]]`` for a link
to a person or a term, and a backslash before ``*``, ``[``, ``]``, ``/`` or another backslash that is meant as
itself. There is no HTML: ``<`` and ``&`` are just that.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

Wrong = Literal["star", "open link", "empty link", "star in link"]

_PARAGRAPH = re.compile(r"\n[^\S\n]*\n\s*")
_MARK = re.compile(
    r"\\(?P<escaped>[*\[\]/\\])|(?P<star>\*)|(?P<link>\[\[)|(?P<line>\s+//\s+)"
    # A single space between words stays what it is, and is passed over.
    r"|(?P<space>(?! \S)[^\S\u00a0\u202f]+)"
)
_SPACE = re.compile(r"[^\S\u00a0\u202f]+")
"""White space that may become the end of a line; what a curator wrote as no-break space stays one."""

_LINK_END = re.compile(r"\]\]|\[\[|\Z")
_ESCAPED = re.compile(r"\\([*\[\]/\\])")


@dataclass(frozen=True, slots=True)
class Run:
    """Some words set alike; ``link`` is the id of a person or term, and a bare link has no words of its own.

    A new line within the paragraph is a run whose words are a line end.
    """

    words: str
    link: str = ""
    emphasis: bool = False

    @property
    def is_line_break(self) -> bool:
        """Tell whether a new line begins here."""
        return self.words == "\n"


@dataclass(frozen=True, slots=True)
class Paragraph:
    """The runs of one paragraph."""

    runs: tuple[Run, ...]


@dataclass(frozen=True, slots=True)
class Fault:
    """Something that the markup does not allow, at a character counted from 0."""

    offset: int
    wrong: Wrong


@dataclass(frozen=True, slots=True)
class Link:
    """A link at a character counted from 0."""

    offset: int
    target: str


def parse(text: str) -> tuple[Paragraph, ...]:
    """Split a text into paragraphs and runs; what is wrong is shown as it was typed."""
    return _read(text)[0]


def faults(text: str) -> tuple[Fault, ...]:
    """Give everything in a text that the markup does not allow."""
    return _read(text)[1] if "*" in text or "[" in text else ()


def links(text: str) -> tuple[Link, ...]:
    """Give the links of a text, in order."""
    return _read(text)[2] if "[[" in text else ()


def plain(text: str, names: Mapping[str, str]) -> str:
    """Give a text without its markup; ``names`` are the words that bare links show, by id."""
    return "\n\n".join(
        "".join(run.words or names.get(run.link, run.link) for run in paragraph.runs) for paragraph in parse(text)
    )


@lru_cache(maxsize=16384)
def _read(text: str) -> tuple[tuple[Paragraph, ...], tuple[Fault, ...], tuple[Link, ...]]:
    paragraphs = []
    found: list[Fault] = []
    targets: list[Link] = []
    for start, end in _paragraphs(text):
        reader = _Reader(text, start, end)
        reader.read()
        if reader.runs:
            paragraphs.append(Paragraph(tuple(reader.runs)))
        found += reader.faults
        targets += reader.links
    return tuple(paragraphs), tuple(sorted(found, key=lambda fault: fault.offset)), tuple(targets)


def _paragraphs(text: str) -> Iterator[tuple[int, int]]:
    start = len(text) - len(text.lstrip())
    end = len(text.rstrip())
    for gap in _PARAGRAPH.finditer(text, start, end):
        yield start, gap.start()
        start = gap.end()
    if start < end:
        yield start, end


class _Reader:
    """Reads one paragraph."""

    def __init__(self, text: str, start: int, end: int) -> None:
        self._text = text
        self._index = start
        self._start = start
        self._end = end
        self._words = ""
        self._closing: int | None = None
        self.runs: list[Run] = []
        self.faults: list[Fault] = []
        self.links: list[Link] = []

    def read(self) -> None:
        while mark := _MARK.search(self._text, self._index, self._end):
            self._words += self._text[self._index : mark.start()]
            self._index = mark.end()
            if mark["escaped"]:
                self._words += mark["escaped"]
            elif mark["star"]:
                self._star(mark.start())
            elif mark["link"]:
                self._link(mark.start())
            elif mark["line"]:
                self._flush()
                self.runs.append(Run("\n"))
            else:
                self._words += " "
        self._words += self._text[self._index : self._end]
        self._flush()

    def _flush(self) -> None:
        if self._words:
            self.runs.append(Run(self._words, emphasis=self._closing is not None))
            self._words = ""

    def _star(self, at: int) -> None:
        before = self._text[at - 1] if at > self._start else " "
        after = self._text[at + 1] if at + 1 < self._end else " "
        if self._closing == at:
            self._flush()
            self._closing = None
        elif before.isspace() and after.isspace():
            self._words += "*"
        elif self._closing is None and (closing := self._closing_star(at)):
            self._flush()
            self._closing = closing
        else:
            self._words += "*"
            self.faults.append(Fault(at, "star"))

    def _closing_star(self, at: int) -> int | None:
        """Give the place of the star that ends the emphasis begun at a star."""
        if at + 1 >= self._end or self._text[at + 1].isspace():
            return None
        for mark in _MARK.finditer(self._text, at + 1, self._end):
            if mark["star"] and not self._text[mark.start() - 1].isspace() and mark.start() > at + 1:
                return mark.start()
        return None

    def _link(self, at: int) -> None:
        ending = _LINK_END.search(self._text, self._index, self._end)
        if ending is None or ending[0] != "]]":
            self._words += "[["
            self.faults.append(Fault(at, "open link"))
            return
        target, bar, words = self._text[self._index : ending.start()].partition("|")
        target, words = target.strip(), _SPACE.sub(" ", _ESCAPED.sub(r"\1", words)).strip()
        self._index = ending.end()
        if not target or (bar and not words):
            self._words += self._text[at : ending.end()]
            self.faults.append(Fault(at, "empty link"))
            return
        if re.search(r"(?<!\\)\*", self._text[at : ending.end()]):
            self.faults.append(Fault(at, "star in link"))
        self._flush()
        self.runs.append(Run(words, target, self._closing is not None))
        self.links.append(Link(at, target))
