"""The soak as a picture: one small plot for each thing measured, over the same minutes."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from tests.soak.trend import HOUR, warm_up
from tests.soak.verdict import LINES, Line, Outcome

if TYPE_CHECKING:
    from matplotlib.axes import Axes

PLOTS = (
    ("memory, MB", {"rss_mb": "RSS", "pss_mb": "PSS"}),
    ("memory at rest, MB", {"rss_mb": "RSS", "heap_mb": "heap"}),
    ("open descriptors", {"descriptors": ""}),
    ("threads", {"threads": ""}),
    ("drawing a frame, ms", {"frame_median_ms": "median", "frame_p95_ms": "95 %", "frame_worst_ms": "worst"}),
    ("database, kB", {"database_bytes": ""}),
    ("visits ended", {"visits": ""}),
)
"""The heading of each plot, and the columns in it with their names."""


def draw(outcome: Outcome, speed: float, file: Path) -> None:
    """Draw the plots into a PNG file."""
    from matplotlib.figure import Figure

    figure = Figure(figsize=(10, 12), layout="constrained")
    last = outcome.rows[-1]
    figure.suptitle(f"{last.seconds / 60:.1f} minutes at speed {speed:g}: {last.visits} visits, {last.taps} taps")
    axes = figure.subplots(len(PLOTS), sharex=True)
    for ax, (heading, columns) in zip(axes, PLOTS, strict=True):
        _draw_one(ax, outcome, heading, columns)
    axes[-1].set_xlabel("minutes; shaded: the warm-up, which is left out of the dashed slopes")
    figure.savefig(file, format="png", dpi=100)


def _draw_one(ax: Axes, outcome: Outcome, heading: str, columns: dict[str, str]) -> None:
    scale = 1000 if heading.endswith("kB") else 1
    at_rest = "at rest" in heading
    rows = [row for row in outcome.rows if row.at_rest or not at_rest]
    minutes = [row.seconds / 60 for row in rows]
    for number, (column, name) in enumerate(columns.items()):
        values = [getattr(row, column) for row in rows]
        nothing = float("nan")
        drawn = [nothing if value is None else value / scale for value in values]
        ax.plot(minutes, drawn, label=name, linewidth=1.2, color=f"C{number}")
        for line in LINES:
            if (line.column, line.at_rest) == (column, at_rest):
                _draw_slope(ax, outcome, line, scale, f"C{number}")
    ax.set_title(heading, loc="left", fontsize=10)
    last = outcome.rows[-1].seconds
    ax.axvspan(0, warm_up(last) / 60, color="0.92")
    ax.set_xlim(0, last / 60)
    ax.grid(color="0.9")
    if heading.startswith("drawing"):
        ax.set_yscale("log")
    if len(columns) > 1:
        ax.legend(loc="center left", bbox_to_anchor=(1, 0.5), frameon=False)


def _draw_slope(ax: Axes, outcome: Outcome, line: Line, scale: float, color: str) -> None:
    """Draw the slope of something, if it has one, through the middle of its values."""
    found = outcome.trend(line)
    if found is None:
        return
    values = outcome.series(line)
    seconds = [row.seconds for row in outcome.settled(line)]
    middle_x, middle_y = sum(seconds) / len(seconds), sum(values) / len(values)
    ends = [seconds[0], seconds[-1]]
    heights = [(middle_y + found.slope * (end - middle_x) / HOUR) / scale for end in ends]
    ax.plot([end / 60 for end in ends], heights, linestyle="--", linewidth=1, color=color)
