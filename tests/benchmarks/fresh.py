"""Where the measured processes live: a folder for the whole run, galleries made once in it, and fresh processes."""

from __future__ import annotations

import atexit
import functools
import json
import os
import shutil
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.benchmarks.row import LANGUAGES, Size
from tests.gallery import write_gallery
from tests.line_of_years import write_line

BUNDLED = 16
PATIENCE = 1800
"""Seconds after which a measured process is taken for stuck."""


@functools.cache
def work() -> Path:
    """Give the folder of this run, which is gone when it ends."""
    folder = Path(tempfile.mkdtemp(prefix="kiosk-benchmarks-"))
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    return folder


def surroundings(**added: str) -> dict[str, str]:
    """Give the environment of a measured process: no display, and caches and data that are this run's own."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith("QML_")}
    here = {"QT_ENABLE_HIGHDPI_SCALING": "0", "XDG_CACHE_HOME": f"{work()}/cache", "XDG_DATA_HOME": f"{work()}/data"}
    return {"QT_QPA_PLATFORM": "offscreen", **kept, **here, **added}


@functools.cache
def made(panels: int) -> str:
    """Give a made gallery with so many panels in two languages."""
    return str(write_gallery(work() / f"made-{panels}", panels, LANGUAGES))


def gallery(panels: int) -> str:
    """Give the gallery that is measured for a number of panels; nothing stands for the bundled one."""
    return "" if panels == BUNDLED else made(panels)


@functools.cache
def with_years(panels: int) -> str:
    """Give a gallery whose overview 0 is a line of years with as many events as panels; the bundled one has its own."""
    return "" if panels == BUNDLED else str(write_line(work() / f"years-{panels}", panels, LANGUAGES, panels))


def numbers(module: str, *words: str | int) -> dict[str, list[float]]:
    """Run a module of the benchmarks in a fresh process, and give what it measured."""
    return together(module, [words])[0]


def together(module: str, each: list[tuple[str | int, ...]]) -> list[dict[str, list[float]]]:
    """Run a module in several fresh processes at the same time; raises ``RuntimeError`` with what a failed one said."""
    processes: list[subprocess.Popen[str]] = []
    found: list[dict[str, list[float]]] = []
    try:
        for words in each:
            command = [sys.executable, "-m", f"tests.benchmarks.{module}", *map(str, words)]
            processes.append(
                subprocess.Popen(command, env=surroundings(), stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
            )
        for process in processes:
            out, log = process.communicate(timeout=PATIENCE)
            if process.returncode:
                # A window that fails is not taken down in order, and every binding says so.
                raise RuntimeError("\n".join(line for line in log.splitlines() if not line.startswith("file:")))
            found.append(json.loads(out.splitlines()[-1]))
        return found
    finally:
        for process in processes:
            if process.poll() is None:
                process.kill()
                process.wait()


@contextmanager
def kiosk_until_ready(
    shown: str, screen: Size, *python: str, log: Path | None = None, kept: Path | None = None
) -> Iterator[tuple[subprocess.Popen[bytes], float]]:
    """Start ``kiosk run`` as a service manager would; give the process and the seconds until READY=1.

    ``kept`` is where Qt keeps compiled QML and the kiosk what it read, in place of the folder shared by the other runs.
    """
    with (
        tempfile.TemporaryDirectory() as folder,
        socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as line,
        (log or Path(os.devnull)).open("wb") as errors,
    ):
        address = str(Path(folder) / "notify")
        line.bind(address)
        line.settimeout(60)
        size = "x".join(map(str, screen))
        command = [sys.executable, *python, "-m", "kiosk", "run", "--windowed", size, *([shown] if shown else [])]
        own = {"QML_DISK_CACHE_PATH": f"{kept}/qml", "XDG_DATA_HOME": f"{kept}/data"} if kept else {}
        environment = surroundings(NOTIFY_SOCKET=address, **own)
        began = time.perf_counter()
        kiosk = subprocess.Popen(command, env=environment, stderr=errors)
        try:
            assert line.recv(100) == b"READY=1"
            yield kiosk, time.perf_counter() - began
        finally:
            kiosk.kill()
            kiosk.wait()
