"""Cleans HTML into prose, and says what else was in it.

The tags are found by expressions of our own: Python's ``html.parser`` takes many minutes for a hundred thousand
unclosed ones.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from html import unescape
from itertools import groupby

from kiosk.desk.timelinejs.prose import Prose, in_line

_STRESS = {"b", "strong", "i", "em", "cite", "dfn"}
_BLOCKS = {"p", "div", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "dl", "blockquote", "table", "pre", "hr"}
_BLOCKS |= {"section", "article", "header", "footer", "figure", "figcaption", "center"}
_LINES = {"br", "li", "tr", "dt", "dd"}
_SILENT = {"iframe", "object", "video", "audio", "svg", "template", "noscript", "select", "title"}
"""Elements whose words are no part of the text."""

_LINE, _PARAGRAPH = "\v", "\f"
"""Stand for breaks until the white space is put in order."""

_TOKEN = re.compile(
    r"<!--.*?(?:-->|\Z)"
    r"|<(?P<program>script|style)\b[^<>]*>.*?(?:</(?P=program)[^<>]*>|\Z)"
    r"|<(?P<end>/?)(?P<tag>[a-z][a-z0-9]*)(?P<attributes>(?:[^<>\"']++|\"[^\"<]*+\"|'[^'<]*+')*+|[^<>]*)>"
    r"|<[!?][^<>]*>"
    r"|(?P<words>[^<]+|<)",
    re.IGNORECASE | re.DOTALL,
)
_ATTRIBUTE = re.compile(r"([^\s=/\"'<>]+)\s*=\s*(?:\"([^\"]*)\"|'([^']*)'|([^\s\"'<>]+))")
_HUGE_NUMBER = re.compile(r"&#(?:[0-9]{8,}|x[0-9a-f]{8,});?", re.IGNORECASE)
_UNSEEN = re.compile("[\x00-\x08\x0e-\x1b\x7f-\x84\x86-\x9f\u2066-\u2069\ud800-\udfff\ufeff\ufffe\uffff]")
_SPACE = re.compile(r"[^\S\u00a0\u202f]+")
_BLANK_LINE = re.compile(r"\n[^\S\n]*\n\s*")
_GAP_OR_WORD = re.compile(r"([ \u00a0\u202f\f\v]+)|[^ \u00a0\u202f\f\v]+")


@dataclass(frozen=True)
class Cleaned:
    """What a piece of HTML says: its prose, its links as pairs of address and words, and what else was in it."""

    prose: Prose
    links: tuple[tuple[str, str], ...] = ()
    frames: tuple[str, ...] = ()
    pictures: tuple[str, ...] = ()
    has_scripts: bool = False


def clean(html: str) -> Cleaned:
    """Clean a text; whatever it is, something comes of it."""
    reader = _Reader(html)
    prose = reader.read()
    return Cleaned(prose, tuple(reader.links), tuple(reader.frames), tuple(reader.pictures), reader.has_scripts)


def line_of(html: str, longest: int) -> str:
    """Give a text as one line for a place that knows no markup, cut where it is longer."""
    return in_line(clean(html).prose, longest)


def is_cut(line: str, html: str) -> bool:
    """Tell whether a text was cut to make it one line."""
    return line.endswith("…") and not clean(html).prose.words.endswith("…")


def visible(words: str) -> str:
    """Give words without the signs that no screen shows and no YAML file may hold."""
    return _UNSEEN.sub("", words)


class _Reader:
    """Takes the words out of HTML, and what goes with them."""

    def __init__(self, html: str) -> None:
        self._html = html
        self._tokens = list(_TOKEN.finditer(html))
        tags = [(token["tag"].lower(), token) for token in self._tokens if token["tag"]]
        self._is_plain = not any(tag in _BLOCKS | _LINES for tag, _ in tags)
        self._last_end = {tag: token.start() for tag, token in tags if token["end"]}
        self._parts: list[tuple[str, bool]] = []
        self._silent = ""
        self._stress = 0
        self._lists: list[int | None] = []
        self._link: tuple[str, int] | None = None
        self.links: list[tuple[str, str]] = []
        self.frames: list[str] = []
        self.pictures: list[str] = []
        self.has_scripts = False

    def read(self) -> Prose:
        for token in self._tokens:
            if token["words"]:
                self._data(token["words"])
            elif token["tag"]:
                tag = token["tag"].lower()
                if token["end"]:
                    self._end(tag)
                elif not self._silent:
                    self._start(tag, token)
            elif token["program"]:
                self.has_scripts |= token["program"].lower() == "script"
        self._end_link()
        return self._prose()

    def _start(self, tag: str, token: re.Match[str]) -> None:
        values = _attributes(token["attributes"]) if tag in ("a", "img", "iframe") else {}
        if tag == "iframe" and values.get("src"):
            self.frames.append(values["src"])
        if tag in _SILENT and self._last_end.get(tag, 0) > token.start():
            self._silent = tag
        elif tag == "img" and values.get("src"):
            self.pictures.append(values["src"])
        elif tag in _STRESS:
            self._stress += 1
        elif tag == "a" and values.get("href"):
            self._end_link()
            self._link = values["href"], len(self._parts)
        elif tag in ("ul", "ol"):
            self._lists.append(0 if tag == "ol" else None)
        self._break(tag)
        if tag == "li":
            self._item()
        elif tag in ("td", "th"):
            self._say(" ")

    def _end(self, tag: str) -> None:
        if self._silent:
            self._silent = "" if tag == self._silent else self._silent
            return
        if tag in _STRESS:
            self._stress = max(0, self._stress - 1)
        elif tag == "a":
            self._end_link()
        elif tag in ("ul", "ol") and self._lists:
            self._lists.pop()
        if tag in _BLOCKS:
            self._break(tag)

    def _data(self, data: str) -> None:
        data = visible(unescape(_HUGE_NUMBER.sub("", data)))
        pieces = _BLANK_LINE.split(data.replace("\r\n", "\n")) if self._is_plain else [data]
        for index, piece in enumerate(pieces):
            if index:
                self._say(_PARAGRAPH)
            self._say(_SPACE.sub(" ", piece))

    def _prose(self) -> Prose:
        """Put the white space in order; two new lines in a row begin a paragraph."""
        text = "".join(words for words, _ in self._parts)
        flags = b"".join(bytes([stressed]) * len(words) for words, stressed in self._parts)
        words, kept = list[str](), bytearray()
        for found in _GAP_OR_WORD.finditer(text):
            said = found[0]
            if found[1] and (breaks := said.count(_LINE) + 2 * said.count(_PARAGRAPH)):
                said = "\n" if breaks == 1 else "\n\n"
            elif found[1] and " " in said:
                said = " "
            if found[1] and (not words or found.end() == len(text)):
                continue
            words.append(said)
            kept += b"\0" * len(said) if said[0] == "\n" else flags[found.start() : found.start() + len(said)]
        spans, at = list[tuple[int, int]](), 0
        for stressed, run in groupby(kept):
            length = len(list(run))
            if stressed:
                spans.append((at, at + length))
            at += length
        return Prose("".join(words), tuple(spans))

    def _say(self, words: str) -> None:
        if words and not self._silent:
            self._parts.append((words, self._stress > 0))

    def _break(self, tag: str) -> None:
        if tag in _BLOCKS:
            self._say(_PARAGRAPH)
        elif tag in _LINES:
            self._say(_LINE)

    def _item(self) -> None:
        number = self._lists[-1] if self._lists else None
        if number is None:
            self._say("• ")
        else:
            self._lists[-1] = number + 1
            self._say(f"{number + 1}. ")

    def _end_link(self) -> None:
        if self._link:
            address, since = self._link
            words = "".join(words for words, _ in self._parts[since:])
            self.links.append((address, " ".join(words.split())))
            self._link = None


def _attributes(typed: str) -> Mapping[str, str]:
    found = {}
    for name, *values in _ATTRIBUTE.findall(typed):
        found[name.lower()] = " ".join(visible(unescape(_HUGE_NUMBER.sub("", "".join(values)))).split())
    return found
