"""A soak that is not well says so in plain sentences."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.soak.made_rows import ROW, rows
from tests.soak.verdict import Outcome, faults


def test_a_kiosk_that_takes_no_more_than_before_is_well() -> None:
    assert list(faults(Outcome(rows(database_bytes=72_000)))) == []


def test_the_database_may_grow_and_each_visit_has_its_share_of_it() -> None:
    written = [replace(row, database_bytes=row.database_bytes + 99_000 * (row.visits % 2)) for row in rows()]
    assert Outcome(written, kept=66_000).bytes_per_visit == 1000
    assert Outcome([ROW, replace(ROW, seconds=5)]).bytes_per_visit is None


RSS = ["memory at rest (RSS)", "memory, visited or not (RSS)"]


@pytest.mark.parametrize(("column", "names"), [("rss_mb", RSS), ("heap_mb", ["heap in use at rest"])])
def test_a_megabyte_an_hour_is_borne_and_two_are_not(column: str, names: list[str]) -> None:
    assert list(faults(Outcome(rows(**{column: 0.9})))) == []
    assert list(faults(Outcome(rows(**{column: 2})))) == [
        f"The {name} grows by at least 2.00 MB an hour; the limit is 1." for name in names
    ]


def test_what_a_visitor_has_the_heap_hold_is_not_held_against_it_when_she_has_gone() -> None:
    visited = [replace(row, at_rest=False) for row in rows(heap_mb=50)]
    between = [each for row in visited for each in (row, replace(ROW, seconds=row.seconds + 5))]
    assert list(faults(Outcome(between))) == []


def test_a_machine_that_does_not_tell_of_its_heap_is_judged_by_the_rest() -> None:
    assert list(faults(Outcome([replace(row, heap_mb=None) for row in rows(rss_mb=2)]))) == [
        f"The {name} grows by at least 2.00 MB an hour; the limit is 1." for name in RSS
    ]


@pytest.mark.parametrize("column", ["descriptors", "threads"])
def test_descriptors_and_threads_do_not_become_more(column: str) -> None:
    first = getattr(ROW, column)
    assert list(faults(Outcome(rows(**{column: 40})))) == [
        f"The {column} become more: from {first + 6} to {first + 40}.",
    ]
    up_and_down = [replace(row, **{column: first + number % 2}) for number, row in enumerate(rows())]
    assert list(faults(Outcome(up_and_down))) == []


def test_what_the_app_complained_of_is_repeated() -> None:
    complained = [*rows(), replace(ROW, seconds=3620, warnings=3)]
    assert list(faults(Outcome(complained, complaint="Main.qml:1: no such thing"))) == [
        "Something was wrong 3 times; the first time: Main.qml:1: no such thing",
    ]


def test_an_app_that_ends_before_its_time_is_no_soak() -> None:
    assert list(faults(Outcome(rows(), ended_by_itself=True))) == ["The app ended by itself."]
