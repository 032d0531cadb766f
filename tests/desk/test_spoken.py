"""A listener hears dates, numbers and quotations as somebody would say them."""

from __future__ import annotations

import re

import numpy as np
import pytest

from kiosk.content.narration import PARTS
from kiosk.content.programme import Programme
from kiosk.content.sentences import sentences
from kiosk.desk.voices.sound import is_silent, joined, levelled
from kiosk.desk.voices.spoken import Spoken, speakable, spoken, with_words_replaced
from kiosk.desk.voices.voice import Sound


@pytest.mark.parametrize(
    ("written", "said"),
    [
        ("On 11 July 1928", "On the eleventh of July nineteen twenty-eight"),
        ("the 3 March treaty", "the third March treaty"),
        ("from 3 to 19 July", "from the third to the nineteenth of July"),
        ("in 1905, 1900 and 2001", "in nineteen oh-five, nineteen hundred and two thousand one"),
        ("the 1920s", "the nineteen twenties"),
        ("of 1935–36, pp. 5–8", "of nineteen thirty-five to thirty-six, pp. five to eight"),
        ("681,692 people", "six hundred and eighty-one thousand six hundred and ninety-two people"),
        ("0.7 to 1.2 million", "zero point seven to one point two million"),
        ("He said: “Enrich yourselves!”", "He said: Enrich yourselves!"),
        ("Bukharin’s ‘right’ — or peasants’ — way (he said).", "Bukharin's right, or peasants, way, he said."),
        ("And then… nothing", "And then. nothing"),
        ("a soft\u00adhyphen and\u00a0a space", "a softhyphen and a space"),
    ],
)
def test_english_is_said_as_an_englishwoman_says_it(written: str, said: str) -> None:
    assert speakable(written, "en") == said


TWENTY_NINTH = "тысяча девятьсот двадцать девят"


@pytest.mark.parametrize(
    ("written", "said"),
    [
        ("11 июля 1929 года", f"одиннадцатого июля {TWENTY_NINTH}ого года"),
        ("в\u00a01929\u00a0году", f"в {TWENTY_NINTH}ом году"),
        ("к 1929 году", f"к {TWENTY_NINTH}ому году"),
        ("назад, в 1929 год", f"назад, в {TWENTY_NINTH}ый год"),
        ("только в 1929-м, а 1929-й", f"только в {TWENTY_NINTH}ом, а {TWENTY_NINTH}ый"),
        ("в 1940-е годы", "в тысяча девятьсот сороковые годы"),
        ("1920-х годов", "тысяча девятьсот двадцатых годов"),
        ("с 3 по 19 июля", "с третьего по девятнадцатое июля"),
        ("со 2 по 13 марта", "со второго по тринадцатое марта"),
        ("к 25 августа", "к двадцать пятому августа"),
        (
            "в 1928 и 1929 годах",
            f"в тысяча девятьсот двадцать восьмом и {TWENTY_NINTH}ом годах",
        ),
        ("между 1900 и 1929 годами", f"между тысяча девятисотым и {TWENTY_NINTH}ым годами"),
        ("о 1900–1929 годах", f"о тысяча девятисотом, {TWENTY_NINTH}ом годах"),
        ("с 1900 по 1929 год", f"с тысяча девятисотого по {TWENTY_NINTH}ый год"),
        ("августом 1929 — ноябрём", f"августом {TWENTY_NINTH}ого, ноябрём"),
        ("около 16 лет", "около шестнадцати лет"),
        ("681 692 человека", "шестьсот восемьдесят одна тысяча шестьсот девяносто два человека"),
        ("от 0,7 до 1,2 миллиона", "от ноля целых семи десятых до одной целой двух десятых миллиона"),
        ("превышал 2 миллиона", "превышал два миллиона"),
        ("«Правда» — газета", "Правда, газета"),
        ("О правиле см. у Коэна, т. е. в книге.", "О правиле смотрите у Коэна, то есть в книге."),
        ("Съезды, пленумы и т. д.", "Съезды, пленумы и так далее."),
    ],
)
def test_russian_is_said_in_the_case_that_is_due(written: str, said: str) -> None:
    assert speakable(written, "ru") == said


