"""A visitor who touches nothing: the whole exhibit by the keys of a keypad."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QRectF, Qt
from PySide6.QtGui import QColor, QKeyEvent
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from kiosk.bridge.spoken import name_of
from kiosk.content.keys import KEY_NAMES, Keypad
from tests.access.rounds import choose, go_round, go_to, name, pieces, programme_of, tour
from tests.conftest import Invite
from tests.visitor import Visitor, class_of


def in_sight(visitor: Visitor, item: QQuickItem) -> bool:
    """Tell whether all of an item is seen, or its beginning where it is longer than its place."""
    seen, place = visitor.seen(item), visitor.place(item)
    return seen.contains(place.adjusted(1, 1, -1, -1)) or (
        seen.width() > place.width() - 2 and abs(seen.y() - place.y()) < 2 and seen.height() > 40
    )


@pytest.mark.parametrize(("exhibit", "piece"), [*pieces("bukharin"), *pieces("template")])
def test_keys_come_round_every_screen_past_everything_once_and_in_sight(
    invite: Invite, exhibit: str, piece: int
) -> None:
    programme = programme_of(exhibit)
    visitor = invite(shown=programme)
    visitor.choose()
    for stop, is_ours in tour(programme, piece):
        stop.go(visitor.guide)
        if not is_ours:
            continue
        visitor.choose(keyed=True)
        unseen: list[str] = []

        def look(item: QQuickItem, unseen: list[str] = unseen) -> None:
            if not in_sight(visitor, item):
                unseen.append(name(item))

        there = go_round(visitor, Qt.Key.Key_Down, look)
        assert len(set(map(id, there))) == len(there), stop.name
        back = go_round(visitor, Qt.Key.Key_Up, look)
        assert [name(item) for item in back[-2::-1]] == [name(item) for item in there[:-1]], stop.name
        assert not unseen, stop.name
        dialog = dialog_of(visitor)
        assert all(dialog.isAncestorOf(item) for item in there), stop.name
        missed = [name(i) for i in visitor.targets() if i not in there and dialog.isAncestorOf(i)]
        assert not missed, stop.name


@pytest.mark.parametrize(("exhibit", "piece"), pieces("bukharin"))
def test_keys_bring_everything_into_sight_where_it_is_large_and_low_and_in_russian(
    invite: Invite, exhibit: str, piece: int
) -> None:
    programme = programme_of(exhibit)
    visitor = invite(shown=programme)
    visitor.guide.wake()
    visitor.choose(keyed=True, language="ru", text_size=2.0, lowered=True)
    for stop, is_ours in tour(programme, piece):
        stop.go(visitor.guide)
        if not is_ours:
            continue
        visitor.choose(keyed=True, language="ru", text_size=2.0, lowered=True)
        visitor.stage.keypad.focus.look()
        if visitor.stage.keypad.focus.item is None:
            visitor.press_key("Down")
        unseen: list[str] = []

        def look(item: QQuickItem, unseen: list[str] = unseen) -> None:
            if not in_sight(visitor, item):
                unseen.append(name(item))

        go_round(visitor, Qt.Key.Key_Down, look)
        assert not unseen, stop.name


def dialog_of(visitor: Visitor) -> QQuickItem:
    """Give the dialog that is open, or all there is."""
    kinds = ("Overlay_", "StillThere_")
    dialogs = [i for i in visitor.items() if class_of(i).startswith(kinds) and i.isEnabled()]
    return dialogs[-1] if dialogs else visitor.window.contentItem()


# Waking, and what has the focus


@pytest.fixture
def clock_tower(invite: Invite) -> Visitor:
    """A visitor before the template's exhibit, which has an interactive of every kind."""
    visitor = invite(shown=programme_of("template"))
    visitor.choose()
    return visitor


def at(visitor: Visitor) -> str:
    """Give the name of what has the focus."""
    return name_of(visitor.focus) if visitor.focus else ""


def place_of_focus(visitor: Visitor) -> QRectF:
    """Give where in the window what has the focus is."""
    assert visitor.focus is not None
    return visitor.place(visitor.focus)


