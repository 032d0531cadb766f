"""Reads a timeline's file, whichever of TimelineJS's forms it is in."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

from kiosk.content.wording import of_imports
from kiosk.desk.refusal import RefusalError
from kiosk.desk.timelinejs import json_form, sheet
from kiosk.desk.timelinejs.slides import Timeline

LARGEST_FILE = 4 * 1024 * 1024
"""The largest file that is read, in bytes."""

_ASSIGNED = re.compile(r"\s*(?:(?:var|let|const)\s+)?[A-Za-z_$][\w.$]*\s*=\s*(?=\{)")
"""What stands before the braces in a file that a web page loads as a script."""

_AFTER = re.compile(r"\s*;?\s*")


def read_timeline(file: Path) -> Timeline:
    """Read a timeline.

    Raises:
        RefusalError: where the file cannot be read or is no timeline; the sentence names the place.
    """
    text = _text(file)
    assigned = _ASSIGNED.match(text)
    start = assigned.end() if assigned else len(text) - len(text.lstrip())
    if text[start : start + 1] in ("{", "["):
        return json_form.timeline_of(_json(text, start))
    if not text[start:]:
        raise RefusalError(of_imports.empty_file())
    return sheet.timeline_of(text)


def _text(file: Path) -> str:
    try:
        if file.stat().st_size > LARGEST_FILE:
            raise RefusalError(of_imports.too_large(LARGEST_FILE))
        raw = file.read_bytes()
    except OSError as error:
        raise RefusalError(of_imports.unreadable((error.strerror or "unknown reason").lower())) from None
    if raw.startswith(b"PK\x03\x04"):
        raise RefusalError(of_imports.workbook())
    try:
        return raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise RefusalError(of_imports.not_utf8(raw.count(b"\n", 0, error.start) + 1)) from None


def _json(text: str, start: int) -> Any:
    """Read the JSON that begins at a character; numbers stay as they were typed."""
    decoder = json.JSONDecoder(parse_int=str, parse_float=str, parse_constant=str)
    try:
        data, end = decoder.raw_decode(text, start)
    except json.JSONDecodeError as error:
        raise RefusalError(of_imports.bad_json(error.lineno, error.colno, error.msg)) from None
    except RecursionError:
        raise RefusalError(of_imports.too_deep()) from None
    after = _AFTER.match(text, end)
    if after and after.end() < len(text):
        line = text.count("\n", 0, after.end()) + 1
        column = after.end() - text.rfind("\n", 0, after.end())
        raise RefusalError(of_imports.bad_json(line, column, "Extra data"))
    return data
