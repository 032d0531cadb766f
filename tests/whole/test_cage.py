"""The kiosk as it stands on the floor: an unprivileged user, Debian's own Python, and nothing but cage."""

from __future__ import annotations

import os
import pwd
import shutil
import signal
import subprocess
import sysconfig
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import psutil
import pytest
from PIL import Image

import kiosk
from kiosk.visit.lifeline import ALIVE
from tests.whole.machine import PATIENCE, Colour, ServiceManager, becomes_true, service_manager
from tests.whole.test_serve import BUTTON, NIGHT, has_window, window_of

PROGRAMS = {"cage": "cage", "grim": "grim", "Xwayland": "xwayland"}
"""The programs that are needed, and their packages on Debian."""

PYTHON = "/usr/bin/python3"
SITE_PACKAGES = Path(sysconfig.get_path("purelib"))

pytestmark = pytest.mark.timeout(60)


class Cage:
    """A folder of a user who may do nothing else, and the kiosk that he runs under cage."""

    def __init__(self, folder: Path, user: int, group: int) -> None:
        self.python = folder / "venv" / "bin" / "python"
        self._home = folder / "home"
        self._user, self._group = user, group
        subprocess.run([PYTHON, "-m", "venv", "--without-pip", folder / "venv"], check=True, timeout=PATIENCE)
        (own,) = (folder / "venv" / "lib").glob("python3*/site-packages")
        (own / "of_the_tests.pth").write_text(f"import site; site.addsitedir({str(SITE_PACKAGES)!r})\n")
        self._home.mkdir(mode=0o700)
        os.chown(self._home, user, group)

    def start(self, *command: str | Path, **added: str) -> subprocess.Popen[str]:
        """Start a program as that user."""
        env = {
            "PATH": "/usr/bin:/bin",
            "LC_ALL": "C.UTF-8",
            "HOME": str(self._home),
            "XDG_RUNTIME_DIR": str(self._home),
            "QT_QPA_PLATFORM": "wayland",
            "WLR_BACKENDS": "headless",
            "WLR_LIBINPUT_NO_DEVICES": "1",
            "WLR_RENDERER": "pixman",
        }
        same = os.geteuid() == self._user
        return subprocess.Popen(
            [str(word) for word in command],
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            cwd=self._home,
            env=env | added,
            user=None if same else self._user,
            group=None if same else self._group,
            extra_groups=None if same else [],
        )

    @contextmanager
    def shows(self, manager: ServiceManager, **added: str) -> Iterator[subprocess.Popen[str]]:
        """Run ``kiosk serve`` under cage."""
        # A client's picture that cage hands on without drawing it is missing in a screenshot; a turned one is drawn.
        turned = ["-r", "-r"] if "-r" in subprocess.run(["cage", "-h"], capture_output=True, text=True).stdout else []
        kiosk_in_it = (self.python, "-m", "kiosk", "serve")
        with self.start("cage", *turned, "--", *kiosk_in_it, NOTIFY_SOCKET=manager.address, **added) as cage:
            try:
                yield cage
            finally:
                if cage.poll() is None:
                    # When cage alone ends, the kiosk waits for another one.
                    for one in psutil.Process(cage.pid).children():
                        one.kill()
                    cage.kill()

    def colours(self, *places: tuple[float, float]) -> list[Colour]:
        """Give the colours on the screen; places are shares of its width and height, from 0 to 1."""
        file = self._home / "screen.png"
        with self.start("grim", file, WAYLAND_DISPLAY="wayland-0") as grim:
            assert grim.wait(PATIENCE) == 0, grim.communicate()
        with Image.open(file) as picture:
            screen = picture.convert("RGB")
        wide, high = screen.size
        raw = screen.tobytes()
        starts = [3 * (round(y * (high - 1)) * wide + round(x * (wide - 1))) for x, y in places]
        return [(raw[start], raw[start + 1], raw[start + 2]) for start in starts]


@pytest.fixture
def cage() -> Iterator[Cage]:
    """A user and his cage."""
    missing = [package for program, package in PROGRAMS.items() if shutil.which(program) is None]
    if missing:
        pytest.skip(f"not installed: {' '.join(missing)}; bash .ci/install tests")
    ours = sysconfig.get_python_version()
    asked = "import sysconfig; print(sysconfig.get_python_version())"
    if not Path(PYTHON).exists() or subprocess.check_output([PYTHON, "-c", asked], text=True).strip() != ours:
        pytest.skip(f"{PYTHON} is no Python {ours}, whose libraries these are")
    who = pwd.getpwnam("nobody") if os.geteuid() == 0 else pwd.getpwuid(os.geteuid())
    with tempfile.TemporaryDirectory() as folder:
        Path(folder).chmod(0o755)
        one = Cage(Path(folder), who.pw_uid, who.pw_gid)
        for needed in (SITE_PACKAGES, Path(kiosk.__file__).parent):
            with one.start("test", "-r", needed) as asking:
                if asking.wait(PATIENCE) != 0:
                    pytest.skip(f"{who.pw_name} cannot read {needed}")
        yield one


@pytest.fixture
def manager() -> Iterator[ServiceManager]:
    """A service manager."""
    with service_manager() as one:
        yield one


def test_a_visitor_sees_the_exhibit_and_sees_it_again_whatever_is_killed(cage: Cage, manager: ServiceManager) -> None:
    corners = ((0.0, 0.0), (1.0, 0.0), (0.0, 1.0), (1.0, 1.0))
    with cage.shows(manager) as process:
        assert "READY=1" in manager.next_word()
        (keeper,) = psutil.Process(process.pid).children()
        exhibit = cage.colours(BUTTON, *corners)
        red, green, blue = exhibit[0]
        assert red > 2 * max(green, blue), "the attract loop's button is not there"
        assert exhibit[1:] == [NIGHT] * 4

        first = window_of(keeper.pid).pid
        os.kill(first, signal.SIGKILL)
        seen = [exhibit]

        def is_something_else() -> bool:
            seen.append(cage.colours(BUTTON, *corners))
            return seen[-1] != exhibit

        assert becomes_true(is_something_else, process)
        assert seen[-1] == [NIGHT] * 5, "what is seen next is no curtain, or one with a frame"
        assert becomes_true(lambda: has_window(keeper.pid, first), process)
        assert becomes_true(lambda: cage.colours(BUTTON, *corners) == exhibit, process)

        family = psutil.Process(process.pid).children(recursive=True)
        keeper.kill()
        process.wait(PATIENCE)
        assert psutil.wait_procs(family, PATIENCE)[1] == []


def test_without_a_monitor_the_kiosk_says_that_it_waits_and_not_that_it_is_up(
    cage: Cage, manager: ServiceManager
) -> None:
    with cage.shows(manager, WLR_HEADLESS_OUTPUTS="0") as process:
        assert [manager.next_word() for _ in range(8)] == [ALIVE] * 8
        (keeper,) = psutil.Process(process.pid).children()
        assert has_window(keeper.pid)