def is_marked(visitor: Visitor) -> bool:
    """Tell whether a frame is seen around what has the focus."""
    item = visitor.focus
    around = [i for i in item.childItems() if i.isVisible() and i.inherits("QQuickRectangle")] if item else []
    return any(class_of(i).startswith("FocusFrame") or i.z() == 1 for i in around)


@pytest.mark.parametrize("key", ["Down", "Z", "VolumeUp", "F13"])
def test_the_first_key_on_the_attract_loop_only_wakes(clock_tower: Visitor, key: str) -> None:
    clock_tower.press_key(key)
    assert clock_tower.session.screen == "home"
    assert clock_tower.session.overlay is None


def test_a_headset_pulled_out_wakes_nobody(clock_tower: Visitor) -> None:
    clock_tower.press_key("F14")
    assert clock_tower.session.screen == "attract"


def test_keys_hold_the_visit_open(clock_tower: Visitor) -> None:
    clock_tower.press_key("Down")
    clock_tower.wait(59)
    clock_tower.press_key("Down")
    clock_tower.wait(59)
    assert not clock_tower.guide.property("asking")


def test_what_has_the_focus_is_marked_while_keys_are_used_and_not_after_a_touch(clock_tower: Visitor) -> None:
    clock_tower.press_key("Down")
    assert at(clock_tower) == "Step 1 of 3: The clock"
    assert is_marked(clock_tower)
    clock_tower.tap("High contrast")
    assert not is_marked(clock_tower)
    clock_tower.press_key("Return")
    assert clock_tower.session.screen == "home", "nobody selects what she does not see"
    assert is_marked(clock_tower)
    clock_tower.press_key("Return")
    assert clock_tower.session.panel == "the-clock"


def test_a_text_that_has_the_focus_is_framed_in_dark_and_pale(clock_tower: Visitor) -> None:
    clock_tower.guide.wake()
    clock_tower.stand_before("the-clock")
    clock_tower.press_key("Down")
    text = clock_tower.focus
    assert text is not None
    assert str(text.property("text")).startswith("In 1901")
    x, y = round(clock_tower.place(text).center().x()), round(clock_tower.place(text).top())
    picture = clock_tower.picture()
    outer, inner = picture.pixelColor(x, y - 2), picture.pixelColor(x, y + 2)
    assert contrast(outer, inner) >= 3


def test_every_name_that_a_key_may_have_is_qts() -> None:
    assert [name for name in KEY_NAMES if Qt.Key[f"Key_{name}"].name != f"Key_{name}"] == []


def test_keys_that_are_pressed_with_others_are_not_the_keypads(clock_tower: Visitor) -> None:
    clock_tower.press_key("Down")
    clock_tower.wait(1)
    QTest.keyClick(clock_tower.window, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    clock_tower.look()
    assert clock_tower.session.screen == "home"


def test_a_machine_has_the_keys_that_its_site_names(invite: Invite) -> None:
    programme = programme_of("template")
    keypad = Keypad(select=("F18",), next=("F17",), back=("F19",))
    visitor = invite(shown=replace(programme, site=programme.site.model_copy(update={"keypad": keypad})))
    visitor.choose()
    visitor.press_key("F17", "Return", "Down")
    assert at(visitor) == "Step 1 of 3: The clock"
    visitor.press_key("F17", "F18")
    assert visitor.session.overlay is not None, "a content note lies over the panel"
    visitor.press_key("F19")
    assert visitor.session.overlay is None


def test_a_key_held_down_selects_once_and_walks_on(clock_tower: Visitor) -> None:
    clock_tower.press_key("Down")
    for key, held in ((Qt.Key.Key_Down, True), (Qt.Key.Key_Down, True), (Qt.Key.Key_Return, True)):
        event = QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier, "", held)
        clock_tower.clock.now += 1
        QCoreApplication.sendEvent(clock_tower.window, event)
        clock_tower.look()
    assert at(clock_tower) == "Step 3 of 3: The square"
    assert clock_tower.session.screen == "home"


# Where the focus goes


