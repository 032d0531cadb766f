"""What ``kiosk serve`` writes into the log and tells the service manager."""

from __future__ import annotations

import signal
from datetime import datetime


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


def not_installed_well() -> str:
    return "What is installed is damaged; the exhibit stays as it was before. `kiosk pack list` says more."


def falls_back() -> str:
    return "The window fails with what it was given; it is given what was shown before, or what came with the kiosk."


def which_bundled() -> str:
    return "that which comes with the kiosk"


def which_pack(version: str) -> str:
    return f"the pack {version}"


def which_folder(when: datetime) -> str:
    return f"the curators' folder, as taken up on {when:%Y-%m-%d at %H:%M}"


def clock_leapt(minutes: int) -> str:
    way = "forward" if minutes > 0 else "back"
    far = f"{abs(minutes) // 60} h {abs(minutes) % 60:02} min"
    return f"The clock on the wall went {way} by {far}: it was set, or summer time has begun or ended."


def safe_mode() -> str:
    return "Three crashes within five minutes: the window comes back in safe mode, drawn in software, without media."


def no_curtain(error: OSError) -> str:
    return f"There is no curtain behind the window: {error.strerror}."


def shown(safe: bool, restarts: int) -> str:
    mode = "Showing the exhibit in safe mode" if safe else "Showing the exhibit"
    return f"{mode}; restarts: {restarts}."


def back_in(seconds: float) -> str:
    return f"The window comes back in {seconds:.0f} s."
