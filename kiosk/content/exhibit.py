"""The exhibit as a whole: ``exhibit.yaml``, and everything its folder holds once it is read."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Self

from pydantic import Field, field_validator, model_validator

from kiosk.content.credits import Credit
from kiosk.content.dates import Dating
from kiosk.content.events import Era, Event
from kiosk.content.interactives import AnyInteractive
from kiosk.content.model import Model, PanelId, PersonId, needs, wrong
from kiosk.content.narration import Clips
from kiosk.content.panel import Panel
from kiosk.content.people import Person
from kiosk.content.sources import Citation, Source
from kiosk.content.terms import Term
from kiosk.content.text import LANGUAGE_TAG, LanguageTag, Text
from kiosk.content.ties import Tie
from kiosk.content.wording import of_entries, of_texts

_ADDRESS = re.compile(r"https?://[^\s{}]+(\{panel\}[^\s{}]*)?")


class Office(Model):
    """A post that the protagonist held for a time; panels show which are held and which are lost."""

    name: Text = Field(description="The post, in one or two words, as it stands in the row of offices.")
    held: Dating = Field(
        description="From when to when it was held, as an interval; leave an end open where it is not known.",
        examples=["1924-06-02/1929-11-17", "/1929-04-23"],
    )
    note: Text | None = Field(None, description="A sentence for the about page: what the post was, how it was lost.")
    sources: tuple[Citation, ...] = Field((), description="Where the dates come from.")


def address_is_right(address: str | None) -> str | None:
    """Take a web address for QR codes, in which ``{panel}`` may stand once; raises what a validator raises."""
    if address is not None and not _ADDRESS.fullmatch(address):
        raise wrong(of_entries.bad_address(address))
    return address


class ExhibitFile(Model):
    """What ``exhibit.yaml`` says of the exhibit as a whole."""

    model_config = needs("protagonist", when={"required": ["offices"], "properties": {"offices": {"minItems": 1}}})

    title: Text = Field(description="The exhibit's title, as it stands on home and in the attract loop.")
    introduction: Text = Field(description="One or two sentences under the title on home.")
    languages: tuple[LanguageTag, ...] = Field(
        min_length=1,
        description="Language tags, the first language first; each is offered to visitors.",
        examples=[["en", "ru"]],
        json_schema_extra={"uniqueItems": True},
    )
    protagonist: PersonId | None = Field(
        None, description="The person whose emblem walks down the steps and whose offices are shown."
    )
    offices: tuple[Office, ...] = Field((), description="Posts held by the protagonist, in the order shown.")
    panels: tuple[PanelId, ...] | None = Field(
        None, description="The panels shown, in order; without it the numbers of the panels' files decide."
    )
    overviews: tuple[AnyInteractive, ...] = Field(
        (), max_length=3, description="Interactives that are screens of their own, reached from home."
    )
    take_away: str | None = Field(
        None,
        description="A web address that visitors take with them as a QR code; {panel} in it becomes the panel's id.",
        examples=["https://museum.example/fall/{panel}"],
        json_schema_extra={"pattern": f"^{_ADDRESS.pattern}$", "patternErrorMessage": of_entries.ADDRESS_SHAPE},
    )
    about: Text = Field(description="The about page: where the exhibit's text comes from and how it was checked.")
    licence: Text = Field(description="The licence of the exhibit's own words and art, for the about page.")

    @field_validator("languages")
    @classmethod
    def _languages_are_tags(cls, languages: tuple[str, ...]) -> tuple[str, ...]:
        for index, tag in enumerate(languages):
            if not LANGUAGE_TAG.fullmatch(tag):
                raise wrong(of_texts.language_tag(tag), at=index)
            if tag in languages[:index]:
                raise wrong(of_texts.repeated_language(tag), at=index)
        return languages

    @field_validator("take_away")
    @classmethod
    def _take_away_is_an_address(cls, address: str | None) -> str | None:
        return address_is_right(address)

    @model_validator(mode="after")
    def _offices_are_somebodys(self) -> Self:
        if self.offices and self.protagonist is None:
            raise wrong(of_entries.offices_without_protagonist(), at="offices")
        return self


@dataclass(frozen=True)
class Exhibit:
    """One story, read and checked: nothing in it changes.

    ``panels`` are in the order of the steps; mappings are from id to entry. ``narration`` holds the recordings by
    language, panel and part; one that says another text than the present one is left out.
    """

    id: str
    gallery: Path
    file: ExhibitFile
    panels: Mapping[str, Panel]
    people: Mapping[str, Person]
    terms: Mapping[str, Term]
    sources: Mapping[str, Source]
    events: tuple[Event, ...]
    eras: tuple[Era, ...]
    ties: tuple[Tie, ...]
    credits: tuple[Credit, ...]
    narration: Clips

    @property
    def languages(self) -> tuple[str, ...]:
        """Give the tags of the languages offered, the first language first."""
        return self.file.languages

    def asset(self, path: str) -> Path:
        """Give the place on disk of a file below the gallery's ``assets/``."""
        return self.gallery / "assets" / path

    def credit_of(self, path: str) -> Credit | None:
        """Give the credit of a file below the gallery's ``assets/``."""
        return next((credit for credit in self.credits if credit.covers(path)), None)

    def names(self, language: str) -> dict[str, str]:
        """Give the words that bare links to people and terms show in a language, by id."""
        people = {entry: person.in_text.words(language) for entry, person in self.people.items()}
        return people | {entry: (term.in_text or term.name).words(language) for entry, term in self.terms.items()}
