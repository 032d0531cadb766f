"""YAML as an editor sees it, and what its schema says of it, with the place of each complaint."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import yaml
from jsonschema import Draft202012Validator, ValidationError

from kiosk.content.problem import Place
from kiosk.content.source import YamlFile, read_yaml
from kiosk.desk.schema import KINDS, schema_of

VALIDATORS = {kind: Draft202012Validator(schema_of(kind)) for kind in KINDS}

# YAML 1.2, core schema, section 10.3.2
_NULL = re.compile(r"null|Null|NULL|~|")
_TRUTH = re.compile(r"true|True|TRUE|false|False|FALSE")
_WHOLE = re.compile(r"[-+]?[0-9]+")
_OF_ANOTHER_BASE = re.compile(r"0o[0-7]+|0x[0-9a-fA-F]+")
_NUMBER = re.compile(r"[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?")
_NO_NUMBER = re.compile(r"[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN)")


def seen(text: str) -> Any:
    """Give YAML as an editor takes it: by the core schema of YAML 1.2, and each key as a text; raises YAMLError."""
    node = yaml.compose(text, Loader=yaml.CBaseLoader)
    return None if node is None else _value(node)


def _value(node: yaml.Node) -> Any:
    if isinstance(node, yaml.MappingNode):
        return {key.value: _value(value) for key, value in node.value if isinstance(key, yaml.ScalarNode)}
    if isinstance(node, yaml.SequenceNode):
        return [_value(item) for item in node.value]
    assert isinstance(node, yaml.ScalarNode)
    return node.value if node.style else plain(node.value)


def plain(text: str) -> Any:
    """Give what an editor takes a text without quotation marks for."""
    if _NULL.fullmatch(text):
        return None
    if _TRUTH.fullmatch(text):
        return text.lower() == "true"
    if _WHOLE.fullmatch(text):
        return int(text)
    if _OF_ANOTHER_BASE.fullmatch(text):
        return int(text, 0)
    if _NUMBER.fullmatch(text):
        return float(text)
    return float(text.replace(".", "")) if _NO_NUMBER.fullmatch(text) else text


def kind_of(file: str) -> str | None:
    """Give the name of the schema of a file, named from its gallery."""
    found = [kind for kind, of in KINDS.items() if any(_glob(place).fullmatch(file) for place in of.places)]
    assert len(found) < 2, (file, found)
    return found[0] if found else None


def _glob(place: str) -> re.Pattern[str]:
    parts = re.split(r"(\*\*/|\*)", place)
    return re.compile("".join({"**/": "(?:.*/)?", "*": "[^/]*"}.get(part, re.escape(part)) for part in parts))


def yaml_files(gallery: Path) -> Iterator[tuple[str, str]]:
    """Give the YAML files of a gallery that have a schema, named from there, each with its schema's name."""
    for path in sorted(gallery.rglob("*.yaml")):
        file = path.relative_to(gallery).as_posix()
        if kind := kind_of(file):
            yield file, kind


def complaints(gallery: Path) -> Iterator[tuple[Place, ValidationError]]:
    """Give what the schemas say of the files of a gallery; nothing of what is no YAML, which an editor says itself."""
    for file, kind in yaml_files(gallery):
        typed = read_yaml(gallery / file, file)
        if typed.data is not None:
            for error in VALIDATORS[kind].iter_errors(seen(typed.text)):
                yield from ((place, error) for place in _places(error, typed))


def _places(error: ValidationError, typed: YamlFile) -> Iterator[Place]:
    path = tuple(error.absolute_path)
    instance: Any = error.instance
    schema: Any = error.schema
    if error.validator == "additionalProperties":
        yield from (typed.key_place((*path, key)) for key in instance if key not in schema["properties"])
    elif "propertyNames" in error.absolute_schema_path:
        yield typed.key_place((*path, instance))
    else:
        yield typed.key_place(path) if instance is None and path else typed.place(path)
