"""Packs on a USB stick: found where the system has mounted it, brought in by ``kiosk pack install``."""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, QProcess, QStorageInfo, Slot

from kiosk.content.wording import of_staff

MOUNTED_BELOW = ("/media/", "/run/media/", "/mnt/")
"""Where Linux has what is plugged in."""

MOST = 5
"""How many packs are offered."""


def mounted() -> list[Path]:
    """Give the folders in which something that is plugged in can be read."""
    volumes = [volume for volume in QStorageInfo.mountedVolumes() if volume.isValid() and volume.isReady()]
    roots = [volume.rootPath() for volume in volumes if not volume.isRoot()]
    return [Path(root) for root in roots if sys.platform == "win32" or root.startswith(MOUNTED_BELOW)]


def packs_in(folders: Sequence[Path]) -> list[Path]:
    """Give the packs that lie in folders, the newest first; what cannot be read holds none."""
    found: list[tuple[float, Path]] = []
    for folder in folders:
        try:
            found += [(file.stat().st_mtime, file) for file in folder.glob("*.kiosk")]
        except OSError:
            continue
    return [file for _, file in sorted(found, reverse=True)[:MOST]]


class PackInstaller(QObject):
    """Brings packs in by a process of its own, so that nobody waits; one at a time."""

    def __init__(self, options: Sequence[str], parent: QObject | None = None) -> None:
        """Take the options that say to the command which machine this is."""
        super().__init__(parent)
        self._options = options
        self._running: tuple[QProcess, Callable[[str], None]] | None = None

    def __call__(self, file: Path, tell: Callable[[str], None]) -> None:
        """Bring a pack in, and tell in the end what has become of it."""
        if self._running is not None:
            return
        process = QProcess(self)
        self._running = process, tell
        process.setProcessChannelMode(QProcess.ProcessChannelMode.MergedChannels)
        # Methods, no closures: one that holds this installer would end it from within the end of its own process.
        process.finished.connect(self._end)
        process.errorOccurred.connect(self._fail)
        process.start(sys.executable, ["-m", "kiosk", "pack", "install", str(file), *self._options])

    @Slot()
    def _end(self) -> None:
        assert self._running is not None
        (process, tell), self._running = self._running, None
        words = process.readAll().toStdString().strip() or process.errorString()
        has_failed = process.error() is not QProcess.ProcessError.UnknownError  # Qt's word for none
        is_done = not has_failed and process.exitCode() == 0
        process.deleteLater()
        tell(of_staff.installed_with(words) if is_done else of_staff.not_installed(words.removeprefix("Error: ")))

    @Slot(QProcess.ProcessError)
    def _fail(self, error: QProcess.ProcessError) -> None:
        if error is QProcess.ProcessError.FailedToStart:  # then it never finishes
            self._end()
