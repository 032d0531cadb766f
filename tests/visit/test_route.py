"""How a journey is followed, by its stops or by its places."""

from __future__ import annotations

from kiosk.visit.route import Journey

HOME, TOWN, PORT, NOWHERE = range(4)


def journey() -> Journey:
    return Journey([HOME, TOWN, HOME, PORT])


def test_a_place_leads_to_the_next_stop_there() -> None:
    followed = journey()
    followed.go_to(HOME)
    assert followed.index == 2
    followed.go_to(PORT)
    assert followed.index == 3


def test_a_place_that_lies_behind_leads_back_to_the_first_stop_there() -> None:
    followed = journey()
    followed.choose(3)
    followed.go_to(HOME)
    assert followed.index == 0


def test_the_only_stop_at_a_place_stays_when_it_is_touched_again() -> None:
    followed = journey()
    followed.choose(1)
    followed.go_to(TOWN)
    assert followed.index == 1


def test_a_place_where_the_journey_never_stops_changes_nothing() -> None:
    followed = journey()
    followed.choose(1)
    followed.go_to(NOWHERE)
    assert followed.index == 1
