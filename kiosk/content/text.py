"""Texts in several languages, and the small markup that curators may use in them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True)
class Text:
    """One text of the exhibit in one or more languages.

    ``by_language`` maps a language tag to words; ``first`` is the exhibit's first language, always present.
    """

    by_language: Mapping[str, str]
    first: str

    def spoken_in(self, language: str) -> str:
        """Give the tag of the language that ``words(language)`` is really in."""
        return language if language in self.by_language else self.first

    def words(self, language: str) -> str:
        """Give the words in a language, or in the exhibit's first language where they are missing."""
        return self.by_language[self.spoken_in(language)]
