"""The web addresses of licences, as IIIF asks for them."""

from __future__ import annotations

import re

_CREATIVE_COMMONS = re.compile(r"\bCC[ -](BY(?:-NC)?(?:-(?:SA|ND))?)[ -](\d\.\d)(?!\d|\.\d)", re.IGNORECASE)
_DEDICATIONS = {
    re.compile(r"\bCC[ -]?0\b", re.IGNORECASE): "publicdomain/zero/1.0/",
    re.compile(r"\b(?:PDM|Public Domain Mark)\b", re.IGNORECASE): "publicdomain/mark/1.0/",
}
_STATEMENTS = (
    *("InC", "InC-OW-EU", "InC-EDU", "InC-NC", "InC-RUU"),
    *("NoC-CR", "NoC-NC", "NoC-OKLR", "NoC-US", "CNE", "UND", "NKC"),
)


def rights_of(licence: str) -> str | None:
    """Give the address of the one licence that some words name, or None where they name none that has one.

    The addresses begin with http, for they are names, and the licences' own.
    """
    if licence.strip() in _STATEMENTS:
        return f"http://rightsstatements.org/vocab/{licence.strip()}/1.0/"
    found = {f"licenses/{kind.lower()}/{number}/" for kind, number in _CREATIVE_COMMONS.findall(licence)}
    found |= {path for pattern, path in _DEDICATIONS.items() if pattern.search(licence)}
    return f"http://creativecommons.org/{found.pop()}" if len(found) == 1 else None
