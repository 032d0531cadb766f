"""Puts the exhibit's content into one language for the screen: names, links, dates, sources."""

from __future__ import annotations

from collections.abc import Iterable
from contextlib import suppress
from fnmatch import fnmatchcase
from functools import cached_property
from html import escape

from PySide6.QtCore import QUrl

from kiosk.content.credits import Credit
from kiosk.content.dates import Dating
from kiosk.content.exhibit import Exhibit, Office
from kiosk.content.index import Index
from kiosk.content.markup import Run, parse
from kiosk.content.numbers import in_digits, in_percent
from kiosk.content.panel import Quotation
from kiosk.content.people import LifeDate
from kiosk.content.sources import CitationEntry
from kiosk.content.text import Text
from kiosk.content.verdict import Verdict
from kiosk.content.words import InterfaceWords

LONG_TITLES = 40
"""How many titles are measured to see how wide the steps must be."""

QUOTATION_MARKS = {"ru": ("«", "»")}
"""The marks around a quotation, by language, where they are not “ and ”."""


class Tongue:
    """Speaks for one exhibit in one language."""

    def __init__(self, exhibit: Exhibit, index: Index, language: str, words: InterfaceWords) -> None:
        self.exhibit = exhibit
        self.index = index
        self.language = language
        self.words = words

    def say(self, text: Text | None) -> str:
        """Give the plain words of a text, or nothing; what is not translated is marked as in another language."""
        return "" if text is None else text.marked(self.language, text.words(self.language))

    def called(self, entry: str) -> str:
        """Give the words that a bare link to a person or a term shows."""
        if entry in self.exhibit.people:
            return self.say(self.exhibit.people[entry].in_text)
        term = self.exhibit.terms[entry]
        return self.say(term.in_text or term.name)

    def number_of(self, panel: str) -> int:
        """Give which panel it is, counted from 1."""
        return self._numbers[panel]

    @cached_property
    def long_titles(self) -> list[str]:
        """The titles of panels that have the most letters."""
        titles = (panel.title for panel in self.exhibit.panels.values())
        longest = sorted(titles, key=lambda title: len(title.words(self.language)), reverse=True)
        return [self.say(title) for title in longest[:LONG_TITLES]]

    @cached_property
    def _numbers(self) -> dict[str, int]:
        return {panel: number for number, panel in enumerate(self.exhibit.panels, 1)}

    def paragraphs(self, text: Text | None) -> list[str]:
        """Give a text's paragraphs in Qt's styled text, with links to people and terms."""
        if text is None:
            return []
        return [text.marked(self.language, words) for words in self.paragraphs_of(text.words(self.language))]

    def paragraphs_of(self, words: str) -> list[str]:
        """Give the paragraphs of a text of this language in Qt's styled text."""
        return [self._styled(paragraph.runs) for paragraph in parse(words)]

    def styled(self, text: Text | None) -> str:
        """Give a text in one piece of Qt's styled text."""
        return "<br>".join(self.paragraphs(text))

    def plain(self, words: str) -> str:
        """Give the words of a piece of text in this language, without its markup."""
        runs = (run for paragraph in parse(words) for run in paragraph.runs)
        return "".join(run.words or self.called(run.link) for run in runs)

    def picture(self, file: str) -> str:
        """Give the address of a picture; another one once its file has changed, for Qt keeps pictures."""
        path = self.exhibit.asset(file)
        address = QUrl.fromLocalFile(str(path))
        with suppress(OSError):
            address.setFragment(str(path.stat().st_mtime_ns))
        return address.toString()

    def credit_line(self, file: str) -> str:
        """Give the credit line of a picture of the exhibit."""
        credit = next((c for c in self.exhibit.credits if any(fnmatchcase(file, name) for name in c.files)), None)
        return f"{self.say(credit.line)} · {credit.licence}" if credit else ""

    def date(self, date: Dating, label: Text | None = None) -> str:
        """Give a date in words, or the words that a curator gave for it."""
        return self.say(label) if label else date.in_words(self.language)

    def number(self, number: int) -> str:
        """Give a number as the language writes it: ``20,000,000``."""
        return in_digits(number, self.language)

    def percent(self, share: int) -> str:
        """Give a share in whole per cent as the language writes it."""
        return in_percent(share, self.language)

    def life_date(self, day: LifeDate | None) -> str:
        """Give a birth or a death in words: the day, the day in the Julian calendar, the place."""
        if day is None:
            return ""
        words = day.date.in_words(self.language)
        if day.old_style is not None:
            julian = self.words.old_style.format(date=day.old_style.in_words(self.language))
            words = f"{words} ({julian})"
        return f"{words}, {self.say(day.place)}" if day.place else words

    def reference(self, key: str, at: Text | None = None) -> str:
        """Give a source as visitors read it: author, title, year; “see” before one not opened."""
        source = self.exhibit.sources[key]
        parts = [self.say(source.author), f"<i>{_written(self.say(source.title))}</i>", source.year or "", self.say(at)]
        words = ", ".join(part if part.startswith("<i>") else _written(part) for part in parts if part)
        return words if source.opened else f"{_written(self.words.see)} {words}"

    def citations(self, citations: Iterable[CitationEntry]) -> list[str]:
        """Give sources as visitors read them."""
        return [self.reference(citation.source, citation.at) for citation in citations]

    def all_credits(self) -> tuple[Credit, ...]:
        """Give every credit of the exhibit's assets, each line once."""
        return tuple({(self.say(credit.line), credit.licence): credit for credit in self.exhibit.credits}.values())

    def verdict(self, verdict: Verdict) -> str:
        """Give a verdict's word."""
        word: str = getattr(self.words.verdicts, verdict.replace(" ", "_"))
        return word

    def quoted(self, quotation: Quotation) -> str:
        """Give a quotation's words in the quotation marks of the language."""
        opening, closing = QUOTATION_MARKS.get(self.language, ("“", "”"))
        return f"{opening}{self.styled(quotation.words)}{closing}"

    def original(self, quotation: Quotation) -> str:
        """Give a quotation's words in the language they were seen in, or nothing."""
        if quotation.original is None:
            return ""
        opening, closing = QUOTATION_MARKS.get(quotation.original.language, ("“", "”"))
        return f"{opening}{quotation.original.words}{closing}"

    def mark(self, quotation: Quotation) -> str:
        """Give the words that mark a forced or hostile quotation, or nothing."""
        marks = {"forced": self.words.marked_forced, "hostile": self.words.marked_hostile}
        return marks[quotation.marked] if quotation.marked else ""

    def office(self, office: Office, held: bool) -> str:
        """Give an office as it is spoken: its name, and that it is lost."""
        name = self.say(office.name)
        return name if held else f"{name}, {self.words.office_lost}"

    def offices_heading(self, day: Dating | None) -> str:
        """Give the heading of the row of offices; it names the day where that is not the panel's own."""
        if day is None:
            return self.words.offices_held
        return self.words.offices_held_on.format(date=day.in_words(self.language))

    def panels_with(self, entry: str) -> list[str]:
        """Give the panels that a person or a term appears on."""
        return self.index.appearances.get(entry, [])

    def _styled(self, runs: Iterable[Run]) -> str:
        return "".join(self._run(run) for run in runs)

    def _run(self, run: Run) -> str:
        if run.is_line_break:
            return "<br>"
        words = _written(run.words)
        if run.link:
            words = f'<a href="{run.link}">{words or _written(self.called(run.link))}</a>'
        return f"<i>{words}</i>" if run.emphasis else words


def _written(words: str) -> str:
    """Give words as Qt's styled text writes them; a no-break space written as itself would break there."""
    return escape(words, quote=False).replace("\u00a0", "&nbsp;")
