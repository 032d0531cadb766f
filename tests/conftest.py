"""What all tests share: the bundled exhibit, and visitors who stand before it."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from datetime import datetime

# Before Qt is loaded: no display, and no pixels that depend on a machine's scaling.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["QT_ENABLE_HIGHDPI_SCALING"] = "0"

import hypothesis
import pytest

from kiosk.bridge import player
from kiosk.bridge.voice import Voice
from kiosk.content.programme import Programme, read_programme
from kiosk.visit.journal import Journal
from tests.players import FakePlayer
from tests.pseudo import write_pseudo_gallery
from tests.visitor import Visitor

# The same examples each time: a check that fails fails for everybody.
hypothesis.settings.register_profile("kiosk", derandomize=True)
hypothesis.settings.load_profile("kiosk")

LANDSCAPE = (1920, 1080)
Invite = Callable[..., Visitor]
"""How a visitor is made: of a size, before a programme, with a voice that speaks to her, counted in a journal."""


@pytest.fixture(scope="session", autouse=True)
def data_folder(tmp_path_factory: pytest.TempPathFactory) -> None:
    """Let no kiosk that a test runs keep its numbers where this machine's own are."""
    os.environ["XDG_DATA_HOME"] = str(tmp_path_factory.mktemp("data"))


@pytest.fixture(scope="session")
def programme() -> Programme:
    """The bundled exhibit."""
    return read_programme()


@pytest.fixture(scope="session")
def pseudo(tmp_path_factory: pytest.TempPathFactory) -> Programme:
    """The bundled exhibit, in two languages more that nobody speaks."""
    return read_programme(write_pseudo_gallery(tmp_path_factory.mktemp("pseudo")))


@pytest.fixture
def invite(qapp: object, programme: Programme) -> Iterator[Callable[..., Visitor]]:
    """Make visitors before the bundled exhibit, or before another programme."""
    visitors: list[Visitor] = []

    def one(
        size: tuple[int, int] = LANDSCAPE,
        shown: Programme | None = None,
        voice: Voice | None = None,
        journal: Journal | None = None,
        wall: Callable[[], datetime] = datetime.now,
    ) -> Visitor:
        visitor = Visitor(shown or programme, size, voice, wall, journal=journal)
        visitors.append(visitor)
        return visitor

    yield one
    for visitor in visitors:
        visitor.leave()


@pytest.fixture
def visitor(invite: Callable[..., Visitor]) -> Visitor:
    """A visitor before the bundled exhibit, where nothing moves of itself."""
    someone = invite()
    someone.choose()
    return someone


@pytest.fixture
def fakes(monkeypatch: pytest.MonkeyPatch) -> list[FakePlayer]:
    """Fake players in the place of real ones, in the order of their making."""
    monkeypatch.setattr(FakePlayer, "made", [])
    monkeypatch.setattr(player, "open_player", FakePlayer)
    return FakePlayer.made


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Keep together on one worker the tests of a module that share something slow to make."""
    for item in items:
        if item.path.parent.name == "whole" or item.path.name in (
            "test_checkers.py",
            "test_media.py",
            "test_zoom.py",
            "test_book.py",
            "test_assistive_client.py",
        ):
            item.add_marker(pytest.mark.xdist_group(item.path.name))
