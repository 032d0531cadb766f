"""A visitor who sees nothing: the whole exhibit by ear."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtQuick import QQuickItem

from kiosk.bridge.spoken import cleaned, name_of
from tests.access.rounds import class_of, go_round, name, pieces, programme_of, tour
from tests.access.voices import HeardVoice
from tests.conftest import Invite
from tests.visitor import Visitor


@pytest.mark.parametrize(("exhibit", "piece"), [*pieces("bukharin"), *pieces("template")])
def test_all_that_can_be_read_on_a_screen_is_heard_on_the_way_round_it(
    invite: Invite, exhibit: str, piece: int
) -> None:
    programme = programme_of(exhibit)
    voice = HeardVoice()
    visitor = invite(shown=programme, voice=voice)
    visitor.choose()
    for stop, is_ours in tour(programme, piece):
        stop.go(visitor.guide)
        if not is_ours:
            continue
        visitor.choose(keyed=True, spoken=True)
        heard: list[str] = []
        silent: list[str] = []

        def listen(item: QQuickItem, heard: list[str] = heard, silent: list[str] = silent) -> None:
            QCoreApplication.processEvents()
            if not voice.said:
                silent.append(name(item))
            heard += voice.said
            voice.said.clear()

        voice.said.clear()
        go_round(visitor, Qt.Key.Key_Down, listen)
        assert not silent, stop.name
        all_heard = " ".join(heard).casefold()
        unheard = [words for words in to_be_heard(visitor) if words.casefold() not in all_heard]
        assert not unheard, stop.name


def to_be_heard(visitor: Visitor) -> list[str]:
    """Give the words on the screen, in the dialog where one is open; what is cut short is heard whole."""
    scope = visitor.stage.keypad.focus.scope
    texts = [item for item in visitor.texts() if item is scope or scope.isAncestorOf(item)]
    # Of the years under a line only the first and the last are said, with the line.
    texts = [item for item in texts if not class_of(item.parentItem()).startswith("TimelineTick")]
    words = [name_of(item) or cleaned(str(item.property("text"))) for item in texts]
    return [each.rstrip("…") for each in words if each and not each.isdigit()]
