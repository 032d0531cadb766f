"""Turns YAML into models, and pydantic's errors into problems with a place and a remedy."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from typing import Any

from pydantic import TypeAdapter, ValidationError
from pydantic_core import ErrorDetails

from kiosk.content.problem import Problem, Wording
from kiosk.content.shape import field_at, fields_by_key, model_at, noun_of, without_kinds
from kiosk.content.source import Trail, YamlFile
from kiosk.content.text import Languages
from kiosk.content.wording import of_dates, of_keys, of_texts, of_yaml
from kiosk.content.wording.manner import nearest

_KEY = re.compile(r"[\w-]+")
_KINDS = {
    "string_type": "a text",
    "tuple_type": "a list",
    "list_type": "a list",
    "model_type": "a map of keys and values",
    "model_attributes_type": "a map of keys and values",
    "dict_type": "a map of keys and values",
    "bool_type": "true or false",
    "int_type": "a number",
    "float_type": "a number",
}
_BOUNDS = {
    "greater_than_equal": ("at least", "ge"),
    "less_than_equal": ("at most", "le"),
    "greater_than": ("more than", "gt"),
    "less_than": ("less than", "lt"),
}


@lru_cache(maxsize=64)
def adapter(shape: Any) -> TypeAdapter[Any]:
    """Give pydantic's validator of a type, made once."""
    return TypeAdapter(shape)


def validate(shape: Any, yaml: YamlFile, languages: Languages | None = None) -> Any:
    """Make a value of what a file says; None when there are errors, which are added to the file's problems."""
    if yaml.data is None:
        return None
    try:
        found = adapter(shape).validate_python(yaml.data, context=languages)
    except ValidationError as error:
        found_problems = _Errors(shape, yaml, error.errors(include_url=False, include_input=True)).problems()
        yaml.problems.extend(found_problems)
    else:
        yaml.problems.extend(_nothing_after(shape, yaml))
        return None if any(problem.is_error for problem in yaml.problems) else found
    return None


def _nothing_after(shape: Any, yaml: YamlFile) -> Iterator[Problem]:
    """Give a problem for each key or hyphen with nothing after it."""
    for path in yaml.empty:
        if path and isinstance(path[-1], str) and not _KEY.fullmatch(path[-1]):
            yield Problem.at(yaml.key_place(path), of_texts.text_cut(path[-1]))
        elif path:
            field = field_at(shape, path, yaml.data)
            said = of_yaml.nothing_after(path[-1], (field and field.description) or "")
            yield Problem.at(yaml.key_place(path), said)
        else:
            yield Problem.at(yaml.place(), of_keys.wrong_kind(0, "keys and values", "nothing", ""))


