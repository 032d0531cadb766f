"""The made-up crowd leaves the kiosk alone from time to time."""

from __future__ import annotations

import time
from itertools import islice, pairwise
from random import Random
from types import SimpleNamespace
from typing import Any

import pytest

from tests.heap import FORGOTTEN
from tests.soak.crowd import SELDOM, Crowd
from tests.soak.pace import Pace

WARMING, VISIT = 300.0, 30.0


def test_the_kiosk_is_let_rest_from_time_to_time_but_not_while_it_warms_up(
    qapp: object, monkeypatch: pytest.MonkeyPatch
) -> None:
    now = 100.0
    monkeypatch.setattr(time, "monotonic", lambda: now)
    monkeypatch.setattr(Crowd, "_visit", lambda crowd: iter((VISIT,)))
    monkeypatch.setattr(Crowd, "_go_away", lambda crowd: iter(()))
    stage: Any = SimpleNamespace(
        window=None, guide=SimpleNamespace(shownChanged=SimpleNamespace(connect=lambda _: None))
    )
    pace, rested = Pace(60, WARMING), list[float]()
    crowd = Crowd(stage, pace, Random(1), lambda: rested.append(pace.elapsed))
    for pause in islice(crowd.come(), 200):
        now += pause
    assert WARMING + FORGOTTEN <= rested[0] < WARMING + FORGOTTEN + 2 * VISIT
    assert len(rested) > 5
    assert all(
        SELDOM + FORGOTTEN <= after - before < SELDOM + FORGOTTEN + 2 * VISIT for before, after in pairwise(rested)
    )
