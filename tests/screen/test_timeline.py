"""A visitor wanders along the line of years."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import yaml
from PySide6.QtCore import QPoint, QPointF, QRectF, QSize
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from kiosk.content.programme import read_programme
from tests.gallery import write
from tests.line_of_years import write_line, write_overview
from tests.looks.test_layout import faults
from tests.screen.made import LONG, LONG_INSTRUCTION, LONG_TITLE, Invite, plain, said, things
from tests.visitor import LONG_ENOUGH, Visitor

SIZES = [(1920, 1080), (1080, 1920), (1024, 768), (3840, 2160)]
LANGUAGES = ("en", "ru")


def event(name: str, date: str, panel: int = 0, people: tuple[str, ...] = (), says: Any = None) -> dict[str, Any]:
    found = {
        "id": name,
        "date": date,
        "says": says or said(f"The {name} happens."),
        "people": list(people),
        "origin": "founding text",
        "sources": ["Made1990"],
    }
    return {**found, "panel": f"panel-{panel}"} if panel else found


EVENTS = [
    event("call", "1905-03-04", 2, ("anna",)),
    event("strike", "1920-06", 1),
    event("vote", "1935-05-05", 3, ("anna",)),
    event("recount", "1935-05-20"),
    event("split", "1935-06-01", says=said("Maybe the split happens.")),
    event("end", "1960~"),
    event("rumour", "1975?"),
]
ONLY_MAYBE = "perhaps 1975"


def stand_before(invite: Invite, gallery: Path, size: tuple[int, int] = (1920, 1080)) -> Visitor:
    visitor = invite(size, read_programme(gallery))
    visitor.choose()
    open_line(visitor)
    return visitor


def open_line(visitor: Visitor) -> None:
    """Open the line from home, by touch."""
    visitor.guide.goHome()
    visitor.look()
    exhibit: Any = visitor.guide.exhibit
    visitor.tap(str(exhibit._overviews[0].title))


@pytest.fixture
def visitor(invite: Invite, tmp_path: Path) -> Visitor:
    return stand_before(invite, write_overview(tmp_path, EVENTS, LANGUAGES))


def line(visitor: Visitor) -> QQuickItem:
    (found,) = things(visitor, "TimelineLine")
    return found


def middle(visitor: Visitor) -> QPointF:
    return visitor.place(line(visitor)).center()


def marks(visitor: Visitor) -> dict[str, QRectF]:
    return {str(mark.property("name")): visitor.place(mark) for mark in things(visitor, "TimelineMark")}


def years(visitor: Visitor) -> str:
    return str(visitor.play.years)


def pinch(visitor: Visitor, begins: float, ends: float, steps: int = 10) -> None:
    """Put two fingers on the line, so far left and right of its middle, and move them apart or together."""
    window, at = visitor.window, middle(visitor)

    def fingers(reach: float) -> tuple[QPoint, QPoint]:
        return (at - QPointF(reach, 0)).toPoint(), (at + QPointF(reach, 0)).toPoint()

    visitor.clock.now += LONG_ENOUGH
    left, right = fingers(begins)
    QTest.touchEvent(window, visitor.device).press(0, left, window).press(1, right, window).commit()
    for step in range(1, steps + 1):
        left, right = fingers(begins + (ends - begins) * step / steps)
        QTest.touchEvent(window, visitor.device).move(0, left, window).move(1, right, window).commit()
        visitor.look()
    QTest.touchEvent(window, visitor.device).release(0, left, window).release(1, right, window).commit()
    visitor.look()


def test_a_tap_on_an_event_opens_its_card_and_the_card_leads_to_its_panel(visitor: Visitor) -> None:
    visitor.tap("4\u00a0March 1905: The call happens.")
    words = plain(visitor)
    assert "4\u00a0March 1905" in visitor.words()
    assert "The call happens." in words
    assert "The founding text tells of it." in words
    visitor.tap("Go to step 2")
    assert visitor.session.panel == "panel-2"
    assert visitor.panel("title") == "Panel 2 en"


def test_an_event_that_no_panel_tells_leads_nowhere_and_its_card_can_be_closed(visitor: Visitor) -> None:
    visitor.tap("about 1960: The end happens.")
    assert not [name for name in names(visitor) if name.startswith("Go to step")]
    visitor.tap("Close the event")
    assert visitor.play.told is None
    assert "The founding text tells of it." not in plain(visitor)


def test_the_flag_of_an_event_can_be_tapped_too(visitor: Visitor) -> None:
    flag = next(i for i in visitor.texts() if "The call" in str(i.property("text")))
    visitor.tap(flag)
    assert visitor.play.told.title or visitor.play.told.says == "The call happens."


def names(visitor: Visitor) -> list[str]:
    return [str(item.property("name")) for item in visitor.targets()]


def test_a_finger_drags_the_line(visitor: Visitor) -> None:
    visitor.tap("Closer")
    before = marks(visitor)
    at = middle(visitor)
    visitor.drag(at, at - QPointF(200, 0))
    after = marks(visitor)
    kept = [name for name in before if name in after]
    assert kept
    for name in kept:
        assert after[name].x() - before[name].x() == pytest.approx(-200, abs=25)
    assert len({round(after[name].x() - before[name].x()) for name in kept}) == 1


def test_a_drag_may_begin_on_an_event_and_opens_nothing(visitor: Visitor) -> None:
    visitor.tap("Closer")
    shown = visitor.play._shown
    at = visitor.middle(next(name for name in names(visitor) if name.endswith(": 3")))
    visitor.drag(at, at - QPointF(200, 0))
    assert visitor.play.told is None
    assert visitor.play._shown.first > shown.first


def test_nobody_drags_the_line_beyond_its_ends(visitor: Visitor) -> None:
    visitor.tap("Closer")
    at = middle(visitor)
    for _ in range(4):
        visitor.drag(at + QPointF(600, 0), at - QPointF(600, 0))
    assert visitor.play.endsHere
    assert f"{ONLY_MAYBE}: The rumour happens." in names(visitor)


def test_while_a_finger_drags_nothing_but_the_sheet_moves(visitor: Visitor) -> None:
    visitor.tap("Closer")
    play, at = visitor.play, middle(visitor)
    visitor.press(at)
    for step in range(1, 5):
        visitor.move(at - QPointF(step * 20, 0))
    changes: list[str] = []
    for view in (*play._marks, *play._bars, *play._ticks, *play._eras):
        view.moved.connect(lambda: changes.append("moved"))
        view.changed.connect(lambda: changes.append("changed"))
    play.laid.connect(lambda: changes.append("laid"))
    offset = play.offset
    for step in range(5, 10):
        visitor.move(at - QPointF(step * 20, 0))
    assert changes == []
    assert play.offset == pytest.approx(offset - 100, abs=1)
    visitor.release(at - QPointF(180, 0))
    assert changes


def test_two_fingers_bring_the_line_closer_and_take_it_away_again(visitor: Visitor) -> None:
    whole = visitor.play._shown
    pinch(visitor, 60, 300)
    closer = visitor.play._shown
    assert closer.days < whole.days / 3
    assert closer.first + closer.days / 2 == pytest.approx(whole.first + whole.days / 2, abs=0.05 * whole.days)
    pinch(visitor, 300, 60)
    assert visitor.play._shown.days > 2 * closer.days


def test_taps_alone_lead_everywhere(visitor: Visitor) -> None:
    first = years(visitor)
    visitor.tap("Closer")
    visitor.tap("Closer")
    closer = years(visitor)
    assert closer != first
    visitor.tap("Later years")
    later = years(visitor)
    assert later != closer
    visitor.tap("Earlier years")
    visitor.tap("Further away")
    visitor.tap("All years")
    assert visitor.play.isWhole
    told = []
    visitor.tap("4\u00a0March 1905: The call happens.")
    for _ in EVENTS:
        told.append(visitor.play.told.says)
        if not visitor.play.hasLater:
            break
        visitor.tap("The event after")
    assert told == [entry["says"]["en"] for entry in EVENTS]
    visitor.tap("The event before")
    assert visitor.play.told.says == "The end happens."


def test_events_that_fall_together_are_counted_and_a_tap_takes_them_apart(visitor: Visitor) -> None:
    together = next(name for name in names(visitor) if name.endswith(": 3"))
    visitor.tap(together)
    found = names(visitor)
    for words in ("The vote happens.", "The recount happens.", "Maybe the split happens."):
        assert [name for name in found if name.endswith(words)]
    assert visitor.play.told is None


def test_a_date_in_doubt_is_drawn_hollow_and_said_in_words(visitor: Visitor) -> None:
    drawn = {str(m.property("name")): bool(m.property("hollow")) for m in things(visitor, "TimelineMark")}
    assert not drawn["4\u00a0March 1905: The call happens."]
    for name, says in (
        ("June 1920: The strike happens.", "No exact day is given."),
        ("about 1960: The end happens.", "The date is approximate."),
        (f"{ONLY_MAYBE}: The rumour happens.", "The date is uncertain."),
    ):
        assert drawn[name]
        visitor.tap(name)
        assert says in plain(visitor)
        visitor.tap("Close the event")
    visitor.tap("June 1920: The strike happens.")
    for _ in range(4):
        visitor.tap("Closer")
    assert [bar for bar in things(visitor, "TimelineBar") if bar.property("end")]


def test_a_visitor_sees_one_persons_events_alone(visitor: Visitor) -> None:
    visitor.tap("Whose events? Everyone: 7")
    visitor.tap("Anna en")
    assert "Whose events? Anna en: 2" in names(visitor)
    assert set(marks(visitor)) == {"4\u00a0March 1905: The call happens.", "5\u00a0May 1935: The vote happens."}
    visitor.tap("Whose events? Anna en: 2")
    visitor.tap("Everyone")
    assert "Whose events? Everyone: 7" in names(visitor)


def test_a_person_on_a_card_leads_to_her_events(visitor: Visitor) -> None:
    visitor.tap("4\u00a0March 1905: The call happens.")
    visitor.tap("Anna en")
    assert "Whose events? Anna en: 2" in names(visitor)
    assert visitor.play.told.says == "The call happens."


def test_the_next_visitor_finds_the_line_as_it_was_at_first(visitor: Visitor) -> None:
    first = years(visitor)
    visitor.tap("Closer")
    visitor.tap("Whose events? Everyone: 7")
    visitor.tap("Anna en")
    visitor.guide.startOver()
    visitor.look()
    visitor.choose()
    open_line(visitor)
    assert years(visitor) == first
    assert visitor.play.person is None
    assert visitor.play.told is None


def test_another_language_keeps_the_years_the_person_and_the_card(visitor: Visitor) -> None:
    visitor.tap("4\u00a0March 1905: The call happens.")
    visitor.tap("Anna en")
    visitor.tap("Closer")
    shown = visitor.play._shown
    visitor.choose(language="ru")
    assert visitor.play._shown == shown
    assert visitor.play.told.says == "The call happens. (ru)"
    assert visitor.play.person.name == "Anna ru"


def test_of_ten_times_the_events_no_more_is_made(invite: Invite, tmp_path: Path) -> None:
    counts = []
    for number in (150, 1500):
        someone = stand_before(invite, write_line(tmp_path / str(number), number))
        counts.append(sum(1 for _ in line(someone).findChildren(QQuickItem)))
    assert counts[0] == counts[1]


@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
def test_everything_holds_in_every_state(invite: Invite, tmp_path: Path, size: tuple[int, int]) -> None:
    crowd = [
        event(f"event-{n}", f"{1900 + n // 2}-0{n % 9 + 1}-1{n % 7}", n % 3 + 1, ("anna",), dict(LONG))
        for n in range(60)
    ]
    standing = ["event-9", "event-40"]
    gallery = write_overview(
        tmp_path, crowd, LANGUAGES, title=LONG_TITLE, instruction=LONG_INSTRUCTION, events=standing
    )
    visitor = stand_before(invite, gallery, size)
    found = []
    for text_size in (1.0, 1.5, 2.0):
        for language in LANGUAGES:
            visitor.choose(text_size=text_size, high_contrast=text_size > 1, language=language)
            for look in ("far", "near", "event", "person"):
                visitor.play.show(look)
                visitor.look()
                found += [f"{language} x{text_size} {look}: {fault}" for fault in faults(visitor)]
    assert found == []


@pytest.mark.parametrize("size", SIZES[:3], ids=lambda size: f"{size[0]}x{size[1]}")
def test_over_a_panel_it_holds_too(invite: Invite, tmp_path: Path, size: tuple[int, int]) -> None:
    gallery = write_overview(tmp_path, EVENTS, LANGUAGES)
    panel = gallery / "exhibits/made/panels/0001-panel-1.yaml"
    content = yaml.safe_load(panel.read_text(encoding="utf-8"))
    timeline = {"kind": "timeline", "title": said("The line"), "after": LONG, "shows": "1900/1940"}
    content["interactives"] = [timeline]
    write(panel, content)
    visitor = invite(size, read_programme(gallery))
    visitor.choose()
    visitor.stand_before("panel-1")
    visitor.tap("The line")
    found = []
    for text_size in (1.0, 2.0):
        visitor.choose(text_size=text_size, high_contrast=text_size > 1)
        for look in ("far", "near", "event"):
            visitor.play.show(look)
            visitor.look()
            found += [f"x{text_size} {look}: {fault}" for fault in faults(visitor)]
    assert found == []


def test_a_screen_that_is_turned_while_the_line_is_open_keeps_its_events(visitor: Visitor) -> None:
    for size in ((600, 1000), (3000, 900)):
        visitor.window.resize(QSize(*size))
        visitor.look()
        assert len(marks(visitor)) >= 3
