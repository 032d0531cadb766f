"""What the models say of a place in the data: which keys it may hold, what a key is for, which marks it bears.

The data may be wrong or incomplete: the models' types are followed as far as they lead.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from types import NoneType, UnionType
from typing import TYPE_CHECKING, Annotated, Any, Literal, TypeAlias, Union, get_args, get_origin

from pydantic import BaseModel
from pydantic.fields import FieldInfo

from kiosk.content.model import AssetFile, Defines, Length, Refers
from kiosk.content.text import Text

if TYPE_CHECKING:
    from kiosk.content.source import Data, Trail

Mark: TypeAlias = AssetFile | Defines | Length | Refers


@dataclass(frozen=True, slots=True)
class Marked:
    """One text of a file: where it stands, what it says, which marks it bears.

    ``is_text`` tells visitors' words from ids and paths; ``language`` is None where a text is given without a map.
    """

    path: Trail
    words: str
    marks: tuple[Mark, ...]
    is_text: bool = False
    language: str | None = None


_Walk: TypeAlias = "Callable[[Data, Trail], Iterator[Marked]]"


def walk(shape: Any, data: Data, path: Trail = ()) -> Iterator[Marked]:
    """Give every text in data of a shape (a model or another type) that bears a mark or is for visitors."""
    walker = _walker(shape, ())
    return walker(data, path) if walker else iter(())


def field_at(shape: Any, path: Trail, data: Data | None) -> FieldInfo | None:
    """Give the field that a path leads to in data of a shape, or None where it leads to none."""
    field = None
    for step in path:
        model = _model_of(shape, data)
        data = _below(data, step)
        if model is not None:
            field = fields_by_key(model).get(str(step))
            if field is None:
                return None
            shape = field.annotation
        else:
            shape = _inner(shape)
            if shape is None:
                return None
    return field


def model_at(shape: Any, path: Trail, data: Data | None) -> type[BaseModel] | None:
    """Give the model of the map that a path leads to in data of a shape."""
    for step in path:
        model = _model_of(shape, data)
        data = _below(data, step)
        if model is not None:
            field = fields_by_key(model).get(str(step))
            shape = field.annotation if field else None
        else:
            shape = _inner(shape)
    return _model_of(shape, data)


def without_kinds(shape: Any, trail: Trail, data: Data | None) -> Trail:
    """Take out of pydantic's path to an error the kinds that it puts before the keys of a model chosen by its kind."""
    path: list[str | int] = []
    for step in trail:
        model = _model_of(shape, data)
        if model is not None and step == kind_of(model) and len(_models(shape)) > 1:
            shape = model
            continue
        path.append(step)
        field = fields_by_key(model).get(str(step)) if model else None
        shape = field.annotation if field else None if model else _inner(shape)
        data = _below(data, step)
    return tuple(path)


def kind_of(model: type[BaseModel]) -> str | None:
    """Give the one word that a model's key ``kind`` must be, where it has such a key."""
    field = model.model_fields.get("kind")
    words = get_args(field.annotation) if field and get_origin(field.annotation) is Literal else ()
    return words[0] if len(words) == 1 else None


@lru_cache(maxsize=256)
def fields_by_key(model: type[BaseModel]) -> Mapping[str, FieldInfo]:
    """Give the fields of a model by the keys that curators write."""
    return {field.alias or name: field for name, field in model.model_fields.items()}


def noun_of(model: type[BaseModel] | None) -> str:
    """Give what a curator calls the thing that a model describes: ``a claim``, ``exhibit.yaml``."""
    if model is None:
        return "this place"
    name = model.__name__
    if name.endswith("File"):
        return f"{name.removesuffix('File').lower()}.yaml"
    if name == "Site":
        return "site.yaml"
    words = re.sub(r"(?<=[a-z])(?=[A-Z])", " ", name.removesuffix("Entry")).lower()
    if words.endswith(("words", "hours")):
        return f"the {words}"
    return f"{'an' if words[0] in 'aeio' else 'a'} {words}"


def sentence_of(model: type[BaseModel]) -> str:
    """Give the sentence that says what a model is for."""
    return (model.__doc__ or "").strip().splitlines()[0]


def _members(shape: Any) -> list[Any]:
    """Give the possible types of a shape, without None and without what Annotated adds."""
    origin = get_origin(shape)
    if origin is Annotated:
        return _members(get_args(shape)[0])
    if origin in (Union, UnionType):
        return [member for part in get_args(shape) if part is not NoneType for member in _members(part)]
    return [shape]


