"""The report as rows of numbers, for spreadsheets and for other programs."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterator, Mapping
from typing import NamedTuple

from kiosk.content.wording.of_visits import WEEKDAYS
from kiosk.floor.visits.cells import FEWEST, Hidden, is_shown, parts_shown, shown, suffices
from kiosk.floor.visits.names import Names
from kiosk.floor.visits.report import Report, Spread


class Row(NamedTuple):
    """One number, unless it is hidden."""

    term: str
    of: str
    title: str
    value: float | Hidden
    unit: str


def rows_of(report: Report, names: Names) -> Iterator[Row]:
    """Give every number of a report; what is too small is empty."""
    yield Row("stops", "", "", shown(report.stops), "visits")
    yield Row("counted apart", "", "", shown(report.passing), "visits")
    yield from _times("holding time", "", "", report.holding)
    for term, count in (("more than half", report.most), ("completion", report.complete)):
        yield Row(term, "", "", shown(count), "visits")
        yield Row(term, "", "", _share(count, report.stops), "share of stops")
    if report.passers_by is not None:
        yield Row("passers-by", "", "", report.passers_by, "people")
        yield Row("attracting power", "", "", _share(report.stops, report.passers_by), "share of passers-by")
    hours = sorted(report.by_hour.items())
    yield from _parts("weekday and hour", {f"{WEEKDAYS[day]} {hour:02}:00": count for (day, hour), count in hours})
    yield from _parts("holding time from", {str(start): n for start, n in sorted(report.holding_bins.items())})
    for step, (panel, down_to) in enumerate(zip(report.panels, report.down_to, strict=True), 1):
        title = names.panel(panel)
        yield Row("step", panel, title, step, "number")
        yield Row("down to", panel, title, shown(down_to), "visits")
    for panel in [*report.panels, *sorted(report.opened.keys() - set(report.panels))]:
        yield Row("opened", panel, names.panel(panel), shown(report.opened[panel]), "visits")
        if panel in report.looked_at:
            yield from _times("time on panel", panel, names.panel(panel), report.looked_at[panel])
    for term, counts in (("first panel", report.entrances), ("exit panel", report.exits)):
        yield from _parts(term, dict(sorted(counts.items())), {panel: names.panel(panel) for panel in counts})
    for (one, next_), count in sorted(report.path.items()):
        title = f"{names.panel(one)} > {names.panel(next_)}"
        yield Row("path", f"{one} > {next_}", title, shown(count), "visits")
    for used, count in sorted(report.interactives.items()):
        yield Row("interactive", f"{used.panel}/{used.kind}", names.interactive(used), shown(count), "visits")
    for language, count in sorted(report.languages.items()):
        yield Row("language", language, names.language(language), shown(count), "visits")
    for feature, count in sorted(report.features.items()):
        yield Row("access feature", feature, names.feature(feature), shown(count), "visits")
    yield from _parts("ending", dict(sorted(report.endings.items())))
    for day in report.totals:
        yield Row("day before", day.date.isoformat(), "", shown(day.visits), "visits")
        yield Row(
            "day before",
            day.date.isoformat(),
            "",
            day.seconds if suffices(day.visits) else shown(day.visits),
            "seconds",
        )


def as_csv(report: Report, names: Names) -> str:
    """Write a report as a table of comma-separated values."""
    out = io.StringIO()
    writer = csv.writer(out)
    writer.writerow([*Row._fields, "note"])
    for row in rows_of(report, names):
        value, note = ("", row.value.value) if isinstance(row.value, Hidden) else (row.value, "")
        safe = [f"'{text}" if text.startswith(("=", "+", "-", "@")) else text for text in row[:3]]
        writer.writerow([*safe, value, row.unit, note])
    return out.getvalue()


def as_json(report: Report, names: Names) -> str:
    """Write a report as JSON; a value that is null is hidden."""
    whole = {
        "exhibit": report.exhibit,
        "title": names.title(report.exhibit),
        "from": report.first.isoformat(),
        "to": report.last.isoformat(),
        "days": report.days,
        "made_up": report.is_made_up,
        "shown_from": FEWEST,
        "rows": [row._asdict() for row in rows_of(report, names)],
    }
    return json.dumps(whole, ensure_ascii=False, indent=1, default=lambda hidden: None)


def _share(count: int, of: int) -> float | Hidden:
    return round(count / of, 4) if is_shown(count) and suffices(of) else Hidden.SMALL


def _times(term: str, of: str, title: str, spread: Spread) -> Iterator[Row]:
    for what, value in (("lower quartile", spread.lower), ("median", spread.median), ("upper quartile", spread.upper)):
        yield Row(term, of, title, round(value, 1) if suffices(spread.count) else Hidden.SMALL, f"seconds, {what}")


def _parts(term: str, counts: Mapping[str, int], titles: Mapping[str, str] | None = None) -> Iterator[Row]:
    """Give counts that add up to a known total."""
    for of, count in parts_shown(counts).items():
        yield Row(term, of, (titles or {}).get(of, ""), count, "visits")
