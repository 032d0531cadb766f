"""The pages before and after the panels: home, who's-who, glossary, chronology, bibliography, what the kiosk says."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from html import escape
from types import MappingProxyType

from kiosk.content.model import Model
from kiosk.content.text import Text
from kiosk.content.wording import of_books
from kiosk.desk.book.flow import Element
from kiosk.desk.book.scribe import Scribe
from kiosk.desk.book.texts import Said


def home(scribe: Scribe) -> Iterator[Element]:
    """Set home, and every screen that stands in no other chapter."""
    yield from scribe.passages(scribe.read.fields(scribe.exhibit.file, ("title", "introduction", "take_away")))
    yield from scribe.pictures_left()


def people(scribe: Scribe) -> Iterator[Element]:
    """Set the cards of the people."""
    for name, person in scribe.exhibit.people.items():
        yield from scribe.passages([Said(scribe.tongue.say(person.name), begins=True)])
        yield from scribe.pictures(f"person-{name}", "")
        yield from scribe.passages(scribe.read.fields(person, is_entry=True))


def terms(scribe: Scribe) -> Iterator[Element]:
    """Set the cards of the glossary, then its words."""
    yield from scribe.pictures("term")
    yield from scribe.passages(scribe.read.entries("term", scribe.exhibit.terms.items()))


def chronology(scribe: Scribe) -> Iterator[Element]:
    """Set the eras and the events."""
    events = sorted(scribe.exhibit.events, key=lambda event: event.date.order)
    yield from scribe.passages(scribe.read.entries("era", _numbered(scribe.exhibit.eras)))
    yield from scribe.passages(scribe.read.entries("event", ((event.id, event) for event in events)))


def ties(scribe: Scribe) -> Iterator[Element]:
    """Set who stood with whom."""
    yield from scribe.passages(scribe.read.entries("tie", _numbered(scribe.exhibit.ties)))


def bibliography(scribe: Scribe) -> Iterator[Element]:
    """Set the sources."""
    for name, source in scribe.exhibit.sources.items():
        texts = tuple(text for text in (source.author, source.title) if text)
        yield from scribe.passages([Said(name, (scribe.tongue.reference(name),), texts)])
        yield from scribe.passages(scribe.read.fields(source, ("details", "link")))


def about(scribe: Scribe) -> Iterator[Element]:
    """Set the about page, the offices and the credits."""
    file, read = scribe.exhibit.file, scribe.read
    yield from scribe.pictures("about", "")
    yield from scribe.passages(read.fields(file, ("about", "licence")))
    yield from scribe.passages(read.entries("office", _numbered(file.offices)))
    yield from scribe.passages(read.entries("credit", _numbered(scribe.exhibit.credits)))


def interface(scribe: Scribe) -> Iterator[Element]:
    """Set what the kiosk itself says."""
    first = scribe.exhibit.languages[0]
    yield from scribe.passages([Said("", (of_books.WORDS_OF_THE_KIOSK,))])
    yield from scribe.passages(_words(scribe.words, scribe.first_words, scribe.tongue.language, first))


def _words(words: Model, first_words: Model, language: str, first: str) -> Iterator[Said]:
    """Give the interface's words as texts, which they are not in their files, one a language."""
    for key in type(words).model_fields:
        said, source = getattr(words, key), getattr(first_words, key)
        if isinstance(said, Model):
            yield from _words(said, source, language, first)
        elif isinstance(said, str):
            by_language: Mapping[str, str] = MappingProxyType({first: source, language: said})
            yield Said(key.replace("_", " "), (escape(said, quote=False),), (Text(by_language, first),))


def _numbered(models: tuple[Model, ...]) -> Iterator[tuple[str, Model]]:
    return ((str(number), model) for number, model in enumerate(models, 1))
