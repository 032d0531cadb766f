"""The typefaces that the screens are set in, by their families."""

from __future__ import annotations

FAMILIES = ("PT Serif", "PT Sans", "Alumni Sans")
