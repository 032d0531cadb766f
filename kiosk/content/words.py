"""The interface's own words: ``assets/words/LANGUAGE.yaml``, one file a language."""

from __future__ import annotations

from pydantic import Field

from kiosk.content.model import Model


class VerdictWords(Model):
    """The verdicts, as they stand beside a claim."""

    supported: str = Field(description="The record bears the claim out.")
    imprecise: str = Field(description="Right at the core, wrong in a detail.")
    disputed: str = Field(description="Historians or sources divide.")
    differs: str = Field(description="The record says otherwise.")
    not_verified: str = Field(description="No source could be opened that says so.")


class InterfaceWords(Model):
    """Everything the kiosk itself says to a visitor, in one language."""

    language_name: str = Field(description="The language's name in itself, as it stands on its button.")
    touch_to_begin: str = Field(description="The invitation of the attract loop.")
    home: str = Field(description="Button: to home.")
    about: str = Field(description="Button and heading: about this exhibit.")
    next: str = Field(description="Button: to the next panel.")
    back: str = Field(description="Button: to the panel before.")
    close: str = Field(description="Button: close what lies over the panel.")
    back_to: str = Field(description="Button: close this card, back to what lay under it.")
    scroll_down: str = Field(description="Button: further down in a long text.")
    scroll_up: str = Field(description="Button: back up in a long text.")
    text_size: str = Field(description="Button: next larger text, then back to the smallest.")
    contrast: str = Field(description="Button: high contrast on or off.")
    language: str = Field(description="Button: the next language.")
    read_more: str = Field(description="Button and heading: the story behind the label.")
    how_do_we_know: str = Field(description="Button and heading: the claims with their sources.")
    notes_count: str = Field(description="Spoken after the button: {count} claims that need a note.")
    in_their_words: str = Field(description="Heading over the quotations.")
    caution: str = Field(description="Button: what to know before believing a quotation.")
    original: str = Field(description="Heading over a quotation's words in their own language.")
    marked_forced: str = Field(description="Mark: words said under compulsion.")
    marked_hostile: str = Field(description="Mark: an accuser's words.")
    founding_text_says: str = Field(description="Heading over what the founding text says.")
    record_shows: str = Field(description="Heading over what the record shows.")
    curators_note: str = Field(description="Heading over the curator's note.")
    sources: str = Field(description="Heading over sources.")
    see: str = Field(description="Before a source that the curators have not opened.")
    verdicts: VerdictWords = Field(description="The verdicts.")
    people: str = Field(description="Heading over the people of a panel.")
    offices_held: str = Field(description="Heading over the row of offices.")
    offices_held_on: str = Field(description="The same with another day than the panel's: {date}.")
    office_lost: str = Field(description="Spoken after the name of an office that is lost.")
    born: str = Field(description="Before a birth date.")
    died: str = Field(description="Before a death date.")
    old_style: str = Field(description="After a date in the Julian calendar, in brackets: {date}.")
    role: str = Field(description="Heading over what a person was.")
    relations: str = Field(description="Heading over how a person stood to others.")
    fate: str = Field(description="Heading over how a person's life ended.")
    appears_on: str = Field(description="Heading over the panels a person or term appears on.")
    step: str = Field(description="Name of a step: {number} of {count}, {title}.")
    credits: str = Field(description="Heading over who made what.")
    licence: str = Field(description="Heading over the licence.")
    what_is_counted: str = Field(description="Heading over what the kiosk counts.")
    nothing_is_counted: str = Field(description="What is counted of a visit, in a sentence or two.")
    bibliography: str = Field(description="Heading over all sources.")
    still_there: str = Field(description="The question after a time without a touch.")
    starting_over_in: str = Field(description="Under the question: {seconds} seconds are left.")
    keep_reading: str = Field(description="Button: the visitor is still there.")
    start_over: str = Field(description="Button: back to the start for the next visitor.")
    one_back: str = Field(description="Button: to the one before, of several shown one at a time.")
    one_on: str = Field(description="Button: to the one after, of several shown one at a time.")
    of_count: str = Field(description="Spoken and shown where one of several is shown: {number} of {count}.")
    look_closer: str = Field(description="Button: the panel's picture, large.")
    before_you_go_on: str = Field(description="Heading over a content note.")
    go_on: str = Field(description="Button: on to the panel after its content note.")
    out_of_order: str = Field(description="Where a thing to do cannot be shown.")
    take_away: str = Field(description="Heading over the code to take along.")
    take_away_says: str = Field(description="Beside the code: what to do with it.")
