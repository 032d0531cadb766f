"""Dated steps, one at a time, with a moving mark."""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from kiosk.content.dates import Dating
from kiosk.content.interactives.interactive import Interactive
from kiosk.content.model import Model
from kiosk.content.sources import Citation
from kiosk.content.text import Text


class SequenceStep(Model):
    """One dated step."""

    date: Dating = Field(description="When, as EDTF.", examples=["1929-02-09"])
    date_label: Text | None = Field(None, description="The date in words, where the EDTF date says it badly.")
    title: Text = Field(description="What happened, in two to five words.")
    says: Text = Field(description="The same in one to three sentences.")
    sources: tuple[Citation, ...] = Field((), description="Where this comes from.")


class Sequence(Interactive):
    """Dated steps, one at a time, with a moving mark."""

    kind: Literal["sequence"] = Field(description="Dated steps, one at a time.")
    steps: tuple[SequenceStep, ...] = Field(
        min_length=2, max_length=9, description="The steps in the order of their telling, two to nine."
    )

    def looks(self) -> tuple[str, ...]:
        return tuple(f"step-{number}" for number in range(2, len(self.steps) + 1))
