"""A thing to do that fails is a quiet line; the panel and the rest live on."""

from __future__ import annotations

from typing import Any

import pytest

from kiosk.bridge.interactive_views import InteractiveView
from kiosk.bridge.interactives import sequence
from kiosk.content.programme import Programme
from tests.visitor import Visitor

PANEL = "the-talk-with-kamenev"


def assert_quiet(visitor: Visitor, programme: Programme) -> None:
    words = programme.words["en"]
    visitor.stand_before(PANEL)
    (interactive,) = programme.exhibit.panels[PANEL].interactives
    visitor.tap(interactive.title.words("en"))
    assert words.out_of_order in visitor.words()
    assert "Traceback" not in " ".join(visitor.words())
    visitor.tap(words.close)
    assert programme.exhibit.panels[PANEL].title.words("en") in visitor.words()
    visitor.tap(words.read_more)
    assert words.in_their_words in visitor.words()
    visitor.tap(words.close)
    visitor.tap(words.next)
    assert visitor.session.panel != PANEL


def test_a_view_that_fails_leaves_a_quiet_line(
    visitor: Visitor, programme: Programme, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    class Broken:
        def __init__(self, *_: object) -> None:
            raise ValueError("nothing works")

    monkeypatch.setattr(sequence, "SequenceView", Broken)
    assert_quiet(visitor, programme)
    assert f"The interactive {PANEL}/0 (sequence) is out of order." in caplog.text
    assert "nothing works" in caplog.text


@pytest.mark.qt_log_ignore("Nowhere.qml")
def test_a_drawing_that_cannot_be_loaded_leaves_a_quiet_line(
    visitor: Visitor, programme: Programme, monkeypatch: pytest.MonkeyPatch
) -> None:
    def misnamed(*given: Any) -> InteractiveView:
        view = InteractiveView(*given)
        view._kind = "nowhere"
        return view

    monkeypatch.setattr("kiosk.bridge.views.InteractiveView", misnamed)
    assert_quiet(visitor, programme)
