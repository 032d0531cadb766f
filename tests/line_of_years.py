"""A gallery with a line of years: as many events as asked for, over as many panels as the line can lead to."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path
from typing import Any

import yaml

from tests.gallery import write, write_gallery

FIRST = date(1800, 1, 1)


def write_line(folder: Path, count: int, languages: tuple[str, ...] = ("en",), panels: int = 3) -> Path:
    """Write a gallery whose only overview is a line of so many events, each 7 days after the one before."""
    events: list[dict[str, Any]] = [
        {
            "id": f"event-{number}",
            "date": date_of(FIRST + timedelta(days=7 * number), number),
            "says": {tag: f"Meeting {number} of the committee in Moscow {tag}" for tag in languages},
            "people": ["anna"],
            "panel": f"panel-{number % panels + 1}",
            "origin": "beyond the founding text",
            "sources": ["Made1990"],
        }
        for number in range(count)
    ]
    return write_overview(folder, events, languages, panels)


def date_of(day: date, number: int) -> str:
    """Give every fifth event a month alone, every seventh an interval."""
    if number % 5 == 0:
        return f"{day:%Y-%m}"
    return f"{day}/{day + timedelta(days=90)}" if number % 7 == 0 else f"{day}"


def write_overview(
    folder: Path, dated: list[dict[str, Any]], languages: tuple[str, ...] = ("en",), panels: int = 3, **keys: object
) -> Path:
    """Write a gallery with events and three eras, and with one overview, the line of years."""
    write_gallery(folder, panels, languages)
    exhibit = folder / "exhibits" / "made"
    eras = [
        {"name": {tag: f"Age {number} {tag}" for tag in languages}, "date": f"{year}/{year + 49}"}
        for number, year in enumerate((1800, 1850, 1900), 1)
    ]
    write(exhibit / "timeline.yaml", {"eras": eras, "events": dated})
    timeline = {"kind": "timeline", "title": {tag: f"The years {tag}" for tag in languages}, **keys}
    with (exhibit / "exhibit.yaml").open("a", encoding="utf-8") as file:
        yaml.safe_dump({"overviews": [timeline]}, file, allow_unicode=True)
    return folder
