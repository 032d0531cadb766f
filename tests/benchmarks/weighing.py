"""Measures what is carried to a machine: the wheel, and what an installed kiosk takes on the disk."""

from __future__ import annotations

import functools
import subprocess
import sys
import zipfile
from importlib.metadata import Distribution, distribution
from pathlib import Path

from packaging.requirements import Requirement

from tests.benchmarks.facts import ROOT
from tests.benchmarks.fresh import work
from tests.benchmarks.row import Measure, Row, alone

NAME = "museum-kiosk"


@functools.cache
def wheel() -> Path:
    """Build the wheel from this checkout."""
    out = work() / "wheel"
    command = [sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", str(out), str(ROOT)]
    subprocess.run(command, check=True, capture_output=True, timeout=300)
    (built,) = out.glob("*.whl")
    return built


def wheel_size() -> list[float]:
    """MB of the wheel; it does not vary."""
    return [wheel().stat().st_size / 1e6]


def installed_size() -> list[float]:
    """MB of the files of the kiosk and of all that it requires, without its extras; it does not vary."""
    with zipfile.ZipFile(wheel()) as packed:
        own = sum(file.file_size for file in packed.infolist())
    return [(own + sum(map(size_of, required(NAME)))) / 1e6]


def required(name: str) -> set[str]:
    """Give the names of all distributions that one requires here, and those require."""
    found: set[str] = set()
    wanted = [name]
    while wanted:
        for line in distribution(wanted.pop()).requires or ():
            one = Requirement(line)
            asked = [{"extra": extra} for extra in ("", *one.extras)]
            if (one.marker is None or any(one.marker.evaluate(each) for each in asked)) and one.name not in found:
                found.add(one.name)
                wanted.append(one.name)
    return found


def size_of(name: str) -> float:
    """Give the bytes of a distribution's files that are on the disk."""
    one: Distribution = distribution(name)
    paths = (Path(str(one.locate_file(file))) for file in one.files or ())
    return sum(path.stat().st_size for path in paths if path.is_file())


def measures() -> list[Measure]:
    """Give the rows of this module, and how they are measured."""
    return [
        alone(Row("the wheel", "MB", 30), wheel_size),
        alone(Row("installed, with all it requires", "MB", 350), installed_size),
    ]
