"""The kiosk as another program starts it: as a process with an environment, on a display or on none."""

from __future__ import annotations

import os
import socket
import struct
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator, Mapping
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path
from typing import TypeAlias

KIOSK = (sys.executable, "-m", "kiosk")
PATIENCE = 60
"""Seconds after which a process is taken for stuck."""

Colour: TypeAlias = tuple[int, int, int]

BLACK: Colour = (0, 0, 0)

_SURROUNDINGS = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "NOTIFY_SOCKET")


def surroundings(**added: str) -> dict[str, str]:
    """Give an environment without any display, and what is added to it."""
    return {name: value for name, value in os.environ.items() if name not in _SURROUNDINGS} | added


def kiosk(*words: str | Path, env: Mapping[str, str] | None = None) -> subprocess.CompletedProcess[str]:
    """Run a command of the kiosk to its end, without a display where no environment is given."""
    return subprocess.run(
        [*KIOSK, *map(str, words)],
        capture_output=True,
        text=True,
        timeout=PATIENCE,
        env=surroundings() if env is None else dict(env),
    )


def read_as_a_person(done: subprocess.CompletedProcess[str], code: int) -> str:
    """Give what a command that failed printed on standard error; nobody should be shown a traceback."""
    assert "Traceback" not in done.stdout + done.stderr, done.stderr
    assert done.returncode == code, (done.returncode, done.stdout, done.stderr)
    return done.stderr


def but_for_the_voice(log: str) -> str:
    """Leave out of a log that the machine has no voice, which is told when it has been looked for."""
    return "\n".join(line for line in log.splitlines() if not line.startswith("Nothing is spoken"))


@contextmanager
def started(*command: str | Path, env: Mapping[str, str]) -> Iterator[subprocess.Popen[str]]:
    """Start a program, which is ended by its id when the block ends."""
    words = [str(word) for word in command]
    with subprocess.Popen(words, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, env=dict(env)) as process:
        try:
            yield process
        finally:
            if process.poll() is None:
                process.kill()


class ServiceManager:
    """Starts programs and listens to what they say of themselves, by the protocol of sd_notify(3)."""

    def __init__(self, line: socket.socket, address: str) -> None:
        self._line = line
        self.address = address

    def start(self, *command: str | Path, env: Mapping[str, str]) -> AbstractContextManager[subprocess.Popen[str]]:
        """Start a program that knows where to tell how it is."""
        return started(*command, env={**env, "NOTIFY_SOCKET": self.address})

    def next_word(self) -> str:
        """Wait for what is said next."""
        return self._line.recv(256).decode()

    def more_words(self) -> list[str]:
        """Give what was said and not yet heard."""
        words = []
        self._line.setblocking(False)
        try:
            while True:
                words.append(self._line.recv(256).decode())
        except BlockingIOError:
            return words
        finally:
            self._line.settimeout(PATIENCE)


@contextmanager
def service_manager() -> Iterator[ServiceManager]:
    """Open a line on which a service manager listens."""
    with tempfile.TemporaryDirectory() as folder, socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as line:
        address = str(Path(folder) / "notify")
        line.bind(address)
        # Whoever runs the kiosk may speak.
        Path(folder).chmod(0o711)
        Path(address).chmod(0o666)
        line.settimeout(PATIENCE)
        yield ServiceManager(line, address)


class Glass:
    """What an X server shows, read from the file that it draws into (XWD, version 7)."""

    def __init__(self, display: str, file: Path) -> None:
        self.display = display
        self._file = file

    def colour(self, x: float, y: float) -> Colour:
        """Give the colour of a pixel; ``x`` and ``y`` are shares of the width and the height, from 0 to 1."""
        raw = self._file.read_bytes()
        head = struct.unpack(">25I", raw[:100])
        size, width, height, per_line, colours = head[0], head[4], head[5], head[12], head[19]
        place = size + colours * 12 + round(y * (height - 1)) * per_line + round(x * (width - 1)) * 4
        blue, green, red = raw[place : place + 3]
        return red, green, blue

    def corners(self) -> set[Colour]:
        """Give the colours in the four corners."""
        return {self.colour(x, y) for x in (0, 1) for y in (0, 1)}


@contextmanager
def x_server(size: str, display: str = "") -> Iterator[Glass]:
    """Start an X server without a window manager, on a free display where none is named."""
    reading, writing = os.pipe()
    with tempfile.TemporaryDirectory() as folder, os.fdopen(reading, "rb") as told:
        options = ("-displayfd", str(writing), "-screen", "0", f"{size}x24", "-nolisten", "tcp", "-fbdir", folder)
        with subprocess.Popen(
            ["Xvfb", *([display] if display else []), *options], pass_fds=[writing], stderr=subprocess.DEVNULL
        ) as server:
            os.close(writing)
            try:
                number = told.readline().decode().strip()  # nothing, where the server could not start
                assert number, f"Xvfb ended with {server.wait(PATIENCE)}"
                yield Glass(f":{number}", Path(folder) / "Xvfb_screen0")
            finally:
                server.terminate()


def becomes_true(what: Callable[[], bool], process: subprocess.Popen[str]) -> bool:
    """Look again and again, as long as the process lives and patience lasts, whether something has come true."""
    for _ in range(PATIENCE * 50):
        if what():
            return True
        try:
            process.wait(0.02)
        except subprocess.TimeoutExpired:
            continue
        break
    return what()
