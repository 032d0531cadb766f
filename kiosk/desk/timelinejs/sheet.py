"""Reads a timeline out of CSV with the columns of TimelineJS's spreadsheet, the present and the older ones."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator, Mapping

from kiosk.content.wording import of_imports, of_losses
from kiosk.desk.refusal import RefusalError
from kiosk.desk.timelinejs.dates import typed_date
from kiosk.desk.timelinejs.html import line_of, visible
from kiosk.desk.timelinejs.slides import Dropped, Media, Slide, Timeline, When, Where

_START = ("Year", "Month", "Day", "Time")
_END = ("End Year", "End Month", "End Day", "End Time")
_OLDER = ("Start Date", "End Date", "Tag")
_WORDS = ("Display Date", "Headline", "Text", "Type", "Group", "Background")
_MEDIA = ("Media", "Media Credit", "Media Caption", "Media Thumbnail", "Alt Text")
_COLUMNS = {name.casefold(): name for name in (*_START, *_END, *_OLDER, *_WORDS, *_MEDIA)}
_COMMA_OR_OTHER = ",;\t"


def timeline_of(text: str) -> Timeline:
    """Read the rows of a sheet.

    Raises:
        RefusalError: where it is no CSV, or its first row does not name the columns.
    """
    comma = max(_COMMA_OR_OTHER, key=lambda mark: len(_known(text.partition("\n")[0].split(mark))))
    rows = _rows(text, comma)
    _, head = next(rows, (1, []))
    names = [_COLUMNS.get(cell.strip().casefold(), cell.strip()) for cell in head]
    if not {"Year", "Start Date"} & set(names) or not {"Headline", "Text"} & set(names):
        raise RefusalError(of_imports.not_a_timeline(visible(text[:200])))
    title: Slide | None = None
    events, eras, dropped = list[Slide](), list[Slide](), list[Dropped]()
    for number, cells in rows:
        row = {name: visible(cell).strip() for name, cell in zip(names, cells, strict=False) if name}
        if not any(row.values()):
            continue
        slide, kind = _slide(number, row), row.get("Type", "").casefold()
        if len(cells) > len(names) and any(cell.strip() for cell in cells[len(names) :]):
            dropped.append(Dropped(slide.where, of_losses.more_cells(len(names))))
        if kind == "title" and title is None:
            title = slide
        elif kind == "era":
            eras.append(slide)
        else:
            events.append(slide)
    return Timeline(title, tuple(events), tuple(eras), tuple(dropped))


def _rows(text: str, comma: str) -> Iterator[tuple[int, list[str]]]:
    """Give the rows, numbered from 1 as a spreadsheet does."""
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=comma, strict=True)
    number, line = 0, 0
    while True:
        number, line = number + 1, reader.line_num + 1
        try:
            yield number, next(reader)
        except StopIteration:
            return
        except csv.Error as error:
            raise RefusalError(of_imports.bad_row(number, line, str(error))) from None


def _known(cells: list[str]) -> list[str]:
    return [cell for cell in cells if cell.strip().strip('"').casefold() in _COLUMNS]


def _slide(number: int, row: Mapping[str, str]) -> Slide:
    headline = row.get("Headline", "")
    older = "Start Date" in row
    return Slide(
        Where("row", number, line_of(headline, of_imports.LONGEST_HEADLINE)),
        headline,
        row.get("Text", ""),
        typed_date(row["Start Date"]) if older else _when(row, _START),
        typed_date(row.get("End Date", "")) if older else _when(row, _END),
        row.get("Display Date", ""),
        row.get("Group", "") or row.get("Tag", ""),
        Media(
            row.get("Media", ""),
            row.get("Media Caption", ""),
            row.get("Media Credit", ""),
            row.get("Alt Text", ""),
            thumbnail=row.get("Media Thumbnail", ""),
        ),
        row.get("Background", ""),
        others=tuple(name for name, cell in row.items() if cell and name not in _COLUMNS.values()),
    )


def _when(row: Mapping[str, str], columns: tuple[str, str, str, str]) -> When | None:
    year, month, day, time = (row.get(column, "") for column in columns)
    return When(year, month, day, time) if year or month or day or time else None
