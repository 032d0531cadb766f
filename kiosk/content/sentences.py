"""Where each sentence of a text begins and ends, its markup counted in."""

from __future__ import annotations

import functools
import re

_STOP = re.compile(
    r"(?<![.!?…])(?P<stop>[.!?…]+)(?P<close>(?:[\"'”’»)*]|\]\])*)(?P<gap>\s+)"
    r"(?=(?:[—–]\s+)?[\"'“‘«(*\\]*(?P<link>\[\[(?P<id>[^\[\]|]*\|)?[\"“«]?)?(?P<next>[^\W_]))"
)
_BREAK = re.compile(r"\n[^\S\n]*\n\s*|(?<=\s)//\s+")
_LINK = re.compile(r"\[\[[^\[\]]*\]\]")
_WORD_BEFORE = re.compile(r"(?<!\w)(?:\w\.)*[^\W\d_]+\Z")
_INITIAL_NEXT = re.compile(r"[A-ZА-ЯЁ]\.")
_YEARS_BEFORE = re.compile(r"[\dIVXLC]\s*\Z")

_INITIALS = {"Iu", "Ia", "Yu", "Ya", "Zh", "Kh", "Ts", "Ch", "Sh", "Th"}
"""What stands for one Russian or Greek letter of a name in Latin letters."""

_BEFORE_NAMES = {"mr", "mrs", "ms", "dr", "prof", "st", "gen", "tov", "vs", "cf", "т", "тт", "тов", "проф", "акад"}
_BEFORE_NAMES |= {"см", "ср", "ул"}
_BEFORE_NUMBERS = {"no", "nos", "p", "pp", "vol", "vols", "ch", "fig", "ed", "с", "т", "стр", "гл", "кн", "рис", "табл"}
_AFTER_YEARS = {"г", "гг", "в", "вв"}
_BEFORE_INITIALS = {"им", "im"}


@functools.lru_cache(maxsize=256)  # a text with a recording is asked twice at each start: checked, and taken
def sentences(words: str) -> tuple[tuple[int, int], ...]:
    """Give the first character of each sentence and the one after its last, without the white space around it.

    A new line and a new paragraph end a sentence; the full stop of an abbreviation or an initial does not.
    """
    links = [link.span() for link in _LINK.finditer(words)]
    ends = [(stop.start("gap"), stop.end()) for stop in _STOP.finditer(words) if _ends(words, stop)]
    ends += [(found.start(), found.end()) for found in _BREAK.finditer(words)]
    found, start = [], 0
    for end, following in [*sorted(ends), (len(words), len(words))]:
        if end < start or any(first < end < last for first, last in links):
            continue
        sentence = words[start:end]
        if sentence.strip():
            found.append((end - len(sentence.lstrip()), start + len(sentence.rstrip())))
        start = following
    return tuple(found)


def _ends(words: str, stop: re.Match[str]) -> bool:
    """Tell whether a sentence ends at a stop, and not merely an abbreviation."""
    after, is_name = stop["next"], stop["link"] and not stop["id"]  # a link without words of its own shows a name
    if not (after.isdigit() or after.isupper() or is_name):
        return False
    if stop["stop"] != "." or stop["close"].strip("]"):
        return True
    before = _WORD_BEFORE.search(words, max(0, stop.start() - 12), stop.start())
    if before is None:
        return True
    word = before[0].rpartition(".")[2]
    if (len(word) == 1 and word.isupper()) or word in _INITIALS:
        return False
    if word in _AFTER_YEARS:
        return bool(_YEARS_BEFORE.search(words, max(0, before.start() - 6), before.start())) and not after.isdigit()
    if word in _BEFORE_INITIALS:
        return not _INITIAL_NEXT.match(words, stop.end())
    return not (word.lower() in _BEFORE_NAMES or (after.isdigit() and word.lower() in _BEFORE_NUMBERS))
