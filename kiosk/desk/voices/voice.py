"""What every voice can do."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from kiosk.desk.refusal import RefusalError

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray


class VoiceError(RefusalError):
    """A voice cannot speak; the message is a sentence for the curator."""


@dataclass(frozen=True)
class Sound:
    """What was said, between -1 and 1, in so many samples a second."""

    samples: NDArray[np.float32]
    rate: int


class Voice(Protocol):
    """Something that reads one sentence aloud.

    ``name`` and ``licence`` are for the credits; ``hashes`` are those of the files that the voice is made of;
    ``mark`` changes when the voice does.
    """

    @property
    def name(self) -> str:
        """Give the voice as the credits name it."""

    @property
    def engine(self) -> str:
        """Give what makes the sound."""

    @property
    def licence(self) -> str:
        """Give the licence that recordings of the voice stand under."""

    @property
    def hashes(self) -> Mapping[str, str]:
        """Give the SHA-256 of each file that the voice is made of, by its name."""

    @property
    def mark(self) -> str:
        """Give what changes when the voice does."""

    def script(self, words: str, pronunciations: Mapping[str, str]) -> str:
        """Give what the voice is to say for a sentence: everything that the sound depends on besides ``mark``."""

    def say(self, script: str) -> Sound:
        """Speak a sentence; raises ``VoiceError``."""
