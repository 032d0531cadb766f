"""What ``kiosk import`` leaves out or changes, and why: each sentence follows the name of its event."""

from __future__ import annotations

from collections.abc import Sequence

from kiosk.content.wording.manner import counted, shown

_LONGEST_SHOWN = 120


def time_of_day(time: str) -> str:
    return f"the time of day {shown(time)} is left out: an exhibit's dates end with the day."


def no_year(year: str, is_end: bool) -> str:
    return f"{_left_out(is_end)}: {f'{shown(year)} is no year in digits' if year else 'it has no year'}."


def no_date() -> str:
    return "left out: it has no date."


def year_too_far_off(year: str, is_end: bool) -> str:
    return f"{_left_out(is_end)}: the year {shown(year)} is too far off for a line of years."


def year_zero() -> str:
    return "the year 0 is taken for 1 BC: no calendar of historians has a year 0."


def only_the_year(year: str) -> str:
    return f"month and day are left out: of a year so far off as {shown(year)} only the year can be given."


def span_too_far_off(end: str) -> str:
    return f"the end {shown(end.lstrip('Y'))} is left out: a span lies between years of at most four digits."


def ends_before_it_begins(first: str, last: str) -> str:
    return f"the end {shown(last)} is left out: it is before the beginning, {shown(first)}."


def day_without_month(day: str) -> str:
    return f"the day {shown(day)} is left out: it has no month."


def no_month(month: str) -> str:
    return f"the month {shown(month)} is left out, and the day with it: months have the numbers 1 to 12."


def no_day(day: str, month: str) -> str:
    return f"the day {shown(day)} is left out: {month} has no such day."


def no_words() -> str:
    return "left out: it has neither headline nor text, nor a caption."


def headline_shortened() -> str:
    return "the headline is shortened in the title; the whole of it begins the story."


def no_stars(title: str) -> str:
    return f"a title can hold no star, for stars mean emphasis: it is now {shown(title)}."


def words_shortened(words: str) -> str:
    return f"words that must stand on one line are shortened to {shown(words)}."


def label_cut() -> str:
    return "the first sentence is too long for a label, which ends in “…”; the whole is in the story."


def text_cut(words: int) -> str:
    return f"the text ends after {counted(words, 'word')}: no visitor reads more standing up."


def not_loaded(address: str) -> str:
    return f"named as a source, not shown, for the kiosk loads nothing from the web: {_shortened(address)}"


def medium_inside() -> str:
    return "a picture or film without a web address is left out: save it as a file of its own."


def thumbnail() -> str:
    return "the small picture for the line of years is left out: events have none here."


def background() -> str:
    return "the background is left out: a panel has one picture, its art."


def link_kept(address: str) -> str:
    return f"a link's words stay, its address is named as a source: {_shortened(address)}"


def no_address(address: str) -> str:
    return f"a link's words stay, but it leads to no page of the web: {_shortened(address)}"


def script() -> str:
    return "a script is left out: an exhibit holds no program."


def groups_kept(groups: Sequence[str]) -> str:
    names = ", ".join(f"“{_shortened(group)}”" for group in groups)
    return f"groups have no rows of their own; their names begin the stories and stand under the events: {names}."


def unknown_key(key: str) -> str:
    return f"{shown(key)} is left out: an exhibit has no place for it."


def more_cells(columns: int) -> str:
    return f"what stands beyond the {counted(columns, 'column')} that have names is left out."


def title_date() -> str:
    return "its date is left out: an exhibit has the dates of its panels."


def no_era(has_name: bool, has_date: bool) -> str:
    if not has_name:
        return "the era is left out: it has no name."
    return f"the era is left out: it needs a beginning and an end{' after it' if has_date else ''}."


def era_more() -> str:
    return "what else the era holds is left out: an era has a name alone."


def era_overlaps(name: str) -> str:
    return f"the era is left out: it overlaps with “{name}”, and bands may not."


def era_ends_earlier(date: str, following: str) -> str:
    return f"the era is shown as {date}, for “{following}” follows."


def _left_out(is_end: bool) -> str:
    return "the end is left out" if is_end else "left out"


def _shortened(address: str) -> str:
    words = " ".join(address.split())
    return words if len(words) <= _LONGEST_SHOWN else f"{words[: _LONGEST_SHOWN - 1]}…"
