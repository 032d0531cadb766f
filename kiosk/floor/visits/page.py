"""The report as one page with everything in it, to be read on a screen and printed."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from html import escape

from kiosk.content.wording import of_visits
from kiosk.floor.visits import plots
from kiosk.floor.visits.cells import parts_shown, suffices
from kiosk.floor.visits.names import Names, number
from kiosk.floor.visits.report import Report
from kiosk.floor.visits.table import key_figures, notes_on, panel_rows
from kiosk.floor.visits.typefaces import as_style

_STYLE = """
:root { color-scheme: light; --ink: #1A1714; --words: #5F574C; --line: #D9CFBB; --red: #C3272B; --paper: #FAF7F0; }
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink);
  font: 16px/1.5 "PT Sans", "Helvetica Neue", Arial, sans-serif; }
main { max-width: 54rem; margin: 0 auto; padding: 3rem 1.5rem 4rem; }
header { border-top: 10px solid var(--red); padding-top: 1.2rem; }
h1, h2, dt { font-family: "Alumni Sans", "PT Sans", Arial, sans-serif; font-weight: 800; line-height: 1.1; }
h1 { font-size: 3rem; margin: 0 0 .3rem; }
h2 { font-size: 1.9rem; margin: 0 0 .3rem; }
dt { font-size: 1.35rem; font-weight: 700; }
p { margin: 0 0 .8rem; max-width: 42rem; }
section > p, .span { color: var(--words); }
.note { border-left: 4px solid var(--red); padding-left: .8rem; }
.figures { display: grid; grid-template-columns: repeat(auto-fit, minmax(9.5rem, 1fr)); gap: 1.2rem;
  margin: 1.8rem 0 0; }
