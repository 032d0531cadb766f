"""``kiosk serve``: keeps the window on the screen. It runs as a child that is brought back whatever happens to it."""

from __future__ import annotations

import contextlib
import logging
import os
import queue
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from kiosk.content.wording import of_serving
from kiosk.floor.health import Record
from kiosk.floor.metrics import exposed
from kiosk.floor.places import ENDED
from kiosk.floor.source import Source
from kiosk.floor.watch import Pulse, Restart, Watch
from kiosk.visit.lifeline import (
    ALIVE,
    NEWS,
    NO_OUTPUT,
    NO_SCREEN,
    READY,
    STAFF_EXIT,
    STAFF_RELOAD,
    STAFF_RESTART,
    SUPERVISED,
    UNREADABLE,
)

log = logging.getLogger(__name__)

ON_PURPOSE = (STAFF_EXIT, STAFF_RESTART, STAFF_RELOAD)
"""The exit codes of a window that was asked to end."""

LOOK_EVERY = 2.0
"""How often it is looked for other content, in seconds."""

BEAT = 0.25
"""How often the watch is asked, in seconds."""

CURTAIN_PATIENCE = 2.0
"""How long the window waits for the curtain behind it, in seconds."""

KIND = 5.0
"""How long a window has to end by itself when it is asked to, in seconds."""

ONE_HEAP = {"MALLOC_ARENA_MAX": "1"}
"""Has all threads of a process take their memory from one heap.

By itself glibc gives each thread a heap of its own, and what is free in one of them is of no use to the rest.
"""


class Child:
    """A process that tells on its standard output how it is; it ends when ours, from which it reads, is gone."""

    def __init__(self, command: Sequence[str]) -> None:
        """Start a command; raises ``OSError``."""
        self._process = subprocess.Popen(
            list(command), stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, env={**os.environ, **ONE_HEAP}
        )
        self._said: queue.SimpleQueue[str | None] = queue.SimpleQueue()
        self._ear = threading.Thread(target=self._listen, daemon=True)
        self._ear.start()

    @property
    def number(self) -> int:
        """Give the number of the process."""
        return self._process.pid

    @property
    def lives(self) -> bool:
        """Tell whether the process is there."""
        return self._process.poll() is None

    def next_word(self, patience: float) -> str | None:
        """Give what it says next, nothing where it says nothing so long, and None where it will say no more."""
        try:
            return self._said.get(timeout=patience)
        except queue.Empty:
            return ""

    def say(self, word: str) -> None:
        """Say a word to it; nothing happens where it is gone."""
        assert self._process.stdin is not None
        with contextlib.suppress(OSError):
            self._process.stdin.write(f"{word}\n")
            self._process.stdin.flush()

    def end(self, patience: float = KIND) -> int:
        """Ask it to end, and end it where it does not within some seconds; give its exit code."""
        if patience and self.lives:
            self._process.terminate()
        return self.ended(patience)

    def ended(self, patience: float = KIND) -> int:
        """Wait for it to end by itself, and end it where it does not; give its exit code."""
        try:
            code = self._process.wait(patience)
        except subprocess.TimeoutExpired:
            self._process.kill()
            code = self._process.wait()
        self._ear.join(KIND)
        for pipe in (self._process.stdin, self._process.stdout):
            assert pipe is not None
            pipe.close()
        return code

    def _listen(self) -> None:
        assert self._process.stdout is not None
        for line in self._process.stdout:
            self._said.put(line.strip())
        self._said.put(None)


