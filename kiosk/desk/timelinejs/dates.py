"""Turns a timeline's dates into EDTF, with the precision they were typed in."""

from __future__ import annotations

import re
from dataclasses import dataclass

from kiosk.content.dates import DateError, Dating
from kiosk.content.moment import days_in_month
from kiosk.content.wording import of_losses
from kiosk.desk.timelinejs.html import is_cut, line_of
from kiosk.desk.timelinejs.slides import When

LONGEST_LABEL = 80
"""The most characters of a date in words."""

_FARTHEST = 999_999
"""The most years before or after Christ: what is further off needs another line than one of years."""

_FOUR_DIGITS = range(-9999, 10000)
_LAST_MONTH = 12
_CLOCK = re.compile(r"[T\s]\s*(\d{1,2}:\d\d.*)")
_ABOUT = re.compile(r"(c|ca|circa|about|around|approx|approximately)(\.\s*|\s+)(?=\d)", re.IGNORECASE)


@dataclass(frozen=True)
class Dated:
    """What came of a slide's dates: None where no year can be told; ``remarks`` say what was left out or changed."""

    date: Dating | None
    label: str = ""
    remarks: tuple[str, ...] = ()


def typed_date(text: str) -> When | None:
    """Split a date typed in one piece: ``1901,5,17``, ``5/17/1901``, ``1901-05-17`` or a year, a time after it."""
    text = text.strip()
    if not text:
        return None
    if "," in text:
        year, *rest = (part.strip() for part in text.split(","))
        month, day = [*rest, "", ""][:2]
        return When(year, month, day, time=":".join(filter(None, rest[2:])))
    clock = _CLOCK.search(text)
    time, text = (clock[1], text[: clock.start()].strip()) if clock else ("", text)
    if match := re.fullmatch(r"(\d{1,2})/(?:(\d{1,2})/)?([-−]?\d+)", text):
        return When(match[3], match[1], match[2] or "", time)
    if match := re.fullmatch(r"([-+−]?\d+)[-/](\d{1,2})(?:[-/](\d{1,2}))?", text):
        return When(match[1], match[2], match[3] or "", time)
    return When(text, time=time)


def dated(start: When | None, end: When | None, display: str, language: str) -> Dated:
    """Give the date from one end to the other, and the words for it where the timeline has words of its own.

    TimelineJS shows the year -44 as “44 BCE” (its ``Language.formatDate`` writes the bare number before the era),
    and knows no year between -1 and 1; in EDTF, which counts through a year 0, 44 BC is ``-0043``.
    """
    remarks: list[str] = []
    first = _edtf(start, remarks)
    if first is None:
        return Dated(None, remarks=tuple(remarks))
    last = _edtf(end, remarks, is_end=True)
    date = _spanning(first, last, remarks)
    shown = line_of(display, LONGEST_LABEL)
    if not shown and ((start and start.display) or (end and end.display)):
        ends = [
            line_of(when.display, LONGEST_LABEL) or Dating.parse(edtf).in_words(language)
            for when, edtf in ((start, first), (end, last))
            if when and edtf and edtf in str(date)
        ]
        shown = " – ".join(dict.fromkeys(ends))
    if is_cut(shown, display):
        remarks.append(of_losses.words_shortened(shown))
    if _ABOUT.match(shown) and not {"/", "Y"} & set(str(date)):
        date = Dating.parse(f"{date}~")
    return Dated(date, "" if shown == date.in_words(language) else shown, tuple(remarks))


def _spanning(first: str, last: str | None, remarks: list[str]) -> Dating:
    if last and last != first:
        if "Y" in first + last:
            remarks.append(of_losses.span_too_far_off(last))
        else:
            try:
                return Dating.parse(f"{first}/{last}")
            except DateError:
                remarks.append(of_losses.ends_before_it_begins(first, last))
    return Dating.parse(first)


def _edtf(when: When | None, remarks: list[str], is_end: bool = False) -> str | None:
    """Write one end of a date as EDTF, as much of it as is right."""
    if when is None:
        return None
    if when.time:
        remarks.append(of_losses.time_of_day(when.time))
    year = _number(when.year)
    if year is None or abs(year) > _FARTHEST:
        say = of_losses.no_year if year is None else of_losses.year_too_far_off
        remarks.append(say(when.year, is_end))
        return None
    if year == 0:
        remarks.append(of_losses.year_zero())
    year += year < 0
    if year not in _FOUR_DIGITS:
        if when.month or when.day:
            remarks.append(of_losses.only_the_year(when.year))
        return f"Y{year}"
    written = f"{year:05}" if year < 0 else f"{year:04}"
    month, day = _number(when.month), _number(when.day)
    if not when.month or month == 0:
        if when.day and day != 0:
            remarks.append(of_losses.day_without_month(when.day))
        return written
    if month is None or not 1 <= month <= _LAST_MONTH:
        remarks.append(of_losses.no_month(when.month))
        return written
    written += f"-{month:02}"
    if not when.day or day == 0:
        return written
    if day is None or not 1 <= day <= days_in_month(year, month):
        remarks.append(of_losses.no_day(when.day, written))
        return written
    return f"{written}-{day:02}"


def _number(text: str) -> int | None:
    """Read a whole number; sheets write years with a comma after the thousands, or with zeroes after a point."""
    plain = re.sub(r"[\s,]|\.0*$", "", text.replace("−", "-"))
    return int(plain) if re.fullmatch(r"[-+]?[0-9]{1,12}", plain) else None
