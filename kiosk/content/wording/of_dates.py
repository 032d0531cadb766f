"""Problems of dates."""

from __future__ import annotations

import re

from kiosk.content.problem import Wording
from kiosk.content.wording.manner import shown

_MONTHS = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)
SHAPES = "Write 1929, 1929-11 or 1929-11-17; from and to with a slash."


def not_a_date(edtf: str) -> Wording:
    guess = _guess(edtf)
    return Wording(f"{shown(edtf)} is not a date.", f'Did you mean "{guess}"?' if guess else SHAPES)


def date_kind(key: str, given: str) -> Wording:
    return Wording(f"The value of {shown(key)} must be a date, not {given}.", SHAPES)


def no_such_month(edtf: str, month: int) -> Wording:
    return Wording(f"{shown(edtf)} is not a date: there is no month {month:02}.", "Write year, month, day: 1929-11-17.")


def no_such_day(edtf: str, year: int, month: int, last: int) -> Wording:
    when = f"{_MONTHS[month - 1]} {year}" if month == 2 else _MONTHS[month - 1]
    right = f"{year:04}-{month:02}-{last}"
    return Wording(f"{shown(edtf)} is not a date: {when} has {last} days.", f'Write "{right}" or another day.')


def reversed_interval(edtf: str, turned: str) -> Wording:
    return Wording(f"{shown(edtf)} ends before it begins.", f'Did you mean "{turned}"?')


def _guess(text: str) -> str | None:
    """Give the EDTF that a common other way of writing a date stands for."""
    ends = re.split(r"\s*[–—]\s*|\s*/\s*|\s+-\s+", text.strip())
    if len(ends) > 2:
        return None
    found = [end for end in map(_guess_end, ends) if end]
    return "/".join(found) if len(found) == len(ends) else None


def _guess_end(text: str) -> str | None:
    if re.fullmatch(r"\d{4}(-\d\d){0,2}", text):
        return text
    if match := re.fullmatch(r"(?:c\.|ca\.?|circa|about)\s*(\d{4})", text):
        return f"{match[1]}~"
    if match := re.fullmatch(r"(\d{4})[-.](\d{1,2})(?:[-.](\d{1,2}))?", text):
        year, month, day = match[1], int(match[2]), int(match[3] or 0)
    elif match := re.fullmatch(r"(?:(\d{1,2})\.)?(\d{1,2})\.(\d{4})", text):
        year, month, day = match[3], int(match[2]), int(match[1] or 0)
    elif match := re.fullmatch(r"(?:(\d{1,2})\s+)?([A-Za-z]{3,9})\.?,?\s+(\d{4})", text):
        numbers = [index for index, name in enumerate(_MONTHS, 1) if name.lower().startswith(match[2].lower())]
        year, month, day = match[3], numbers[0] if numbers else 0, int(match[1] or 0)
    else:
        return None
    if not (1 <= month <= 12 and day <= 31):
        return None
    return f"{year}-{month:02}-{day:02}" if day else f"{year}-{month:02}"
