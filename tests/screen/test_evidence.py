"""All 58 claims of the founding text are on the floor, each weighed against the record."""

from __future__ import annotations

import pytest

from kiosk.bridge.panel_views import ClaimView
from kiosk.content.programme import Programme
from tests.visitor import Visitor

VERDICTS = {"s": "supported", "i": "imprecise", "d": "disputed", "x": "differs", "n": "not verified"}
CHECKED = {
    "the-man-at-the-centre": "C01i C02s C03d C04i C05s C06s C07x C08x C09s C10s",
    "the-first-attack": "C11i C12x C13s",
    "who-kept-the-secret": "C14d C15d",
    "the-fallen-return": "C16i C17i C18s",
    "the-talk-with-kamenev": "C19d C20i",
    "old-quarrels-with-lenin": "C21i C22s C23n",
    "enrich-yourselves": "C24i",
    "the-road-to-socialism": "C25s C26i C27s C28d",
    "the-charges": "C29s C30i C31s C32i C33s",
    "giving-in": "C34s C35s C36i C37s C38d",
    "stripped-of-office": "C39s C40x C41x",
    "editor-of-izvestia": "C42x C43s C44s C45x",
    "radek-at-izvestia": "C46i C47x C48x C49i C50x C51s",
    "kamenev-declines": "C52n C53n C54n C58i",
    "the-trial-of-the-sixteen": "C55s C56s C57x",
    "epilogue": "C01i",
}
"""Where the dossier puts each claim, and its verdict by its letter; C01 comes back in the epilogue."""


def test_the_list_has_every_claim_once_and_the_first_twice() -> None:
    claims = [claim[:3] for panel in CHECKED.values() for claim in panel.split()]
    assert sorted(claims) == ["C01", *(f"C{number:02}" for number in range(1, 59))]


@pytest.mark.parametrize("panel", CHECKED)
def test_each_claim_stands_on_its_panel_with_verdict_record_and_sources(
    visitor: Visitor, programme: Programme, panel: str
) -> None:
    words = programme.words["en"]
    visitor.stand_before(panel)
    visitor.tap(words.how_do_we_know)
    seen = visitor.words()
    shown = visitor.panel("findChildren")(ClaimView)
    expected = [(claim[:3], VERDICTS[claim[3]]) for claim in CHECKED[panel].split()]
    assert [(view.property("claim"), view.property("verdict")) for view in shown] == expected
    for view in shown:
        sources = view.property("sources")
        assert sources
        for text in (view.property("says"), view.property("record"), view.property("verdictWord"), *sources):
            assert text
            assert text in seen
        note = view.property("note")
        assert (note in seen and note != "") == (view.property("verdict") != "supported")


def test_the_button_carries_the_number_of_claims_that_need_a_note(visitor: Visitor, programme: Programme) -> None:
    words = programme.words["en"]
    for panel, claims in CHECKED.items():
        visitor.stand_before(panel)
        needed = sum(claim[3] != "s" for claim in claims.split())
        assert visitor.find(words.how_do_we_know).property("count") == needed


def test_a_source_that_was_not_opened_is_only_where_to_see(visitor: Visitor, programme: Programme) -> None:
    visitor.stand_before("the-talk-with-kamenev")
    visitor.guide.openEvidence()
    visitor.look()
    cohen = [text for text in visitor.words() if "Cohen" in text and "<i>" in text]
    assert cohen
    assert all(text.startswith("see ") for text in cohen)
    opened = [text for text in visitor.words() if "Kochetova" in text and "<i>" in text]
    assert opened
    assert not any(text.startswith("see ") for text in opened)


def test_every_quotation_has_speaker_date_source_and_a_caution_one_tap_away(
    visitor: Visitor, programme: Programme
) -> None:
    words = programme.words["en"]
    for name, panel in programme.exhibit.panels.items():
        assert 1 <= len(panel.quotations) <= 3, name
        visitor.stand_before(name)
        visitor.guide.openStory()
        visitor.look()
        for quotation in panel.quotations:
            caution = quotation.caution.words("en")[:40]
            assert any(quotation.speaker.words("en") in text for text in visitor.words())
            before = sum(caution in text for text in visitor.words())
            column = next(i for i in visitor.items() if i.property("overflows") and i.property("position") is not None)
            button = next(i for i in visitor.targets() if i.property("name") == words.caution)
            column.setProperty("position", column.property("position") + visitor.place(button).center().y() - 450)
            visitor.look()
            visitor.tap(button)
            assert sum(caution in text for text in visitor.words()) == before + 1


def test_forced_and_hostile_words_are_marked(visitor: Visitor, programme: Programme) -> None:
    words = programme.words["en"]
    visitor.stand_before("giving-in")
    visitor.guide.openStory()
    visitor.look()
    assert words.marked_hostile in visitor.words()
    assert words.marked_forced in visitor.words()
