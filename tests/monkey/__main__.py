"""``python -m tests.monkey --seed N --touches M``: touches the window at random, and tells what was amiss."""

from __future__ import annotations

import json
import signal
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from itertools import islice
from pathlib import Path
from typing import Any, NamedTuple

import click
from rich.console import Console

from tests.monkey.acts import leg
from tests.monkey.growth import growth
from tests.monkey.shorten import shorten


class MadeUp(NamedTuple):
    """Acts that are made up by a seed: the touches left out before them, and how many are made."""

    seed: int
    skip: int
    touches: int


print_line = Console(highlight=False, soft_wrap=True).print


@click.command()
@click.option("--seed", default=1, show_default=True, help="The same seed makes the same acts.")
@click.option("--touches", default=20_000, show_default=True, help="How many fingers are put on the glass.")
@click.option("--skip", default=0, help="How many of the seed's touches are left out: a long run is gone on with.")
@click.option("--acts", "file", type=click.Path(exists=True, path_type=Path), help="Do the acts in a file instead.")
def main(seed: int, touches: int, skip: int, file: Path | None) -> None:
    """Touch the window at random; a failure is printed with the few acts that repeat it."""
    if file:
        line = file.read_text(encoding="utf-8").splitlines()
        amiss = play(line).get("amiss", "")
        print_line(f"amiss: {amiss}" if amiss else f"{len(line)} acts, and nothing amiss")
        sys.exit(bool(amiss))
    seen = play(MadeUp(seed, skip, touches))
    amiss = seen["amiss"] or growth(seen.get("memory", []))
    if not amiss:
        print_line(
            f"seed {seed}: {seen['touches']:,} touches in {seen['acts']:,} acts, {len(seen['places'])} places seen, "
            f"the slowest step {seen['slowest'] * 1000:.0f} ms, nothing amiss"
        )
        tell_memory(seen["memory"])
        return
    print_line(f"seed {seed}, act {seen['acts']:,}: {amiss}")
    tell_memory(seen.get("memory", []))
    if seen["amiss"]:
        tell_shortened(list(islice(leg(seed, skip, touches), seen["acts"])), kind_of(amiss))
    sys.exit(1)


def tell_memory(memory: list[tuple[int, float, int]]) -> None:
    """Print ten of the times that the memory was looked at."""
    for touched, megabytes, things in memory[:: max(1, len(memory) // 10)]:
        print_line(f"  after {touched:>9,} touches: {megabytes:.0f} MB, {things} things in the window")


def tell_shortened(line: list[str], kind: str) -> None:
    """Print the few acts of a line that repeat what was amiss, or that it could not be repeated."""

    def fails(tried: Sequence[str]) -> bool:
        return kind_of(play(tried)["amiss"]) == kind

    if not fails(line):
        print_line("The same acts do not repeat it: it hangs on how fast this machine is. The last of them:")
        print_line("\n".join(line[-20:]), markup=False)
        return
    print_line("It is repeated by these acts, kept in a file, with --acts FILE:")
    print_line("\n".join(shorten(line, fails)), markup=False)


def play(line: Sequence[str] | MadeUp) -> dict[str, Any]:
    """Play acts, written or made up, in a process of its own; give what was seen, also when it was ended."""
    with tempfile.TemporaryDirectory() as folder:
        mark = Path(folder) / "begun"
        made_up = [str(number) for number in line] if isinstance(line, MadeUp) else []
        done = subprocess.run(
            [sys.executable, "-m", "tests.monkey.play", str(mark), *made_up],
            input="" if isinstance(line, MadeUp) else "\n".join(line),
            capture_output=True,
            text=True,
        )
        if done.returncode == 0:
            seen: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
            return seen
        how = signal.Signals(-done.returncode).name if done.returncode < 0 else f"code {done.returncode}"
        return {"amiss": f"ended with {how}: {done.stderr[-3000:]}", "acts": int(mark.read_bytes() or b"0")}


def kind_of(amiss: str) -> str:
    """Give what is the same each time of a message: what stands before its colon, and for Qt and Python all of it."""
    kind = amiss.partition(":")[0]
    return amiss if kind in ("Qt", "exception") else kind


if __name__ == "__main__":
    main()
