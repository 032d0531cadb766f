"""``python -m tests.soak --minutes N``: lets the kiosk run, has it visited, and says whether anything grows."""

from __future__ import annotations

import gc
import os
import sys
from pathlib import Path

import click

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["QT_ENABLE_HIGHDPI_SCALING"] = "0"

from tests.soak.soak import soak


@click.command()
@click.option("--minutes", type=click.FloatRange(min=0, min_open=True), required=True, help="How long it runs.")
@click.option("--speed", type=click.FloatRange(min=1), default=1.0, show_default=True, help="How fast time goes.")
@click.option("--folder", type=click.Path(path_type=Path), default=Path("build/soak"), show_default=True)
@click.option("--seed", default=1, show_default=True, help="Other numbers make up other visitors.")
def main(minutes: float, speed: float, folder: Path, seed: int) -> None:
    """Let the kiosk run and be visited, and say whether it takes more and more of the machine.

    FOLDER keeps the rows (soak.csv), the plots (soak.png) and what the kiosk itself kept (data).
    """
    folder.mkdir(parents=True, exist_ok=True)
    outcome = soak(minutes, speed, folder, seed)
    # Only now: what draws and prints is no part of what was measured.
    from rich.console import Console

    from tests.soak.plot import draw
    from tests.soak.verdict import faults, table

    draw(outcome, speed, folder / "soak.png")
    Console().print(table(outcome))
    last = outcome.rows[-1]
    print(f"{last.visits} visits, {last.taps} taps, {last.warnings} warnings in {last.seconds / 60:.1f} minutes.")
    if outcome.bytes_per_visit is not None:
        print(f"The database grew by {outcome.bytes_per_visit:,.0f} bytes a visit.")
    found = list(faults(outcome))
    for sentence in found:
        print(sentence, file=sys.stderr)
    sys.exit(1 if found else 0)


if __name__ == "__main__":
    # As kiosk run does: nothing of what is made up to the first frame is garbage; the window collects from then on.
    gc.disable()
    main()
