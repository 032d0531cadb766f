"""The scribe: sets what the exhibit says and shows in one language."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from kiosk.bridge.tongue import Tongue
from kiosk.content.draft import Draft
from kiosk.content.index import Index
from kiosk.content.languages import is_right_to_left
from kiosk.content.programme import Programme
from kiosk.content.text import Text
from kiosk.content.wording import of_books
from kiosk.desk.book.elements import Entry, Passage, Pictures
from kiosk.desk.book.flow import Element
from kiosk.desk.book.paper import MM, plain, reading
from kiosk.desk.book.screens import Screens, rows_of
from kiosk.desk.book.standing import Fault, Standing
from kiosk.desk.book.texts import Reader, Said
from kiosk.desk.proof import Setting

_SMALL = ("sources", "file and credit", "link", "files")
"""Headings whose words are set small, for they are looked up rather than read."""

_SHORT = 80 * MM
"""The height of an entry that is not parted by the end of a page."""


class Scribe:
    """Sets texts and pictures of one language, and remembers which pictures have not been shown yet.

    ``amiss`` counts the passages marked since it was last cleared.
    """

    def __init__(self, programme: Programme, draft: Draft, setting: Setting, screens: Screens, large: set[str]) -> None:
        self.exhibit = programme.exhibit
        self.words = programme.words[setting.language]
        self.index = Index(self.exhibit)
        self.tongue = Tongue(self.exhibit, self.index, setting.language, self.words)
        self.read = Reader(self.tongue)
        self.amiss: dict[Fault, int] = {"missing": 0, "stale": 0}
        self._setting = setting
        self._screens = screens
        self._large = large
        self._standing = Standing(draft, setting.language)
        self._left = list(screens)
        self.first_words = programme.words[self.exhibit.languages[0]]
        name = self.first_words.language_name
        self._warnings = {"missing": of_books.not_translated(name), "stale": of_books.out_of_date(name)}

    def right_to_left(self, *texts: Text) -> bool:
        """Tell which way is written: in this language, or in the one that is shown for want of a translation."""
        shown = {text.spoken_in(self.tongue.language) for text in texts}
        return is_right_to_left(shown.pop() if len(shown) == 1 else self.tongue.language)

    def passages(self, said: Iterable[Said]) -> Iterator[Element]:
        """Set what is said, each paragraph a passage; a short entry stands on one page."""
        entry: list[Passage] = []
        for each in said:
            if each.begins:
                yield from _together(entry)
                entry = []
                yield Entry(each.heading)
            else:
                entry += self._paragraphs(each)
        yield from _together(entry)

    def _paragraphs(self, said: Said) -> Iterator[Passage]:
        fault = self._standing.fault_of(said.texts)
        if fault:
            self.amiss[fault] += 1
        key = said.heading.rpartition(", ")[2]
        font = reading(13) if key == "label" else plain(8.5) if key in _SMALL else reading(9.5)
        for number, words in enumerate(said.paragraphs):
            yield Passage(
                "" if number else said.heading,
                words,
                font,
                self._warnings[fault] if fault else "",
                self.right_to_left(*said.texts),
                before=0.6 * MM if number and key in _SMALL else 1.3 * MM,
            )

    def pictures(self, place: str, *overlays: str) -> list[Pictures]:
        """Set the pictures of a place: of some of its overlays, or without any named all that begin with it."""
        names = [f"{place}{overlay}" for overlay in overlays] or [
            name for name in self._screens if name == place or name.startswith(f"{place}-")
        ]
        captions = {name: of_books.caption(name.removeprefix(place)) for name in names if name in self._left}
        self._left = [name for name in self._left if name not in captions]
        return rows_of(self._screens, captions, self._large, self._setting)

    def pictures_left(self) -> list[Pictures]:
        """Set the pictures that have not been shown yet."""
        captions = {name: of_books.caption(name) for name in self._left}
        self._left = []
        return rows_of(self._screens, captions, self._large, self._setting)


def _together(entry: Sequence[Passage]) -> Sequence[Passage]:
    """Keep the passages of an entry together where they are few, or else the first of them."""
    height = sum(passage.before + sum(passage.slices) for passage in entry)
    for passage in entry[:-1] if height <= _SHORT else entry[:1]:
        passage.keeps = True
    return entry
