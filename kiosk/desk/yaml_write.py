"""Writes YAML as a curator would type it: long texts folded, a blank line between entries, no sign that need not be."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import TypeAlias

from kiosk.desk.yaml_edit import typed

Plain: TypeAlias = "str | Sequence[str] | Sequence[Mapping[str, Plain]] | Mapping[str, Plain]"
"""What is written: texts, lists of ids, lists of maps and maps of these."""


def written(data: Mapping[str, Plain], heading: str = "") -> str:
    """Give a file of keys and values under a heading of comments."""
    return heading + "\n".join(_map(data, 0)) + "\n"


def _map(data: Mapping[str, Plain], column: int) -> Iterator[str]:
    before: Plain = ""
    for key, value in data.items():
        if before and column == 0 and (_is_long(before) or _is_long(value) or _are_maps(before, value)):
            yield ""
        before = value
        yield from _entry(key, value, column)


def _is_long(value: Plain) -> bool:
    """Tell whether a value is a list of maps."""
    return not isinstance(value, str | Mapping) and not all(isinstance(item, str) for item in value)


def _are_maps(*values: Plain) -> bool:
    return all(isinstance(value, Mapping) for value in values)


def _entry(key: str, value: Plain, column: int) -> Iterator[str]:
    pad = " " * column
    if isinstance(value, str):
        yield f"{pad}{key}: {typed(value, column, len(key) + 2)}"
    elif isinstance(value, Mapping):
        yield f"{pad}{key}:"
        yield from _map(value, column + 2)
    elif all(isinstance(item, str) for item in value):
        yield f"{pad}{key}: [{', '.join(map(str, value))}]"
    else:
        yield f"{pad}{key}:"
        for index, item in enumerate(value):
            if index and column == 0:
                yield ""
            assert isinstance(item, Mapping)
            first, *rest = _map(item, column + 4)
            yield f"{pad}  - {first.lstrip()}"
            yield from rest
