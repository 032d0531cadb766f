"""``kiosk proof``: a picture of every screen and overlay, in every setting, for sign-off."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

from rich.progress import Progress

from kiosk.content.programme import Programme

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QSize
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

    @property
    def folder(self) -> str:
        """Give the folder's name, which says it all."""
        return f"{self.width}x{self.height}-{self.language}-text-{self.text_size:g}-{self.contrast}"


def prove(programme: Programme, settings: Sequence[Setting], out: Path) -> int:
    """Write the pictures, a contact sheet per setting and ``index.json``; give the number of pictures.

    A screen that scrolls is pictured page by page.
    """
    app = QGuiApplication.instance() or QGuiApplication(["kiosk"])
    all_stops = list(stops(programme.exhibit))
    index: list[dict[str, object]] = []
    with Progress() as progress:
        task = progress.add_task("Pictures", total=len(settings) * len(all_stops))
        for setting in settings:
            stage = Stage(programme, lambda: 0.0)
            stage.show(QSize(setting.width, setting.height))
            folder = out / setting.folder
            folder.mkdir(parents=True, exist_ok=True)
            sheet = ContactSheet()
            for place, stop in enumerate(all_stops, 1):
                stop.go(stage.guide)
                settle(stage.window)
                stage.guide.choose(
                    Settings(setting.language, setting.text_size, setting.contrast == "high", calm_motion=True)
                )
                for page, picture in enumerate(pages(stage), 1):
                    name = f"{place:03}-{stop.name}" + (f"-page-{page}" if page > 1 else "")
                    picture.save(str(folder / f"{name}.png"), "PNG", 80)
                    sheet.add(name, picture)
                    index.append(
                        {"screen": stop.name, "page": page, **asdict(setting), "file": f"{setting.folder}/{name}.png"}
                    )
                progress.advance(task)
            sheet.save(out / f"contact-{setting.folder}.png")
            stage.close()
    (out / "index.json").write_text(json.dumps(index, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
    app.processEvents()
    return len(index)


def pages(stage: Stage) -> Iterator[QImage]:
    """Picture the window, and again for each page of what scrolls."""
    yield grab(stage.window)
    for scroller in scrollers(stage.window):
        end = scroller.property("end")
        while scroller.property("position") < end - 1:
            scroller.setProperty("position", min(end, scroller.property("position") + scroller.property("page")))
            yield grab(stage.window)
        scroller.setProperty("position", 0)
