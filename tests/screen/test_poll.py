"""A visitor answers a question, and sees what others answered once that tells nothing of anybody."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from PySide6.QtCore import QPointF

from tests.screen.made import LONG, Invite, before, everything_holds, open_it, plain, play, said, start_over, things
from tests.visitor import Visitor

SIZES = [(1920, 1080), (1080, 1920), (1024, 768)]
POLL = {
    "kind": "poll",
    "id": "lamp",
    "title": said("Your turn"),
    "instruction": said("Tap your answer."),
    "question": said("Would you have lit the lamp?"),
    "answers": [said("Yes"), said("No"), said("I cannot say")],
    "then": said("[[anna]] lit it."),
    "sources": ["Made1990"],
}
FULL = {
    "kind": "poll",
    "id": "long",
    "title": LONG,
    "instruction": LONG,
    "question": LONG,
    "answers": [LONG] * 4,
    "then": {language: ". ".join([words] * 4) for language, words in LONG.items()},
    "sources": ["Made1990"] * 3,
}


@pytest.fixture
def visitor(invite: Invite, tmp_path: Path) -> Visitor:
    return before(invite, tmp_path, POLL)


def shares(visitor: Visitor) -> list[str]:
    """Give the shares that can be read on the screen."""
    return re.findall(r"\d+[\s\u00a0]?%", plain(visitor))


def visits(visitor: Visitor, count: int, answer: str) -> None:
    """Let so many visitors come, answer and leave."""
    for _ in range(count):
        visitor.tap(answer)
        start_over(visitor)


def test_what_happened_is_told_after_the_answer(visitor: Visitor) -> None:
    assert "Would you have lit the lamp?" in visitor.words()
    assert "Anna en lit it." not in plain(visitor)
    visitor.tap("No")
    assert {"Your answer", "What happened", "Thank you. Your answer is counted."} <= set(visitor.words())
    assert "Anna en lit it." in plain(visitor)
    visitor.tap_link("Anna en")
    assert visitor.guide.person is not None


def test_a_visitor_answers_once(visitor: Visitor) -> None:
    (yes, *_) = things(visitor, "PollAnswer")
    at = visitor.place(yes).center()
    visitor.tap("No")
    visitor.tap(at)
    assert [i.property("mine") for i in things(visitor, "PollAnswer")] == [False, True, False]
    assert not {"Yes", "No", "I cannot say"} & {str(i.property("name")) for i in visitor.targets()}


def test_a_finger_that_slides_off_answers_nothing(visitor: Visitor) -> None:
    visitor.drag(visitor.middle("No"), visitor.middle("No") + QPointF(0, 400))
    assert "What happened" not in visitor.words()
    assert visitor.find("No")


def test_no_share_is_shown_before_the_tenth_answer(visitor: Visitor) -> None:
    visits(visitor, 8, "Yes")
    visitor.tap("No")
    assert shares(visitor) == []
    start_over(visitor)
    assert shares(visitor) == []
    visitor.tap("No")
    assert shares(visitor) == ["80%", "20%", "0%"]
    assert "Answers given at this kiosk: 10" in visitor.words()


def test_the_bars_are_as_long_as_the_shares(visitor: Visitor) -> None:
    visits(visitor, 9, "Yes")
    visitor.tap("I cannot say")
    for answer, share in zip(things(visitor, "PollAnswer"), (0.9, 0, 0.1), strict=True):
        (bar,) = [
            i
            for i in answer.childItems()
            if i.inherits("QQuickRectangle") and i.height() < visitor.place(answer).height()
        ]
        assert bar.width() == pytest.approx(answer.width() * share)


def test_shares_are_not_seen_before_one_has_answered(visitor: Visitor) -> None:
    visits(visitor, 12, "Yes")
    assert shares(visitor) == []
    visitor.tap("Yes")
    assert shares(visitor) == ["100%", "0%", "0%"]


def test_the_next_visitor_is_asked_anew(visitor: Visitor) -> None:
    visitor.tap("No")
    start_over(visitor)
    assert "Your answer" not in visitor.words()
    assert visitor.find("No")


def test_one_who_closes_and_opens_it_again_or_changes_the_language_has_answered(visitor: Visitor) -> None:
    visitor.tap("No")
    visitor.tap("Close")
    open_it(visitor)
    assert "Your answer" in visitor.words()
    visitor.choose(language="ru")
    assert "Ваш ответ" in visitor.words()
    assert "Что произошло" in visitor.words()


@pytest.mark.parametrize("given", [False, True], ids=["asked", "answered"])
@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
def test_a_long_poll_holds(invite: Invite, tmp_path: Path, size: tuple[int, int], given: bool) -> None:
    visitor = before(invite, tmp_path, FULL, size)
    if given:
        play(visitor).show("tally")
        visitor.look()
        assert shares(visitor)
    assert everything_holds(visitor) == []
