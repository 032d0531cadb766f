"""A timeline's dates keep the precision that they were typed in, before Christ too."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.content.dates import Dating
from kiosk.desk.timelinejs.dates import dated, typed_date
from kiosk.desk.timelinejs.slides import When


def edtf(start: When | None, end: When | None = None, display: str = "") -> str:
    return str(dated(start, end, display, "en").date)


@pytest.mark.parametrize(
    ("when", "date", "words"),
    [
        (When("1901"), "1901", "1901"),
        (When("1901", "5"), "1901-05", "May 1901"),
        (When("1901", "05", "7"), "1901-05-07", "7\u00a0May 1901"),
        (When("1,901"), "1901", "1901"),
        (When("1901.0", "5.0"), "1901-05", "May 1901"),
        (When("45"), "0045", "45"),
        (When("-44", "3", "15"), "-0043-03-15", "15\u00a0March 44\u00a0BC"),
        (When("−1"), "0000", "1\u00a0BC"),
        (When("-10000"), "-9999", "10000\u00a0BC"),
        (When("-10001"), "Y-10000", "10001\u00a0BC"),
        (When("12000"), "Y12000", "12000"),
    ],
)
def test_a_date_is_shown_as_timelinejs_showed_it(when: When, date: str, words: str) -> None:
    found = dated(when, None, "", "en")
    assert (str(found.date), found.remarks) == (date, ())
    assert found.date is not None
    assert found.date.in_words("en") == words


@pytest.mark.parametrize(
    ("when", "date", "told"),
    [
        (When("1901", time="10:30"), "1901", 'the time of day "10:30" is left out'),
        (When("1901", "13", "1"), "1901", 'the month "13" is left out'),
        (When("1901", "May"), "1901", 'the month "May" is left out'),
        (When("1901", "", "7"), "1901", 'the day "7" is left out: it has no month.'),
        (When("1901", "2", "29"), "1901-02", 'the day "29" is left out: 1901-02 has no such day.'),
        (When("1901", "2", "x"), "1901-02", 'the day "x" is left out'),
        (When("0"), "0000", "the year 0 is taken for 1 BC"),
        (When("-20000", "3"), "Y-19999", "month and day are left out"),
        (When("-4500000000"), None, "too far off"),
        (When("nineteen"), None, "is no year in digits"),
        (When("", "5"), None, "left out: it has no year."),
    ],
)
def test_what_a_date_cannot_say_is_told(when: When, date: str | None, told: str) -> None:
    found = dated(when, None, "", "en")
    assert (found.date and str(found.date)) == date
    (remark,) = found.remarks
    assert told in remark


@pytest.mark.parametrize(
    ("start", "end", "date", "told"),
    [
        (When("1901"), When("1905"), "1901/1905", None),
        (When("1901", "5"), When("1901"), "1901-05/1901", None),
        (When("-44"), When("14"), "-0043/0014", None),
        (When("1901", "5"), When("1901", "05"), "1901-05", None),
        (When("1901"), When("1900"), "1901", 'the end "1900" is left out: it is before the beginning, "1901".'),
        (When("1901"), When("", "5"), "1901", "the end is left out: it has no year."),
        (When("1901"), When("9999999"), "1901", "the end is left out: the year"),
        (When("-20000"), When("-10"), "Y-19999", "a span lies between years of at most four digits"),
    ],
)
def test_a_span_has_both_its_ends_or_it_is_told(start: When, end: When, date: str, told: str | None) -> None:
    found = dated(start, end, "", "en")
    assert str(found.date) == date
    assert len(found.remarks) == (told is not None)
    assert told is None or told in found.remarks[0]


@pytest.mark.parametrize(
    ("start", "end", "display", "label"),
    [
        (When("1901"), None, "The year of the flood", "The year of the flood"),
        (When("1901"), None, "<i>1901</i>", ""),
        (When("1901", display="Spring"), None, "", "Spring"),
        (When("1901", display="Spring"), When("1902"), "", "Spring – 1902"),
        (When("1901"), When("1902", display="the frost"), "", "1901 – the frost"),
        (When("1901", display="Spring"), When("1902", display="Frost"), "Both", "Both"),
        (When("1901", display="Spring"), When("1900", display="Frost"), "", "Spring"),
    ],
)
def test_words_for_a_date_are_kept(start: When, end: When | None, display: str, label: str) -> None:
    assert dated(start, end, display, "en").label == label


@pytest.mark.parametrize("display", ["c. 1901", "circa 1901", "About 1901", "ca.1901"])
def test_a_date_that_is_called_approximate_is_so_on_the_line_of_years_too(display: str) -> None:
    assert edtf(When("1901"), None, display) == "1901~"
    assert edtf(When("1901"), When("1902"), display) == "1901/1902"
    assert edtf(When("1901"), None, "Cathedral 1901") == "1901"


@pytest.mark.parametrize(
    ("typed", "when"),
    [
        ("", None),
        ("1901", When("1901")),
        ("-44", When("-44")),
        ("1901,5,7", When("1901", "5", "7")),
        ("1901, 5", When("1901", "5")),
        ("1901,5,7,10,30", When("1901", "5", "7", "10:30")),
        ("5/7/1901", When("1901", "5", "7")),
        ("5/1901", When("1901", "5")),
        ("1901/5/7", When("1901", "5", "7")),
        ("1901-05-07", When("1901", "05", "07")),
        ("-0044-03", When("-0044", "03")),
        ("1901-05-07T10:30:00", When("1901", "05", "07", "10:30:00")),
        ("5/7/1901 10:30", When("1901", "5", "7", "10:30")),
        ("May 1901", When("May 1901")),
    ],
)
def test_the_older_forms_type_a_date_in_one_piece(typed: str, when: When | None) -> None:
    assert typed_date(typed) == when


PART = st.one_of(st.just(""), st.integers(-12000, 12000).map(str), st.text(max_size=4))
WHEN = st.builds(When, PART, PART, PART, st.just(""), st.text(max_size=12))


@given(WHEN, st.none() | WHEN, st.text(max_size=12))
def test_whatever_is_typed_for_a_date_is_a_date_or_it_is_told(start: When, end: When | None, display: str) -> None:
    found = dated(start, end, display, "en")
    if found.date is None:
        assert any(remark.startswith("left out") for remark in found.remarks)
    else:
        assert Dating.parse(str(found.date)) == found.date
