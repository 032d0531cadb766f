"""Checks an SVG: that it is safe to open, and that Qt draws all of it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

from kiosk.content.problem import Place, Problem, Severity, Wording
from kiosk.content.wording import of_pictures

_FORBIDDEN = {"script", "foreignObject", "iframe", "handler"}
_NOT_DRAWN = {"clipPath", "mask", "filter", "pattern"}
_NOT_DRAWN_PROPERTIES = {"clip-path", "mask", "filter", "mix-blend-mode"}
_EMBEDDED = re.compile(r"data:image/(png|jpeg)[;,]")
_URL = re.compile(r"url\(\s*['\"]?([^'\")]*)")
_EIGHT_DIGITS = re.compile(r"#(?:[0-9a-fA-F]{8}|[0-9a-fA-F]{4})\b(?!\))")
_PAINTS = {"fill", "stroke", "stop-color", "color", "flood-color", "style"}


def check_drawing(raw: bytes, shown: str) -> Iterator[Problem]:
    """Give every problem of an SVG; ``shown`` is the name of its file in problems."""
    from xml.etree.ElementTree import ParseError

    from defusedxml import DefusedXmlException
    from defusedxml.ElementTree import DefusedXMLParser

    reader = _Reader(shown)
    parser = DefusedXMLParser(target=reader, forbid_entities=True, forbid_external=True)
    reader.position = parser.parser
    try:
        parser.feed(raw)
        parser.close()
    except ParseError as error:
        line, column = error.position
        reason = str(error).split(":")[0]
        yield Problem.at(Place(shown, max(line, 1), column + 1), of_pictures.svg_not_xml(reason))
    except DefusedXmlException as error:
        name = getattr(error, "name", None) or getattr(error, "sysid", None) or "?"
        reader.say(of_pictures.svg_entity(str(name)))
    except (ValueError, LookupError) as error:  # an encoding that Python does not know
        yield Problem.at(Place(shown), of_pictures.svg_not_xml(str(error)))
    yield from reader.problems


class _Reader:
    """Looks at each element as the parser meets it; the parser calls ``start``, ``end``, ``data``, ``close``."""

    def __init__(self, shown: str) -> None:
        self._shown = shown
        self._depth = 0
        self._in_style = False
        self._told: set[Wording] = set()
        self.position: Any = None
        self.problems: list[Problem] = []

    def say(self, said: Wording, severity: Severity = "error") -> None:
        """Add a problem at the parser's place; what is not drawn is told once a file."""
        if severity == "warning" and said in self._told:
            return
        self._told.add(said)
        line, column = self.position.CurrentLineNumber, self.position.CurrentColumnNumber
        self.problems.append(Problem.at(Place(self._shown, line, column + 1), said, severity))

    def start(self, tag: str, attributes: Mapping[str, str]) -> None:
        name = tag.rpartition("}")[2]
        if self._depth == 0:
            self._root(name, attributes)
        self._depth += 1
        self._in_style = name == "style"
        if name in _FORBIDDEN:
            self.say(of_pictures.svg_forbidden(f"<{name}>"))
        if name in _NOT_DRAWN:
            self.say(of_pictures.svg_not_drawn(name), "warning")
        for key, value in attributes.items():
            self._attribute(key.rpartition("}")[2], value)

    def end(self, tag: str) -> None:
        self._depth -= 1
        self._in_style = False

    def data(self, words: str) -> None:
        if self._in_style:
            self._style(words)

    def close(self) -> None:
        """Nothing is left to do; the parser asks for it."""

    def _root(self, name: str, attributes: Mapping[str, str]) -> None:
        if name != "svg":
            self.say(of_pictures.svg_root(name))
        elif "viewBox" not in attributes and not {"width", "height"} <= set(attributes):
            self.say(of_pictures.svg_without_size())

    def _attribute(self, key: str, value: str) -> None:
        if key.lower().startswith("on"):
            self.say(of_pictures.svg_forbidden(f'the script attribute "{key}"'))
        elif key in ("href", "src") and not value.startswith("#") and not _EMBEDDED.match(value):
            self.say(of_pictures.svg_external(value))
        elif key in _NOT_DRAWN_PROPERTIES and value != "none":
            self.say(of_pictures.svg_not_drawn(key), "warning")
        if key in _PAINTS or "url(" in value or "var(" in value:
            self._style(value)

    def _style(self, words: str) -> None:
        for address in _URL.findall(words):
            if not address.startswith("#") and not _EMBEDDED.match(address):
                self.say(of_pictures.svg_external(address))
        if "@import" in words:
            self.say(of_pictures.svg_external("@import"))
        if "var(" in words:
            self.say(of_pictures.svg_not_drawn("var()"), "warning")
        if _EIGHT_DIGITS.search(_URL.sub("", words)):
            self.say(of_pictures.svg_not_drawn("colours of four or eight digits"), "warning")
        for name in sorted(_NOT_DRAWN_PROPERTIES):
            if re.search(rf"(?:^|[;{{\s]){name}\s*:(?!\s*none)", words):
                self.say(of_pictures.svg_not_drawn(name), "warning")
