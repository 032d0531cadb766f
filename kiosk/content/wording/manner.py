"""How names, lists and numbers are written in the sentences."""

from __future__ import annotations

import difflib
from collections.abc import Iterable, Sequence

_LONGEST_SHOWN = 60
_MOST_LISTED = 16


def nearest(name: str, known: Iterable[str]) -> str | None:
    """Give the known name that is most like a mistyped one, or None when none is near."""
    by_folded = {other.casefold(): other for other in known}
    found = difflib.get_close_matches(name.casefold(), by_folded, n=1, cutoff=0.6)
    return by_folded[found[0]] if found else None


def shown(text: object) -> str:
    """Give a text in quotation marks, on one line and not too long."""
    words = " ".join(str(text).split())
    return f'"{words}"' if len(words) <= _LONGEST_SHOWN else f'"{words[: _LONGEST_SHOWN - 1]}…"'


def did_you_mean(name: str, known: Iterable[str], else_say: str = "") -> str:
    """Give the question that offers the nearest known name, or other words when none is near."""
    near = nearest(name, known)
    return f'Did you mean "{near}"?' if near else else_say


def listed(names: Sequence[str], kind: str) -> str:
    """Give the names that may stand in a place, or their number when they are many."""
    if not names:
        return ""
    few = ", ".join(sorted(names)[:_MOST_LISTED])
    return f"{kind}: {few}{', …' if len(names) > _MOST_LISTED else ''}."


def counted(number: int, singular: str, plural: str = "") -> str:
    """Give a number with its noun: ``1 file``, ``2 files``."""
    return f"{number:,} {singular if number == 1 else plural or singular + 's'}"


def a(noun: str) -> str:
    """Give a noun with its article."""
    return f"{'an' if noun[0] in 'aeio' else 'a'} {noun}"


def quote_it(mark: str) -> str:
    """Give the remedy for a text whose first character YAML takes for a sign of its own."""
    return f"Put a text that begins with {mark} in quotation marks, or begin it with >- on a line of its own."