def test_another_language_keeps_its_numbers() -> None:
    assert speakable("Am 11. Juli „1928“", "de") == "Am 11. Juli 1928"


def test_links_and_emphasis_are_not_heard_and_paragraphs_are() -> None:
    words = "[[ada]] read *Pravda. It* was late.\n\nThe [[lamp|lamps]] // are out."
    assert spoken(words, {"ada": "Ada"}, "en") == (
        Spoken("Ada read Pravda.", False),
        Spoken("It was late.", False),
        Spoken("The lamps", True),
        Spoken("are out.", False),
    )


@pytest.mark.parametrize("language", ["en", "ru"])
def test_nothing_of_the_exhibit_is_left_that_no_voice_can_say(programme: Programme, language: str) -> None:
    exhibit = programme.exhibit
    for panel in exhibit.panels.values():
        for part in PARTS:
            words = getattr(panel, part).words(language)
            found = spoken(words, exhibit.names(language), language)
            assert len(found) == len(sentences(words))
            for each in found:
                assert re.sub(r"[^\W\d_]|[ ,.;:!?'-]", "", each.words) == "", each.words


def test_a_word_is_replaced_whole_and_however_it_is_capitalised() -> None:
    replaced = {"правда": "пра+вда", "Правда-матка": "пра+вда-ма+тка"}
    words = "Правда, ПРАВДА, неправда, правдами, правда-матка."
    assert with_words_replaced(words, replaced) == "пра+вда, пра+вда, неправда, правдами, пра+вда-ма+тка."
    assert with_words_replaced(words, {}) == words


def tone(rate: int, seconds: float = 1.0, loudness: float = 0.5, pitch: float = 440.0) -> Sound:
    """Make a tone with silence before and after it."""
    times = np.arange(round(rate * seconds)) / rate
    silence = np.zeros(rate // 2)
    hum = loudness * np.sin(2 * np.pi * pitch * times)
    return Sound(np.concatenate((silence, hum, silence)).astype(np.float32), rate)


@pytest.mark.parametrize(("rate", "found"), [(8_000, 8_000), (16_000, 16_000), (22_050, 24_000), (44_100, 48_000)])
def test_a_voice_of_any_rate_keeps_its_pitch_and_its_pace(rate: int, found: int) -> None:
    whole, starts = joined([tone(rate), tone(rate)], [False, False])
    assert whole.rate == found
    assert starts == pytest.approx((0, 1.56), abs=0.01)
    second = whole.samples[round(1.7 * found) : round(2.4 * found)]
    pitch = np.argmax(np.abs(np.fft.rfft(second))) / 0.7
    assert pitch == pytest.approx(440, abs=2)


@pytest.mark.parametrize("loudness", [0.01, 0.2, 1.0])
def test_a_quiet_voice_and_a_loud_one_are_heard_alike(loudness: float) -> None:
    hum = tone(16_000, loudness=loudness).samples[8_000:-8_000]
    found = levelled(hum, 16_000)
    assert np.sqrt((found**2).mean()) == pytest.approx(0.08, rel=0.05)


def test_a_loud_crack_is_not_cut_off() -> None:
    samples = tone(16_000, loudness=0.02).samples
    samples[12_000] = 1.0
    found = levelled(samples, 16_000)
    assert np.abs(found).max() < 0.9
    assert np.argmax(np.abs(found)) == 12_000


def test_a_sentence_without_words_is_a_pause() -> None:
    whole, starts = joined([tone(8_000), None, tone(8_000)], [False, False, False])
    assert starts == pytest.approx((0, 1.56, 2.36), abs=0.01)
    assert is_silent(Sound(whole.samples[round(1.2 * 8_000) : round(2.3 * 8_000)], 8_000))
