"""What machine is measured, and which state of the kiosk."""

from __future__ import annotations

import os
import platform
import subprocess
import sys
from datetime import datetime
from importlib.metadata import version
from pathlib import Path
from typing import Any

import psutil

from tests.benchmarks.fresh import surroundings

ROOT = Path(__file__).parents[2]


def facts() -> dict[str, Any]:
    """Give the machine, the moment, and the commit; the commit is marked where files differ from it."""
    platform_plugin, api = _drawn_by()
    return {
        "machine": {
            "CPU": _cpu(),
            "cores": os.cpu_count(),
            "memory": f"{psutil.virtual_memory().total / 1e9:.1f} GB",
            "OS": _system(),
            "Python": platform.python_version(),
            "PySide6": version("PySide6-Essentials"),
            "platform plugin": platform_plugin,
            "rendering API": api,
        },
        "date": datetime.now().astimezone().isoformat(timespec="minutes"),
        "commit": _commit(),
    }


def _cpu() -> str:
    found = Path("/proc/cpuinfo")
    lines = found.read_text(encoding="utf-8").splitlines() if found.exists() else []
    names = [line.partition(":")[2].strip() for line in lines if line.startswith("model name")]
    return names[0] if names else platform.processor()


def _system() -> str:
    try:
        return platform.freedesktop_os_release()["PRETTY_NAME"]
    except OSError:
        return f"{platform.system()} {platform.release()}"


def _commit() -> str:
    command = ["git", "describe", "--always", "--dirty", "--abbrev=12", "--exclude=*"]
    try:
        return subprocess.check_output(command, cwd=ROOT, text=True).strip()
    except (OSError, subprocess.CalledProcessError):
        return "not a checkout"


def _drawn_by() -> tuple[str, str]:
    """Give Qt's platform plugin and the way that Qt Quick draws there."""
    code = (
        "from PySide6.QtGui import QGuiApplication; from PySide6.QtQuick import QQuickWindow; from PySide6.QtTest "
        "import QTest; app = QGuiApplication([]); window = QQuickWindow(); window.show(); "
        "QTest.qWaitForWindowExposed(window); print(app.platformName(), window.rendererInterface().graphicsApi().name)"
    )
    plugin, api = subprocess.check_output([sys.executable, "-c", code], env=surroundings(), text=True).split()
    return plugin, api
