"""What a visitor chooses for herself; cleared at the end of each visit."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

TEXT_SIZES = (1.0, 1.25, 1.5, 2.0)
"""How many times larger than the default the text is."""


@dataclass(frozen=True)
class Settings:
    """One visitor's choices.

    ``keyed`` tells whether she was last seen to use keys, ``spoken`` whether everything is read to her.
    """

    language: str
    text_size: float = TEXT_SIZES[0]
    high_contrast: bool = False
    calm_motion: bool = False
    lowered: bool = False
    keyed: bool = False
    spoken: bool = False

    def with_next_text_size(self) -> Settings:
        """Enlarge the text by one step; after the largest comes the smallest."""
        place = TEXT_SIZES.index(self.text_size)
        return replace(self, text_size=TEXT_SIZES[(place + 1) % len(TEXT_SIZES)])

    def with_next_language(self, languages: Sequence[str]) -> Settings:
        """Change to the language after this one; after the last comes the first."""
        place = languages.index(self.language)
        return replace(self, language=languages[(place + 1) % len(languages)])

    def with_contrast_switched(self) -> Settings:
        """Switch high contrast on or off."""
        return replace(self, high_contrast=not self.high_contrast)

    def with_motion_switched(self) -> Settings:
        """Switch calm motion on or off."""
        return replace(self, calm_motion=not self.calm_motion)

    def with_height_switched(self) -> Settings:
        """Bring text and controls down within a seated person's reach, or up again."""
        return replace(self, lowered=not self.lowered)
