"""The bundled exhibit holds everything that its founding text and its dossier ask for."""

from __future__ import annotations

import re

import pytest

from kiosk.content.exhibit import Exhibit
from kiosk.content.panel import Claim
from kiosk.content.programme import Programme
from kiosk.content.text import Text

PANELS = {
    "the-man-at-the-centre": range(1, 11),
    "the-first-attack": range(11, 14),
    "who-kept-the-secret": range(14, 16),
    "the-fallen-return": range(16, 19),
    "the-talk-with-kamenev": range(19, 21),
    "old-quarrels-with-lenin": range(21, 24),
    "enrich-yourselves": range(24, 25),
    "the-road-to-socialism": range(25, 29),
    "the-charges": range(29, 34),
    "giving-in": range(34, 39),
    "stripped-of-office": range(39, 42),
    "editor-of-izvestia": range(42, 46),
    "radek-at-izvestia": range(46, 52),
    "kamenev-declines": (52, 53, 54, 58),
    "the-trial-of-the-sixteen": range(55, 58),
    "epilogue": (),
}
"""The panels in the order of the founding text, and the numbers of the claims that belong to each."""


@pytest.fixture(scope="module")
def bukharin(programme: Programme) -> Exhibit:
    """The bundled exhibit."""
    assert programme.exhibit.id == "bukharin"
    return programme.exhibit


def claims_of(exhibit: Exhibit) -> list[Claim]:
    return [claim for panel in exhibit.panels.values() for claim in panel.claims]


def assert_spoken(text: Text | None, exhibit: Exhibit, what: str) -> None:
    assert text is not None, what
    assert text.by_language.keys() == set(exhibit.languages), what
    assert all(re.search(r"\w", words) for words in text.by_language.values()), what


def test_a_visitor_goes_down_sixteen_steps_in_the_order_of_the_founding_text(bukharin: Exhibit) -> None:
    assert list(bukharin.panels) == list(PANELS)


@pytest.mark.parametrize(("panel", "numbers"), PANELS.items(), ids=PANELS)
def test_a_doubting_visitor_finds_each_claim_on_its_panel(bukharin: Exhibit, panel: str, numbers: range) -> None:
    assert [claim.id for claim in bukharin.panels[panel].claims] == [f"C{number:02}" for number in numbers]


def test_a_doubting_visitor_finds_every_claim_once(bukharin: Exhibit) -> None:
    assert sorted(claim.id for claim in claims_of(bukharin)) == [f"C{number:02}" for number in range(1, 59)]


def test_the_claim_of_the_title_is_answered_where_the_party_card_is_lost(bukharin: Exhibit) -> None:
    again = {panel: list(shown.claims_again) for panel, shown in bukharin.panels.items() if shown.claims_again}
    assert again == {"epilogue": ["C01"]}


def test_a_doubting_visitor_reads_verdict_record_sources_and_note(bukharin: Exhibit) -> None:
    for claim in claims_of(bukharin):
        assert_spoken(claim.says, bukharin, claim.id)
        assert_spoken(claim.record, bukharin, claim.id)
        assert claim.sources, claim.id
        if claim.verdict != "supported":
            assert_spoken(claim.note, bukharin, claim.id)


def test_a_visitor_meets_thirteen_people_twenty_three_terms_and_forty_five_events(bukharin: Exhibit) -> None:
    assert (len(bukharin.people), len(bukharin.terms), len(bukharin.events)) == (13, 23, 45)


@pytest.mark.parametrize("panel", PANELS)
def test_a_visitor_hears_one_or_two_voices_of_the_time_on_each_panel(bukharin: Exhibit, panel: str) -> None:
    quotations = bukharin.panels[panel].quotations
    # Lenin's one sentence stands in two halves.
    voices = {(quotation.speaker.words("en"), quotation.date) for quotation in quotations}
    assert len(voices) in (1, 2)
    for quotation in quotations:
        for text in (quotation.words, quotation.speaker, quotation.source, quotation.caution):
            assert_spoken(text, bukharin, quotation.id)


def test_a_visitor_who_reads_lenins_praise_reads_its_but_beside_it(bukharin: Exhibit) -> None:
    for panel, shown in bukharin.panels.items():
        names = [quotation.id for quotation in shown.quotations]
        praise = names.index("lenin-favourite-of-the-party") if "lenin-favourite-of-the-party" in names else -2
        but = names.index("lenin-but-dialectics") if "lenin-but-dialectics" in names else -1
        assert but == praise + 1, panel


def test_a_visitor_who_cannot_see_is_told_of_every_picture_and_every_picture_is_credited(bukharin: Exhibit) -> None:
    pictures = [(panel.art.file, panel.art.alt) for panel in bukharin.panels.values()]
    pictures += [(person.emblem.file, person.emblem.alt) for person in bukharin.people.values()]
    assert len(pictures) == 16 + 13
    for file, alt in pictures:
        assert_spoken(alt, bukharin, file)
        assert bukharin.asset(file).is_file(), file
        credit = bukharin.credit_of(file)
        assert credit is not None, f"nobody is credited for {file}"
        assert_spoken(credit.line, bukharin, file)
        assert credit.licence, file


def test_no_two_panels_and_no_two_people_share_a_picture(bukharin: Exhibit) -> None:
    files = [panel.art.file for panel in bukharin.panels.values()]
    files += [person.emblem.file for person in bukharin.people.values()]
    assert len(files) == len(set(files)) == 16 + 13
