"""What an operator is told of her visitors, and what nobody is told."""

from __future__ import annotations

from datetime import date, datetime, timedelta

import pytest

from kiosk.floor.visits.cells import Hidden, parts_shown, shown
from kiosk.floor.visits.names import Names, minutes, number, percent
from kiosk.floor.visits.read import Book, VisitsError
from kiosk.floor.visits.report import Spread, report_on
from kiosk.floor.visits.rows import Row, rows_of
from kiosk.floor.visits.table import key_figures, notes_on
from kiosk.visit.measures import ART, Ending, Feature, Used
from kiosk.visit.visit_file import Day, Showing
from tests.floor.made import PANELS, TUESDAY, a_fortnight, report, visit


def found(rows: list[Row], term: str, of: str = "") -> list[object]:
    return [row.value for row in rows if (row.term, row.of) == (term, of)]


# The terms


def test_who_was_gone_at_once_or_touched_nothing_is_no_stop() -> None:
    told = report(visit(("rise", 30)), visit(("rise", 2)), visit(seconds=90, languages=[]), visit(("rise", 3)))
    assert (told.stops, told.passing) == (2, 2)
    assert told.holding == Spread(2, 9.75, 16.5, 23.25)


def test_half_of_the_visits_are_shorter_than_the_median_and_half_lie_between_the_quartiles() -> None:
    told = report(*(visit(("rise", seconds)) for seconds in range(10, 111, 10)))
    assert told.holding == Spread(11, 35, 60, 85)


def test_diligent_is_who_opens_more_than_half_of_the_panels_and_complete_who_opens_all() -> None:
    half = visit(("rise", 5), ("fall", 5), ("rise", 5))
    more = visit(("rise", 5), ("fall", 5), ("doubt", 5))
    whole = visit(*((panel, 5) for panel in reversed(PANELS)))
    told = report(half, more, whole)
    assert (told.most, told.complete) == (2, 1)


def test_a_visit_is_measured_by_the_panels_there_were_when_it_was_made() -> None:
    before = Showing("made", ("rise", "fall"))
    told = report(visit(("rise", 5), ("fall", 5), showing=before), visit(("rise", 5), ("fall", 5)))
    assert (told.most, told.complete) == (1, 1)
    assert told.panels == PANELS


def test_how_far_visitors_get_is_by_the_lowest_step_they_opened() -> None:
    told = report(
        visit(("rise", 5), ("doubt", 5)), visit(("fall", 5), ("rise", 5)), visit(("after", 5)), visit(seconds=9)
    )
    assert told.down_to == (3, 3, 2, 1)


def test_the_path_has_a_beginning_moves_and_an_end() -> None:
    told = report(visit(("rise", 5), ("doubt", 5), ("rise", 5), ("doubt", 5), ("after", 5)), visit(("after", 9)))
    assert told.entrances == {"rise": 1, "after": 1}
    assert told.exits == {"after": 2}
    assert told.path == {("rise", "doubt"): 1, ("doubt", "rise"): 1, ("doubt", "after"): 1}


def test_the_time_before_a_panel_is_that_of_those_who_went_on() -> None:
    told = report(
        visit(("rise", 10), ("doubt", 7), ("rise", 20), ("fall", 0)),
        visit(("rise", 50), ("doubt", 2)),
        visit(("rise", 0)),
    )
    assert told.looked_at["rise"] == Spread(2, 35, 40, 45)
    assert told.looked_at["doubt"].median == 7
    assert "fall" not in told.looked_at


def test_stops_are_counted_by_weekday_and_hour() -> None:
    sunday = datetime(2026, 5, 17, 16, 45)
    told = report(visit(("rise", 9)), visit(("rise", 9), start=sunday), visit(("rise", 1), start=sunday))
    assert told.by_hour == {(1, 10): 1, (6, 16): 1}
    assert (told.first, told.last, told.days) == (date(2026, 5, 12), date(2026, 5, 17), 2)


def test_what_was_used_is_counted_once_a_visit() -> None:
    used = [Used("poll", "rise"), Used(ART, "rise"), Used(ART, "fall"), Used("timeline", "")]
    told = report(
        visit(("rise", 9), used=used, languages=["en", "ru"], features=[Feature.LISTEN], ending=Ending.STOPPED),
        visit(("rise", 9), used=used[:1]),
    )
    assert told.interactives == {used[0]: 2, Used(ART, ""): 1, used[3]: 1}
    assert told.languages == {"en": 2, "ru": 1}
    assert told.features == {"listen": 1}
    assert told.endings == {"idle": 1, "stopped": 1}


def test_attracting_power_is_told_only_where_somebody_counted_who_passed_by() -> None:
    visits = [visit(("rise", 9))] * 6
    assert "attracting power" not in [term for term, _, _ in key_figures(report(*visits))]
    told = report(*visits, passers_by=24)
    assert ("attracting power", "25 %", "of 24 passers-by") in list(key_figures(told))
    assert found(list(rows_of(told, Names())), "attracting power") == [0.25]
    with pytest.raises(VisitsError, match=r"^5 passers-by are fewer than the 6 who stopped\."):
        report(*visits, passers_by=5)


