"""Reads YAML into plain texts, lists and maps that know where they stand in their file.

Every scalar stays the text that was typed: ``12:30``, ``no``, ``012`` and ``1929-11`` are not numbers here.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import TypeAlias

import yaml

from kiosk.content.problem import Place, Problem, Wording
from kiosk.content.stamps import stamp_of
from kiosk.content.wording import of_files, of_yaml

Data: TypeAlias = "str | list[Data] | dict[str, Data]"
Trail: TypeAlias = "tuple[str | int, ...]"

LARGEST_FILE = 4 * 1024 * 1024
"""The largest file that is read, in bytes."""

DEEPEST_NESTING = 40
"""How many lists and maps may stand inside each other."""

_UNPRINTABLE = re.compile("[^\t\n\r\x20-\x7e\x85\xa0-\ud7ff\ue000-\ufefe\uff00-\ufffd\U00010000-\U0010ffff]")
_ANCHOR = re.compile(r"&(?<![^\s\[{,]&)\S")  # its sign comes first: then it is looked for fastest
_COMPACT_NESTING = re.compile(r"[-?:](?:[ \t]+[-?:]){19}")
_MANY_BRACKETS = 1000
_TAGS = {
    yaml.ScalarNode: "tag:yaml.org,2002:str",
    yaml.SequenceNode: "tag:yaml.org,2002:seq",
    yaml.MappingNode: "tag:yaml.org,2002:map",
}


class _Loader(yaml.CBaseLoader):
    """Takes every scalar for text, as its base does, without asking its tables of patterns for each."""

    def resolve(self, kind: type[yaml.Node], value: str | None, implicit: object) -> str:
        return _TAGS[kind]

    def descend_resolver(self, current_node: object, current_index: object) -> None:
        pass

    def ascend_resolver(self) -> None:
        pass


class _TooDeepError(Exception):
    """Lists and maps stand too deep inside each other; ``index`` is where."""

    def __init__(self, index: int) -> None:
        super().__init__()
        self.index = index


@dataclass
class YamlFile:
    """A YAML file as it was typed.

    ``data`` is None where the file could not be read; ``empty`` holds the paths after which nothing stands;
    ``stamp`` is when the file was saved and how long it is.
    """

    file: str
    text: str = ""
    data: Data | None = None
    problems: list[Problem] = field(default_factory=list)
    empty: set[Trail] = field(default_factory=set)
    stamp: tuple[int, int] | None = None
    _root: yaml.Node | None = None
    _lines: list[int] = field(default_factory=list)

    def place(self, path: Trail = ()) -> Place:
        """Give the place of the value at a path, or of the nearest value around it."""
        node = self._node(path)
        return self._at(node.start_mark.index) if node else Place(self.file)

    def key_place(self, path: Trail) -> Place:
        """Give the place of the key at the end of a path; in a list, of the entry, or of its hyphen if that is all."""
        parent = self._node(path[:-1])
        if isinstance(parent, yaml.MappingNode):
            for key, _ in parent.value:
                if key.value == path[-1]:
                    return self._at(key.start_mark.index)
        elif isinstance(parent, yaml.SequenceNode) and path in self.empty:
            return self._at(parent.value[int(path[-1])].start_mark.index - 1)
        return self.place(path)

    def place_within(self, path: Trail, offset: int) -> Place:
        """Give the place of one character of a text, counted from 0, however the text is folded in the file."""
        node = self._node(path)
        if not isinstance(node, yaml.ScalarNode):
            return self.place(path)
        start, end = node.start_mark.index, node.end_mark.index
        if node.style in ("|", ">"):
            start = self.text.find("\n", start) + 1
        elif node.style:
            start, end = start + 1, end - 1
        wanted = len("".join(str(self._value(node))[:offset].split()))
        for index in _seen(self.text, start, end, node.style):
            if wanted == 0:
                return self._at(index)
            wanted -= 1
        return self._at(node.start_mark.index)

    def _at(self, index: int) -> Place:
        line = bisect_right(self._lines, index)
        return Place(self.file, line, index - self._lines[line - 1] + 1) if line else Place(self.file)

    def _node(self, path: Trail) -> yaml.Node | None:
        node = self._root
        for step in path:
            if isinstance(node, yaml.MappingNode):
                node = next((value for key, value in node.value if key.value == step), node)
            elif isinstance(node, yaml.SequenceNode) and isinstance(step, int) and step < len(node.value):
                node = node.value[step]
        return node

    def _say(self, index: int, said: Wording) -> None:
        self.problems.append(Problem.at(self._at(index), said))

    def _compose(self) -> None:
        self._lines = [0, *(match.end() for match in re.finditer("\n", self.text))]
        unprintable = _UNPRINTABLE.search(self.text)
        if unprintable:
            self._say(unprintable.start(), of_files.unprintable(unprintable[0]))
            return
        if not self._is_tame():
            return
        try:
            self._root = yaml.compose(self.text, Loader=_Loader)
        except yaml.MarkedYAMLError as error:
            index = min(_mark_index(error), len(self.text))
            line = self.text[self.text.rfind("\n", 0, index) + 1 :].split("\n", 1)[0]
            here = self.text[index : index + 1]
            self._say(index, of_yaml.bad_yaml(error.context or "", error.problem or "", line, here))
            return
        except yaml.YAMLError as error:
            self._say(0, of_yaml.bad_yaml("", str(error), "", ""))
            return
        if self._root is None:
            self._say(0, of_files.empty_file())
        else:
            try:
                self.data = self._value(self._root, ())
            except _TooDeepError as error:
                self._say(error.index, of_yaml.too_deep(DEEPEST_NESTING))

    def _is_tame(self) -> bool:
        """Tell whether the text holds no anchors and no deep nesting, which the composer could not bear."""
        brackets = self.text.count("[") + self.text.count("{")
        if brackets < _MANY_BRACKETS and not _ANCHOR.search(self.text) and not _COMPACT_NESTING.search(self.text):
            return True
        depth = 0
        try:
            for event in yaml.parse(self.text, Loader=yaml.CBaseLoader):
                index = event.start_mark.index if event.start_mark else 0
                if isinstance(event, yaml.NodeEvent) and not isinstance(event, yaml.AliasEvent) and event.anchor:
                    self._say(index, of_yaml.anchor(event.anchor))
                    return False
                if isinstance(event, yaml.CollectionStartEvent):
                    depth += 1
                elif isinstance(event, yaml.CollectionEndEvent):
                    depth -= 1
                if depth > DEEPEST_NESTING:
                    self._say(index, of_yaml.too_deep(DEEPEST_NESTING))
                    return False
        except yaml.MarkedYAMLError as error:
            if "nesting depth" in (error.problem or ""):  # libyaml's own limit; it reads ahead and comes first
                self._say(_mark_index(error), of_yaml.too_deep(DEEPEST_NESTING))
                return False
        except yaml.YAMLError:
            pass  # the composer meets the same error and words it
        return True

    def _value(self, node: yaml.Node, path: Trail | None = None) -> Data:
        """Turn a node into plain data; with a path, note what is wrong on the way."""
        if path is not None:
            if node.tag != _TAGS.get(type(node)):
                self._say(node.start_mark.index, of_yaml.unknown_tag(node.tag))
            if len(path) > DEEPEST_NESTING:
                raise _TooDeepError(node.start_mark.index)
        if isinstance(node, yaml.MappingNode):
            return self._map(node, path or ())
        if isinstance(node, yaml.SequenceNode):
            return [self._value(item, (*(path or ()), index)) for index, item in enumerate(node.value)]
        assert isinstance(node, yaml.ScalarNode)
        text: str = node.value
        if not text and not node.style and path is not None:
            self.empty.add(path)
        if node.style == '"' and path is not None and (found := _UNPRINTABLE.search(text)):
            place = self.place_within(path, found.start())
            self.problems.append(Problem.at(place, of_yaml.escaped_control(found[0])))
        if node.style == "|":
            return text.rstrip("\n")
        # Folding turns a blank line into one line end; texts mark a new paragraph by a blank line.
        return re.sub(r"\n+", "\n\n", text.rstrip("\n")) if "\n" in text else text

    def _map(self, node: yaml.MappingNode, path: Trail) -> Data:
        data: dict[str, Data] = {}
        for key, value in node.value:
            if not isinstance(key, yaml.ScalarNode):
                self._say(key.start_mark.index, of_yaml.key_not_text())
            elif key.value in data:
                first = self.key_place((*path, key.value)).line
                self._say(key.start_mark.index, of_yaml.repeated_key(key.value, first))
            else:
                data[key.value] = self._value(value, (*path, key.value))
        return data


def read_yaml(path: Path, shown: str) -> YamlFile:
    """Read a YAML file; whatever is wrong with it stands in its ``problems``.

    ``shown`` is the name of the file in problems, relative to the gallery.
    """
    found = YamlFile(shown)
    try:
        stamp = stamp_of(path)
        size = stamp[1]
        raw = path.read_bytes() if size <= LARGEST_FILE else b""
    except OSError as error:
        found.problems.append(Problem.at(Place(shown), of_files.unreadable_file(error)))
        return found
    if size > LARGEST_FILE:
        found.problems.append(Problem.at(Place(shown), of_files.file_too_large(size, LARGEST_FILE)))
        return found
    found = parse_yaml(raw, shown)
    found.stamp = stamp
    return found


def parse_yaml(raw: bytes, shown: str) -> YamlFile:
    """Read YAML from bytes, as ``read_yaml`` does."""
    found = YamlFile(shown)
    try:
        text = raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        before = _with_line_ends(raw[: error.start].removeprefix(b"\xef\xbb\xbf").decode("utf-8", "replace"))
        place = Place(shown, before.count("\n") + 1, len(before) - before.rfind("\n"))
        found.problems.append(Problem.at(place, of_files.not_utf8(raw)))
        return found
    found.text = _with_line_ends(text)
    found._compose()
    return found


def _with_line_ends(text: str) -> str:
    """Give a text with the line ends of Unix, whichever it had."""
    return text.replace("\r\n", "\n").replace("\r", "\n")


def _mark_index(error: yaml.MarkedYAMLError) -> int:
    """Give where an error is best looked for: at the beginning of what does not end on its line."""
    begun, met = error.context_mark, error.problem_mark
    if begun and met and begun.line < met.line and re.search("quoted|flow|simple key", error.context or ""):
        return begun.index
    mark = met or begun
    return mark.index if mark else 0


def _seen(text: str, start: int, end: int, style: str | None) -> Iterator[int]:
    """Give the indexes in a file of the characters of a text that are not white space.

    A character typed as an escape is given by the index of its backslash or of its first quotation mark.
    """
    index = start
    while index < end:
        step = 1
        if style == '"' and text[index] == "\\":
            step = {"x": 4, "u": 6, "U": 10}.get(text[index + 1], 2)
            if text[index + 1] in "\nnt 0":
                index += step
                continue
        elif style == "'" and text[index] == "'":
            step = 2
        if not text[index].isspace():
            yield index
        index += step
