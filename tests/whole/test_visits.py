"""What the machine keeps of a visit when the kiosk dies in the middle of it."""

from __future__ import annotations

import signal
from pathlib import Path

import pytest

from kiosk.visit.measures import Ending, Feature, Used
from tests.visit.walker import kept, rows
from tests.whole.test_tally import kiosk_with_a_visitor


@pytest.mark.timeout(180)
def test_a_visit_survives_kill_9_and_is_ended_at_the_next_start(tmp_path: Path) -> None:
    (tmp_path / "site.yaml").write_text(f"data_folder: {tmp_path / 'data'}\n", encoding="utf-8")
    file = tmp_path / "data" / "visits.sqlite"
    assert kiosk_with_a_visitor(tmp_path, "kill")[0] == -signal.SIGKILL
    assert rows(file, "SELECT ending FROM visit") == [(None,)]
    assert kiosk_with_a_visitor(tmp_path, "kill")[0] == -signal.SIGKILL
    (entry,) = kept(file)
    assert [opened.panel for opened in entry.visit.panels] == ["panel-1"]
    assert entry.visit.interactives == (Used("poll", "panel-1"),)
    assert entry.visit.features == (Feature.CALM,)
    assert entry.visit.ending is Ending.STOPPED
