"""Dates as visitors read them, and as curators write them."""

from __future__ import annotations

from datetime import date
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.content.dates import DateError, Dating

# fmt: off
IN_WORDS = [
    ("1928-07-11/1929-01", "11 July 1928 – January 1929", "11 июля 1928 – январь 1929"),
    ("1929-01-30/1929-02-09", "30 January – 9 February 1929", "30 января – 9 февраля 1929"),
    ("1936-08-19/1936-08-25", "19–25 August 1936", "19–25 августа 1936"),
    ("1929-04/1929-11", "April – November 1929", "апрель – ноябрь 1929"),
    ("1878/1953", "1878–1953", "1878–1953"),
    ("1928-06/1930", "June 1928 – 1930", "июнь 1928 – 1930"),
    ("1929", "1929", "1929"),
    ("1929-11", "November 1929", "ноябрь 1929"),
    ("1925-04-17", "17 April 1925", "17 апреля 1925"),
    ("1929~", "about 1929", "около 1929"),
    ("1929-04~", "about April 1929", "около апреля 1929"),
    ("1929-04?", "perhaps April 1929", "предположительно апрель 1929"),
    ("1928~/1930", "about 1928 – 1930", "около 1928 – 1930"),
    ("../1929-04-23", "to 23 April 1929", "до 23 апреля 1929"),
    ("/1929-04", "to April 1929", "до апреля 1929"),
    ("1926/..", "from 1926", "с 1926"),
    ("1929-22", "summer 1929", "лето 1929"),
    ("192X", "1920s", "1920-е"),
    ("[1928,1930]", "1928–1930", "1928–1930"),
    ("-0043-03-15", "15 March 44\u00a0BC", "15 марта 44\u00a0до н. э."),
    ("-0499/-0322", "500–323\u00a0BC", "500–323\u00a0до н. э."),
    ("-0043/0014", "44\u00a0BC – 14", "44\u00a0до н. э. – 14"),
]
# fmt: on


def bind_days(words: str) -> str:
    """Put the no-break space between a day's number and its month."""
    parts = words.split(" ")
    out = parts[0]
    for before, part in pairwise(parts):
        is_day = before.split("–")[-1].isdigit() and len(before.split("–")[-1]) <= 2 and part[0].isalpha()
        out += ("\u00a0" if is_day else " ") + part
    return out


@pytest.mark.parametrize(("edtf", "english", "russian"), IN_WORDS)
def test_a_visitor_reads_a_date_as_her_language_writes_it(edtf: str, english: str, russian: str) -> None:
    assert Dating.parse(edtf).in_words("en") == bind_days(english)
    assert Dating.parse(edtf).in_words("ru") == bind_days(russian)


def test_a_day_and_its_month_stay_on_one_line() -> None:
    assert Dating.parse("1925-04-17").in_words("en") == "17\u00a0April 1925"


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("de", "19.–25.\u00a0August 1936"),
        ("es", "19–25\u00a0de agosto de 1936"),
        ("ja", "1936年8月19日 – 1936年8月25日"),
        ("pt-BR", "19–25\u00a0de agosto de 1936"),
        ("tlh", "1936-08-19 – 1936-08-25"),
    ],
)
def test_other_languages_get_their_own_order_or_plain_numbers(language: str, words: str) -> None:
    assert Dating.parse("1936-08-19/1936-08-25").in_words(language) == words


def test_a_language_without_words_of_ours_shows_open_dates_by_a_dash() -> None:
    assert Dating.parse("../1929").in_words("sv") == "– 1929"
    assert Dating.parse("1929/..").in_words("sv") == "1929 –"
    assert Dating.parse("1929~").in_words("sv") == "~1929"


@pytest.mark.parametrize(
    ("edtf", "years"),
    [
        ("1929", "1929"),
        ("1928/1929", "1928–29"),
        ("1915/1918", "1915–18"),
        ("1878/1953", "1878–1953"),
        ("1937/1988", "1937–88"),
        ("1928-06/1930", "1928–30"),
        ("1936-08-19/1936-08-25", "1936"),
        ("1900/1905", "1900–05"),
        ("../1929", "–1929"),
        ("1926/..", "1926–"),
        ("192X", "1920–29"),
        ("0098/0117", "98–117"),
        ("-0043", "44\u00a0BC"),
        ("-0499/-0322", "500–323\u00a0BC"),
        ("-0043/0014", "44\u00a0BC–14"),
    ],
)
def test_a_step_shows_the_years_as_short_as_they_can_be(edtf: str, years: str) -> None:
    assert Dating.parse(edtf).in_years() == years


