"""Whether there is a monitor: without one the window is not shown, and after a while it ends so that all begins anew.

Where there is no output, Qt under Wayland draws frames on a screen without a size that nobody sees.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtGui import QGuiApplication

PATIENCE = 60.0
"""After so many seconds without an output the window ends."""


def has_output() -> bool:
    """Tell whether there is a screen that has a size."""
    return any(not screen.geometry().isEmpty() for screen in QGuiApplication.screens())


class Outputs:
    """Shows the window as soon as there is an output, and gives up where there has been none for too long.

    ``wait`` is called as long as there is none: whoever keeps the window up would take its silence for a hang.
    """

    def __init__(
        self,
        show: Callable[[], None],
        wait: Callable[[], None],
        give_up: Callable[[], None],
        there: Callable[[], bool] = has_output,
    ) -> None:
        self._show = show
        self._wait = wait
        self._give_up = give_up
        self._there = there
        self._shown = False
        self._missing_since: float | None = None

    def tick(self, now: float) -> None:
        """Look again; ``now`` is in seconds of a steady clock."""
        if self._there():
            self._missing_since = None
            if not self._shown:
                self._shown = True
                self._show()
            return
        if self._missing_since is None:
            self._missing_since = now
        if now - self._missing_since >= PATIENCE:
            self._give_up()
        else:
            self._wait()
