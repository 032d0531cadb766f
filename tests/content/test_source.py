"""YAML as it was typed: texts stay texts, every value knows its place, nothing makes the reader fall over."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.content.exhibit import ExhibitFile
from kiosk.content.markup import faults, links
from kiosk.content.panel import Panel
from kiosk.content.problem import Place
from kiosk.content.source import parse_yaml
from kiosk.content.text import Languages
from kiosk.content.validation import validate
from tests.content.galleries import GOOD

PANEL = (GOOD / "exhibits/lamp/panels/01-dark.yaml").read_text(encoding="utf-8")


def test_what_a_curator_types_stays_text() -> None:
    found = parse_yaml(b"time: 12:30\nanswer: no\ncode: 012\nmonth: 1929-11\nnothing: ~\n", "a.yaml")
    assert found.data == {"time": "12:30", "answer": "no", "code": "012", "month": "1929-11", "nothing": "~"}


def test_every_value_knows_its_place() -> None:
    found = parse_yaml("é: 1\nlist:\n  - a: {б: x, 🪔: y}\n".encode(), "a.yaml")
    assert found.place(("é",)) == Place("a.yaml", 1, 4)
    assert found.place(("list", 0, "a", "🪔")) == Place("a.yaml", 3, 18)
    assert found.key_place(("list", 0, "a", "🪔")) == Place("a.yaml", 3, 15)
    assert found.place(("list", 0, "not there")) == Place("a.yaml", 3, 5)


def test_a_letter_in_another_encoding_is_found_by_its_line_whatever_the_line_ends() -> None:
    for end in (b"\n", b"\r\n", b"\r"):
        found = parse_yaml(b"a: 1" + end + b"b: caf\xe9" + end, "a.yaml")
        assert [problem.place for problem in found.problems] == [Place("a.yaml", 2, 7)]


def test_folded_and_literal_texts_give_the_same_paragraphs() -> None:
    typed = "folded: >-\n  One\n  line.\n\n  Two.\nliteral: |\n  One line.\n\n  Two.\nplain: One\n  line.\n\n  Two.\n"
    data = parse_yaml(typed.encode(), "a.yaml").data
    assert data == dict.fromkeys(("folded", "literal", "plain"), "One line.\n\nTwo.")


def test_a_place_within_a_text_is_found_however_the_text_is_folded() -> None:
    for typed in (
        "t: see [[x]]\n",
        "t: 'it''s a [[x]]'\n",
        't: "a \\"b\\" \\u00e9 \\x41 [[x]]"\n',
        "t: |\n\n  one\n\n  two [[x]]\n",
        "t: >-\n  one\n  two\n\n  three [[x]] four\n",
        "t: one\n   two\n   [[x]]\n",
        't: "one \\\n   two [[x]]"\n',
        "- 1\n- - >+\n      a\n      [[x]]\n\n",
    ):
        found = parse_yaml(typed.encode(), "a.yaml")
        path = ("t",) if isinstance(found.data, dict) else (1, 0)
        words = found.data["t"] if isinstance(found.data, dict) else "a [[x]]"
        assert isinstance(words, str)
        (link,) = links(words)
        line = next(number for number, row in enumerate(typed.split("\n"), 1) if "[[x]]" in row)
        column = typed.split("\n")[line - 1].index("[[x]]") + 1
        assert found.place_within(path, link.offset) == Place("a.yaml", line, column), typed


def test_a_quotation_mark_in_the_middle_is_no_quotation() -> None:
    found = parse_yaml(b't: the \\*star\\* of "x" *y\n', "a.yaml")
    assert isinstance(found.data, dict)
    words = found.data["t"]
    assert isinstance(words, str)
    assert found.place_within(("t",), faults(words)[0].offset).column == 24


@given(st.binary(max_size=200))
def test_no_bytes_make_the_reader_fall_over(raw: bytes) -> None:
    found = parse_yaml(raw, "a.yaml")
    validate(Panel, found, Languages(("en",)))
    assert found.data is not None or found.problems


@given(st.text(st.sampled_from("ab:-?[]{}&*!|>'\"%@`#, \n\t\r\ufeff\u2028\x85é"), max_size=60))
def test_no_signs_of_yaml_make_the_reader_fall_over(text: str) -> None:
    found = parse_yaml(text.encode(), "a.yaml")
    validate(ExhibitFile, found)
    for problem in found.problems:
        assert problem.place.line >= 1
        assert problem.place.column >= 1


@settings(max_examples=200)
@given(
    st.integers(0, len(PANEL)),
    st.integers(0, 12),
    st.text(st.sampled_from("abё:-[]{}*&!|>'\"\\ \n\t,/0"), max_size=6),
)
def test_no_slip_of_the_hand_makes_the_checks_fall_over(at: int, length: int, typed: str) -> None:
    found = parse_yaml((PANEL[:at] + typed + PANEL[at + length :]).encode(), "a.yaml")
    value = validate(Panel, found, Languages(("en", "ru")))
    assert value is not None or found.problems
    assert all(problem.what and problem.place.line >= 1 for problem in found.problems)
