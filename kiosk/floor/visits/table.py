"""The report for a terminal."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from rich.console import Console
from rich.table import Table

from kiosk.content.wording import of_visits
from kiosk.floor.visits.cells import parts_shown, shown, suffices
from kiosk.floor.visits.names import SMALL, Names, minutes, number, percent
from kiosk.floor.visits.report import Report, Spread


def print_report(report: Report, names: Names) -> None:
    """Print a report on standard output."""
    console = Console(highlight=False, emoji=False, markup=False)
    console.print(of_visits.title_of(names.title(report.exhibit)), style="bold")
    console.print(of_visits.span(report.first, report.last, report.days))
    for line in notes_on(report):
        console.print(line)
    for table in _tables(report, names):
        console.print()
        console.print(table)
    console.print()
    console.print(of_visits.HIDDEN, style="dim")


def key_figures(report: Report) -> Iterable[tuple[str, str, str]]:
    """Give what matters most: the term, the number, and what it is a part of."""
    stops = number(shown(report.stops))
    yield "stops", stops, ""
    yield "counted apart", number(shown(report.passing)), ""
    if suffices(report.stops):
        spread = report.holding
        quartiles = of_visits.quartiles(minutes(spread.lower), minutes(spread.upper))
        yield "holding time", minutes(spread.median), quartiles
    yield "more than half", percent(report.most, report.stops) or SMALL, of_visits.of_stops(stops)
    yield "completion", percent(report.complete, report.stops) or SMALL, of_visits.of_stops(stops)
    if report.passers_by is not None:
        share = percent(report.stops, report.passers_by) or SMALL
        yield "attracting power", share, of_visits.of_passers_by(report.passers_by)


def panel_rows(report: Report, names: Names) -> Iterable[tuple[str, ...]]:
    """Give of each panel its step, title, visits that opened it, their share, time, and how many began and ended."""
    first, last = parts_shown(report.entrances), parts_shown(report.exits)
    for step, panel in enumerate(report.panels, 1):
        opened = report.opened[panel]
        yield (
            str(step),
            names.panel(panel),
            number(shown(opened)),
            percent(opened, report.stops),
            time_of(report.looked_at.get(panel)),
            number(first.get(panel, 0)),
            number(last.get(panel, 0)),
        )


def time_of(spread: Spread | None) -> str:
    """Write a median; nothing where it is that of too few."""
    return minutes(spread.median) if spread is not None and suffices(spread.count) else ""


def notes_on(report: Report) -> Iterable[str]:
    """Say what is not in the numbers, or should not be believed."""
    if report.is_made_up:
        yield of_visits.MADE_UP
    if report.totals:
        visits = sum(day.visits for day in report.totals)
        mean = minutes(sum(day.seconds for day in report.totals) / visits) if suffices(visits) else SMALL
        yield of_visits.totals_before(len(report.totals), number(shown(visits)), mean)
    for exhibit, visits in sorted(report.others.items()):
        yield of_visits.left_out(exhibit, number(shown(visits)))


def _tables(report: Report, names: Names) -> Iterable[Table]:
    yield _table(("", "", ""), [(term, value, of) for term, value, of in key_figures(report)], numbers=(1,))
    heads = ("", of_visits.PANELS, *of_visits.PANEL_HEADS)
    yield _table(heads, panel_rows(report, names), numbers=(0, 2, 3, 4, 5, 6))
    counts = (
        (of_visits.INTERACTIVES, [(names.interactive(used), n) for used, n in report.interactives.most_common()]),
        (of_visits.LANGUAGES, [(names.language(tag), n) for tag, n in report.languages.most_common()]),
        (of_visits.ACCESS, [(names.feature(each), n) for each, n in report.features.most_common()]),
    )
    for title, found in counts:
        rows = [(name, number(shown(n)), percent(n, report.stops)) for name, n in found]
        if rows:
            yield _table((title, *of_visits.COUNT_HEADS), rows, numbers=(1, 2))
    endings = parts_shown(dict(report.endings.most_common()))
    ended = [(of_visits.ENDINGS[each], number(count)) for each, count in endings.items()]
    yield _table((of_visits.HOW_IT_ENDS, of_visits.COUNT_HEADS[0]), ended, numbers=(1,))


def _table(heads: Sequence[str], rows: Iterable[Sequence[str]], numbers: Sequence[int]) -> Table:
    table = Table(box=None, pad_edge=False, show_header=any(heads))
    for place, head in enumerate(heads):
        table.add_column(head, justify="right" if place in numbers else "left", overflow="fold")
    for row in rows:
        table.add_row(*row)
    return table
