"""``kiosk serve`` on a real display: whatever happens to the window, visitors see the exhibit again."""

from __future__ import annotations

import contextlib
import os
import shutil
import signal
import time
from collections.abc import Iterator
from pathlib import Path

import psutil
import pytest

from kiosk.content.programme import read_programme
from tests.content.galleries import GOOD, change
from tests.whole.machine import (
    KIOSK,
    PATIENCE,
    ServiceManager,
    becomes_true,
    service_manager,
    started,
    surroundings,
    x_server,
)

NIGHT = (0x1A, 0x17, 0x14)
BUTTON = (0.9, 0.89)
"""Where the attract loop is red on each of its slides, and the curtain is not."""


@pytest.fixture
def manager() -> Iterator[ServiceManager]:
    """A service manager."""
    with service_manager() as one:
        yield one


def windows_of(keeper: int) -> Iterator[psutil.Process]:
    """Give the process of the window, where there is one."""
    for child in psutil.Process(keeper).children():
        with contextlib.suppress(psutil.NoSuchProcess):
            if "run" in child.cmdline():
                yield child


def window_of(keeper: int) -> psutil.Process:
    """Give the process of the window that is there."""
    (found,) = windows_of(keeper)
    return found


def has_window(keeper: int, other_than: int = 0) -> bool:
    return any(child.pid != other_than for child in windows_of(keeper))


def test_a_window_that_is_killed_or_hangs_comes_back_and_a_curtain_is_seen_meanwhile(manager: ServiceManager) -> None:
    with x_server("1280x720") as glass:
        env = surroundings(DISPLAY=glass.display)
        with manager.start(*KIOSK, "serve", env=env) as keeper:
            assert "READY=1" in manager.next_word()
            exhibit = glass.colour(*BUTTON)
            assert exhibit != NIGHT
            first = window_of(keeper.pid).pid
            os.kill(first, signal.SIGKILL)
            assert becomes_true(lambda: glass.colour(*BUTTON) == NIGHT, keeper), "there is no curtain"
            assert becomes_true(lambda: has_window(keeper.pid, first), keeper)
            assert becomes_true(lambda: glass.colour(*BUTTON) == exhibit, keeper)

            second = window_of(keeper.pid).pid
            os.kill(second, signal.SIGSTOP)
            began = time.monotonic()
            assert becomes_true(lambda: has_window(keeper.pid, second), keeper)
            assert becomes_true(lambda: glass.colour(*BUTTON) == exhibit, keeper)
            assert time.monotonic() - began < 25

            children = psutil.Process(keeper.pid).children()
            keeper.terminate()
            assert keeper.wait(PATIENCE) == 0
            assert psutil.wait_procs(children, PATIENCE)[1] == []
            assert keeper.stderr is not None
            log = keeper.stderr.read()
    assert "ended by the signal SIGKILL" in log
    assert "taken for hung" in log


def test_when_the_keeper_itself_is_killed_nothing_is_left_behind() -> None:
    with started(*KIOSK, "serve", env=surroundings(QT_QPA_PLATFORM="offscreen")) as keeper:
        assert becomes_true(lambda: has_window(keeper.pid), keeper)
        children = psutil.Process(keeper.pid).children()
        keeper.kill()
        keeper.wait(PATIENCE)
        assert psutil.wait_procs(children, PATIENCE)[1] == []


def test_without_a_display_the_keeper_goes_on_trying() -> None:
    with started(*KIOSK, "serve", env=surroundings()) as keeper:
        assert keeper.stderr is not None
        for line in keeper.stderr:
            if "The window has ended" in line:
                break
        assert keeper.poll() is None


def shown_by(keeper: int) -> Path:
    """Give the gallery that the window was started with."""
    return Path(window_of(keeper).cmdline()[4])


def title_shown(keeper: int) -> str:
    """Give the title of the second panel, as the window was given it."""
    return read_programme(shown_by(keeper)).exhibit.panels["light"].title.words("en")


def test_an_edit_is_taken_up_between_visits_and_a_wrong_one_never(manager: ServiceManager, tmp_path: Path) -> None:
    gallery = Path(shutil.copytree(GOOD, tmp_path / "gallery"))
    (tmp_path / "site.yaml").write_text(f"data_folder: {tmp_path / 'data'}\n", encoding="utf-8")
    command = (*KIOSK, "serve", gallery, "--site", tmp_path / "site.yaml")
    env = surroundings(QT_QPA_PLATFORM="offscreen")
    light = "exhibits/lamp/panels/02-light.yaml"
    with manager.start(*command, env=env) as keeper:
        assert "READY=1" in manager.next_word()
        assert title_shown(keeper.pid) == "Light"
        first = window_of(keeper.pid).pid
        change(gallery, light, "title: {en: Light", "title: {en: Glow")
        assert becomes_true(lambda: has_window(keeper.pid, first), keeper)
        assert title_shown(keeper.pid) == "Glow"

        change(gallery, light, "label:", "lable:")
        assert keeper.stderr is not None
        for line in keeper.stderr:
            if "The folder is not right" in line:
                break
        second = window_of(keeper.pid).pid
        os.kill(second, signal.SIGKILL)
        assert becomes_true(lambda: has_window(keeper.pid, second), keeper)
        assert title_shown(keeper.pid) == "Glow"
