"""``kiosk proof``: a picture of every screen and overlay, in every setting, for sign-off."""

from __future__ import annotations

import json
import os
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

from rich.progress import Progress

from kiosk.content.exhibit import Exhibit
from kiosk.content.site import Site
from kiosk.content.words import InterfaceWords

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QSize
from PySide6.QtGui import QGuiApplication, QImage

from kiosk.bridge.guide import Guide
from kiosk.desk.contact_sheet import ContactSheet
from kiosk.visit.settings import Settings
from kiosk.window.camera import grab, scrollers
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


@dataclass(frozen=True)
class Stop:
    """One screen or overlay to be pictured, and how to get there."""

    name: str
    go: Callable[[Guide], None]


def stops(exhibit: Exhibit) -> Iterator[Stop]:
    """Give every screen and overlay of an exhibit, in the order of a visit."""
    yield Stop("attract", lambda guide: guide.startOver())
    yield Stop("home", lambda guide: guide.wake())
    for number, panel in enumerate(exhibit.panels, 1):
        place = f"panel-{number:02}-{panel}"
        yield Stop(place, lambda guide, panel=panel: guide.openPanel(panel))
        yield Stop(f"{place}-story", lambda guide: guide.openStory())
        yield Stop(f"{place}-evidence", lambda guide: (guide.closeAll(), guide.openEvidence()))
    first = next(iter(exhibit.panels))
    for kind, entries in (("person", exhibit.people), ("term", exhibit.terms)):
        for entry in entries:
            yield Stop(f"{kind}-{entry}", lambda guide, entry=entry: (guide.openPanel(first), guide.openLink(entry)))
    yield Stop("about", lambda guide: guide.openAbout())


def prove(
    exhibit: Exhibit,
    words: Mapping[str, InterfaceWords],
    site: Site,
    assets: tuple[Path, ...],
    settings: Sequence[Setting],
    out: Path,
) -> int:
    """Write the pictures, a contact sheet per setting and ``index.json``; give the number of pictures.

    A screen that scrolls is pictured page by page.
    """
    app = QGuiApplication.instance() or QGuiApplication(["kiosk"])
    all_stops = list(stops(exhibit))
    index: list[dict[str, object]] = []
    with Progress() as progress:
        task = progress.add_task("Pictures", total=len(settings) * len(all_stops))
        for setting in settings:
            stage = Stage(exhibit, words, site, lambda: 0.0, assets)
            stage.show(QSize(setting.width, setting.height))
            folder = out / setting.folder
            folder.mkdir(parents=True, exist_ok=True)
            sheet = ContactSheet()
            for place, stop in enumerate(all_stops, 1):
                stop.go(stage.guide)
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
