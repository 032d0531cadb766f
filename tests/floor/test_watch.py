"""How a window that has gone comes back, by the numbers of *Never dark*."""

from __future__ import annotations

from kiosk.floor.watch import DELAYS, PATIENCE, PATIENCE_AT_START, WELL, Restart, Watch


def crash(watch: Watch, now: float, after: float = 1.0) -> Restart:
    """Let a window begin, show its first frame, and crash some seconds later."""
    watch.begun(now)
    watch.heard(now, first_frame=True)
    return watch.ended(now + after, on_purpose=False)


def test_a_first_crash_is_mended_at_once() -> None:
    assert crash(Watch(), 1000) == Restart(0, safe=False)


def test_twenty_crashes_in_a_row_wait_longer_and_longer_and_never_for_ever() -> None:
    watch, now, delays = Watch(), 1000.0, []
    for _ in range(20):
        restart = crash(watch, now)
        delays.append(restart.delay)
        now += 1 + restart.delay
    assert delays == [*DELAYS, *[60.0] * 13]
    assert watch.restarts == 20


def test_the_third_crash_within_five_minutes_leads_to_safe_mode() -> None:
    watch = Watch()
    assert [crash(watch, now).safe for now in (0, 100, 298)] == [False, False, True]


def test_three_crashes_over_a_longer_time_do_not() -> None:
    watch = Watch()
    assert [crash(watch, now).safe for now in (0, 200, 400, 600)] == [False] * 4


def test_a_window_that_was_well_for_five_minutes_comes_back_at_once_again() -> None:
    watch = Watch()
    for now in (0, 10, 20):
        crash(watch, now)
    assert crash(watch, 1000, after=WELL).delay == 0


def test_the_staffs_restart_is_no_crash() -> None:
    watch = Watch()
    for now in (0, 10, 20, 30):
        watch.begun(now)
        assert watch.ended(now + 1, on_purpose=True) == Restart(0, safe=False)
    assert crash(watch, 40) == Restart(0, safe=False)


def test_a_window_that_falls_silent_is_taken_for_hung() -> None:
    watch = Watch()
    watch.begun(0)
    watch.heard(1, first_frame=True)
    assert not watch.is_hung(1 + PATIENCE)
    assert watch.is_hung(1.1 + PATIENCE)
    watch.heard(12)
    assert not watch.is_hung(13)


def test_a_window_may_take_its_time_to_the_first_frame() -> None:
    watch = Watch()
    watch.begun(0)
    assert not watch.is_hung(PATIENCE + 1)
    assert watch.is_hung(PATIENCE_AT_START + 0.1)