.figures div { border-top: 2px solid var(--ink); padding-top: .4rem; }
.figures dd { margin: 0; color: var(--words); font-size: .9rem; line-height: 1.35; }
.figures .value { font-size: 2rem; line-height: 1.2; color: var(--ink); font-variant-numeric: tabular-nums; }
section { margin-top: 2.8rem; }
figure { margin: .8rem 0 0; }
svg { display: block; width: 100%; height: auto; }
table { border-collapse: collapse; width: 100%; font-variant-numeric: tabular-nums; font-size: .95rem; }
th, td { padding: .3rem .5rem .3rem 0; text-align: left; border-bottom: 1px solid var(--line); vertical-align: top; }
th { color: var(--words); font-weight: normal; }
.number { text-align: right; padding-right: 0; padding-left: 1rem; white-space: nowrap; }
.terms dt { margin-top: .7rem; }
.terms dd { margin: 0; max-width: 42rem; }
.terms + p { margin-top: 1.2rem; }
@page { size: A4; margin: 16mm 18mm; }
@media print {
  html { font-size: 12px; }
  th, td { padding-top: .2rem; padding-bottom: .2rem; }
  body { background: none; font-size: 10pt; }
  main { max-width: none; padding: 0; }
  .figures { grid-template-columns: repeat(3, 1fr); gap: .8rem 1.2rem; }
  section { margin-top: 1.6rem; }
  h2, h2 + p, thead { break-after: avoid; }
  p, figure, tr, .figures div, .terms div { break-inside: avoid; }
  * { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
}
"""


def page_of(report: Report, names: Names) -> str:
    """Write a report as HTML; raises ``VisitsError`` where no plots can be drawn."""
    title = escape(of_visits.title_of(names.title(report.exhibit)))
    body = "\n".join(_parts(report, names))
    return (
        f'<!DOCTYPE html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n<title>{title}</title>\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<style>{as_style()}{_STYLE}</style>\n</head>\n<body>\n<main>\n<header>\n<h1>{title}</h1>\n"
        f'<p class="span">{escape(of_visits.span(report.first, report.last, report.days))}</p>\n</header>\n'
        f"{body}\n</main>\n</body>\n</html>\n"
    )


def _parts(report: Report, names: Names) -> Iterable[str]:
    for note in notes_on(report):
        yield f'<p class="note">{escape(note)}</p>'
    yield _figures(report)
    stops = report.stops
    if suffices(stops):
        yield _section(of_visits.WHEN, of_visits.WHEN_SAYS, _figure(of_visits.WHEN, plots.hours(report)))
        yield _section(of_visits.HOW_LONG, of_visits.HOW_LONG_SAYS, _figure(of_visits.HOW_LONG, plots.holding(report)))
        yield _section(
            of_visits.HOW_FAR, of_visits.HOW_FAR_SAYS, _figure(of_visits.HOW_FAR, plots.stairs(report, names))
        )
        heads = ("", "", *of_visits.PANEL_HEADS)
        yield _section(of_visits.PANELS, of_visits.PANELS_SAYS, _table(heads, panel_rows(report, names), 2))
        yield _section(
            of_visits.WHICH_WAY, of_visits.WHICH_WAY_SAYS, _figure(of_visits.WHICH_WAY, plots.path(report, names))
        )
        for name, title, says, counts in (
            (
                "interactives",
                of_visits.INTERACTIVES,
                of_visits.INTERACTIVES_SAYS,
                [(names.interactive(used), count) for used, count in report.interactives.items()],
            ),
            (
                "languages",
                of_visits.LANGUAGES,
                of_visits.LANGUAGES_SAYS,
                [(names.language(tag), count) for tag, count in report.languages.items()],
            ),
            (
                "access",
                of_visits.ACCESS,
                of_visits.ACCESS_SAYS,
                [(said, report.features[feature]) for feature, said in of_visits.FEATURES.items()],
            ),
        ):
            if counts:
                yield _section(title, says, _figure(title, plots.counted(name, counts, stops)))
        endings = parts_shown(dict(report.endings.most_common()))
        ended = [(of_visits.ENDINGS[each], number(count)) for each, count in endings.items()]
        yield _section(of_visits.HOW_IT_ENDS, "", _table(("", of_visits.COUNT_HEADS[0]), ended, 1))
    yield _section(of_visits.HOW_COUNTED, "", _terms(report))


def _figures(report: Report) -> str:
    cells = "".join(
        f'<div><dt>{escape(term.capitalize())}</dt><dd class="value">{escape(value)}</dd><dd>{escape(of)}</dd></div>\n'
        for term, value, of in key_figures(report)
    )
    return f'<dl class="figures">\n{cells}</dl>'


def _terms(report: Report) -> str:
    known = [term for term, _, _ in key_figures(report)]
    terms = "".join(
        f"<div><dt>{escape(term.capitalize())}</dt><dd>{escape(of_visits.TERMS[term])}</dd></div>\n" for term in known
    )
    says = "".join(f"<p>{escape(each)}</p>\n" for each in (of_visits.NO_PERSON, of_visits.HIDDEN, of_visits.ONE_KIOSK))
    return f'<dl class="terms">\n{terms}</dl>\n{says}'


def _section(title: str, says: str, content: str) -> str:
    said = f"<p>{escape(says)}</p>\n" if says else ""
    return f"<section>\n<h2>{escape(title)}</h2>\n{said}{content}\n</section>"


def _figure(name: str, svg: str) -> str:
    return f'<figure role="img" aria-label="{escape(name)}">{svg}</figure>'


def _table(heads: Sequence[str], rows: Iterable[Sequence[str]], words: int) -> str:
    """Write a table; all columns but the first ``words`` are numbers."""

    def line(tag: str, cells: Sequence[str]) -> str:
        marks = ("" if place < words else ' class="number"' for place in range(len(cells)))
        return "".join(f"<{tag}{mark}>{escape(cell)}</{tag}>" for mark, cell in zip(marks, cells, strict=True))

    lines = "\n".join(f"<tr>{line('td', row)}</tr>" for row in rows)
    return f"<table>\n<thead><tr>{line('th', heads)}</tr></thead>\n<tbody>\n{lines}\n</tbody>\n</table>"
