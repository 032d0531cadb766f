"""Everything that the exhibit says, in one language, in the order and under the keys in which curators write it.

The models themselves are walked, so that a new field or a new kind of interactive stands in the book at once.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from html import escape
from typing import Any, TypeVar, get_args

from pydantic.fields import FieldInfo

from kiosk.bridge.tongue import Tongue
from kiosk.content.captions import read_captions
from kiosk.content.dates import Dating
from kiosk.content.exhibit import Office
from kiosk.content.model import AssetFile, Model, Refers
from kiosk.content.shape import noun_of
from kiosk.content.sources import CitationEntry
from kiosk.content.text import Text
from kiosk.content.wording import of_books

Mark = TypeVar("Mark", AssetFile, Refers)


@dataclass(frozen=True)
class Said:
    """One thing that is said: under which heading, in which paragraphs of Qt's styled text, from which texts.

    Where a further entry of several ``begins`` there are no words, only its name.
    """

    heading: str
    paragraphs: tuple[str, ...] = ()
    texts: tuple[Text, ...] = ()
    begins: bool = False


class Reader:
    """Reads models in one language."""

    def __init__(self, tongue: Tongue) -> None:
        self._tongue = tongue
        self._exhibit = tongue.exhibit

    def fields(
        self, model: Model, keys: Iterable[str] | None = None, under: str = "", is_entry: bool = False
    ) -> Iterator[Said]:
        """Give what a model says, or some of its fields do.

        ``under`` names the field that the model stands in itself; the parts of what ``is_entry`` begin no entries.
        """
        noun = noun_of(type(model))
        for key in keys or type(model).model_fields:
            field = type(model).model_fields[key]
            heading = of_books.heading(noun, field.alias or key, under)
            if key not in of_books.UNSAID:
                yield from self._value(heading, self._in_words(key, getattr(model, key)), field, is_entry)

    def entries(self, name: str, found: Iterable[tuple[str, Model]]) -> Iterator[Said]:
        """Give what several models say, each begun by its name."""
        for own, model in found:
            yield Said(f"{name} {own}", begins=True)
            yield from self.fields(model, is_entry=True)

    def sources(self, citations: Iterable[CitationEntry], heading: str) -> Said:
        """Give citations as visitors read them."""
        cited = tuple(citations)
        texts = tuple(citation.at for citation in cited if citation.at)
        return Said(heading, tuple(self._tongue.citations(cited)), texts)

    def offices(self, offices: Iterable[tuple[Office, bool]]) -> Said:
        """Give the row of a panel's offices, those that are lost struck through."""
        shown = tuple(offices)
        words = [escape(self._tongue.say(office.name), quote=False) for office, _ in shown]
        row = [name if held else f"<s>{name}</s>" for name, (_, held) in zip(words, shown, strict=True)]
        return Said(of_books.OFFICES, (", ".join(row),), tuple(office.name for office, _ in shown))

    def _in_words(self, key: str, value: Any) -> Any:
        """Give the words that visitors read for what curators choose from a few."""
        if key == "verdict" and value:
            return self._tongue.verdict(value)
        if key == "marked" and value:
            return getattr(self._tongue.words, f"marked_{value}")
        return value

    def _value(self, heading: str, value: Any, field: FieldInfo, is_entry: bool) -> Iterator[Said]:
        match value:
            case None | () | bool() | float():
                return  # nothing is said, or it is seen in the picture
            case Text():
                yield Said(heading, self._styled(value), (value,))
            case Dating():
                yield Said(heading, (escape(value.in_words(self._tongue.language), quote=False),))
            case Model():
                yield from self.fields(value, under=heading, is_entry=is_entry)
            case int():
                yield Said(heading, (self._tongue.number(value),))
            case str():
                yield self._named(heading, (value,), field)
            case (CitationEntry(), *_):
                yield self.sources(value, heading)
            case (str(), *_):
                yield self._named(heading, value, field)
            case (Text(), *_):
                for number, text in enumerate(value, 1):
                    yield Said(f"{of_books.one_of(heading)} {number}", self._styled(text), (text,))
            case (Model(), *_) if is_entry:
                for number, part in enumerate(value, 1):
                    yield from self.fields(part, under=f"{of_books.one_of(heading)} {number}", is_entry=True)
            case (Model(), *_):
                named = ((_name(entry, number), entry) for number, entry in enumerate(value, 1))
                yield from self.entries(of_books.one_of(heading), named)
            case Mapping():
                yield from self._captions(heading, value)

    def _styled(self, text: Text) -> tuple[str, ...]:
        return tuple(self._tongue.paragraphs_of(text.words(self._tongue.language)))

    def _named(self, heading: str, values: tuple[str, ...], field: FieldInfo) -> Said:
        """Give ids by the names that visitors read, files with their credit line, and other words as they are."""
        refers = next(_marks(field, Refers), None)
        if refers and refers.noun in ("person", "panel"):
            entries: Mapping[str, Any] = self._exhibit.people if refers.noun == "person" else self._exhibit.panels
            texts = tuple(entries[value].name if refers.noun == "person" else entries[value].title for value in values)
            names = [text.words(self._tongue.language) for text in texts]
            return Said(heading, (escape(", ".join(names), quote=False),), texts)
        if any(_marks(field, AssetFile)):
            credit = self._exhibit.credit_of(values[0])
            words = (values[0], self._tongue.credit_line(values[0])) if credit else (values[0],)
            texts = (credit.line,) if credit else ()
            return Said(heading, tuple(escape(word, quote=False) for word in words), texts)
        return Said(heading, (escape(", ".join(values), quote=False),))

    def _captions(self, heading: str, files: Mapping[str, str]) -> Iterator[Said]:
        """Give what the captions of a sound or film say in the language, where there are any in it."""
        if file := files.get(self._tongue.language):
            cues = read_captions(self._exhibit.asset(file))
            yield Said(heading, tuple(escape(cue.words, quote=False).replace("\n", "<br>") for cue in cues))


def _name(entry: Model, number: int) -> str:
    """Give the name of one of several entries: its id, or its number."""
    return str(getattr(entry, "id", number))


def _marks(field: FieldInfo, kind: type[Mark]) -> Iterator[Mark]:
    """Give the marks of a kind that a field bears, or what stands in it."""
    yield from (mark for mark in field.metadata if isinstance(mark, kind))
    inner = [field.annotation]
    while inner:
        arguments = get_args(inner.pop())
        yield from (argument for argument in arguments if isinstance(argument, kind))
        inner.extend(argument for argument in arguments if get_args(argument))
