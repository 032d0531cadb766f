"""``kiosk preview``: the exhibit in a window beside the editor, new after each save."""

from __future__ import annotations

import signal
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QObject, QSize, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickWindow

from kiosk.bridge.guide import Guide
from kiosk.bridge.preview import Preview
from kiosk.content.draft import Draft, read_draft
from kiosk.content.exhibit import Exhibit
from kiosk.content.gallery import bundled_gallery
from kiosk.content.problem import Problem
from kiosk.content.programme import Programme, ProgrammeError, programme_of
from kiosk.content.read import exhibit_of, problems_of
from kiosk.content.site import Site
from kiosk.content.wording import of_preview
from kiosk.desk.remarks import remarks
from kiosk.desk.report import line_shown, lines_of
from kiosk.visit.session import Overlay, OverlayKind, Screen, Session
from kiosk.window.stage import make_engine, take_down

PATIENCE = 30
"""How long the files must be left alone before they are read again, in milliseconds: editors save in several steps."""

TICK = 250
WINDOW = QSize(1440, 920)


class PreviewWindow(QObject):
    """Shows an exhibit's folder as it is last right, and what is wrong with it now.

    ``clock`` gives seconds of a steady clock. Whoever holds the window calls ``reload`` after a change of the files,
    and ``tick`` to let time pass.
    """

    def __init__(self, folder: Path, clock: Callable[[], float] = time.monotonic) -> None:
        super().__init__()
        self._folder = folder.absolute()
        self._clock = clock
        self._gallery = self._folder.parent.parent
        self.guide: Guide | None = None
        self._draft: Draft | None = None
        self._problems: tuple[Problem, ...] = ()
        assets = tuple(dict.fromkeys((self._gallery / "assets", bundled_gallery() / "assets")))
        self.preview = Preview(of_preview.title(self._gallery.name), self)
        self.engine = make_engine(assets)
        self._watcher = QFileSystemWatcher(self)
        self._pause = QTimer(self, singleShot=True, interval=PATIENCE)
        self._pause.timeout.connect(self.reload)
        for changed in (self._watcher.fileChanged, self._watcher.directoryChanged):
            changed.connect(lambda _: self._pause.start())
        self.reload()
        self.engine.setInitialProperties({"preview": self.preview})
        self.engine.loadFromModule("Kiosk.Desk", "PreviewWindow")
        window = self.engine.rootObjects()[0]
        assert isinstance(window, QQuickWindow)
        self.window = window

    def reload(self) -> None:
        """Read the exhibit anew; show it where it is right, and what is wrong in any case."""
        draft = self._draft = read_draft(self._folder, self._draft)
        problems = problems_of(draft)
        if not any(problem.is_error for problem in problems):
            try:
                self._show(programme_of(exhibit_of(draft), Site()), draft)
            except ProgrammeError as error:
                problems = error.problems
            else:
                # What could be better may wait until what is new is seen.
                QTimer.singleShot(0, self._remark)
        self._tell(problems)
        self._watch()

    def _remark(self) -> None:
        if self._draft and not any(problem.is_error for problem in self._problems):
            self._tell(tuple(sorted({*self._problems, *remarks(self._draft)})))

    def _tell(self, problems: tuple[Problem, ...]) -> None:
        self._problems = problems
        self.preview.show_problems(problems, self._lines)

    def tick(self) -> None:
        """Let time pass; nobody is asked whether she is still there."""
        if self.guide:
            if self.guide.idle.visiting:
                self.guide.idle.touched(self._clock())
            self.guide.tick()

    def close(self) -> None:
        """Take the window down before what it shows."""
        take_down(self.window, self.engine)

    def _show(self, programme: Programme, draft: Draft) -> None:
        before = self.guide
        guide = self.guide = Guide(programme, self._clock, self)
        if before:
            carry_over(before.session, guide.session, programme.exhibit)
        else:
            open_last_saved(guide.session, draft)
        guide.choose(guide.session.settings)
        titles = [panel.title.words(programme.exhibit.languages[0]) for panel in programme.exhibit.panels.values()]
        self.preview.show_guide(guide, [words.language_name for words in programme.words.values()], titles)

    def _lines(self, problem: Problem) -> Sequence[str]:
        return tuple(line_shown(problem.place, lines_of(self._gallery / problem.place.file)))

    def _watch(self) -> None:
        """Watch every file and folder, also those that a save has put in the place of others."""
        watched = {*self._watcher.files(), *self._watcher.directories()}
        there = [self._folder, self._gallery / "assets"]
        there += [path for top in there for path in top.rglob("*") if not path.name.startswith(".")]
        if new := [str(path) for path in there if str(path) not in watched]:
            self._watcher.addPaths(new)


def carry_over(before: Session, session: Session, exhibit: Exhibit) -> None:
    """Stand where the curator stood before a change, as far as that is still there."""
    if before.settings.language in session.languages:
        session.settings = before.settings
    if before.screen is Screen.HOME:
        session.go_home()
    elif before.screen is Screen.ABOUT:
        session.open_about()
    elif before.screen is Screen.OVERVIEW:
        if before.overview < len(exhibit.file.overviews):
            session.open_overview(before.overview)
        else:
            session.go_home()
    elif before.screen is Screen.PANEL:
        if before.panel not in session.panels:
            session.go_home()
            return
        session.open_panel(before.panel)
        if Overlay(OverlayKind.NOTE) not in before.overlays:
            session.close_all()
        for overlay in before.overlays:
            if is_there(overlay, exhibit, before.panel):
                session.open_overlay(overlay)
    session.ease(before.easing)


def is_there(overlay: Overlay, exhibit: Exhibit, panel: str) -> bool:
    """Tell whether what lay over a panel can still be shown."""
    if overlay.kind is OverlayKind.PERSON:
        return overlay.subject in exhibit.people
    if overlay.kind is OverlayKind.TERM:
        return overlay.subject in exhibit.terms
    if overlay.kind is OverlayKind.INTERACTIVE:
        return int(overlay.subject) < len(exhibit.panels[panel].interactives)
    return True


def open_last_saved(session: Session, draft: Draft) -> None:
    """Open the panel whose file was saved last, past its content note."""
    files = {panel: draft.gallery / sheet.yaml.file for panel, sheet in draft.panels.items()}
    session.open_panel(max(files, key=lambda panel: files[panel].stat().st_mtime_ns))
    session.close_all()


def preview(folder: Path) -> int:
    """Show the preview until its window is closed."""
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    app = QGuiApplication(sys.argv[:1])
    app.setApplicationName("kiosk preview")
    shown = PreviewWindow(folder)
    shown.window.resize(WINDOW)
    shown.window.show()
    timer = QTimer()
    timer.timeout.connect(shown.tick)
    timer.start(TICK)
    code = app.exec()
    timer.stop()
    shown.close()
    return code
