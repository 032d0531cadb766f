"""Problems of YAML."""

from __future__ import annotations

import re

from kiosk.content.problem import Wording
from kiosk.content.wording.manner import quote_it, shown

_BACKSLASH = "Write \\\\ for a backslash, or use single quotation marks."


def anchor(name: str) -> Wording:
    return Wording(
        f"An anchor (&{name}) stands here.",
        "Exhibits do not use anchors. Write the text out; put it in quotation marks when it begins with &.",
    )


def too_deep(limit: int) -> Wording:
    return Wording(f"Lists and maps stand more than {limit} deep inside each other.", "Look for a stray [ or {.")


def unknown_tag(tag: str) -> Wording:
    name = tag.replace("tag:yaml.org,2002:", "!!")
    return Wording(
        f"{shown(name)} is a YAML tag, and the kiosk knows none.", "Put a text that begins with ! in quotes."
    )


def key_not_text() -> Wording:
    return Wording(
        "A key must be a word, not a list or a map.",
        "Take the brackets away, or put a text that begins with { or [ in quotation marks.",
    )


def repeated_key(key: str, first: int) -> Wording:
    return Wording(f"{shown(key)} stands here a second time; the first is in line {first}.", "Keep one of the two.")


def escaped_control(character: str) -> Wording:
    return Wording(
        f"A backslash in double quotation marks makes an invisible control character (U+{ord(character):04X}) here.",
        _BACKSLASH,
    )


def nothing_after(key: str | int, description: str) -> Wording:
    if isinstance(key, int):
        return Wording("Nothing stands after this hyphen.", "Write the entry, or take the hyphen away.")
    remedy = f"Write it or take the key away: {description}" if description else "Write it, or take the key away."
    return Wording(f"Nothing stands after {shown(key + ':')}.", remedy)


def bad_yaml(context: str, problem: str, line: str, here: str) -> Wording:
    """Word an error of the YAML reader from its own words, the line and the character it stopped at."""
    value = re.sub(r"^\s*(?:- )*(?:[\w-]+:)?\s*", "", line)
    if here == "\t" or "tab character" in problem:
        return Wording("A tab stands here.", "Indent with spaces; YAML does not allow tabs.")
    if "another document" in problem:
        return Wording("A second document begins here with ---.", "Keep one document in a file: delete the line.")
    if "alias" in problem or "alias" in context or value.startswith("*"):
        return Wording("A text begins with *, which YAML takes for an alias.", quote_it("*"))
    if value.startswith("[["):
        return Wording("A text begins with [[, which YAML takes for a list.", quote_it("[["))
    if here in ("@", "`", "%") and "cannot start" in problem:
        return Wording(f"A text begins with {here}, which YAML keeps for itself.", quote_it(here))
    if "quoted scalar" in context and "end of stream" in problem:
        return Wording("A text in quotation marks does not end.", "Close it with the mark that it begins with.")
    if "escape" in problem:
        return Wording(
            "A backslash in double quotation marks stands before the wrong letter.",
            _BACKSLASH,
        )
    if value[:1] in ('"', "'"):
        return Wording(
            "Something stands after the closing quotation mark.",
            "Put the whole text in quotation marks, or begin it with >- on a line of its own.",
        )
    if "mapping values" in problem:
        return Wording(
            "A colon stands here where no key can begin.",
            "Put a text that holds a colon in quotation marks, or look at the indentation.",
        )
    if "block scalar" in context:
        return Wording("Text stands after > or |.", "Begin the text on the next line, indented.")
    if "',' or" in problem:
        closing = "]" if "]" in problem else "}"
        return Wording(
            f"A list or map in brackets is not closed with {closing}.",
            f"Write {closing}, and put texts inside that hold a comma or a bracket in quotation marks.",
        )
    if "expected ':'" in problem:
        return Wording("A key has no colon after it.", "Write the key, a colon, a space and the value.")
    if "'-' indicator" in problem or "expected key" in problem or "block sequence" in problem:
        return Wording("The indentation does not fit what stands above.", "Put equal things below each other.")
    return Wording(f"YAML cannot be read here: {problem or context}.", "Look at this line and the one above it.")
