"""Prose: words in paragraphs, some of them in emphasis, before they are typed in the markup of an exhibit."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby
from typing import Self

from kiosk.content import markup
from kiosk.content.lengths import WORD
from kiosk.content.sentences import sentences

_MEANT_AS_TYPED = re.compile(r"[\\*]|\[(?=\[)|(?<=\[)\[|(?<!\S)//(?!\S)")
_LOOSE_END = " ,;:–—"


@dataclass(frozen=True)
class Prose:
    """Words in paragraphs: a blank line stands between two, a line end where a new line begins.

    ``stressed`` are the stretches, from one character to before another, that are set in emphasis.
    """

    words: str = ""
    stressed: tuple[tuple[int, int], ...] = ()

    def __bool__(self) -> bool:
        return bool(self.words)

    @property
    def flat(self) -> str:
        """Give the words on one line."""
        return re.sub(r"\n+", " ", self.words)

    def cut(self, end: int, after: str = "") -> Self:
        """Give what stands before a character, with words put after it."""
        spans = ((start, min(last, end)) for start, last in self.stressed if start < end)
        return type(self)(self.words[:end] + after, tuple(spans))

    def sentences(self) -> Iterator[tuple[int, int]]:
        """Give the first character of each sentence and the one after its last; a new line ends a sentence."""
        for line in re.finditer(r"[^\n]+", self.words):
            for start, end in sentences(line[0]):
                yield line.start() + start, line.start() + end

    def beginning(self, words: int, characters: int, most_sentences: int | None = None) -> Self:
        """Give as many whole sentences as keep within the bounds; of a first one that does not, what fits, and “…”."""
        near = self.cut(2 * characters)
        counted = [word.end() for word in WORD.finditer(near.words)]
        ends = [end for _, end in near.sentences() if end <= characters][:most_sentences]
        fitting = [end for end in ends if bisect_right(counted, end) <= words]
        if fitting:
            return self.cut(fitting[-1])
        fits = [end for end in counted[: words - 1] if end < characters]
        whole = self.words[: fits[-1] if fits else characters - 1].rstrip(_LOOSE_END)
        return self.cut(len(whole), "…")

    def typed(self) -> str:
        """Type it as a curator would, so that the kiosk shows what was written."""
        return "".join(self._typed())

    def _typed(self) -> Iterator[str]:
        is_stressed = bytearray(len(self.words))
        for start, end in self.stressed:
            is_stressed[start:end] = b"\x01" * (end - start)
        for part in re.finditer(r"\n+|[^\n]+", self.words):
            if part[0][0] == "\n":
                yield " // " if part[0] == "\n" else "\n\n"
                continue
            at = part.start()
            for stress, run in groupby(is_stressed[at : part.end()]):
                words = self.words[at : at + len(list(run))]
                at += len(words)
                said = words.strip()
                if stress and said:
                    before, _, after = words.partition(said)
                    yield f"{before}*{_as_typed(said)}*{after}"
                else:
                    yield _as_typed(words)


def joined(*parts: Prose) -> Prose:
    """Put pieces of prose one after the other, as paragraphs."""
    words, stressed = "", list[tuple[int, int]]()
    for part in filter(None, parts):
        words += "\n\n" if words else ""
        stressed += [(len(words) + start, len(words) + end) for start, end in part.stressed]
        words += part.words
    return Prose(words, tuple(stressed))


def in_line(prose: Prose, longest: int) -> str:
    """Give prose as one line for a place that knows no markup, cut where it is longer."""
    words = prose.flat
    if len(words) > longest:
        whole = words[:longest].rpartition(" ")[0] or words[: longest - 1]
        words = whole.rstrip(_LOOSE_END) + "…"
    if markup.faults(words) or markup.links(words):
        words = re.sub(r"(?<=\w)\*(?=\w)", "•", words)
        words = re.sub(r"(?<= )\* ?|\*|(?<=\[)\[+|\](?=\])", "", words)
    return words.strip()


def _as_typed(words: str) -> str:
    return _MEANT_AS_TYPED.sub(r"\\\g<0>", words)
