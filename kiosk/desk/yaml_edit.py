"""Types words into YAML as a curator would: whatever else stands in the file, comments too, stays as it is."""

from __future__ import annotations

import json
import re
import textwrap
from collections.abc import Callable, Mapping
from dataclasses import dataclass

import yaml

from kiosk.content.source import Trail
from kiosk.content.translations import flowed

WIDTH = 100
"""How long a line of text may be."""


@dataclass(frozen=True)
class _Edit:
    """Words that take the place of a stretch of the file."""

    start: int
    end: int
    words: str


def with_translations(text: str, first: str, language: str, words: Mapping[Trail, str]) -> str:
    """Give a file with the words typed in beside the first language's, or in place of what stood there.

    ``words`` is by the path of each text; a text given without languages becomes a map of both.
    """
    return _edited(text, words, lambda node, said, flow: _translation(text, node, first, language, said, flow))


def with_values(text: str, words: Mapping[Trail, str]) -> str:
    """Give a file with the words typed in place of the values at the paths."""
    return _edited(text, words, lambda node, said, flow: _value(text, node, _indent_of(text, node), said, flow))


def with_entry(text: str, path: Trail, entry: str) -> str:
    """Give a file with an entry added at the end of the list at a path."""

    def add(node: yaml.Node, said: str, flow: bool) -> _Edit:
        last = node.value[-1]
        at = _end(text, last)
        column = last.start_mark.column - 2
        return _Edit(at, at, f", {said}" if _is_flow(node) else f"\n{' ' * column}- {said}")

    return _edited(text, {path: entry}, add)


def _edited(text: str, words: Mapping[Trail, str], edit: Callable[[yaml.Node, str, bool], _Edit]) -> str:
    root = yaml.compose(text, Loader=yaml.BaseLoader)
    assert root is not None
    edits = []
    for path, said in words.items():
        node, flow = _node(root, path)
        edits.append(edit(node, said, flow))
    for one in sorted(edits, key=lambda edit: -edit.start):
        text = text[: one.start] + one.words + text[one.end :]
    return text


def _node(root: yaml.Node, path: Trail) -> tuple[yaml.Node, bool]:
    """Give the node at a path, and whether it stands inside brackets or braces."""
    node, flow = root, False
    for step in path:
        flow = flow or _is_flow(node)
        if isinstance(node, yaml.MappingNode):
            node = next(value for key, value in node.value if key.value == step)
        else:
            node = node.value[step]
    return node, flow


def _is_flow(node: yaml.Node) -> bool:
    """Tell whether a list or a map is typed in brackets or braces."""
    return isinstance(node, yaml.CollectionNode) and bool(node.flow_style)


def _translation(text: str, node: yaml.Node, first: str, language: str, said: str, flow: bool) -> _Edit:
    if isinstance(node, yaml.ScalarNode):
        words = node.value if node.style == "|" else re.sub(r"\n+", "\n\n", node.value)
        return _made_a_map(text, node, {first: flowed(words), language: said}, flow)
    for key, value in node.value:
        if key.value == language:
            return _value(text, value, key.start_mark.column, said, flow or _is_flow(node))
    key, value = node.value[-1]
    at = _end(text, value)
    if flow or _is_flow(node):
        return _Edit(at, at, f", {language}: {_quoted(said)}")
    if remark := re.compile(r"[ \t]+#[^\n]*").match(text, at):
        at = remark.end()
    column = key.start_mark.column
    return _Edit(at, at, f"\n{' ' * column}{language}: {typed(said, column, len(language) + 2)}")


def _made_a_map(text: str, node: yaml.Node, words: Mapping[str, str], flow: bool) -> _Edit:
    """Make a map of languages out of a text that stood there alone."""
    start, end = node.start_mark.index, _end(text, node)
    if flow:
        return _Edit(start, end, "{" + ", ".join(f"{tag}: {_quoted(said)}" for tag, said in words.items()) + "}")
    indent = _indent_of(text, node)
    in_a_list = text[text.rfind("\n", 0, start) + 1 : start].lstrip(" -") == ""
    column = node.start_mark.column if in_a_list else indent + 2
    lines = [f"{tag}: {typed(said, column, len(tag) + 2)}" for tag, said in words.items()]
    if in_a_list:
        return _Edit(start, end, f"\n{' ' * column}".join(lines))
    before = len(text[:start].rstrip(" "))
    return _Edit(before, end, "".join(f"\n{' ' * column}{line}" for line in lines))


def _value(text: str, node: yaml.Node, column: int, said: str, flow: bool) -> _Edit:
    start, end = node.start_mark.index, _end(text, node)
    return _Edit(start, end, _quoted(said) if flow else typed(said, column, node.start_mark.column - column))


def _indent_of(text: str, node: yaml.Node) -> int:
    """Give the column of the key before a value."""
    line = text[text.rfind("\n", 0, node.start_mark.index) + 1 : node.start_mark.index]
    return len(line) - len(line.lstrip(" -"))


def _end(text: str, node: yaml.Node) -> int:
    """Give the index after a node, without the line ends that belong to a block of text."""
    start = node.start_mark.index
    return start + len(text[start : node.end_mark.index].rstrip())


def typed(said: str, column: int, before: int) -> str:
    """Type a text after a key at a column; ``before`` is how much of the line the key takes."""
    pad = " " * (column + 2)
    paragraphs = said.split("\n\n")
    if len(paragraphs) > 1:
        return "|\n" + "\n\n".join(_wrapped(paragraph, pad) for paragraph in paragraphs)
    if column + before + len(said) > WIDTH:
        return ">-\n" + _wrapped(said, pad)
    return said if _is_plain(said) else _quoted(said)


def _wrapped(words: str, pad: str) -> str:
    return textwrap.fill(
        words, WIDTH, initial_indent=pad, subsequent_indent=pad, break_long_words=False, break_on_hyphens=False
    )


def _quoted(said: str) -> str:
    """Type a text in quotation marks, which YAML reads as JSON does."""
    return json.dumps(said, ensure_ascii=False)


def _is_plain(said: str) -> bool:
    """Tell whether YAML reads a text as itself without quotation marks."""
    try:
        return bool(yaml.load(f"key: {said}", Loader=yaml.BaseLoader) == {"key": said})
    except yaml.YAMLError:
        return False