def test_the_focus_goes_into_what_opens_and_back_to_what_opened_it(clock_tower: Visitor) -> None:
    clock_tower.press_key("Down")
    choose(clock_tower, "Step 1 of 3", "Read more")
    assert clock_tower.session.overlay is not None
    assert at(clock_tower) == "Close"
    go_to(clock_tower, "A link leads")
    place = place_of_focus(clock_tower)
    clock_tower.press_key("Right", "Right", "Return")
    assert clock_tower.session.overlay.subject == "escapement"
    assert at(clock_tower) == "Back to the card before"
    clock_tower.press_key("Escape")
    assert at(clock_tower).startswith("A link leads")
    assert place_of_focus(clock_tower) == place
    clock_tower.press_key("Escape")
    assert clock_tower.session.overlay is None
    assert at(clock_tower) == "Read more"


def test_the_focus_is_at_the_beginning_of_each_new_panel(clock_tower: Visitor) -> None:
    clock_tower.press_key("Down")
    choose(clock_tower, "Step 1 of 3")
    first = at(clock_tower)
    choose(clock_tower, "Next")
    assert clock_tower.session.panel == "the-works"
    assert at(clock_tower) == "Close", "a content note lies over the panel"
    choose(clock_tower, "Show the panel")
    assert at(clock_tower).startswith("In May 1912")
    clock_tower.press_key("Escape")
    assert clock_tower.session.panel == "the-clock"
    assert at(clock_tower) == first


def test_home_is_one_key_away_from_everywhere(clock_tower: Visitor) -> None:
    for go in ("openAbout", "openStory", "openArt"):
        clock_tower.guide.wake()
        clock_tower.stand_before("the-clock")
        getattr(clock_tower.guide, go)()
        clock_tower.press_key("Home")
        assert clock_tower.session.screen == "home"
        assert at(clock_tower) == "Step 1 of 3: The clock"


def test_back_leads_from_every_screen_to_home_at_last(clock_tower: Visitor) -> None:
    clock_tower.press_key("Down")
    choose(clock_tower, "The years")
    assert clock_tower.session.screen == "overview"
    clock_tower.press_key("Backspace")
    assert clock_tower.session.screen == "home"
    choose(clock_tower, "About this exhibit")
    clock_tower.press_key("Backspace")
    choose(clock_tower, "Step 1 of 3")
    clock_tower.press_key("Backspace", "Backspace")
    assert clock_tower.session.screen == "home"


def test_the_question_takes_the_focus_and_gives_it_back(clock_tower: Visitor) -> None:
    clock_tower.press_key("Down")
    choose(clock_tower, "Step 1 of 3")
    go_to(clock_tower, "Hear the bell")
    for answer in ("Return", "Escape"):
        clock_tower.wait(61)
        assert clock_tower.guide.property("asking")
        assert at(clock_tower) == "Keep reading"
        clock_tower.press_key("Down")
        assert at(clock_tower) == "Start over"
        clock_tower.press_key("Down", answer)
        assert not clock_tower.guide.property("asking")
        assert at(clock_tower) == "Hear the bell"


def test_back_takes_the_sheet_of_settings_away_and_nothing_else(clock_tower: Visitor) -> None:
    panel = clock_tower.session.panels[0]
    clock_tower.stand_before(panel)
    choose(clock_tower, "Easier to use")
    go_to(clock_tower, "Nothing moves")
    clock_tower.press_key("Escape")
    assert not clock_tower.session.easing
    assert clock_tower.session.panel == panel
    assert at(clock_tower) == "Easier to use"


def test_start_over_by_keys_leads_to_the_attract_loop(clock_tower: Visitor) -> None:
    clock_tower.press_key("Down")
    clock_tower.wait(61)
    choose(clock_tower, "Start over")
    assert clock_tower.session.screen == "attract"
    assert not clock_tower.session.settings.keyed
    clock_tower.press_key("Down")
    assert at(clock_tower) == "Step 1 of 3: The clock"


def test_the_focus_stays_near_when_what_had_it_goes(clock_tower: Visitor) -> None:
    clock_tower.press_key("Down")
    choose(clock_tower, "Step 2 of 3", "Show the panel", "How it stopped", "One on")
    assert at(clock_tower) == "One back"
    choose(clock_tower, "One back")
    assert at(clock_tower) == "One on"


