"""What can stop the window from opening, said so that somebody can act on it."""

from __future__ import annotations

import os
import re
import sys
from importlib import metadata

NEEDED_BY_LIBRARY = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
}
"""The Debian package that holds each library Qt needs."""

X11_PACKAGES = (
    "libxcb-cursor0 libxcb-icccm4 libxcb-image0 libxcb-keysyms1 libxcb-randr0 libxcb-render-util0 "
    "libxcb-shape0 libxcb-xkb1 libxkbcommon-x11-0"
)


class WindowError(Exception):
    """The window cannot open; the text says why and what to do."""


def check_qt() -> None:
    """Refuse a Qt that cannot run: a version known to abort, or a missing system library.

    Raises:
        WindowError: with the version to install, or the Debian package.
    """
    version = metadata.version("PySide6-Essentials")
    if version.startswith("6.12.") and sys.version_info < (3, 12):
        raise WindowError(
            f"PySide6 {version} aborts Python {sys.version_info.major}.{sys.version_info.minor} after a while.\n"
            'Install an earlier one: pip install "PySide6-Essentials>=6.11,<6.12"'
        )
    try:
        import PySide6.QtQuick  # noqa: F401
    except ImportError as error:
        raise WindowError(explain_missing_library(str(error))) from None


def explain_missing_library(message: str) -> str:
    """Turn the loader's message about a missing library into what to install."""
    found = re.search(r"(lib[\w.+-]+\.so[.\d]*)", message)
    library = found.group(1) if found else message
    package = NEEDED_BY_LIBRARY.get(library)
    remedy = f"On Debian or Ubuntu: sudo apt-get install {package}" if package else "Install the package that holds it."
    return f"Qt needs the system library {library}, which is not installed.\n{remedy}"


def check_display() -> None:
    """Refuse to start where Qt would find no screen: Qt itself would abort without a word to act on.

    Raises:
        WindowError: where neither a Wayland nor an X11 display is named and no platform is chosen.
    """
    if sys.platform != "linux" or os.environ.get("QT_QPA_PLATFORM"):
        return
    if not os.environ.get("WAYLAND_DISPLAY") and not os.environ.get("DISPLAY"):
        raise WindowError(
            "There is no display: neither WAYLAND_DISPLAY nor DISPLAY is set.\n"
            "Start the kiosk from a graphical session or under cage; `kiosk proof` needs no display."
        )


def explain_platform(message: str) -> str:
    """Turn Qt's last words about its platform plugin into what to do."""
    if "platform plugin" not in message:
        return f"Qt gave up: {message}"
    return (
        "Qt found no display it can draw on: either no display server answers, or its libraries are missing.\n"
        f"For X11 on Debian or Ubuntu: sudo apt-get install {X11_PACKAGES}\n"
        "`kiosk proof` needs no display."
    )
