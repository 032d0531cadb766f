"""Texts in several languages."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Annotated, Any

from pydantic import GetCoreSchemaHandler, GetJsonSchemaHandler, WithJsonSchema
from pydantic.json_schema import JsonSchemaValue
from pydantic_core import CoreSchema, PydanticCustomError, core_schema

from kiosk.content.typed import SOME_WORDS, words_or_map
from kiosk.content.wording import of_texts

LANGUAGE_TAG = re.compile(r"[a-z]{2,3}(-[A-Za-z0-9]{2,8})*")

_TAG: JsonSchemaValue = {
    "title": "language tag",
    "type": "string",
    "pattern": f"^{LANGUAGE_TAG.pattern}$",
    "patternErrorMessage": of_texts.TAG_SHAPE,
}

LanguageTag = Annotated[str, WithJsonSchema(_TAG)]
"""A language tag, for editors; the models' validators say what is wrong with one."""


@dataclass(frozen=True)
class Languages:
    """The languages of an exhibit, the first language first: the context in which texts are read.

    ``strict`` is False where other exhibits' texts may stand too: then any language may be there or be missing.
    """

    tags: tuple[str, ...]
    strict: bool = True


ISOLATE = ("\u2068", "\u2069")
"""What stands around words that are in the exhibit's first language where another is shown.

Unicode's own marks: they keep such words in their own direction, and are the ``lang`` that a voice goes by.
"""


@dataclass(frozen=True)
class Text:
    """One text of the exhibit in one or more languages.

    ``by_language`` maps a language tag to words; ``first`` is the exhibit's first language, always present.
    """

    by_language: Mapping[str, str]
    first: str

    def spoken_in(self, language: str) -> str:
        """Give the tag of the language that ``words(language)`` is really in."""
        return language if language in self.by_language else self.first

    def words(self, language: str) -> str:
        """Give the words in a language, or in the exhibit's first language where they are missing."""
        return self.by_language[self.spoken_in(language)]

    def marked(self, language: str, words: str) -> str:
        """Put the marks of its language around a piece of this text that is shown for want of a translation."""
        return words if self.spoken_in(language) == language else f"{ISOLATE[0]}{words}{ISOLATE[1]}"

    def __hash__(self) -> int:
        return hash((tuple(self.by_language.items()), self.first))

    @classmethod
    def __get_pydantic_core_schema__(cls, source: Any, handler: GetCoreSchemaHandler) -> CoreSchema:
        return core_schema.with_info_plain_validator_function(
            _read_text,
            serialization=core_schema.plain_serializer_function_ser_schema(lambda text: dict(text.by_language)),
        )

    @classmethod
    def __get_pydantic_json_schema__(cls, schema: CoreSchema, handler: GetJsonSchemaHandler) -> JsonSchemaValue:
        by_language = {"propertyNames": _TAG, "additionalProperties": SOME_WORDS, "minProperties": 1}
        return {"title": "text"} | words_or_map(SOME_WORDS, by_language)


def _read_text(value: object, info: core_schema.ValidationInfo) -> Text:
    """Read a text; raises one error of the type ``text`` whose ``faults`` name each key and what is wrong there."""
    if isinstance(value, Text):
        return value
    languages = info.context if isinstance(info.context, Languages) else Languages((), strict=False)
    first = languages.tags[0] if languages.tags else "und"
    if isinstance(value, str):
        value = {first: value}
    elif not isinstance(value, dict):
        raise PydanticCustomError("text", "not a text", {"faults": [(None, "kind")]})
    elif not languages.tags or (not languages.strict and first not in value):
        first = next(iter(value), first)
    faults = [(key, fault) for key, words in value.items() if (fault := _fault(key, words, languages))]
    if first not in value and not faults:  # a mistyped tag explains itself; one mistake is told once
        faults.append((None, "first"))
    if faults:
        raise PydanticCustomError("text", "not a text", {"faults": faults, "languages": languages.tags})
    return Text(MappingProxyType({key: words.strip() for key, words in value.items()}), first)


def _fault(key: str, words: object, languages: Languages) -> str | None:
    if languages.strict and languages.tags and key not in languages.tags:
        return "language"
    if not LANGUAGE_TAG.fullmatch(key):
        return "tag"
    if not isinstance(words, str):
        return "kind"
    return None if words.strip() else "empty"
