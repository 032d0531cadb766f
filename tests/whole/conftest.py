"""What the tests of whole processes share."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from tests.content.galleries import GOOD


@pytest.fixture
def gallery(tmp_path: Path) -> Path:
    """A copy of the small good gallery that a test may spoil."""
    return Path(shutil.copytree(GOOD, tmp_path / "gallery"))
