"""``python -m tests.fuzz --examples N``: the same tests with N files of each sort, other ones each time."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import click
import pytest


@click.command()
@click.option("--examples", default=2000, show_default=True, help="How many files of each sort are tried.")
def main(examples: int) -> None:
    """Spoil files at random, and see that each is read, or refused in a sentence."""
    os.environ["FUZZ_EXAMPLES"] = str(examples)
    sys.exit(pytest.main([str(Path(__file__).parent), "-n", "0", "--timeout", "0"]))


if __name__ == "__main__":
    main()
