"""What was HTML in a timeline is read on the kiosk as its author meant it."""

from __future__ import annotations

from html import escape

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.content import markup
from kiosk.content.lengths import WORD
from kiosk.desk.timelinejs.html import clean, line_of
from kiosk.desk.timelinejs.names import LONGEST, slug
from kiosk.desk.timelinejs.prose import Prose

TYPED = [
    ("Plain words.", "Plain words."),
    ("<p>One.</p><p>Two.</p>", "One.\n\nTwo."),
    ("One.<br>Two.<br/><br>Three.", "One. // Two.\n\nThree."),
    ("One.\n\nTwo.", "One.\n\nTwo."),
    ("<p>One\n\nword.</p>", "One word."),
    ("a <b>bold</b> and <em> slanted </em>word", "a *bold* and *slanted* word"),
    ("wo<i>rd</i>s", "wo*rd*s"),
    ("<b>a <i>b</i> c</b>", "*a b c*"),
    ("<b>a</b><i>b</i>", "*ab*"),
    ("<b>One<br>two</b>", "*One* // *two*"),
    ("<p><b>One</p><p>two</b> three</p>", "*One*\n\n*two* three"),
    ("<b>never closed", "*never closed*"),
    ("</b>never opened</i> <b>but this</b>", "never opened *but this*"),
    ("<b></b><b> </b>a", "a"),
    ("<ul><li>one</li><li>two</ul>end", "• one // • two\n\nend"),
    ("<ol><li>one<li>two</ol>", "1. one // 2. two"),
    ("<table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table>", "a b // c"),
    ("Fish &amp; chips &lt; &eacute; &#8212; &nosuch;", "Fish & chips < é — &nosuch;"),
    ("<script>alert('x < y')</script>a<style>p {}</style>b", "ab"),
    ("<script>never closed <p>a</p>", ""),
    ("<!-- unseen -->a<!doctype html>b<?php x ?>c", "abc"),
    ("a<iframe src='https://x.example'>old</iframe>b", "ab"),
    ("a<video>b", "ab"),
    ("5 < 6 and 7 > 6", "5 < 6 and 7 > 6"),
    ("a <a href='https://x.example'>link</a>", "a link"),
    ("2 * 3 and *this*", r"2 \* 3 and \*this\*"),
    ("[[link]] and [one]", r"\[\[link]] and [one]"),
    ("[[[deep]]]", r"\[\[\[deep]]]"),
    ("and // or http://x.example", r"and \// or http://x.example"),
    ("<b>a*</b>*", r"*a\**\*"),
    ("<b>a\\</b>\\*", r"*a\\*\\\*"),
    ("a\u00a0b\u00a0", "a\u00a0b"),
    ("<p>&nbsp;</p><p>a</p>", "a"),
    ("a\x00\x07\ud800\ufeff\u2068b", "ab"),
    ("&#0;&#xD800;&#999999999999999999;a", "\ufffd\ufffda"),
    ("&#" + "9" * 5000 + ";a", "a"),
    ("<p class=\"x>\">a</p><p title='it's'>b</p>", "a\n\nb"),
    ("<P>a</P><BR>b", "a\n\nb"),
]


@pytest.mark.parametrize(("html", "typed"), TYPED)
def test_html_becomes_what_a_curator_would_type(html: str, typed: str) -> None:
    found = clean(html).prose.typed()
    assert found == typed
    assert markup.faults(found) == ()
    assert markup.links(found) == ()


@pytest.mark.parametrize(
    ("html", "links"),
    [
        (
            "<a href='https://x.example/?a=1&amp;b=2'>the <b>words</b></a>",
            (("https://x.example/?a=1&b=2", "the words"),),
        ),
        ("<a href=https://x.example>a<a href=//y.example>b", (("https://x.example", "a"), ("//y.example", "b"))),
        ("<a name='top'>a</a>", ()),
    ],
)
def test_where_a_link_led_is_known(html: str, links: tuple[tuple[str, str], ...]) -> None:
    assert clean(html).links == links


@given(st.text(st.characters(exclude_categories=["Cs"]), max_size=60))
def test_whatever_is_typed_is_shown_as_typed(words: str) -> None:
    html = escape(words.replace("\n", " ").replace("\r", " "))
    prose = clean(html).prose
    assert markup.plain(prose.typed(), {}) == prose.words
    assert "".join(prose.words.split()) == "".join(clean(words.replace("<", "&lt;")).prose.words.split())


PIECES = ["<b>", "</b>", "<i>", "</i>", "<p>", "</p>", "<br>", "<li>", "<a href='x'>", "</a>", "*", "\\", "[[", "]]"]
PIECES += [" // ", "//", " ", "\u00a0", "a", "One. Two.", "[", "<", "&amp;", "\n\n", "\u2028", "…", "<ul>", "|"]


@given(st.lists(st.sampled_from(PIECES), max_size=14).map("".join), st.integers(1, 5), st.integers(2, 30))
def test_no_html_however_cut_leaves_emphasis_or_a_link_open(html: str, words: int, characters: int) -> None:
    prose = clean(html).prose
    for part in (prose, prose.beginning(words, characters)) if prose else ():
        typed = part.typed()
        assert markup.faults(typed) == ()
        assert markup.links(typed) == ()
        assert markup.plain(typed, {}) == part.words
        assert all(0 <= start < end <= len(part.words) for start, end in part.stressed)
        stressed = [run.words for paragraph in markup.parse(typed) for run in paragraph.runs if run.emphasis]
        assert "".join("".join(stressed).split()) == "".join(
            "".join(part.words[start:end] for start, end in part.stressed).split()
        )
    line = line_of(html, characters)
    assert len(line) <= characters
    assert "\n" not in line
    assert not markup.faults(line)
    assert not markup.links(line)


@given(st.lists(st.sampled_from(["One two.", "Is it?", "word", "!", "12."]), min_size=1, max_size=30).map(" ".join))
def test_a_beginning_keeps_to_whole_sentences_and_to_its_bounds(words: str) -> None:
    prose = Prose(words)
    found = prose.beginning(10, 60).words
    assert 0 < len(found) <= 60
    assert len(WORD.findall(found)) <= 10
    assert words.startswith(found.removesuffix("…"))
    if not found.endswith("…"):
        assert len(found) in {end for _, end in prose.sentences()}


@pytest.mark.parametrize("part", ["<a ", "<", "<b>", "&#x", "<!--", "<p a='", "// ", "A. ", ".\"'", "\u00a0 ", "<li>x"])
@pytest.mark.timeout(20)
def test_no_text_takes_long(part: str) -> None:
    clean(part * 100_000).prose.beginning(60, 800).typed()


@given(st.text(max_size=80))
def test_an_id_is_made_of_letters_digits_and_hyphens(words: str) -> None:
    found = slug(words)
    assert len(found) <= LONGEST
    assert found == "-".join(
        part for part in found.split("-") if (part.isascii() and part.isalnum() and part.islower()) or part.isdigit()
    )
