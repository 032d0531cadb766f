"""How a statement can stand to the record."""

from __future__ import annotations

from typing import Literal

Verdict = Literal["supported", "imprecise", "disputed", "differs", "not verified"]
