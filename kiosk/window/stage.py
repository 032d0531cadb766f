"""The stage: one exhibit in one window, with everything it needs to be seen and touched."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path

from PySide6.QtCore import QObject, QSize
from PySide6.QtGui import QFontDatabase
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow

import kiosk
from kiosk.bridge.guide import Guide
from kiosk.bridge.pictures import TintedPictures
from kiosk.bridge.watch import Watch
from kiosk.content.exhibit import Exhibit
from kiosk.content.site import Site
from kiosk.content.words import InterfaceWords

QML = Path(kiosk.__file__).parent / "qml"


class Stage(QObject):
    """Puts an exhibit into a window.

    ``assets`` are the folders searched for fonts and icons, the gallery's own first. ``clock`` gives seconds of
    a steady clock. Nothing moves by itself: whoever holds the stage calls ``tick``.
    """

    def __init__(
        self,
        exhibit: Exhibit,
        words: Mapping[str, InterfaceWords],
        site: Site,
        clock: Callable[[], float],
        assets: tuple[Path, ...],
    ) -> None:
        super().__init__()
        load_fonts(assets)
        self.guide = Guide(exhibit, words, site, clock, self)
        self.engine = QQmlApplicationEngine(self)
        self.engine.addImageProvider("tinted", TintedPictures(assets))
        self.engine.addImportPath(str(QML))
        self.engine.setInitialProperties({"guide": self.guide})
        self.engine.loadFromModule("Kiosk", "Main")
        window = self.engine.rootObjects()[0]
        assert isinstance(window, QQuickWindow)
        self.window = window
        self.watch = Watch(window, self.guide, clock)

    def show(self, size: QSize | None) -> None:
        """Open the window: full screen without a size."""
        if size is None:
            self.window.showFullScreen()
        else:
            self.window.resize(size)
            self.window.show()

    def tick(self) -> None:
        """Let time pass."""
        self.watch.tick()
        self.guide.tick()

    def close(self) -> None:
        """Take the window down before what it shows."""
        self.window.close()
        # QML's bindings must be gone before the guide they read is.
        self.window.deleteLater()
        self.engine.clearComponentCache()
        self.engine.deleteLater()


def load_fonts(assets: tuple[Path, ...]) -> None:
    """Make the bundled typefaces known to Qt, once."""
    for folder in assets:
        for file in sorted((folder / "fonts").glob("*.ttf")):
            if str(file) not in _loaded:
                _loaded.add(str(file))
                QFontDatabase.addApplicationFont(str(file))


_loaded: set[str] = set()
