"""What the staff read on their page."""

from __future__ import annotations

from kiosk.content.wording.manner import counted


def enter_pin() -> str:
    return "PIN"


def wrong_pin() -> str:
    return "That is not the PIN."


def wait(seconds: float) -> str:
    return f"Too many wrong PINs: wait {counted(max(1, round(seconds)), 'second')}."


def erase() -> str:
    return "Erase"


def enter() -> str:
    return "Enter"


def title() -> str:
    return "For the staff"


def close() -> str:
    return "Back to the exhibit"


def restart() -> str:
    return "Restart"


def reload() -> str:
    return "Reload the content"


def leave() -> str:
    return "Exit"


def touch_test() -> str:
    return "Touch test"


def touch_test_says() -> str:
    return "Put all fingers on the glass: each shows a circle. Ten seconds without a touch end the test."


def version() -> str:
    return "Kiosk"


def exhibit() -> str:
    return "Exhibit"


def up_for() -> str:
    return "Up for"


def restarts() -> str:
    return "Restarts"


def problems() -> str:
    return "Last problems"


def none() -> str:
    return "none"


def duration(seconds: float) -> str:
    """Say how long something has lasted, in days, hours and minutes."""
    minutes = int(seconds // 60)
    days, hours, minutes = minutes // 1440, minutes // 60 % 24, minutes % 60
    return f"{days} d {hours} h {minutes} min" if days else f"{hours} h {minutes} min"
