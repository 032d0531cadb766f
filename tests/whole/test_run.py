"""``kiosk run`` as a service manager and a display see it."""

from __future__ import annotations

import shutil
import signal
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.visit.lifeline import ALIVE
from tests.content.galleries import GOOD
from tests.whole.machine import (
    BLACK,
    KIOSK,
    Glass,
    ServiceManager,
    becomes_true,
    but_for_the_voice,
    service_manager,
    started,
    surroundings,
    x_server,
)

TOLD_OF_EVERY_FRAME = """
import sys
from kiosk.window import app

class Stage(app.Stage):
    def __init__(self, *given, **named):
        super().__init__(*given, **named)
        self.frames = 0
        self.window.frameSwapped.connect(self.tell)

    def show(self, size):
        app.notify("about to show")
        super().show(size)

    def tell(self):
        self.frames += 1
        app.notify(f"frame {self.frames} of {self.window.width()}x{self.window.height()}")
        self.window.update()

app.Stage = Stage
from kiosk.cli import main
sys.argv = ["kiosk", "run", *sys.argv[1:]]
main()
"""
"""The kiosk, telling the service manager of every frame too."""

WRITES_WHAT_IS_LOADED = """
import sys
from pathlib import Path
from kiosk.window import app

file, *options = sys.argv[1:]
tell = app.notify

def write_what_is_loaded(word):
    if word == app.READY:
        Path(file).write_text("\\n".join(sys.modules))
    tell(word)

app.notify = write_what_is_loaded
from kiosk.cli import main
sys.argv = ["kiosk", "run", *options]
main()
"""
"""The kiosk, writing which modules are loaded once its first frame is on the screen."""


@pytest.fixture
def manager() -> Iterator[ServiceManager]:
    """A service manager."""
    with service_manager() as one:
        yield one


@pytest.fixture
def glass() -> Iterator[Glass]:
    """A screen under X11 where nothing else is running."""
    if shutil.which("Xvfb") is None:
        pytest.skip("Xvfb is not installed: bash .ci/install tests")
    with x_server("1280x720") as one:
        yield one


@pytest.mark.timeout(90)
@pytest.mark.parametrize("gallery", [(), (GOOD,)], ids=["bundled", "own"])
def test_a_service_manager_hears_that_the_kiosk_is_up_and_ends_it(
    manager: ServiceManager, gallery: tuple[Path, ...]
) -> None:
    with manager.start(*KIOSK, "run", *gallery, env=surroundings(QT_QPA_PLATFORM="offscreen")) as kiosk:
        assert manager.next_word() == "READY=1"
        assert kiosk.poll() is None
        kiosk.send_signal(signal.SIGTERM)
        assert kiosk.wait(10) == -signal.SIGTERM
        said, log = kiosk.communicate()
        assert (said, but_for_the_voice(log)) == ("", "")
    assert set(manager.more_words()) <= {ALIVE}


@pytest.mark.timeout(90)
def test_the_kiosk_is_up_when_its_first_frame_is_there_and_not_before(manager: ServiceManager) -> None:
    command = (sys.executable, "-c", TOLD_OF_EVERY_FRAME, "--windowed", "640x480")
    with manager.start(*command, env=surroundings(QT_QPA_PLATFORM="offscreen")):
        words = [manager.next_word() for _ in range(5)]
    frames = [f"frame {number} of 640x480" for number in (1, 2, 3)]
    assert words == ["about to show", frames[0], "READY=1", *frames[1:]]


@pytest.mark.timeout(90)
def test_a_kiosk_that_starts_again_loads_only_what_its_first_frame_needs(
    manager: ServiceManager, tmp_path: Path
) -> None:
    file = tmp_path / "loaded"
    command = (sys.executable, "-c", WRITES_WHAT_IS_LOADED, file, "--windowed", "640x480")
    loaded = []
    for _ in range(2):
        with manager.start(*command, env=surroundings(QT_QPA_PLATFORM="offscreen", XDG_DATA_HOME=str(tmp_path))):
            assert manager.next_word() == "READY=1"
        loaded.append(set(file.read_text(encoding="utf-8").split()))
    idle = {"yaml", "kiosk.content.read", "kiosk.content.checks", "kiosk.content.validation"}
    assert idle <= loaded[0]
    never = {"PIL", "segno", "defusedxml", "polib", "rich", "edtf", "numpy", "cryptography", "ctypes", "asyncio"}
    never |= {"PySide6.QtMultimedia", "PySide6.QtTextToSpeech", "PySide6.QtWidgets", "kiosk.desk", "kiosk.floor.serve"}
    assert not loaded[1] & (idle | never)


@pytest.mark.timeout(90)
def test_a_visitor_sees_the_kiosk_fill_the_screen_once_it_is_up(manager: ServiceManager, glass: Glass) -> None:
    assert glass.corners() == {BLACK}
    with manager.start(*KIOSK, "run", env=surroundings(DISPLAY=glass.display)) as kiosk:
        assert manager.next_word() == "READY=1"
        # What the kiosk has drawn is on its way to the server.
        assert becomes_true(lambda: BLACK not in glass.corners(), kiosk)
        kiosk.send_signal(signal.SIGTERM)
        assert kiosk.wait(10) == -signal.SIGTERM
        said, log = kiosk.communicate()
        assert (said, but_for_the_voice(log)) == ("", "")
    assert set(manager.more_words()) <= {ALIVE}


@pytest.mark.timeout(90)
def test_an_operator_at_a_terminal_starts_the_kiosk_in_a_window_and_stops_it_with_ctrl_c(glass: Glass) -> None:
    with started(*KIOSK, "run", "--windowed", "640x360", env=surroundings(DISPLAY=glass.display)) as kiosk:
        assert becomes_true(lambda: glass.colour(0, 0) != BLACK, kiosk)
        assert glass.colour(1, 1) == BLACK
        kiosk.send_signal(signal.SIGINT)
        assert kiosk.wait(10) == -signal.SIGINT
        said, log = kiosk.communicate()
        assert (said, but_for_the_voice(log)) == ("", "")
