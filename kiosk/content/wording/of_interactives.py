"""Problems of interactives."""

from __future__ import annotations

from collections.abc import Sequence

from kiosk.content.problem import Wording
from kiosk.content.wording.manner import counted, did_you_mean, listed, shown


def too_many_dots(number: int, each: int, most: int) -> Wording:
    return Wording(
        f"{number:,} with one dot for each {each:,} makes {number // each:,} dots; at most {most:,} can be drawn.",
        f'Let one dot stand for more: "each: {max(1, 10 ** len(str(number // most)))}".',
    )


def side_of_no_kind(name: str, both: bool) -> Wording:
    has = "both a text and a picture" if both else "neither a text nor a picture"
    return Wording(f"The {name} side has {has}.", 'Give it one of the two, "text" or "picture".')


def sides_of_different_kinds() -> Wording:
    return Wording("One side is a text and the other a picture.", "Give both a text, or both a picture.")


def answers(count: int) -> Wording:
    return Wording(f"The poll has {counted(count, 'answer')}.", "Give two to four to choose from.")


def card_twice(card: str) -> Wording:
    return Wording(f"Two cards have the id {shown(card)}.", "Give each card its own id.")


def dates_tie(one: str, other: str, date: str) -> Wording:
    return Wording(
        f"The cards {shown(one)} and {shown(other)} begin on the same date, {date}, so that neither comes first.",
        "Give one of them a more exact date, or take it away.",
    )


def date_too_vague(vague: str, date: str, other: str, day: str) -> Wording:
    return Wording(
        f"The card {shown(vague)} has the date {date}, which may be before or after {shown(other)}, {day}.",
        "Give it a more exact date, or take it away.",
    )


def order_given_away() -> Wording:
    return Wording("The cards lie in their true order at first.", "List them in another order.")


def told_otherwise(ids: Sequence[str]) -> Wording:
    return Wording('"told" must name each card once.', listed(ids, "The cards"))


def told_by_nobody() -> Wording:
    return Wording('"told" is given, but not whose order it is.', '"told_by": Which text tells them so.')


def place_twice(place: str) -> Wording:
    return Wording(f"Two places have the id {shown(place)}.", "Give each place its own id.")


def places_coincide(one: str, other: str) -> Wording:
    return Wording(
        f"The places {shown(one)} and {shown(other)} lie on the same spot.",
        "Correct the longitude or latitude of one of them, or make one place of the two.",
    )


def face_twice(person: str) -> Wording:
    return Wording(f"{shown(person)} has two faces.", "Put all that is said of one person into one.")


def face_says_nothing(person: str) -> Wording:
    return Wording(f"The face of {shown(person)} says nothing.", 'Give it "says", or "facts", or both.')


def record_without_label() -> Wording:
    return Wording(
        'A card has a "record", but nothing stands over it.',
        '"record_label": What stands over it, in one to three words.',
    )


def unknown_place(place: str, known: Sequence[str]) -> Wording:
    return Wording(f"The route has no place {shown(place)}.", did_you_mean(place, known, listed(known, "Its places")))


def moments_out_of_order(date: str, before: str) -> Wording:
    return Wording(f"The moment {date} stands after {before}.", "Put the moments in the calendar's order.")


def moments_tie(date: str, before: str) -> Wording:
    return Wording(
        f"The moment {date} begins with the one before it, {before}.", "Give it a later date, or keep one of the two."
    )


def event_twice(event: str) -> Wording:
    return Wording(f"The event {shown(event)} stands out twice.", "Keep one of the two.")


def years_without_end(shows: str) -> Wording:
    return Wording(f"The years in sight, {shown(shows)}, are open at one end.", "Give both ends, such as 1924/1938.")


def eras_overlap(one: str, other: str) -> Wording:
    return Wording(f"The eras {one} and {other} overlap.", "Let one end before the other begins.")


def shown_twice(person: str) -> Wording:
    return Wording(f"The network shows {shown(person)} twice.", "Name each person once.")


def tie_to_oneself(person: str) -> Wording:
    return Wording(f"A tie joins {shown(person)} to the same person.", "Name two people.")
