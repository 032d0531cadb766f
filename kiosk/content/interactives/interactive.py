"""What every interactive has in common."""

from __future__ import annotations

from pydantic import Field

from kiosk.content.model import Model
from kiosk.content.text import Text


class Interactive(Model):
    """A thing to do on a panel, or on a screen of its own; its key ``kind`` tells which."""

    kind: str = Field(description="What sort of thing to do it is.")
    title: Text = Field(description="What stands on its button and over it, in two to four words.")
    instruction: Text | None = Field(None, description="What to do, in one short sentence.")

    def looks(self) -> tuple[str, ...]:
        """Name the states that are worth a picture, besides the one it opens in."""
        return ()
