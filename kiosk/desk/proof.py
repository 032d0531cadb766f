"""``kiosk proof``: a picture of every screen and overlay, in every setting, for sign-off."""

from __future__ import annotations

import errno
import json
import os
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from pathlib import Path

from rich.progress import Progress

from kiosk.content.programme import Programme

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QCoreApplication, QSize
from PySide6.QtGui import QGuiApplication, QImage

from kiosk.desk.contact_sheet import ContactSheet
from kiosk.desk.tour import stops
from kiosk.visit.settings import Settings
from kiosk.window.camera import grab, scrollers, settle
from kiosk.window.stage import Stage


@dataclass(frozen=True)
class Setting:
    """How a visitor sees the exhibit: one folder of pictures each."""

    width: int
    height: int
    language: str
    text_size: float
    contrast: str
    reach: str

    @property
    def folder(self) -> str:
        """Give the folder's name, which says it all."""
        name = f"{self.width}x{self.height}-{self.language}-text-{self.text_size:g}-{self.contrast}"
        return name if self.reach == "normal" else f"{name}-{self.reach}"

    @property
    def of_a_visitor(self) -> Settings:
        """Give the same as a visitor's choices; nothing is to be pictured while it moves."""
        return Settings(
            self.language, self.text_size, self.contrast == "high", calm_motion=True, lowered=self.reach == "low"
        )


def prove(programme: Programme, settings: Sequence[Setting], out: Path) -> int:
    """Write the pictures, a contact sheet per setting and ``index.json``; give the number of pictures.

    A screen that scrolls is pictured page by page. Raises ``OSError`` where a file cannot be written.
    """
    for setting in settings:
        (out / setting.folder).mkdir(parents=True, exist_ok=True)
    app = application()
    index: list[dict[str, object]] = []
    with progress(programme, settings) as advance:
        for setting in settings:
            for entry in prove_setting(programme, setting, out):
                index.append(entry)
                if entry["page"] == 1:
                    advance()
    (out / "index.json").write_text(json.dumps(index, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
    app.processEvents()
    return len(index)


def application() -> QCoreApplication:
    """Give Qt's application, made where there is none; it must be held for as long as anything is pictured."""
    return QGuiApplication.instance() or QGuiApplication(["kiosk"])


@contextmanager
def progress(programme: Programme, settings: Sequence[Setting]) -> Iterator[Callable[[], None]]:
    """Show a curator how far the pictures have come; what is given is called for each screen."""
    with Progress() as bar:
        task = bar.add_task("Pictures", total=len(settings) * len(list(stops(programme.exhibit))))
        yield lambda: bar.advance(task)


def prove_setting(programme: Programme, setting: Setting, out: Path) -> Iterator[dict[str, object]]:
    """Write the pictures and the contact sheet of one setting; give each picture's entry of the index."""
    sheet, places = ContactSheet(), {stop.name: place for place, stop in enumerate(stops(programme.exhibit), 1)}
    for screen, page, picture in pictured(programme, setting):
        name = f"{places[screen]:03}-{screen}" + (f"-page-{page}" if page > 1 else "")
        save(picture, out / setting.folder / f"{name}.png")
        sheet.add(name, picture)
        yield {"screen": screen, "page": page, **asdict(setting), "file": f"{setting.folder}/{name}.png"}
    save(sheet.drawn(), out / f"contact-{setting.folder}.png")


def pictured(programme: Programme, setting: Setting) -> Iterator[tuple[str, int, QImage]]:
    """Picture every screen and overlay in one setting: its name, its page counted from 1, the picture.

    There must be an ``application``.
    """
    stage = Stage(programme, lambda: 0.0)
    try:
        stage.show(QSize(setting.width, setting.height))
        for stop in stops(programme.exhibit):
            stop.go(stage.guide)
            settle(stage.window)
            stage.guide.choose(setting.of_a_visitor)
            for page, picture in enumerate(pages(stage), 1):
                yield stop.name, page, picture
    finally:
        stage.close()


def save(picture: QImage, file: Path) -> None:
    """Write a picture; raises ``OSError`` where Qt would only say that it could not."""
    if not picture.save(str(file), quality=80):
        raise OSError(errno.EIO, "the disk is full or does not take it", str(file))


def pages(stage: Stage) -> Iterator[QImage]:
    """Picture the window, and again for each page of what scrolls."""
    yield grab(stage.window)
    for scroller in scrollers(stage.window):
        end = scroller.property("end")
        while scroller.property("position") < end - 1:
            scroller.setProperty("position", min(end, scroller.property("position") + scroller.property("page")))
            yield grab(stage.window)
        scroller.setProperty("position", 0)
