"""What the window and whoever keeps it up say to each other: words on standard output, and exit codes."""

from __future__ import annotations

SUPERVISED = "--supervised"
"""The option by which a window learns that it is to tell how it is."""

READY = "READY=1"
"""The first frame is on the screen."""

ALIVE = "WATCHDOG=1"
"""The window answers, and draws when asked."""

NO_SCREEN = 3
"""The exit code where there is no screen to draw on."""

STAFF_EXIT = 10
"""The exit code by which the staff ends the kiosk."""

STAFF_RESTART = 11
"""The exit code by which the staff has the window started anew."""

NO_OUTPUT = 12
"""The exit code of a window that has had no monitor for too long."""

STAFF_RELOAD = 13
"""The exit code by which the staff has the content looked at anew, and the window started anew."""

UNREADABLE = 14
"""The exit code of a window that cannot show what it was told to: something in its files is wrong."""

NEWS = "CONTENT"
"""There is other content to be shown: the window is to end between two visits, with the code of a restart."""
