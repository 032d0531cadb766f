"""Panels: one file each in ``panels/``, numbered in the order of the steps."""

from __future__ import annotations

from typing import Annotated, Literal, Self, get_args

from pydantic import Field, model_validator

from kiosk.content.dates import Dating
from kiosk.content.interactives import AnyInteractive
from kiosk.content.model import ClaimId, Defines, Id, Length, Model, PersonId, needs, wrong
from kiosk.content.picture import Picture
from kiosk.content.sources import Citation
from kiosk.content.text import Text
from kiosk.content.verdict import Verdict
from kiosk.content.wording import of_entries


class Claim(Model):
    """One statement of the founding text, weighed against the record."""

    model_config = needs(
        "note", when={"required": ["verdict"], "properties": {"verdict": {"enum": [*get_args(Verdict)[1:]]}}}
    )

    id: Annotated[Id, Defines("claim")] = Field(description="The claim's number.", examples=["C20"])
    says: Text = Field(description="What the founding text says, in the exhibit's own words.")
    verdict: Verdict = Field(description="How the statement stands to the record.")
    record: Text = Field(description="What the record shows.")
    note: Text | None = Field(
        None, description="The curator's note that sets the record straight; due unless the claim is supported."
    )
    sources: tuple[Citation, ...] = Field(min_length=1, description="Where a visitor can look.")

    @model_validator(mode="after")
    def _note_is_given_when_due(self) -> Self:
        if self.verdict != "supported" and self.note is None:
            raise wrong(of_entries.note_due(self.verdict), at="verdict")
        return self


class Original(Model):
    """A quotation as it stands in the language it was spoken or printed in."""

    language: str = Field(description="The language tag.", examples=["ru"])
    words: str = Field(description="The words, letter for letter.")


class Quotation(Model):
    """Documented words of a person of the time."""

    id: Annotated[Id, Defines("quotation")] = Field(
        description="The quotation's own name.", examples=["on-old-quarrels"]
    )
    words: Text = Field(description="The words, without quotation marks.")
    original: Original | None = Field(None, description="The words in the language they were seen in.")
    translation: Text | None = Field(None, description="Who translated the words, and from what.")
    speaker: Text = Field(description="Who said or wrote them, and where.")
    person: PersonId | None = Field(None, description="The speaker's id in people.yaml, for the emblem.")
    date: Dating = Field(description="When, as EDTF.", examples=["1929-11"])
    date_label: Text | None = Field(None, description="The date in words, where the EDTF date says it badly.")
    source: Text = Field(description="The document and where it is printed, as visitors read it.")
    sources: tuple[Citation, ...] = Field((), description="Entries of sources.yaml.")
    marked: Literal["forced", "hostile"] | None = Field(
        None, description="“forced” for words said under compulsion, “hostile” for an accuser's words."
    )
    caution: Text = Field(description="What a reader should know before believing the words.")


class Panel(Model):
    """One stage of the story, one screen."""

    title: Text = Field(description="The title, in two to five words.")
    date: Dating = Field(description="The time the panel tells of, as EDTF.", examples=["1928-07-11/1929-01"])
    date_label: Text | None = Field(None, description="The date in words, where the EDTF date says it badly.")
    offices_on: Dating | None = Field(
        None,
        description="The day for which the offices are shown; the end of the panel's date when left out.",
        examples=["1929-01-30"],
    )
    art: Picture = Field(description="The panel's picture.")
    label: Annotated[Text, Length(most=60, sentence=25)] = Field(
        description="What a visitor reads first: at most 60 words, sentences of at most 25."
    )
    story: Annotated[Text, Length(least=150, most=300)] = Field(
        description="The longer text behind “Read more”: 150 to 300 words."
    )
    people: tuple[PersonId, ...] = Field((), description="Who is in it, most important first.")
    quotations: tuple[Quotation, ...] = Field((), description="Documented words of the time, one or two.")
    interactives: tuple[AnyInteractive, ...] = Field((), description="Things to do, one or two.")
    content_note: Text | None = Field(
        None, description="What a visitor should know before she sees the panel, such as that it tells of torture."
    )
    claims: tuple[Claim, ...] = Field((), description="Statements of the founding text that belong here.")
    claims_again: tuple[ClaimId, ...] = Field((), description="Claims of other panels that are shown here once more.")
