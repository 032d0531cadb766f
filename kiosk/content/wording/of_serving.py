"""What ``kiosk serve`` writes into the log and tells the service manager."""

from __future__ import annotations

import signal


def cannot_start(error: OSError) -> str:
    return f"The window cannot be started: {error.strerror}."


def ended(code: int) -> str:
    """Say how the window has ended; a code below 0 is a signal."""
    if code < 0:
        try:
            name = signal.Signals(-code).name
        except ValueError:
            name = str(-code)
        return f"The window was ended by the signal {name}."
    return f"The window has ended with the code {code}."


def hung() -> str:
    return "The window says nothing any more; it is taken for hung and ended."


def no_output() -> str:
    return "There has been no monitor for a minute: the kiosk ends, for the service manager to start all of it anew."


def not_taken_up(problems: str) -> str:
    return f"The folder is not right; the exhibit stays as it was before:\n{problems}"


def not_copied(why: str) -> str:
    return f"The folder cannot be copied; the exhibit stays as it was before: {why}"


def safe_mode() -> str:
    return "Three crashes within five minutes: the window comes back in safe mode, drawn in software, without media."


def no_curtain(error: OSError) -> str:
    return f"There is no curtain behind the window: {error.strerror}."


def shown(safe: bool, restarts: int) -> str:
    mode = "Showing the exhibit in safe mode" if safe else "Showing the exhibit"
    return f"{mode}; restarts: {restarts}."


def back_in(seconds: float) -> str:
    return f"The window comes back in {seconds:.0f} s."
