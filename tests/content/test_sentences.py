"""A visitor who listens sees each sentence marked while it is read, whole and alone."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.content.exhibit import Exhibit
from kiosk.content.narration import PARTS
from kiosk.content.programme import Programme
from kiosk.content.sentences import sentences


def said(words: str) -> list[str]:
    return [words[start:end] for start, end in sentences(words)]


@pytest.mark.parametrize(
    "words",
    [
        "It was written by N. I. Bukharin.",
        "Printed in Iu. Fel’shtinskii.",
        "New York: W. W. Norton, vol. 2, no. 13, p. 8.",
        "The court read it at 2:30 a.m. on 24 August.",
        "О 0.7 миллиона, см. у Коэна.",
        "Институт имени А. М. Горького.",
        "Институт им. А. М. Горького.",
        "Напечатано: *Сочинения*, т. 11, С. 12, с. 5.",
        "Да, т. Бухарин, тт. Рыков и Томский, тов. Сталин.",
        "Он жил в г. Москве.",
        "Съезды, пленумы и т. д. и т. п. были редки.",
        "[[pravda|Правда. Орган партии]] вышла.",
        "He heard of the U.S. [[economy|economy]] late.",
        "«Обогащайтесь!» — сказал он.",
    ],
)
def test_an_abbreviation_an_initial_or_a_link_does_not_break_a_sentence(words: str) -> None:
    assert said(words) == [words]
    assert said(f"{words} Next.") == [words, "Next."]


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("He was let back in.", "[[kamenev]] came first."),
        ("He was let back in.", "[[kamenev|Lev Kamenev]] came first."),
        ("He said: “I am done.”", "“Nobody asked.”"),
        ("*He was shot.*", "*Nobody told her.*"),
        ("He ruled in [[moscow|Moscow]].", "She left."),
        ("He said no.", "The others said yes."),
        ("That was all!", "Then what?"),
        ("Это было в 1928 г.", "Бухарин молчал."),
        ("Снят в 1930-м.", "Остальные ждали."),
        ("Обвинили Рыкова, Томского и др.", "Никто не спорил."),
        ("Я дал это им.", "Они молчали."),
        ("Убит Киров.", "16 декабря взяли Каменева."),
    ],
)
def test_two_sentences_are_two(first: str, second: str) -> None:
    assert said(f"{first} {second}") == [first, second]


def test_a_new_line_and_a_new_paragraph_end_a_sentence_without_a_full_stop() -> None:
    assert said("  Arrested // Tried\n \nShot  ") == ["Arrested", "Tried", "Shot"]


@given(st.text("aA.!«» \n/[]|*1г", max_size=60))
def test_no_letter_is_left_out_and_none_is_marked_twice(words: str) -> None:
    left, last = words, 0
    for start, end in sentences(words):
        assert last <= start < end
        assert words[start:end] == words[start:end].strip()
        last = end
        left = left[:start] + " " * (end - start) + left[end:]
    assert left.replace("//", "").strip() == ""


@pytest.fixture(scope="module")
def bukharin(programme: Programme) -> Exhibit:
    """The bundled exhibit."""
    return programme.exhibit


@pytest.mark.parametrize("part", PARTS)
@pytest.mark.parametrize("language", ["en", "ru"])
def test_every_sentence_of_the_exhibit_begins_and_ends_as_one(bukharin: Exhibit, language: str, part: str) -> None:
    for panel in bukharin.panels.values():
        words = getattr(panel, part).words(language)
        for sentence in said(words):
            assert sentence.rstrip("*”»)]")[-1] in ".!?…", sentence
            begins = sentence.lstrip("*“«(")
            assert begins[0].isupper() or begins[0].isdigit() or begins.startswith("[["), sentence
            assert len(sentence.split()) > 1, sentence