def test_another_exhibit_is_not_mixed_in() -> None:
    other = Showing("other", ("a",))
    visits = [visit(("a", 9), showing=other)] * 7 + [visit(("rise", 9))]
    told = report(*visits)
    assert (told.exhibit, told.stops) == ("made", 1)
    assert list(notes_on(told)) == [
        'Not in these numbers: 7 visits to the exhibit "other"; see them with --exhibit other.'
    ]
    assert report(*visits, exhibit="other").stops == 7
    with pytest.raises(VisitsError, match=r'no visits to an exhibit "othr"\. Did you mean "other"\?'):
        report(*visits, exhibit="othr")


def test_days_of_which_only_totals_are_left_are_told_of() -> None:
    days = (Day(date(2025, 1, 2), 10, 1, 1200, 30), Day(date(2025, 1, 3), 30, 1, 2400, 60))
    told = report_on(Book((visit(("rise", 9)),), days))
    assert list(notes_on(told)) == [
        "Not in these numbers: 2 days of which only totals are kept, 40 stops of 1:30 on average."
    ]


def test_a_span_holds_its_first_and_its_last_day() -> None:
    book = Book(tuple(a_fortnight()), (Day(date(2026, 5, 12), 1, 0, 9, 1), Day(date(2026, 5, 11), 1, 0, 9, 1)))
    told = report_on(book.between(date(2026, 5, 12), date(2026, 5, 14)))
    assert (told.first, told.last, told.days) == (date(2026, 5, 12), date(2026, 5, 14), 3)
    assert len(told.totals) == 1
    with pytest.raises(VisitsError, match="only totals of days are kept of that time"):
        report_on(book.between(date(2026, 5, 11), date(2026, 5, 11)))


# What is not told


def test_fewer_than_five_are_not_shown_and_nobody_is() -> None:
    assert [number(shown(count)) for count in (0, 1, 4, 5, 1234)] == ["0", "<5", "<5", "5", "1,234"]
    assert [percent(count, 100) for count in (0, 4, 5)] == ["0 %", "", "5 %"]
    assert percent(0, 4) == ""
    assert percent(7, 7000) == "<1 %"


def test_what_could_be_worked_out_as_the_rest_of_a_total_is_not_shown_either() -> None:
    assert parts_shown({"a": 50, "b": 3, "c": 9, "d": 0}) == {"a": 50, "b": Hidden.SMALL, "c": Hidden.REST, "d": 0}
    assert parts_shown({"a": 50, "b": 3, "c": 2}) == {"a": 50, "b": Hidden.SMALL, "c": Hidden.SMALL}
    assert parts_shown({"a": 50, "b": 9}) == {"a": 50, "b": 9}


def test_no_row_tells_of_fewer_than_five() -> None:
    few = [visit(("rise", 9), ("fall", 8), used=[Used("poll", "rise")], languages=["ru"], features=[Feature.CALM])] * 4
    rows = list(rows_of(report(*few, *[visit(("rise", 50), ("doubt", 60))] * 20), Names()))
    assert found(rows, "stops") == [24]
    for term, of in (
        ("counted apart", "none"),
        ("opened", "fall"),
        ("down to", "fall"),
        ("path", "rise > fall"),
        ("interactive", "rise/poll"),
        ("language", "ru"),
        ("access feature", "calm"),
        ("exit panel", "fall"),
        ("holding time from", "0"),
    ):
        assert [value for value in found(rows, term, of) if value != Hidden.SMALL] == [], term
    assert found(rows, "exit panel", "doubt") == [Hidden.REST]
    numbers = [row.value for row in rows if row.unit == "visits" and not isinstance(row.value, Hidden)]
    assert [value for value in numbers if 0 < value < 5] == []


def test_of_fewer_than_five_visits_nothing_but_that_is_told() -> None:
    told = report(*[visit(("rise", 30), ("doubt", 9))] * 4)
    assert {row.value for row in rows_of(told, Names()) if row.term != "step"} == {Hidden.SMALL, 0}
    assert [(term, value) for term, value, _ in key_figures(told)] == [
        ("stops", "<5"),
        ("counted apart", "0"),
        ("more than half", "<5"),
        ("completion", "<5"),
    ]


# How it is written


def test_times_are_written_as_minutes_and_seconds() -> None:
    assert [minutes(seconds) for seconds in (0, 9.4, 59.6, 119, 3600)] == ["0:00", "0:09", "1:00", "1:59", "60:00"]


def test_without_the_exhibit_its_ids_stand_for_its_titles() -> None:
    names = Names()
    assert names.title("made") == "made"
    assert names.panel("rise") == "rise"
    assert names.interactive(Used("poll", "rise")) == "rise: poll"
    assert [names.language(tag) for tag in ("en", "ru", "pt-BR", "xx")] == ["English", "Russian", "Portuguese", "xx"]


def test_a_day_can_have_no_more_hours_than_the_clock_says() -> None:
    late = TUESDAY.replace(hour=23, minute=45)
    told = report(visit(("rise", 9), start=late), visit(("rise", 9), start=late + timedelta(minutes=15)))
    assert told.by_hour == {(1, 23): 1, (2, 0): 1}