@pytest.mark.parametrize("name", ["Larger text", "High contrast"])
def test_a_setting_keeps_the_focus_on_its_button(clock_tower: Visitor, name: str) -> None:
    clock_tower.press_key("Down")
    choose(clock_tower, "Step 1 of 3", name, name, name)
    assert at(clock_tower) == name


def test_a_language_keeps_the_focus_on_its_button(visitor: Visitor) -> None:
    visitor.press_key("Down")
    choose(visitor, "Step 1 of 16", "Show the panel", "Language")
    assert at(visitor) == "Язык: English"


# Answers


def play(visitor: Visitor, panel: str, *way: str) -> None:
    """Open an interactive of a panel by keys and go on to something in it."""
    visitor.press_key("Down")
    choose(visitor, f"Step {panel} of 3", *way)


def test_sequence_steps_are_reached_by_keys(clock_tower: Visitor) -> None:
    play(clock_tower, "2", "Show the panel", "How it stopped", "the next morning: Silence")
    assert clock_tower.play.index == 1


def test_figures_are_chosen_by_keys(clock_tower: Visitor) -> None:
    play(clock_tower, "1", "How many heard it", "1912")
    assert clock_tower.play.index == 1


def test_cards_are_put_in_order_by_keys(clock_tower: Visitor) -> None:
    play(clock_tower, "2", "Show the panel", "What came first?")
    choose(clock_tower, "1: The repair", "2: The noise", "2: The repair", "3: The silence", "Check the order")
    assert clock_tower.play.checked
    assert clock_tower.words().count("Right") == 3
    choose(clock_tower, "Try again")
    assert not clock_tower.play.checked


def test_a_card_is_turned_by_keys(clock_tower: Visitor) -> None:
    play(clock_tower, "2", "Show the panel", "Two claims", "Turn the card over")
    assert clock_tower.play.turned


def test_a_poll_is_answered_by_keys(clock_tower: Visitor) -> None:
    play(clock_tower, "2", "Show the panel", "Who was to blame?", "Nobody")
    assert clock_tower.play.answer == 2


def test_people_of_a_network_and_its_dates_are_chosen_by_keys(clock_tower: Visitor) -> None:
    play(clock_tower, "2", "Show the panel", "Friends, then rivals", "June 1912", "Boris Sample")
    assert (clock_tower.play.index, clock_tower.play.person) == (1, "boris")


def test_a_route_is_travelled_by_keys(clock_tower: Visitor) -> None:
    play(clock_tower, "3", "The traveller", "One on")
    assert clock_tower.play.index == 1


def test_a_comparison_is_made_by_its_buttons_and_by_left_and_right_on_its_slider(clock_tower: Visitor) -> None:
    play(clock_tower, "3", "Before and after", "In 1920")
    assert clock_tower.play.share == 0
    go_to(clock_tower, "Slider")
    clock_tower.press_key("Right")
    assert clock_tower.play.share == 0.5
    clock_tower.press_key("Down")
    assert at(clock_tower) != "Slider between the two sides", "up and down lead out of the slider"


def test_faces_are_chosen_by_keys(clock_tower: Visitor) -> None:
    play(clock_tower, "3", "Who said what", "Boris Sample")
    assert clock_tower.play.index == 1


def test_an_event_is_opened_by_keys_and_the_line_moves_under_arrows(clock_tower: Visitor) -> None:
    play(clock_tower, "3", "When it went")
    choose(clock_tower, next(name for name in names(clock_tower) if "1912" in name))
    assert clock_tower.play.told is not None
    go_to(clock_tower, "Line of years")
    years = clock_tower.play.years
    clock_tower.press_key("Return", "Up")
    assert clock_tower.play.years != years
    clock_tower.press_key("Down")
    assert clock_tower.play.years == years
    assert at(clock_tower).startswith("Line of years"), "all arrows go to what is taken hold of"
    clock_tower.press_key("Escape", "Down")
    assert not at(clock_tower).startswith("Line of years")
    assert clock_tower.session.overlay is not None


