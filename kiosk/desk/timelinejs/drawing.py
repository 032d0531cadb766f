"""Draws what stands in the place of a panel's picture until the curators have one: a disc on a line of dots."""

from __future__ import annotations

from math import hypot

_PAPER, _INK, _RED, _GREY = "#EFE7D6", "#1A1714", "#C3272B", "#8A8175"
_SCHEMES = ((_PAPER, _INK, _RED), (_INK, _PAPER, _RED), (_GREY, _PAPER, _INK), (_RED, _PAPER, _INK))
"""Ground, line and disc, taken in turn."""

_MOST_DOTS = 40
_DISC = 112
_LEFT, _TOP, _RIGHT, _BOTTOM = 243, 320, 557, 680


def draw(number: int, count: int) -> str:
    """Draw the picture of one panel of so many, counted from 0; the disc stands where the panel does."""
    ground, line, disc = _SCHEMES[number % len(_SCHEMES)]
    dots = range(count) if count <= _MOST_DOTS else range(0, count, -(-count // _MOST_DOTS))
    parts = [
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 800 1000" width="800" height="1000">',
        f'  <rect width="800" height="1000" fill="{ground}"/>',
        f'  <line x1="-70" y1="-40" x2="870" y2="1040" stroke="{line}" stroke-width="14"/>',
    ]
    x, y = _at(number, count)
    at = [_at(dot, count) for dot in dots]
    for left, top in (dot for dot in at if hypot(dot[0] - x, dot[1] - y) > 1.5 * _DISC):
        parts.append(f'  <circle cx="{left}" cy="{top}" r="16" fill="{line}"/>')
    parts.append(f'  <circle cx="{x}" cy="{y}" r="{_DISC}" fill="{disc}" stroke="{ground}" stroke-width="20"/>')
    return "\n".join([*parts, "</svg>", ""])


def _at(number: int, count: int) -> tuple[int, int]:
    share = number / (count - 1) if count > 1 else 0.5
    return round(_LEFT + share * (_RIGHT - _LEFT)), round(_TOP + share * (_BOTTOM - _TOP))
