"""Makes of each event of a timeline what a panel and its event on the line of years say."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from kiosk.content.dates import Dating
from kiosk.content.lengths import WORD
from kiosk.content.wording import of_losses
from kiosk.desk.timelinejs.dates import dated
from kiosk.desk.timelinejs.html import clean, is_cut, line_of
from kiosk.desk.timelinejs.names import Names
from kiosk.desk.timelinejs.prose import Prose, in_line, joined
from kiosk.desk.timelinejs.references import Reference, Shelf, beside, of_text
from kiosk.desk.timelinejs.slides import Dropped, Media, Slide, Where

LABEL_WORDS = 60
_TITLE_WORDS = 6
LONGEST_TITLE = 80
"""The most characters of a panel's title."""

_LONGEST_LABEL = 800
_LONGEST_GROUP = 60
_LONGEST_STORY = 9_000
"""The most characters of a story: half of what the check allows, for signs that must be typed as two."""


@dataclass(frozen=True)
class Told:
    """One panel with its event; texts are typed as in the exhibit, ``sources`` are the ids of entries."""

    where: Where
    name: str
    date: Dating
    date_label: str
    title: str
    label: str
    story: str
    says: str
    sources: tuple[str, ...]
    media: Media


@dataclass(frozen=True)
class Sources:
    """The kiosk's own words, in the exhibit's language, for the sources at the end of a story."""

    heading: str
    see: str


def tell(
    slides: Iterable[Slide], shelf: Shelf, words: Sources, language: str
) -> tuple[tuple[Told, ...], tuple[Dropped, ...]]:
    """Make the panels, in the order of their dates, and say what was left out; sources are put on the shelf."""
    dropped: list[Dropped] = []
    dating: list[tuple[Slide, Dating, str]] = []
    for slide in slides:
        came = dated(slide.start, slide.end, slide.display, language)
        dropped += [Dropped(slide.where, said) for said in came.remarks]
        if slide.start is None:
            dropped.append(Dropped(slide.where, of_losses.no_date()))
        if came.date:
            dating.append((slide, came.date, came.label))
    names, told = Names(), list[Told]()
    for slide, date, label in sorted(dating, key=lambda one: one[1].order):
        panel, remarks = _tell(slide, date, label, names, shelf, words)
        dropped += [Dropped(slide.where, said) for said in remarks]
        if panel:
            told.append(panel)
    return tuple(told), tuple(dropped)


def _tell(
    slide: Slide, date: Dating, date_label: str, names: Names, shelf: Shelf, words: Sources
) -> tuple[Told | None, list[str]]:
    headline, text, media = clean(slide.headline), clean(slide.text), beside(slide.media)
    references, remarks = [*media.others], [*media.remarks]
    for part in (headline, text):
        linked, said_of_it = of_text(part)
        references += linked
        remarks += said_of_it
    remarks += remarks_of(slide)
    said = joined(text.prose, media.words) or headline.prose or clean(slide.media.caption).prose
    title = _title(headline.prose, said)
    if not title:
        return None, [of_losses.no_words()]
    if "*" in headline.prose.flat and "*" not in title:
        remarks.append(of_losses.no_stars(title))
    label, story, whole_headline = said.beginning(LABEL_WORDS, _LONGEST_LABEL), said, Prose()
    if len(headline.prose.flat) > LONGEST_TITLE:
        remarks.append(of_losses.headline_shortened())
        whole_headline = headline.prose.beginning(_LONGEST_STORY, _LONGEST_LABEL) if said != headline.prose else Prose()
    if not said.words.startswith(label.words):
        remarks.append(of_losses.label_cut())
    if len(said.words) > _LONGEST_STORY:
        story = said.beginning(_LONGEST_STORY, _LONGEST_STORY)
        remarks.append(of_losses.text_cut(len(WORD.findall(story.words))))
    group = Prose(line_of(slide.group, _LONGEST_GROUP))
    if is_cut(group.words, slide.group):
        remarks.append(of_losses.words_shortened(group.words))
    says = said.beginning(LABEL_WORDS, _LONGEST_LABEL, most_sentences=1)
    name = names.give(slide.name or title, f"event-{slide.where.number:02}")
    named = [media.named] if media.named else []
    told = Told(
        slide.where,
        name,
        date,
        date_label,
        title,
        label.typed(),
        "\n\n".join(filter(None, (_stressed(group), _stressed(whole_headline), story.typed(), _cited(named, words)))),
        " // ".join(filter(None, (says.typed(), _stressed(group)))),
        tuple(dict.fromkeys(shelf.put(reference, name) for reference in (*named, *references))),
        slide.media,
    )
    return told, remarks


def remarks_of(slide: Slide) -> list[str]:
    """Say what of any slide has no place in an exhibit."""
    remarks = [of_losses.background()] if slide.background else []
    return remarks + [of_losses.unknown_key(key) for key in slide.others]


def _title(headline: Prose, said: Prose) -> str:
    """Give the title of a panel: its headline, or else its first words; nothing where there are none."""
    first = said.beginning(_TITLE_WORDS, LONGEST_TITLE, most_sentences=1) if said else said
    return in_line(headline, LONGEST_TITLE) or in_line(first, LONGEST_TITLE)


def _stressed(words: Prose) -> str:
    return Prose(words.words, ((0, len(words.words)),)).typed() if words else ""


def _cited(named: Iterable[Reference], words: Sources) -> str:
    """Give the sources that a visitor should know of as the last paragraph of a story."""
    lines = [
        f"{Prose(words.see).typed()} {Prose(', '.join(filter(None, (one.title, one.details)))).typed()}"
        for one in named
    ]
    return " // ".join([f"*{Prose(words.heading).typed()}*", *lines]) if lines else ""
