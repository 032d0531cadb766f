"""JSON Schema of the models, as an editor sees the YAML: keys, what they hold, and what is said of them.

Pydantic makes it; here it is told what a curator may type for each kind of value, and to name things as the kiosk does.
"""

from __future__ import annotations

from typing import Any, get_origin

from pydantic.json_schema import CoreRef, GenerateJsonSchema, JsonSchemaValue
from pydantic_core import core_schema

from kiosk.content.interactives import Interactive
from kiosk.content.shape import noun_of, sentence_of
from kiosk.content.typed import WORDS, words_or_map
from kiosk.content.validation import adapter
from kiosk.content.wording import of_keys, of_schemas

DIALECT = "https://json-schema.org/draft/2020-12/schema"

_WHOLE = r"^\s*[-+]?[0-9][0-9_]*(?:\.0+)?\s*$"
_NUMBER = r"^\s*[-+]?(?:[0-9][0-9_]*\.?[0-9_]*|\.[0-9][0-9_]*)(?:[eE][-+]?[0-9][0-9_]*)?\s*$"
_TRUTH = r"^(?:[Tt](?:[Rr][Uu][Ee])?|[Ff](?:[Aa][Ll][Ss][Ee])?|[Yy](?:[Ee][Ss])?|[Nn][Oo]?|[Oo](?:[Nn]|[Ff][Ff])|[01])$"


def json_schema(shape: Any) -> JsonSchemaValue:
    """Give the JSON Schema of a file that has a shape: a model, or a map of ids to entries of one."""
    made = adapter(shape).json_schema(schema_generator=_Generator)
    if get_origin(shape) is dict:
        entry = made["$defs"][made["additionalProperties"]["$ref"].rpartition("/")[2]]
        made["description"] = of_schemas.entries_by_id(entry["description"])
    return made


def _plain(sentence: str) -> str:
    """Give a docstring's sentence without its markup, which editors would show."""
    return sentence.replace("``", "")


class _Generator(GenerateJsonSchema):
    """Makes JSON Schema of pydantic's own description of a type, of which each method is for one kind."""

    def generate_inner(self, schema: Any) -> JsonSchemaValue:
        made = super().generate_inner(schema)
        if schema["type"] == "str":
            made = {"title": "id" if "pattern" in made else "words"} | made
        if schema["type"] == "model" or "title" not in made or "$ref" in made:
            return made
        return self._shared(made)

    def _shared(self, made: JsonSchemaValue) -> JsonSchemaValue:
        """Put what has a title among the definitions, once, and refer to it."""
        name = "".join(word.capitalize() for word in made["title"].split())
        definition, reference = self.get_cache_defs_ref_schema(CoreRef(f"{name}:0"))
        self.definitions[definition] = made
        return reference

    def str_schema(self, schema: core_schema.StringSchema) -> JsonSchemaValue:
        made = super().str_schema(schema)
        del made["type"]
        if "pattern" in made:
            made |= {"patternErrorMessage": of_keys.ID_SHAPE, "minimum": 0}
        return made | WORDS

    def int_schema(self, schema: core_schema.IntSchema) -> JsonSchemaValue:
        typed = {"type": ["integer", "string"], "pattern": _WHOLE, "patternErrorMessage": of_schemas.WHOLE_SHAPE}
        return super().int_schema(schema) | typed

    def float_schema(self, schema: core_schema.FloatSchema) -> JsonSchemaValue:
        typed = {"type": ["number", "string"], "pattern": _NUMBER, "patternErrorMessage": of_schemas.NUMBER_SHAPE}
        return super().float_schema(schema) | typed

    def bool_schema(self, schema: core_schema.BoolSchema) -> JsonSchemaValue:
        typed = {"pattern": _TRUTH, "patternErrorMessage": of_keys.TRUTH_SHAPE, "minimum": 0, "maximum": 1}
        return {"type": ["boolean", "string", "integer"]} | typed

    def literal_schema(self, schema: core_schema.LiteralSchema) -> JsonSchemaValue:
        made = super().literal_schema(schema)
        del made["type"]  # what is not one of the words is told once
        return made

    def nullable_schema(self, schema: core_schema.NullableSchema) -> JsonSchemaValue:
        return self.generate_inner(schema["schema"])

    def default_schema(self, schema: core_schema.WithDefaultSchema) -> JsonSchemaValue:
        made = super().default_schema(schema)
        default = made.get("default", ())
        if default in (None, []) or isinstance(default, dict):  # of a map each key has its own
            del made["default"]
        return made

    def dict_schema(self, schema: core_schema.DictSchema) -> JsonSchemaValue:
        keys = self.resolve_ref_schema(self.generate_inner(schema["keys_schema"]))
        names = {key: keys[key] for key in ("pattern", "patternErrorMessage") if key in keys}
        made = {"type": "object", "additionalProperties": self.generate_inner(schema["values_schema"])}
        return made | ({"propertyNames": names} if names else {})

    def union_schema(self, schema: core_schema.UnionSchema) -> JsonSchemaValue:
        words, map_of = (self.resolve_ref_schema(self.generate_inner(each)) for each in schema["choices"])
        return words_or_map(words, map_of)

    def tagged_union_schema(self, schema: core_schema.TaggedUnionSchema) -> JsonSchemaValue:
        """Make one schema whose key ``kind`` leads to another: each mistake is then told of one kind alone."""
        kinds = {str(kind): self.generate_inner(model) for kind, model in schema["choices"].items()}
        kind = {
            "description": Interactive.model_fields["kind"].description,
            "enum": list(kinds),
            "enumDescriptions": [self.resolve_ref_schema(model)["description"] for model in kinds.values()],
        }
        return {
            "title": noun_of(Interactive),
            "description": _plain(sentence_of(Interactive)),
            "type": "object",
            "required": ["kind"],
            "properties": {"kind": kind},
            "allOf": [
                {
                    "if": {"type": "object", "required": ["kind"], "properties": {"kind": {"const": name}}},
                    "then": model,
                }
                for name, model in kinds.items()
            ],
        }

    def model_schema(self, schema: core_schema.ModelSchema) -> JsonSchemaValue:
        said = {"title": noun_of(schema["cls"]), "description": _plain(sentence_of(schema["cls"]))}
        return said | super().model_schema(schema) | said

    def field_title_should_be_set(self, schema: Any) -> bool:
        return False

    def sort(self, value: JsonSchemaValue, parent_key: str | None = None) -> JsonSchemaValue:
        return value