def test_events_are_reached_in_the_order_of_time_wherever_the_line_has_been_moved(visitor: Visitor) -> None:
    visitor.press_key("Down")
    choose(visitor, "The years", "Closer", "Closer", "Later years", "Later years", "Earlier years")
    visitor.stage.keypad.focus.look()
    marks = [i for i in visitor.stage.keypad.focus.stops if class_of(i).startswith("TimelineMark")]
    places = [visitor.place(mark).x() for mark in marks]
    assert len(places) > 3
    assert places == sorted(places)


def test_steps_in_rows_that_scroll_are_all_reached_in_their_order(visitor: Visitor) -> None:
    visitor.guide.wake()
    visitor.choose(text_size=2.0)
    visitor.tap("Further down")
    visitor.press_key("Up")
    numbers: list[int] = []
    for _ in range(40):
        visitor.press_key("Up")
        found = at(visitor).removeprefix("Step ").partition(" ")[0]
        if found.isdigit():
            numbers.append(int(found))
        if found == "1":
            break
    assert numbers == list(range(16, 0, -1))


def test_a_picture_is_looked_into_by_keys(clock_tower: Visitor) -> None:
    play(clock_tower, "1", "The tower", "Closer", "Closer", "Closer")
    go_to(clock_tower, "A black tower")
    before = (clock_tower.play.left, clock_tower.play.top)
    clock_tower.press_key("Return", "Down")
    assert clock_tower.play.top < before[1]
    assert "The arrows move it. Select: let go" in clock_tower.words()
    clock_tower.press_key("Return", "Up")
    assert at(clock_tower) != "A black tower"
    choose(clock_tower, "1. The hands")
    assert clock_tower.play.index == 0


def test_sound_is_played_and_made_louder_by_keys(clock_tower: Visitor) -> None:
    play(clock_tower, "1", "Hear the bell")
    clock_tower.play.show("playing")
    clock_tower.look()
    choose(clock_tower, "Pause")
    assert not clock_tower.play.playing
    volume = clock_tower.play.volume
    told: list[int] = []
    clock_tower.play.changed.connect(lambda: told.append(clock_tower.play.volume))
    clock_tower.press_key("VolumeUp")
    assert told == [volume + 1]
    go_to(clock_tower, "Position")
    clock_tower.press_key("Right")
    assert clock_tower.play.share == 1
    clock_tower.press_key("Down")
    assert at(clock_tower) == "Play"


def test_back_leaves_the_list_of_people_of_a_line_of_years(visitor: Visitor) -> None:
    visitor.press_key("Down")
    choose(visitor, "The years", "Whose events?")
    go_to(visitor, "Alexei Rykov")
    visitor.press_key("Escape")
    assert visitor.session.screen == "overview"
    go_to(visitor, "Line of years")


def names(visitor: Visitor) -> list[str]:
    """Give what the stops on the screen are called."""
    focus = visitor.stage.keypad.focus
    focus.look()
    return [name_of(item) for item in focus.stops]


# All of it


def test_a_visitor_walks_the_exhibit_by_keys_alone(visitor: Visitor) -> None:
    visitor.press_key("Down")
    choose(visitor, "Step 3 of 16", "Read more")
    visitor.press_key("Escape")
    choose(visitor, "How do we know?")
    visitor.press_key("Escape")
    choose(visitor, "Look closer", "Closer")
    visitor.press_key("Escape", "Home")
    for overview in ("The years", "Who with whom"):
        choose(visitor, overview)
        assert visitor.session.screen == "overview"
        visitor.press_key("Escape")
    choose(visitor, "About this exhibit")
    assert visitor.session.screen == "about"
    choose(visitor, "Home")
    assert visitor.session.screen == "home"


# How bright two colours are to each other


def contrast(one: QColor, other: QColor) -> float:
    lighter, darker = sorted((luminance(one), luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def luminance(colour: QColor) -> float:
    shares = (colour.redF(), colour.greenF(), colour.blueF())
    parts = [part / 12.92 if part <= 0.03928 else float(((part + 0.055) / 1.055) ** 2.4) for part in shares]
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]
