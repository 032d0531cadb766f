"""What is said of how the kiosk is: in the log, and of each metric."""

from __future__ import annotations

from pathlib import Path

UP = "1 while the exhibit is on the screen, 0 while it is not."
SAFE_MODE = "1 in safe mode, which follows after three crashes within five minutes."
HEARTBEAT_AGE = "Seconds since the window last said that it is well."
MEMORY = "Resident bytes of the window and of what it has started."
DISK_FREE = "Free bytes on the disk of the data folder."
VISITS_TODAY = "Visits that have ended today, in fives, without those who passed by."
RESTARTS = "How often the window was brought back since the kiosk began."
INFO = "The versions of what is running."


def not_written(file: Path, why: str) -> str:
    return f"{file} cannot be written, so nobody can read there how the kiosk is: {why}. The exhibit goes on."


def no_metrics() -> str:
    return (
        "site.yaml asks for metrics, and prometheus-client is not installed: there are none. "
        'To have them: pip install "museum-kiosk[metrics]"'
    )


def port_taken(port: int, why: str) -> str:
    return f"There are no metrics: port {port} cannot be opened: {why}. Give site.yaml another port for metrics."