@pytest.mark.parametrize(
    ("edtf", "begins", "ends"),
    [
        ("1929", date(1929, 1, 1), date(1929, 12, 31)),
        ("1928-02", date(1928, 2, 1), date(1928, 2, 29)),
        ("1928-07-11/1929-01", date(1928, 7, 11), date(1929, 1, 31)),
        ("/1929-04-23", None, date(1929, 4, 23)),
        ("1926/..", date(1926, 1, 1), None),
        ("-0043", None, None),
        ("Y-17E7", None, None),
        ("192X", date(1920, 1, 1), date(1929, 12, 31)),
        ("1929-22", date(1929, 6, 1), date(1929, 8, 31)),
    ],
)
def test_a_date_knows_its_first_and_last_day(edtf: str, begins: date | None, ends: date | None) -> None:
    dating = Dating.parse(edtf)
    assert (dating.begins, dating.ends) == (begins, ends)


@pytest.mark.parametrize(
    ("typed", "what", "would_be_right"),
    [
        ("1929-06-31", '"1929-06-31" is not a date: June has 30 days.', 'Write "1929-06-30" or another day.'),
        ("1929-02-29", '"1929-02-29" is not a date: February 1929 has 28 days.', 'Write "1929-02-28" or another day.'),
        ("1929-13", '"1929-13" is not a date: there is no month 13.', "Write year, month, day: 1929-11-17."),
        ("1930/1929", '"1930/1929" ends before it begins.', 'Did you mean "1929/1930"?'),
        ("17.11.1929", '"17.11.1929" is not a date.', 'Did you mean "1929-11-17"?'),
        ("17 November 1929", '"17 November 1929" is not a date.', 'Did you mean "1929-11-17"?'),
        ("1929-4-3", '"1929-4-3" is not a date.', 'Did you mean "1929-04-03"?'),
        ("April 1929 – Nov 1929", '"April 1929 – Nov 1929" is not a date.', 'Did you mean "1929-04/1929-11"?'),
        ("c. 1929", '"c. 1929" is not a date.', 'Did you mean "1929~"?'),
        ("soon", '"soon" is not a date.', "Write 1929, 1929-11 or 1929-11-17; from and to with a slash."),
        ("../..", '"../.." is not a date.', "Write 1929, 1929-11 or 1929-11-17; from and to with a slash."),
        ("", '"" is not a date.', "Write 1929, 1929-11 or 1929-11-17; from and to with a slash."),
    ],
)
def test_a_curator_who_writes_a_date_otherwise_is_told_how(typed: str, what: str, would_be_right: str) -> None:
    with pytest.raises(DateError) as caught:
        Dating.parse(typed)
    assert caught.value.wording == (what, would_be_right)


def test_events_sort_by_their_beginning_before_our_era_too() -> None:
    typed = ["1929", "-0043", "1928-07-11/1929-01", "1928-06", "../1928"]
    assert sorted(typed, key=lambda edtf: Dating.parse(edtf).order) == [
        "-0043",
        "../1928",
        "1928-06",
        "1928-07-11/1929-01",
        "1929",
    ]


plain_dates = st.dates().flatmap(
    lambda day: st.sampled_from([f"{day.year:04}", f"{day.year:04}-{day.month:02}", day.isoformat()])
)


@given(plain_dates, st.sampled_from(["", "~", "?"]))
def test_the_short_way_reads_plain_dates_as_the_edtf_library_does(edtf: str, doubt: str) -> None:
    from edtf import parse_edtf

    dating = Dating.parse(edtf + doubt)
    theirs = parse_edtf(edtf + doubt)
    assert dating.begins is not None
    assert dating.ends is not None
    assert dating.begins.timetuple()[:3] == tuple(theirs.lower_strict())[:3]
    assert dating.ends.timetuple()[:3] == tuple(theirs.upper_strict())[:3]


@given(st.text("0123456789-/.~?%XSYE[]{},", max_size=24), st.sampled_from(["en", "ru", "ja", "xx"]))
def test_no_text_makes_a_date_fall_over(typed: str, language: str) -> None:
    try:
        dating = Dating.parse(typed)
    except DateError:
        return
    assert isinstance(dating.in_words(language), str)
    assert isinstance(dating.in_years(), str)
    assert hash(dating) == hash(Dating.parse(typed))
