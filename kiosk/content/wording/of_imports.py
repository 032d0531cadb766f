"""What ``kiosk import`` says: what became of a timeline, why it cannot be read, what stands in the files it writes."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from kiosk.content.wording.manner import counted, listed, shown

LONGEST_HEADLINE = 60
"""The most characters of a headline that a sentence names its event by."""


@dataclass(frozen=True)
class Stopgap:
    """What visitors read, in one language, until the curators have written it themselves."""

    about: str
    licence: str
    alt: str
    credit: str
    years: str
    tap: str


STOPGAPS = {
    "en": Stopgap(
        about="The words come from “{title}”, a timeline made with TimelineJS.",
        licence="Words: on the terms of the timeline that they come from. Drawings: CC0.",
        alt="A disc on a line with smaller dots: a place for a picture.",
        credit="Drawing in place of a picture",
        years="The years",
        tap="Tap an event.",
    ),
    "ru": Stopgap(
        about="Тексты взяты из ленты времени «{title}», созданной в TimelineJS.",
        licence="Тексты: на условиях ленты времени, из которой они взяты. Рисунки: CC0.",
        alt="Круг на линии с точками поменьше: место для изображения.",
        credit="Рисунок вместо изображения",
        years="Годы",
        tap="Коснитесь события.",
    ),
}


def place(kind: str, number: int) -> str:
    return f"{kind} {number}" if number else f"the {kind}"


def said_of(kind: str, number: int, headline: str, said: str) -> str:
    name = place(kind, number)
    return f"{name[0].upper()}{name[1:]}{f', “{headline}”' if headline else ''}: {said}"


def imported(panels: int, eras: int, warnings: int, gallery: Path, exhibit: str) -> str:
    counts = counted(panels, "panel") + (f" and {counted(eras, 'era')}" if eras else "")
    mind = f", which has {counted(warnings, 'warning')} for you" if warnings else ""
    return (
        f"{counts} in {gallery / 'exhibits' / exhibit}\n"
        f"Next: put your pictures in the place of the drawings in {gallery / 'assets' / exhibit}, and see\n"
        f"    kiosk check {gallery}{mind}\n"
        f"    kiosk run {gallery} --windowed 1280x720"
    )


def left_out(lines: Sequence[str]) -> str:
    return f"Left out or changed, {counted(len(lines), 'thing')}:" + "".join(f"\n    {line}" for line in lines)


# Why a file cannot be read


def cannot_import(file: Path, reason: str) -> str:
    return f"{file} cannot be imported: {reason}"


def unreadable(reason: str) -> str:
    return f"it cannot be read: {reason}."


def too_large(most: int) -> str:
    return f"it is larger than {most // 2**20} MB, which is no timeline that anybody could walk through."


def empty_file() -> str:
    return "it is empty."


def not_utf8(line: int) -> str:
    return f"line {line} is not UTF-8. Save it as UTF-8; in a spreadsheet, as “CSV UTF-8”."


def workbook() -> str:
    return "it is a workbook or an archive. Save the sheet as CSV."


def bad_json(line: int, column: int, reason: str) -> str:
    return f"line {line}, column {column}: this is no JSON: {reason[0].lower()}{reason[1:]}."


def too_deep() -> str:
    return "its brackets stand too deep inside each other."


def bad_row(number: int, line: int, reason: str) -> str:
    return (
        f"row {number}, which begins in line {line}, is no CSV: {reason}. "
        "Look for a quotation mark that is not doubled, or never closed."
    )


def not_a_timeline(beginning: str) -> str:
    if beginning.lstrip().startswith("<"):
        return "it is a web page. Download the sheet as CSV, or the timeline as JSON."
    return (
        'it is neither JSON nor a sheet of TimelineJS. A sheet\'s first row names the columns: "Year" and "Headline" '
        f"must be among them; this one begins with {shown(beginning)}."
    )


def no_events_key(keys: Sequence[str]) -> str:
    there = listed([key[:LONGEST_HEADLINE] for key in keys], "What it has") or "It is empty."
    return f'it has no "events", nor the older form\'s "timeline". {there}'


def wrong_kind(where: str, key: str, due: str, given: str) -> str:
    return f"{where}: {f'“{key}”' if key else 'it'} must be {due}, not {given}."


def inside(where: str, key: str) -> str:
    return f"{where}, {key}"


def the_file() -> str:
    return "the file"


def nothing_left(left_out: Sequence[str]) -> str:
    if not left_out:
        return "it has no events."
    return "none of its events can be shown." + "".join(f"\n    {line}" for line in left_out)


def too_many(count: int, noun: str, most: int) -> str:
    return f"it has {counted(count, noun)}. At most {most}: divide it into several exhibits."


def out_is_taken(out: Path) -> str:
    return f"{out} is there already; name a folder that is to be made, or an empty one."


def cannot_write(out: Path, reason: str) -> str:
    return f"{out} cannot be written: {reason}."


def not_clean(file: Path) -> str:
    return f"{file} cannot be imported: the exhibit would have these mistakes. Nothing was written."


def unknown_language(tag: str, known: Sequence[str]) -> str:
    return f"The kiosk has no words of its own in {shown(tag)}. {listed(known, 'The languages')}"


# What stands at the head of the files that are written


def exhibit_heading(file: str) -> str:
    return (
        f"# Made by kiosk import from {_in_a_comment(file)}. From now on it is yours: change whatever you like.\n"
        "# Next: write the introduction, the about page and the licence in your own words; see exhibits/README.md.\n"
    )


def panel_heading(place: str, media: Sequence[tuple[str, str]]) -> str:
    """Give what a curator should know of a panel; ``media`` are pairs of what stood beside the text and its words."""
    lines = [
        f"# From {place} of the timeline. A label has at most 60 words, a story 150 to 300.",
        "# Put a picture of your own into assets/ and name it under art, with its credit in credits.yaml there.",
    ]
    if media:
        lines.append("# In the timeline this stood beside the text; ask before you use it:")
        lines += [f"#   {_in_a_comment(name)}: {_in_a_comment(words)}" for name, words in media]
    return "".join(f"{line}\n" for line in lines)


def timeline_heading() -> str:
    return (
        "# The chronology, in the order of the calendar. Each event is one sentence, and leads to its panel.\n"
        "# Under a sentence stands the group that the event was in, if any.\n"
    )


def sources_heading() -> str:
    return (
        "# What the timeline named or showed: nobody has opened it yet. Give authors and years, say “opened: true” of\n"
        "# what you have seen, and add the books you worked with. A link is for curators; visitors never see it.\n"
    )


def credits_heading() -> str:
    return "# Who made each file, and under which licence. Add a line for each picture that you put here.\n"


def _in_a_comment(words: str) -> str:
    return " ".join(words.split())[:300]
