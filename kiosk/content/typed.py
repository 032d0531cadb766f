"""What the kiosk's texts are to an editor, in JSON Schema.

The kiosk keeps whatever is typed as text; an editor takes ``1929`` for a number and ``true`` for a truth. What a
curator may type must pass there too, whichever it is taken for. Nothing after a key is null to an editor, and so is
``~``: that is the one text that only passes in quotation marks.
"""

from __future__ import annotations

from pydantic.json_schema import JsonSchemaValue

from kiosk.content.wording import of_texts

# An editor offers true and false wherever a schema's type names them; "not" lets them pass without being offered.
WORDS: JsonSchemaValue = {"anyOf": [{"type": ["string", "number"]}, {"not": {"type": ["object", "array", "null"]}}]}
"""Words, whatever an editor takes them for."""

SOME_WORDS: JsonSchemaValue = WORDS | {"pattern": r"\S", "patternErrorMessage": of_texts.WRITE_IT}
"""The same where nothing but white space will not do."""


def words_or_map(words: JsonSchemaValue, map_of: JsonSchemaValue) -> JsonSchemaValue:
    """Give one schema for words and for a map in their place: no editor then guesses which of two was meant."""
    both = {"anyOf": [{"type": ["string", "number", "object"]}, {"not": {"type": ["array", "null"]}}]}
    return {key: value for key, value in (words | map_of).items() if key != "type"} | both
