"""How easy a text is to read: Flesch's measure, as it was fitted to each language.

English: Flesch 1948. Russian: Oborneva 2006. German: Amstad 1978. French: Kandel and Moles 1958. Italian: Franchina
and Vacca 1986. Spanish: Fernández Huerta 1959. Other languages have no measure here, and nothing is said of them.
"""

from __future__ import annotations

import re
import statistics
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from kiosk.content import markup
from kiosk.content.draft import Draft
from kiosk.content.lengths import names_of
from kiosk.content.problem import Place, Problem
from kiosk.content.sentences import sentences
from kiosk.content.shape import walk
from kiosk.content.wording import of_remarks

HARD = 30.0
"""Below this a text is for readers with a university degree, on Flesch's own scale."""

FEWEST_WORDS = 25
"""The measure says nothing of a shorter text."""

_WORD = re.compile(r"[^\W\d_]+(?:[-’'][^\W\d_]+)*")


@dataclass(frozen=True)
class Measure:
    """Flesch's three numbers for a language, and the vowels of which each group makes a syllable."""

    base: float
    for_each_word_in_a_sentence: float
    for_each_syllable_in_a_word: float
    vowels: re.Pattern[str]
    silent: re.Pattern[str] | None = None
    """The ends of words of which the last vowel is not heard."""

    def of(self, words: str) -> float | None:
        """Give how easy a text is, from 0, hard, to 100, easy; None for one that is too short."""
        found = _WORD.findall(words)
        if len(found) < FEWEST_WORDS:
            return None
        syllables = sum(self._syllables(word) * times for word, times in Counter(map(str.lower, found)).items())
        in_sentence = len(found) / len(sentences(words))
        return (
            self.base
            - self.for_each_word_in_a_sentence * in_sentence
            - self.for_each_syllable_in_a_word * syllables / len(found)
        )

    def _syllables(self, word: str) -> int:
        count = len(self.vowels.findall(word))
        return max(1, count - 1 if self.silent and self.silent.search(word) else count)


_SILENT_E = re.compile(r"(?:[^aeiouyl]|[aeiouy]l)e$|[^aeiouydt]ed$|[^aeiouyscxzhg]es$")
MEASURES = {
    "en": Measure(206.835, 1.015, 84.6, re.compile("[aeiouy]+"), _SILENT_E),
    "ru": Measure(206.835, 1.3, 60.1, re.compile("[аеёиоуыэюя]")),
    "de": Measure(180.0, 1.0, 58.5, re.compile("[aeiouyäöü]+")),
    "fr": Measure(207.0, 1.015, 73.6, re.compile("[aeiouyàâéèêëîïôûùœ]+"), re.compile("[^aeiouyé]es?$")),
    "it": Measure(217.0, 1.3, 60.0, re.compile("[aeiouàèéìíòóù]+")),
    "es": Measure(206.84, 1.02, 60.0, re.compile("[aeiouáéíóúü]+")),
}


@dataclass(frozen=True)
class Label:
    """A label or a story in one language, and how easy it is to read."""

    place: Place
    key: str
    language: str
    ease: float


def eases(draft: Draft) -> Iterator[Label]:
    """Give how easy each label and each story is, in each language that has a measure."""
    names: dict[str, Mapping[str, str]] = {}
    for sheet in draft.panels.values():
        for marked in walk(sheet.shape, sheet.yaml.data or {}):
            key, language = marked.path[0], marked.language or draft.languages.tags[0]
            measure = MEASURES.get(language.partition("-")[0])
            if key not in ("label", "story") or measure is None:
                continue
            if language not in names:
                names[language] = names_of(draft, language)
            ease = measure.of(markup.plain(marked.words, names[language]))
            if ease is not None:
                yield Label(sheet.yaml.place(marked.path), str(key), language, ease)


def check_ease(labels: Iterable[Label]) -> Iterator[Problem]:
    """Give a warning for each text that is hard to read."""
    for label in labels:
        if label.ease < HARD:
            said = of_remarks.hard_to_read(label.key, label.language, label.ease)
            yield Problem.at(label.place, said, "warning")


def by_language(labels: Iterable[Label]) -> Mapping[str, float]:
    """Give for each language how easy the text in the middle is."""
    found: dict[str, list[float]] = {}
    for label in labels:
        found.setdefault(label.language, []).append(label.ease)
    return {language: statistics.median(eases) for language, eases in found.items()}