@dataclass
class Supervisor:
    """Starts the window, watches it, and brings it back.

    ``window`` gives the command each time it is started, and ``source`` learns how it went; ``report`` is told each
    beat how the window is. ``tell`` speaks to the service manager. Nothing here gives up; ``stop`` ends everything.
    Where a service manager has ``managed`` to start us, it starts us and the compositor anew when there has been no
    monitor.
    """

    window: Callable[[], Sequence[str]]
    curtain: Sequence[str]
    tell: Callable[[str], None]
    source: Source = field(default_factory=Source)
    managed: bool = False
    report: Callable[[Pulse], None] = lambda pulse: None
    watch: Watch = field(default_factory=Watch)
    clock: Callable[[], float] = time.monotonic
    _stopping: threading.Event = field(default_factory=threading.Event)
    _behind: Child | None = None
    _safe: bool = False

    def run(self) -> int:
        """Keep the window up until the staff ends it, which gives ``STAFF_EXIT``, or ``stop`` is called."""
        try:
            while not self._stopping.is_set():
                self._draw_curtain()
                code = self._keep_window()
                if code == STAFF_EXIT:
                    return STAFF_EXIT
                if code == NO_OUTPUT and self.managed:
                    log.error(of_serving.no_output())
                    return NO_OUTPUT
                if not self._stopping.is_set():
                    is_crash = code not in (NO_SCREEN, UNREADABLE)
                    self._wait(self.watch.ended(self.clock(), code in (*ON_PURPOSE, NO_OUTPUT), is_crash))
        finally:
            self.tell("STOPPING=1")
            if self._behind:
                self._behind.end()
        return 0

    def stop(self, *_: object) -> None:
        """End the window, and then ourselves."""
        self._stopping.set()

    def _keep_window(self) -> int | None:
        """Run one window to its end and give its exit code; None where it could not be started or was ended."""
        self.watch.begun(self.clock())
        try:
            restarts = f"--restarts={self.watch.restarts}"
            child = Child([*self.window(), restarts, *(["--safe"] if self._safe else [])])
        except OSError as error:
            log.error(of_serving.cannot_start(error))
            return None
        looked = self.clock()
        while not self._stopping.is_set():
            word = child.next_word(BEAT)
            if self.clock() - looked >= LOOK_EVERY:
                looked = self.clock()
                if self.source.has_news():
                    child.say(NEWS)
            if word is None:
                code = child.ended()
                log.log(logging.INFO if code in ON_PURPOSE else logging.WARNING, of_serving.ended(code))
                self.source.ended(code)
                return code
            self._hear(word)
            if self.watch.is_well(self.clock()):
                self.source.proved()
            self.report(self.watch.pulse(self.clock(), self._safe, child.number))
            if self.watch.is_hung(self.clock()):
                log.error(of_serving.hung())
                child.end(patience=0)
                return None
        child.end()
        return None

    def _hear(self, word: str) -> None:
        if word == READY:
            self.watch.heard(self.clock(), first_frame=True)
            self.tell(f"{READY}\nSTATUS={of_serving.shown(self._safe, self.watch.restarts)}")
        elif word == ALIVE:
            self.watch.heard(self.clock())
            self.tell(ALIVE)

    def _wait(self, restart: Restart) -> None:
        """Let the delay pass; the curtain is what is seen meanwhile."""
        if restart.safe and not self._safe:
            log.error(of_serving.safe_mode())
            self.source.doubted()
        self._safe = restart.safe
        self.tell(f"STATUS={of_serving.back_in(restart.delay)}")
        until = self.clock() + restart.delay
        while self.clock() < until and not self._stopping.is_set():
            self.tell(ALIVE)
            self.report(self.watch.pulse(self.clock(), self._safe, None))
            self._stopping.wait(min(1.0, until - self.clock()))

    def _draw_curtain(self) -> None:
        """Have the curtain behind the window; while the window is up it is not seen and is left alone."""
        if self._behind:
            if self._behind.lives:
                return
            self._behind.ended()
        try:
            self._behind = Child(self.curtain)
        except OSError as error:
            log.warning(of_serving.no_curtain(error))
        else:
            self._behind.next_word(CURTAIN_PATIENCE)


def serve(
    window: Callable[[], Sequence[str]],
    curtain: Sequence[str],
    tell: Callable[[str], None],
    source: Source,
    record: Record,
    metrics: int | None,
) -> int:
    """Keep a window up, and a curtain behind it, until SIGTERM, SIGINT or the staff; both are commands of the kiosk.

    How it is goes into a record, and to whoever asks at the port of the metrics.
    """
    logging.basicConfig(level=logging.INFO, format="%(message)s", stream=sys.stderr)
    record.open()
    kiosk = (sys.executable, "-m", "kiosk")
    command, behind = (lambda: [*kiosk, *window(), SUPERVISED]), [*kiosk, *curtain, SUPERVISED]
    managed = bool(os.environ.get("NOTIFY_SOCKET") or os.environ.get("INVOCATION_ID"))
    supervisor = Supervisor(command, behind, tell, source, managed, record.report)
    for number in (signal.SIGTERM, signal.SIGINT):
        signal.signal(number, supervisor.stop)
    with exposed(record.now, metrics):
        code = supervisor.run()
    if code == STAFF_EXIT:
        stay_ended()
        return 0
    return code


def stay_ended() -> None:
    """Have the service manager, which starts everything that ends anew, leave the kiosk alone until the next boot."""
    folder = os.environ.get("RUNTIME_DIRECTORY")
    if folder:
        with contextlib.suppress(OSError):
            (Path(folder) / ENDED).touch()
