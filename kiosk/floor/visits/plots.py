"""The plots of the report: drawings in the exhibit's colours, as SVG."""

from __future__ import annotations

import io
import re
from collections.abc import Callable, Iterable, Sequence
from typing import TYPE_CHECKING, Any

from kiosk.content.wording import of_visits
from kiosk.floor.visits.cells import Cell, Hidden, parts_shown, shown
from kiosk.floor.visits.names import Names, minutes, number, percent
from kiosk.floor.visits.read import VisitsError
from kiosk.floor.visits.report import BIN, LONGEST_SHOWN, Report
from kiosk.floor.visits.typefaces import TEXT, typefaces

if TYPE_CHECKING:
    from matplotlib.axes import Axes

PAPER, INK, RED = "#EFE7D6", "#1A1714", "#C3272B"
FAINT = "#D9CFBB"
_TRACK = "#EAE2D2"
_WORDS = "#5F574C"

_WIDTH = 7.0
"""The width of a plot in inches: that of the text on a printed page, so that letters keep their size."""

_SMALL, _NORMAL = 8.0, 9.5
_NAMES = 2.55
"""How much room names of rows have, in inches."""

_LONGEST_NAME = 42


def draw(
    name: str, height: float, paint: Callable[[Axes], None], left: float = 0.0, above: float = 0.0, below: float = 0.0
) -> str:
    """Draw one plot and give its SVG, whose inner names begin with ``name``; raises ``VisitsError``.

    All lengths are in inches; ``left``, ``above`` and ``below`` are the room for names beside the drawing itself.
    """
    try:
        from matplotlib import rc_context
        from matplotlib.figure import Figure
    except ImportError:
        raise VisitsError(of_visits.no_plots()) from None
    out = io.StringIO()
    with rc_context(_settings(name)):
        figure = Figure(figsize=(_WIDTH, height))
        axes = figure.add_axes((left / _WIDTH, below / height, 1 - left / _WIDTH, 1 - (above + below) / height))
        for side in ("top", "right", "left", "bottom"):
            axes.spines[side].set_visible(False)
        axes.tick_params(length=0)
        paint(axes)
        figure.savefig(out, format="svg", transparent=True, metadata={"Date": None, "Creator": None})
    svg = out.getvalue()
    svg = svg[svg.index("<svg") :]
    svg = re.sub(r"<metadata>.*?</metadata>", "", svg, flags=re.DOTALL)
    # On one page the names of one drawing must not be those of another.
    svg = re.sub(r'(\bid="|url\(#|href="#)', rf"\g<1>{name}-", svg)
    return re.sub(r'<svg [^>]*?viewBox="([^"]*)"[^>]*>', r'<svg viewBox="\1" aria-hidden="true">', svg, count=1)


def hours(report: Report) -> str:
    """Draw the stops by weekday and hour."""
    counts = parts_shown(report.by_hour)
    first, last = (each(hour for _, hour in report.by_hour) for each in (min, max))
    highest = max(1, *map(_drawn, counts.values()))

    def paint(axes: Axes) -> None:
        for weekday in range(7):
            for hour in range(first, last + 1):
                count = counts.get((weekday, hour), 0)
                share = _drawn(count) / highest
                axes.add_patch(_box(hour - first, weekday, _between(share)))
                said = number(count) if count else ""
                colour = PAPER if share > 0.62 else INK if share else _WORDS
                axes.text(hour - first, weekday, said, ha="center", va="center", color=colour, fontsize=_SMALL)
        axes.set(xlim=(-0.5, last - first + 0.5), ylim=(6.5, -0.5))
        axes.set_yticks(range(7), of_visits.WEEKDAYS)
        axes.set_xticks(range(last - first + 1), [f"{hour}:00" for hour in range(first, last + 1)])
        axes.xaxis.tick_top()

    return draw("hours", 2.4, paint, left=0.55, above=0.25)


