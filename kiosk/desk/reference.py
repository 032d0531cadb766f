"""The reference of every key that a curator may write, made from the models.

``python -m kiosk.desk.reference`` writes it into ``exhibits/README.md``.
"""

from __future__ import annotations

import math
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path
from types import NoneType, UnionType
from typing import Annotated, Any, Literal, Union, get_args, get_origin

import yaml
from pydantic import BaseModel
from pydantic.fields import FieldInfo

from kiosk.content.credits import CreditsFile
from kiosk.content.dates import Dating
from kiosk.content.events import TimelineFile
from kiosk.content.exhibit import ExhibitFile
from kiosk.content.hours import Day
from kiosk.content.interactives import KINDS
from kiosk.content.model import AssetFile, Defines, Refers
from kiosk.content.narration import NarrationFile
from kiosk.content.panel import Panel
from kiosk.content.people import Person
from kiosk.content.shape import fields_by_key, kind_of, noun_of, sentence_of
from kiosk.content.site import Site
from kiosk.content.sources import CitationEntry, Source
from kiosk.content.terms import Term
from kiosk.content.text import Text
from kiosk.content.ties import TiesFile

FILES: dict[str, type[BaseModel]] = {
    "exhibit.yaml": ExhibitFile,
    "panels/NN-id.yaml": Panel,
    "people.yaml: each person": Person,
    "terms.yaml: each term": Term,
    "sources.yaml: each source": Source,
    "timeline.yaml": TimelineFile,
    "ties.yaml": TiesFile,
    "narration.yaml": NarrationFile,
    "assets/…/credits.yaml": CreditsFile,
    "site.yaml": Site,
}
BEGIN = "<!-- The reference below is made by python -m kiosk.desk.reference: do not edit it by hand. -->"
_PLAIN = {str: "words", int: "whole number", float: "number", bool: "true or false", Dating: "date", Text: "text"}


def reference() -> str:
    """Give the reference of every file and every kind of interactive, in Markdown."""
    done: set[type[BaseModel]] = set()
    parts = [BEGIN, "", "## Every key", "", "A **text** is a string or a map of language tag to text.", ""]
    for name, model in FILES.items():
        parts += [f"### {name}", "", *_tables(model, done)]
    where = "They stand under `interactives:` of a panel, or under `overviews:` of exhibit.yaml."
    parts += ["## Every kind of interactive", "", where, ""]
    for kind in sorted(KINDS):
        parts += [f"### kind: {kind}", "", *_tables(KINDS[kind], done)]
    return "\n".join(parts).rstrip() + "\n"


def _tables(model: type[BaseModel], done: set[type[BaseModel]]) -> Iterator[str]:
    """Give the table of a model, and of each model inside it that has not had one yet."""
    done.add(model)
    yield sentence_of(model)
    yield from ("", "| key | holds | |", "|---|---|---|")
    inside: list[type[BaseModel]] = []
    for key, field in fields_by_key(model).items():
        holds = kind_of(model) if key == "kind" and kind_of(model) else _holds(field.annotation, field.metadata)
        name = f"**{key}**" if field.is_required() else key
        yield f"| {name} | {holds} | {_sentence(field)} |"
        inside += [found for found in _models(field.annotation) if found not in done and not kind_of(found)]
    yield ""
    for found in dict.fromkeys(inside):
        yield f"#### {noun_of(found)}"
        yield ""
        yield from _tables(found, done)


def _sentence(field: FieldInfo) -> str:
    words = (field.description or "").replace("|", "\\|")
    examples = ", ".join(f"`{_typed(example)}`" for example in field.examples or ())
    default = field.default
    if isinstance(default, (int, float)) and not isinstance(default, bool):
        words += f" Left out, it is {default:g}."
    elif isinstance(default, tuple) and default:
        words += f" Left out, it is `[{', '.join(default)}]`."
    return f"{words} Such as {examples}." if examples else words


def _typed(example: Any) -> str:
    """Give an example as a curator would type it on one line."""
    if not isinstance(example, (list, dict)):
        return str(example)
    return yaml.safe_dump(example, default_flow_style=True, allow_unicode=True, width=math.inf).strip()


def _holds(shape: Any, marks: list[Any]) -> str:
    """Say in a word or two what a key holds."""
    if shape is CitationEntry:
        return "citation, or the id of a source alone"
    for mark in marks:
        if isinstance(mark, AssetFile | Refers):
            return mark.title
        if isinstance(mark, Defines):
            return "id"
    origin, arguments = get_origin(shape), get_args(shape)
    if origin is Annotated:
        return _holds(arguments[0], list(arguments[1:]))
    if origin in (Union, UnionType):
        kinds = [argument for argument in arguments if argument is not NoneType]
        return "interactive" if len(kinds) > 1 else _holds(kinds[0], [])
    if origin is tuple:
        return f"list: {_holds(arguments[0], [])}"
    if origin is Literal:
        return " · ".join(f"`{argument}`" for argument in arguments)
    if isinstance(shape, type) and issubclass(shape, BaseModel):
        return noun_of(shape).split(" ", 1)[-1]
    if shape in _PLAIN:
        return _PLAIN[shape]
    if get_origin(arguments[1]) is dict:
        return "map: language tag to map: word to words"
    key = "date" if arguments[0] is Day else "language tag"
    return f"map: {key} to {_holds(arguments[1], [])}"


def _models(shape: Any) -> Iterator[type[BaseModel]]:
    if isinstance(shape, type) and issubclass(shape, BaseModel):
        yield shape
    for argument in get_args(shape):
        yield from _models(argument)


def models_within(models: Iterable[type[BaseModel]]) -> set[type[BaseModel]]:
    """Give models and all models inside them."""
    found: set[type[BaseModel]] = set()
    left = list(models)
    while left:
        model = left.pop()
        if model not in found:
            found.add(model)
            left += [inside for field in fields_by_key(model).values() for inside in _models(field.annotation)]
    return found


def write(readme: Path) -> None:
    """Put the reference into the README, in place of the one that stands there."""
    before = readme.read_text(encoding="utf-8").partition(BEGIN)[0].rstrip()
    readme.write_text(f"{before}\n\n{reference()}", encoding="utf-8")


if __name__ == "__main__":
    write(Path(sys.argv[1]) if len(sys.argv) > 1 else Path("exhibits/README.md"))
