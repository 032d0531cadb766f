"""Narration: the recordings of panels' texts, when each sentence begins in them, and how hard words are said.

``kiosk narrate`` makes the recordings, and lists those of each language in a file. A recording of another text
than the present one is not played: what a visitor hears is what she reads.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Mapping
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from typing import Annotated, Literal, Self, TypeAlias

from pydantic import Field, ValidationInfo, WithJsonSchema, field_validator, model_validator

from kiosk.content.model import Id, Model, wrong
from kiosk.content.text import Languages, LanguageTag
from kiosk.content.typed import SOME_WORDS
from kiosk.content.wording import of_narration

Part: TypeAlias = Literal["label", "story"]

PARTS: tuple[Part, ...] = ("label", "story")
"""The texts of a panel that are read aloud, in the order in which a visitor meets them."""

FOLDER = "narration"
"""The folder below an exhibit's assets that holds its recordings and their lists."""

_WORDS = re.compile(r"[^\W\d_]+(?:['’ -][^\W\d_]+)*")

Seconds = Annotated[float, Field(ge=0, allow_inf_nan=False)]


@dataclass(frozen=True)
class Clip:
    """One recording: its place on disk, the hash of the text it says, when each of the text's sentences begins."""

    file: Path
    text: str
    seconds: float
    sentences: tuple[float, ...]


Clips: TypeAlias = Mapping[str, Mapping[str, Mapping[str, Clip]]]
"""Recordings by language, by the panel's id, and by the part of the panel."""


class ClipEntry(Model):
    """What a list says of one recording."""

    text: str = Field(description="The hash of the text that is read, as it was then.")
    seconds: Seconds = Field(description="How long the recording is.")
    sentences: tuple[Seconds, ...] = Field(min_length=1, description="The second at which each sentence begins.")
    made_with: str = Field(description="A hash of the voice, and of what it was given to say.")

    @model_validator(mode="after")
    def _sentences_follow_each_other(self) -> Self:
        if any(late <= early for early, late in pairwise((*self.sentences, self.seconds))):
            raise wrong(of_narration.times_out_of_order(), at="sentences")
        return self


class NarratedPanelEntry(Model):
    """The recordings of one panel."""

    label: ClipEntry | None = Field(None, description="The recording of the label.")
    story: ClipEntry | None = Field(None, description="The recording of the story.")

    def part(self, part: Part) -> ClipEntry | None:
        """Give the recording of a part of the panel."""
        return self.label if part == "label" else self.story


class ClipList(Model):
    """The recordings in one language; ``kiosk narrate`` writes it."""

    voice: str = Field(description="The voice, as the credits name it.")
    engine: str = Field(description="What made the recordings.")
    licence: str = Field(description="The licence that the voice and its recordings stand under.")
    hashes: dict[str, str] = Field({}, description="The SHA-256 of each file that the voice is made of.")
    clips: dict[Id, NarratedPanelEntry] = Field({}, description="The recordings, by the panel's id.")


class NarrationFile(Model):
    """What ``narration.yaml`` holds."""

    pronunciations: dict[LanguageTag, dict[str, Annotated[str, WithJsonSchema(SOME_WORDS)]]] = Field(
        {},
        description="How words are said, by language tag and word: in phonemes for Kokoro, respelt for other voices.",
        examples=[{"en": {"Pravda": "pɹˈɑːvdə"}}],
    )

    @field_validator("pronunciations")
    @classmethod
    def _words_are_words(cls, said: dict[str, dict[str, str]], info: ValidationInfo) -> dict[str, dict[str, str]]:
        known = info.context.tags if isinstance(info.context, Languages) else ()
        for tag, words in said.items():
            if known and tag not in known:
                raise wrong(of_narration.pronunciations_in_no_language(tag, known), at=tag)
            for word, sounds in words.items():
                if not _WORDS.fullmatch(word):
                    raise wrong(of_narration.not_words(word), at=(tag, word))
                if not sounds.strip():
                    raise wrong(of_narration.no_sounds(word), at=(tag, word))
        return said


def text_hash(words: str) -> str:
    """Give the mark of a text as it stands in the YAML, its markup counted in."""
    return hashlib.sha256(words.strip().encode()).hexdigest()[:16]


def clip_path(exhibit: str, language: str, panel: str, part: Part) -> str:
    """Give the place of a recording below ``assets/``."""
    return f"{exhibit}/{FOLDER}/{language}/{panel}.{part}.ogg"


def list_path(exhibit: str, language: str) -> str:
    """Give the place of a language's list below ``assets/``."""
    return f"{exhibit}/{FOLDER}/{language}.yaml"