def holding(report: Report) -> str:
    """Draw the stops by holding time, with median and quartiles."""
    counts = parts_shown({start: report.holding_bins[start] for start in range(0, LONGEST_SHOWN + 1, BIN)})
    highest = max(1, *map(_drawn, counts.values()))

    def paint(axes: Axes) -> None:
        spread = report.holding
        axes.axvspan(spread.lower, spread.upper, color=FAINT, linewidth=0)
        for start, count in counts.items():
            axes.bar(start, _drawn(count), BIN * 0.86, align="edge", color=RED)
            if isinstance(count, Hidden):
                axes.text(start + BIN * 0.43, 0, number(count), ha="center", va="bottom", color=_WORDS, fontsize=_SMALL)
        axes.axvline(spread.median, color=INK, linewidth=1.6)
        said = of_visits.median_is(minutes(spread.median))
        axes.text(min(spread.median, LONGEST_SHOWN) + 6, highest * 1.1, said, va="center", color=INK)
        axes.set(xlim=(0, LONGEST_SHOWN + BIN), ylim=(0, highest * 1.2))
        axes.set_xticks(range(0, LONGEST_SHOWN + 1, 60), [f"{at // 60}" for at in range(0, LONGEST_SHOWN + 1, 60)])
        axes.tick_params(axis="y", labelsize=_SMALL, labelcolor=_WORDS)
        axes.set_xlabel(of_visits.minutes_axis(LONGEST_SHOWN // 60))
        axes.set_ylabel(of_visits.STOPS_AXIS)
        axes.yaxis.grid(True, color=FAINT, linewidth=0.8)
        axes.set_axisbelow(True)

    return draw("holding", 2.5, paint, left=0.55, below=0.5)


def stairs(report: Report, names: Names) -> str:
    """Draw how many visits came down to each step."""
    counts = [
        (_step(step, names.panel(panel)), count)
        for step, (panel, count) in enumerate(zip(report.panels, report.down_to, strict=True), 1)
    ]
    return _bars("stairs", counts, report.stops)


def path(report: Report, names: Names) -> str:
    """Draw from which panel visits went to which, and where they ended."""
    steps = {panel: step for step, panel in enumerate(report.panels)}
    count = len(steps)
    moves = {
        (steps[one], steps[next_]): many
        for (one, next_), many in report.path.items()
        if one in steps and next_ in steps
    }
    exits = parts_shown(report.exits)
    ends = {(steps[panel], count + 0.5): _drawn(cell) for panel, cell in exits.items() if panel in steps}
    dots = {place: _drawn(shown(many)) for place, many in moves.items()} | ends
    highest = max(1, *dots.values())

    def paint(axes: Axes) -> None:
        for step in range(count):
            axes.axhline(step, color=FAINT, linewidth=0.8, zorder=0)
        for (one, next_), many in dots.items():
            colour = INK if next_ > count - 1 else RED
            axes.scatter(next_, one, s=260 * many / highest, color=colour, linewidths=0, zorder=2)
        axes.set(xlim=(-0.6, count + 1.1), ylim=(count - 0.4, -0.6))
        _name_rows(axes, [_step(n + 1, names.panel(panel)) for panel, n in steps.items()])
        axes.set_xticks([*range(count), count + 0.5], [*(str(n + 1) for n in range(count)), of_visits.END])
        axes.xaxis.tick_top()

    return draw("path", 0.3 + 0.27 * count, paint, left=_NAMES, above=0.3)


def counted(name: str, counts: Iterable[tuple[str, int]], stops: int) -> str:
    """Draw how many visits there were of each thing, the most first."""
    return _bars(name, sorted(counts, key=lambda each: -each[1]), stops)


def _bars(name: str, counts: Sequence[tuple[str, int]], stops: int) -> str:
    def paint(axes: Axes) -> None:
        for place, (_, count) in enumerate(counts):
            axes.barh(place, stops, 0.74, color=_TRACK)
            axes.barh(place, _drawn(shown(count)), 0.74, color=RED)
            said = number(shown(count))
            axes.text(stops * 1.115, place, percent(count, stops), va="center", ha="right", color=INK)
            axes.text(stops * 1.245, place, said, va="center", ha="right", color=_WORDS, fontsize=_SMALL)
        axes.set(xlim=(0, stops * 1.25), ylim=(len(counts) - 0.4, -0.6))
        _name_rows(axes, [name for name, _ in counts])
        axes.set_xticks([])

    return draw(name, 0.26 * len(counts), paint, left=_NAMES)


def _drawn(cell: Cell) -> int:
    """Give how much is drawn of a count: nothing of what is hidden."""
    return 0 if isinstance(cell, Hidden) else cell


def _settings(name: str) -> dict[Any, Any]:
    return {
        "font.family": _typefaces(),
        "font.size": _NORMAL,
        "text.color": INK,
        "axes.labelcolor": _WORDS,
        "axes.labelsize": _SMALL,
        "xtick.color": _WORDS,
        "ytick.color": INK,
        "xtick.labelsize": _SMALL,
        "ytick.labelsize": _NORMAL,
        "svg.hashsalt": name,
        "svg.fonttype": "none",  # letters remain letters, in the typeface that the page brings along
        "text.parse_math": False,  # a title may hold a dollar
    }


def _typefaces() -> Sequence[str]:
    """Give the report's typeface where it is there, and matplotlib's own, which has more letters."""
    from matplotlib import font_manager

    found = [file for name, file in typefaces() if name == TEXT]
    for file in found:
        font_manager.fontManager.addfont(file)
    return [*([TEXT] if found else []), "DejaVu Sans"]


def _box(x: float, y: float, colour: str | tuple[float, ...]) -> Any:
    from matplotlib.patches import Rectangle

    return Rectangle((x - 0.48, y - 0.46), 0.96, 0.92, color=colour, linewidth=0)


def _between(share: float) -> tuple[float, ...]:
    """Give the colour between none and the most."""
    low, high = ([int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)] for colour in (_TRACK, RED))
    return tuple(one + (other - one) * share for one, other in zip(low, high, strict=True))


def _step(number: int, title: str) -> str:
    return f"{number}\u2002{title}" if number > 9 else f"\u2007{number}\u2002{title}"


def _name_rows(axes: Axes, names: Sequence[str]) -> None:
    """Write the names of rows one below the other, from the left edge of the plot."""
    axes.set_yticks([])
    for row, name in enumerate(names):
        said = name if len(name) <= _LONGEST_NAME else f"{name[: _LONGEST_NAME - 1]}…"
        axes.annotate(said, (0, row), (-_NAMES * 72, 0), ("axes fraction", "data"), "offset points", va="center")