def _below(data: Data | None, step: str | int) -> Data | None:
    if isinstance(data, dict):
        return data.get(str(step))
    return data[step] if isinstance(data, list) and isinstance(step, int) and step < len(data) else None


def _models(shape: Any) -> list[type[BaseModel]]:
    return [member for member in _members(shape) if isinstance(member, type) and issubclass(member, BaseModel)]


def _model_of(shape: Any, data: Data | None) -> type[BaseModel] | None:
    """Give the model of a shape; of several, the one whose kind the data names."""
    models = _models(shape)
    if len(models) < 2:
        return models[0] if models else None
    kind = data.get("kind") if isinstance(data, dict) else None
    return next((model for model in models if kind_of(model) == kind), None)


def _inner(shape: Any) -> Any:
    for member in _members(shape):
        arguments = get_args(member)
        if get_origin(member) is tuple:
            return arguments[0]
        if get_origin(member) is dict:
            return arguments[1]
    return None


@lru_cache(maxsize=1024)
def _walker(shape: Any, marks: tuple[Mark, ...]) -> _Walk | None:
    """Make the function that walks data of a shape, or None where nothing marked can be in it."""
    origin = get_origin(shape)
    if origin is Annotated:
        inner, *added = get_args(shape)
        return _walker(inner, (*marks, *(mark for mark in added if isinstance(mark, Mark))))
    if origin in (Union, UnionType):
        parts = [part for part in get_args(shape) if part is not NoneType]
        if all(isinstance(part, type) and issubclass(part, BaseModel) and kind_of(part) for part in parts):
            return _walk_kinds({kind_of(part): _walker(part, marks) for part in parts})
        return _walk_any([_walker(part, marks) for part in parts])
    if origin in (tuple, list):
        return _walk_list(_walker(get_args(shape)[0], ()))
    if origin is dict:
        return _walk_map(_walker(get_args(shape)[1], ()))
    if shape is Text:
        return _walk_text(marks)
    if isinstance(shape, type) and issubclass(shape, BaseModel):
        return _walk_model(shape, marks)
    return _walk_scalar(marks) if marks else None


def _walk_any(walkers: list[_Walk | None]) -> _Walk | None:
    known = [walker for walker in walkers if walker]
    if len(known) < 2:
        return known[0] if known else None
    return lambda data, path: (marked for walker in known for marked in walker(data, path))


def _walk_kinds(walkers: Mapping[str | None, _Walk | None]) -> _Walk:
    def give(data: Data, path: Trail) -> Iterator[Marked]:
        walker = walkers.get(str(data.get("kind"))) if isinstance(data, dict) else None
        if walker:
            yield from walker(data, path)

    return give


def _walk_list(walker: _Walk | None) -> _Walk | None:
    def give(data: Data, path: Trail) -> Iterator[Marked]:
        if isinstance(data, list) and walker:
            for index, item in enumerate(data):
                yield from walker(item, (*path, index))

    return give if walker else None


def _walk_map(walker: _Walk | None) -> _Walk | None:
    def give(data: Data, path: Trail) -> Iterator[Marked]:
        if isinstance(data, dict) and walker:
            for key, value in data.items():
                yield from walker(value, (*path, key))

    return give if walker else None


def _walk_model(model: type[BaseModel], marks: tuple[Mark, ...]) -> _Walk:
    by_key: dict[str, _Walk | None] = {}  # filled when first needed, so that models may hold themselves

    def give(data: Data, path: Trail) -> Iterator[Marked]:
        if not by_key:
            for key, field in fields_by_key(model).items():
                found = tuple(mark for mark in field.metadata if isinstance(mark, Mark))
                shape: Any = field.annotation
                by_key[key] = _walker(shape, found)
        if isinstance(data, dict):
            for key, value in data.items():
                walker = by_key.get(key)
                if walker:
                    yield from walker(value, (*path, key))
        elif isinstance(data, str) and marks:
            yield Marked(path, data, marks)

    return give


def _walk_text(marks: tuple[Mark, ...]) -> _Walk:
    def give(data: Data, path: Trail) -> Iterator[Marked]:
        if isinstance(data, str):
            yield Marked(path, data, marks, is_text=True)
        elif isinstance(data, dict):
            for language, words in data.items():
                if isinstance(words, str):
                    yield Marked((*path, language), words, marks, is_text=True, language=language)

    return give


def _walk_scalar(marks: tuple[Mark, ...]) -> _Walk:
    def give(data: Data, path: Trail) -> Iterator[Marked]:
        if isinstance(data, str):
            yield Marked(path, data, marks)

    return give