class _Errors:
    """Words the errors that pydantic found in one file."""

    def __init__(self, shape: Any, yaml: YamlFile, errors: Sequence[ErrorDetails]) -> None:
        self._shape = shape
        self._yaml = yaml
        self._errors = [
            ErrorDetails(**{**error, "loc": without_kinds(shape, error["loc"], yaml.data)}) for error in errors
        ]
        self._mistyped = self._keys_mistyped()

    def problems(self) -> Iterator[Problem]:
        yield from _nothing_after(self._shape, self._yaml)
        for error in self._errors:
            path = error["loc"]
            if error["type"] == "text":
                yield from self._text(path, error)
            elif path not in self._mistyped and path not in self._yaml.empty and not self._is_an_echo(error):
                yield self._problem(path, error)

    def _is_an_echo(self, error: ErrorDetails) -> bool:
        """Tell whether a list is called too short only because its entries are wrong, which is told of each."""
        return error["type"] == "too_short" and len(error["input"]) >= error["ctx"]["min_length"]

    def _keys_mistyped(self) -> set[Trail]:
        """Give the paths of missing keys that are there under a name nearly right; one mistake is told once."""
        missing: dict[Trail, list[str]] = {}
        for error in self._errors:
            if error["type"] == "missing":
                missing.setdefault(error["loc"][:-1], []).append(str(error["loc"][-1]))
        found: set[Trail] = set()
        for error in self._errors:
            if error["type"] == "extra_forbidden":
                parent = error["loc"][:-1]
                near = nearest(str(error["loc"][-1]), self._keys_at(parent))
                if near is not None and near in missing.get(parent, ()):
                    found.add((*parent, near))
        return found

    def _noun_at(self, path: Trail) -> str:
        return noun_of(model_at(self._shape, path, self._yaml.data))

    def _keys_at(self, path: Trail) -> Sequence[str]:
        model = model_at(self._shape, path, self._yaml.data)
        return list(fields_by_key(model)) if model else []

    def _text(self, path: Trail, error: ErrorDetails) -> Iterator[Problem]:
        context = error["ctx"]
        languages = context.get("languages", ())
        for key, fault in context["faults"]:
            inner = (*path, key) if key is not None and isinstance(error["input"], dict) else path
            place = self._yaml.place(inner)
            if inner in self._yaml.empty:
                continue
            if fault == "language":
                yield Problem.at(self._yaml.key_place(inner), of_texts.text_language(key, languages))
            elif fault == "tag":
                yield Problem.at(self._yaml.key_place(inner), of_texts.language_tag(key))
            elif fault == "kind":
                value = error["input"] if key is None else error["input"][key]
                yield Problem.at(place, of_texts.text_kind(_kind(value)))
            elif fault == "empty":
                yield Problem.at(place, of_texts.text_empty(key if isinstance(error["input"], dict) else None))
            else:
                yield Problem.at(place, of_texts.text_first(languages[0]))

    def _problem(self, path: Trail, error: ErrorDetails) -> Problem:
        place = self._yaml.place(path)
        if path and path[-1] == "[key]":
            said = error["ctx"]["wording"] if error["type"] == "wrong" else of_keys.bad_id(str(path[-2]))
            return Problem.at(self._yaml.key_place(path[:-1]), said)
        if error["type"] == "extra_forbidden":
            place = self._yaml.key_place(path)
        elif error["type"] == "union_tag_invalid":
            place = self._yaml.place((*path, "kind"))
        elif error["type"] == "missing":
            place = self._yaml.place(path[:-1])
        elif error["type"] == "wrong" and error["ctx"]["at"] is not None:
            at = error["ctx"]["at"]
            place = self._yaml.place((*path, *(at if isinstance(at, tuple) else (at,))))
        return Problem.at(place, self._wording(path, error))

    def _wording(self, path: Trail, error: ErrorDetails) -> Wording:
        kind, given, context = error["type"], error["input"], error.get("ctx", {})
        key = path[-1] if path else 0
        field = field_at(self._shape, path, self._yaml.data)
        description = (field and field.description) or ""
        if kind == "extra_forbidden":
            return of_keys.unknown_key(str(key), self._noun_at(path[:-1]), self._keys_at(path[:-1]))
        if kind == "missing":
            return of_keys.missing_key(str(key), self._noun_at(path[:-1]), description)
        if kind in ("union_tag_not_found", "union_tag_invalid"):
            kinds = _choices({"expected": context["expected_tags"]}) if "expected_tags" in context else []
            return of_keys.bad_kind(context.get("tag"), kinds)
        if "wording" in context:
            return Wording(*context["wording"])
        if kind == "date_kind":
            return of_dates.date_kind(str(key), _kind(given))
        if kind in _KINDS:
            return of_keys.wrong_kind(key, _KINDS[kind], _kind(given), description)
        if kind == "too_short":
            return of_keys.too_few(str(key), len(given), context["min_length"], description)
        if kind == "too_long":
            return of_keys.too_many(str(key), len(given), context["max_length"], description)
        if isinstance(given, (list, dict)):
            return of_keys.wrong_kind(key, "a single value", _kind(given), description)
        if kind == "string_pattern_mismatch":
            return of_keys.bad_id(given)
        if kind == "literal_error":
            return of_keys.bad_choice(given, _choices(context))
        if kind == "bool_parsing":
            return of_keys.bad_truth(given)
        if kind in ("int_parsing", "float_parsing", "int_from_float", "finite_number"):
            return of_keys.bad_number(given, description)
        if kind in _BOUNDS:
            words, name = _BOUNDS[kind]
            return of_keys.number_out_of_range(given, f"{words} {context[name]:g}", description)
        if kind == "string_too_short":
            return of_keys.too_few(str(key), 0, 1, description)
        return of_keys.otherwise_wrong(str(key), error["msg"], description)


def _kind(value: object) -> str:
    if isinstance(value, Mapping):
        return "a map of keys and values"
    return "a list" if isinstance(value, list) else "a text"


def _choices(context: Mapping[str, Any]) -> list[str]:
    """Give the words of a literal error, which pydantic joins into one sentence."""
    parts = str(context["expected"]).replace(" or ", ", ").split(", ")
    return [part.strip("'") for part in parts]
