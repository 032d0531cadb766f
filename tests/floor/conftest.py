"""What the tests of packs share: three packs of one gallery, made once."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.floor.packs import LATER, NEW, OLD, lamp
from tests.floor.scraped import free_port


@pytest.fixture(scope="session")
def old(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The pack of spring."""
    return lamp(tmp_path_factory.mktemp(OLD), OLD)


@pytest.fixture(scope="session")
def new(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The pack of summer."""
    return lamp(tmp_path_factory.mktemp(NEW), NEW)


@pytest.fixture(scope="session")
def later(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The pack of autumn."""
    return lamp(tmp_path_factory.mktemp(LATER), LATER)


@pytest.fixture
def port() -> int:
    """A port that nobody uses."""
    return free_port()


@pytest.fixture
def content(tmp_path: Path) -> Path:
    """The content folder of a machine on which nothing is installed yet."""
    return tmp_path / "data" / "content"
