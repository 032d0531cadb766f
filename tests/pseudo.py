"""Languages that nobody speaks, to see whether the screen holds: one 40 % longer, one written from right to left."""

from __future__ import annotations

import math
import re
import shutil
from collections.abc import Callable
from pathlib import Path

import polib

from kiosk.content.gallery import bundled_gallery
from kiosk.desk.translate import export, take_in

LONGER = "en-XA"
MIRRORED = "ar-XB"

_KEPT = re.compile(r"\[\[[^\]|]*\]\]|\[\[[^\]|]*\||\{[^}]*\}|//")
_WORD = re.compile(r"[^\W\d_]{2,}")


def longer(text: str) -> str:
    """Make each word 40 % longer; markup and placeholders stay."""
    parts, start = [], 0
    for kept in _KEPT.finditer(text):
        parts += [_WORD.sub(_stretched, text[start : kept.start()]), kept[0]]
        start = kept.end()
    return "".join([*parts, _WORD.sub(_stretched, text[start:])])


def _stretched(word: re.Match[str]) -> str:
    return word[0] + word[0][-math.ceil(0.4 * len(word[0])) :].lower()


def mirrored(text: str) -> str:
    """Mark each paragraph as written from right to left."""
    return "\n\n".join(f"\u200f{paragraph}" for paragraph in text.split("\n\n"))


PSEUDO: dict[str, Callable[[str], str]] = {LONGER: longer, MIRRORED: mirrored}


def write_pseudo_gallery(folder: Path) -> Path:
    """Write the bundled gallery with the two languages added, as their translators' files would add them."""
    for name in ("exhibits", "assets"):
        shutil.copytree(bundled_gallery() / name, folder / name)
    exhibit = folder / "exhibits" / "bukharin"
    for language, say in PSEUDO.items():
        file = folder / f"{language}.po"
        export(exhibit, language, file)
        texts = polib.pofile(str(file))
        for entry in texts:
            entry.msgstr = say(entry.msgid)
        texts.save(str(file))
        take_in(exhibit, file)
    return folder
