"""Makes ids of headlines."""

from __future__ import annotations

import re
import unicodedata

LONGEST = 48
"""The most characters of an id, but for the number that may follow it."""

_CYRILLIC = dict(zip("абвгдезиклмнопрстуфыэґєі", "abvgdeziklmnoprstufyegei", strict=True))
_CYRILLIC |= {"ж": "zh", "х": "kh", "ц": "ts", "ч": "ch", "ш": "sh", "щ": "shch", "ъ": "", "ь": ""}
_CYRILLIC |= {"ю": "iu", "я": "ia", "ђ": "dj", "ј": "j", "љ": "lj", "њ": "nj", "ћ": "c", "џ": "dz"}
_GREEK = dict(zip("αβγδεζηικλμνξοπρσςτυφω", "abgdeziiklmnxoprsstyfo", strict=True))
_GREEK |= {"θ": "th", "χ": "ch", "ψ": "ps"}
_LATIN = {"ß": "ss", "æ": "ae", "œ": "oe", "ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "ı": "i"}
_LETTERS = str.maketrans(_CYRILLIC | _GREEK | _LATIN)


class Names:
    """Gives each entry of one kind an id of its own."""

    def __init__(self) -> None:
        self._taken: dict[str, int] = {}

    def give(self, words: str, otherwise: str) -> str:
        """Make an id of words, or of other ones where no letter of them can be written in it."""
        name = slug(words) or otherwise
        while True:
            count = self._taken[name] = self._taken.get(name, 0) + 1
            found = name if count == 1 else f"{name}-{count}"
            if found == name or found not in self._taken:
                self._taken.setdefault(found, 1)
                return found


def slug(words: str) -> str:
    """Write words in Latin letters, digits and hyphens; nothing where none can be."""
    parts = unicodedata.normalize("NFKD", words.lower())
    plain = "".join(letter for letter in parts if not unicodedata.combining(letter))
    found = "-".join(re.findall(r"[a-z0-9]+", re.sub(r"['’]", "", plain.translate(_LETTERS))))
    if len(found) <= LONGEST:
        return found
    return found[: LONGEST + 1].rpartition("-")[0] or found[:LONGEST]
