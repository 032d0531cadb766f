"""What Qt knows of this machine: ``python -m kiosk.window.probe SUBJECT`` prints it as JSON.

A process of its own, since Qt aborts where it finds no screen, and a sound server may keep it waiting for ever. What
stands in its way is told as ``fault``: a line that says what, and lines that say what to do.
"""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Callable
from typing import Any

from kiosk.window.faults import WindowError, check_display, check_qt, explain_missing_library, explain_platform
from kiosk.window.typefaces import FAMILIES

Facts = dict[str, Any]

_GL_RENDERER = 0x1F01


def qt() -> Facts:
    """Tell which Qt can be loaded."""
    from PySide6.QtCore import qVersion

    return {"version": qVersion()}


def screen() -> Facts:
    """Tell on what Qt draws, by what, and what touches it."""
    check_display()
    from PySide6.QtGui import QGuiApplication, QInputDevice, QPointingDevice

    _make_app()
    touch = [
        {"name": device.name(), "points": device.maximumPoints()}
        for device in QInputDevice.devices()
        if isinstance(device, QPointingDevice) and device.type() is QInputDevice.DeviceType.TouchScreen
    ]
    screens = [
        {
            "name": each.name(),
            "pixels": [round(side * each.devicePixelRatio()) for side in each.size().toTuple()],
            "mm": [round(side) for side in each.physicalSize().toTuple()],
        }
        for each in QGuiApplication.screens()
    ]
    return {"platform": QGuiApplication.platformName(), "screens": screens, "touch": touch, "renderer": _renderer()}


def _renderer() -> str:
    """Have Qt Quick begin to draw, out of sight, and tell by what it does; nothing where it draws in software."""
    from PySide6.QtGui import QOffscreenSurface, QOpenGLContext
    from PySide6.QtQuick import QQuickRenderControl, QQuickWindow, QSGRendererInterface

    control = QQuickRenderControl()
    window = QQuickWindow(control)
    control.initialize()
    api = window.rendererInterface().graphicsApi()
    if api is QSGRendererInterface.GraphicsApi.Software:
        return ""
    context = QOpenGLContext()
    if api is not QSGRendererInterface.GraphicsApi.OpenGL or not context.create():
        return api.name
    surface = QOffscreenSurface()
    surface.setFormat(context.format())
    surface.create()
    context.makeCurrent(surface)
    name = str(context.functions().glGetString(_GL_RENDERER))
    context.doneCurrent()
    return name


def fonts() -> Facts:
    """Tell which of the font files and letters by language on standard input cannot be shown, and which families."""
    from PySide6.QtGui import QFont, QFontDatabase, QRawFont

    asked = json.load(sys.stdin)
    _make_app()
    broken = [file for file in asked["files"] if QFontDatabase.addApplicationFont(file) < 0]
    families = set(QFontDatabase.families())
    faces = [QRawFont.fromFont(QFont(family)) for family in FAMILIES]
    letters = {
        language: "".join(one for one in given if not any(face.supportsCharacter(ord(one)) for face in faces))
        for language, given in asked["letters"].items()
    }
    return {"broken": broken, "missing": [each for each in FAMILIES if each not in families], "letters": letters}


def sound() -> Facts:
    """Tell where sound comes out; None where the kiosk cannot play any."""
    try:
        from PySide6.QtMultimedia import QMediaDevices
    except ImportError as error:
        return _lacking(error)
    _make_app()
    return {"outputs": [output.description() for output in QMediaDevices.audioOutputs()]}


def speech() -> Facts:
    """Tell which engine speaks, and which languages."""
    try:
        from PySide6.QtTextToSpeech import QTextToSpeech
    except ImportError as error:
        return _lacking(error)
    _make_app()
    engines = [name for name in QTextToSpeech.availableEngines() if name != "mock"]
    if not engines:
        return {"engine": "", "error": None, "languages": []}
    speaker = QTextToSpeech(engines[0])
    why = speaker.errorString() if speaker.state() is QTextToSpeech.State.Error else None
    languages = sorted({locale.bcp47Name().partition("-")[0] for locale in speaker.availableLocales()})
    return {"engine": engines[0], "error": why, "languages": languages}


def _lacking(error: ImportError) -> Facts:
    """Tell a part of Qt that was not asked for when the kiosk was installed from a library that the system lacks."""
    if isinstance(error, ModuleNotFoundError):
        return {"lacking": True}
    return {"fault": explain_missing_library(str(error))}


def _make_app() -> None:
    from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler
    from PySide6.QtGui import QGuiApplication

    def hear(kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
        if kind is QtMsgType.QtFatalMsg:
            print(json.dumps({"fault": explain_platform(message)}), flush=True)
            os._exit(0)

    qInstallMessageHandler(hear)
    _kept.append(QGuiApplication(["kiosk"]))


_kept: list[object] = []

_SUBJECTS: dict[str, Callable[[], Facts]] = {
    "qt": qt,
    "screen": screen,
    "fonts": fonts,
    "sound": sound,
    "speech": speech,
}


def main(subject: str) -> None:
    """Print what is known of a subject."""
    try:
        check_qt()
        facts = _SUBJECTS[subject]()
    except WindowError as error:
        facts = {"fault": str(error)}
    print(json.dumps(facts), flush=True)
    os._exit(0)  # what Qt does at its end is of no interest, and may hang


if __name__ == "__main__":
    main(sys.argv[1])
