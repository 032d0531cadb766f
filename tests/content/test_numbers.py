"""Numbers are written as a reader of the language writes them."""

from __future__ import annotations

import pytest

from kiosk.content.numbers import in_digits, in_percent


@pytest.mark.parametrize(
    ("language", "digits", "share"),
    [
        ("en", "20,000,000", "7%"),
        ("ru", "20 000 000", "7 %"),
        ("de-CH", "20’000’000", "7%"),
        ("xx-none", "20,000,000", "7%"),
    ],
)
def test_a_reader_sees_numbers_in_the_manner_of_her_language(language: str, digits: str, share: str) -> None:
    assert in_digits(20_000_000, language).replace("\u00a0", " ") == digits
    assert in_percent(7, language).replace("\u00a0", " ") == share
