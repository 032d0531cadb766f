"""Russian numbers and dates in words, in the case that the words about them ask for."""

from __future__ import annotations

import re

from num2words import num2words

_MONTHS = "января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря"
_ENDINGS = {
    "й": ("n", "m"),
    "го": ("g", "m"),
    "му": ("d", "m"),
    "м": ("p", "m"),
    "я": ("n", "f"),
    "ю": ("a", "f"),
    "ой": ("g", "f"),
    "е": ("n", "plural"),
    "х": ("g", "plural"),
    "ми": ("i", "plural"),
}
_YEARS = {"год": "n", "года": "g", "году": "p", "годом": "i", "годы": "n", "годах": "p", "годам": "d", "годами": "i"}
_CASE_AFTER = {"к": "d", "ко": "d", "в": "p", "во": "p", "о": "p", "об": "p", "между": "i", "по": "n", "за": "n"}
_CASE_AFTER |= dict.fromkeys(
    ("с", "со", "от", "до", "из", "после", "около", "для", "без", "более", "менее", "больше", "меньше", "свыше"), "g"
)
_MONTH = re.compile("(?:январ|феврал|март|апрел|май|ма[яюе]|июн|июл|август|сентябр|октябр|ноябр|декабр)[а-я]{0,2}")
_PREPOSITION = r"(?:\b(?P<before>[^\W\d_]+) )?"
_JOINED = r"(?:\d{4}(?:, | и | или | — |–|-))*"

_SHORT = (
    ("см.", "смотрите"),
    ("ср.", "сравните"),
    ("т. е.", "то есть"),
    ("т. д.", "так далее"),
    ("т. п.", "тому подобное"),
)

_ENDED = re.compile(rf"\b(\d+)-({'|'.join(sorted(_ENDINGS, key=len, reverse=True))})\b")
_FROM_TO = re.compile(rf"\b(со? )(\d{{1,4}}) по (?=\d{{1,4}} (?:год|{_MONTHS})\b)")
_DATED = re.compile(rf"{_PREPOSITION}\b(?P<day>\d{{1,2}}) (?=(?:{_MONTHS})\b)")
_IN_YEARS = re.compile(rf"{_PREPOSITION}\b(?P<years>{_JOINED}\d{{4}}) (?P<noun>год\w*)")
_YEAR = re.compile(rf"{_PREPOSITION}(?<![\d,])(?P<year>1\d{{3}}|20\d\d)(?!\d|,\d| \d)")
_NUMBER = re.compile(rf"{_PREPOSITION}(?<!\d)(?P<whole>\d{{1,3}}(?: \d{{3}})+|\d+)(?:,(?P<part>\d{{1,3}}))?")


def in_words(words: str) -> str:
    """Give a text with its dates, years and numbers as a Russian says them."""
    words = " ".join(words.split())
    ending = words[-1:] if words.endswith(tuple(short for short, _ in _SHORT)) else ""
    for short, said in _SHORT:
        words = re.sub(rf"(?<!\w){re.escape(short)}", said, words, flags=re.IGNORECASE)
    words += ending
    words = _ENDED.sub(lambda found: _ordinal(found[1], *_ENDINGS[found[2]]), words)
    words = _FROM_TO.sub(lambda found: f"{found[1]}{_ordinal(found[2], 'g')} по ", words)
    words = _DATED.sub(lambda found: _after(found, _ordinal(found["day"], _case(found, "g"), "n")) + " ", words)
    words = _IN_YEARS.sub(_years, words)
    words = _YEAR.sub(lambda found: _after(found, _ordinal(found["year"], _case(found, "n"))), words)
    return _NUMBER.sub(_number, words)


def _after(found: re.Match[str], said: str) -> str:
    return f"{found['before']} {said}" if found["before"] else said


def _case(found: re.Match[str], otherwise: str) -> str:
    """Give the case that the word before a number asks for."""
    before = (found["before"] or "").lower()
    return "g" if _MONTH.fullmatch(before) else _CASE_AFTER.get(before, otherwise)


def _years(found: re.Match[str]) -> str:
    case = _YEARS.get(found["noun"], "g")
    if case == "p" and _case(found, "p") == "d":
        case = "d"
    said = re.sub(r"\d{4}", lambda year: _ordinal(year[0], case), found["years"])
    return f"{_after(found, re.sub('[–-]', ' — ', said))} {found['noun']}"


def _number(found: re.Match[str]) -> str:
    case = _case(found, "n")
    whole, part = found["whole"].replace(" ", ""), found["part"]
    if not part:
        return _after(found, _cardinal(whole, case if case in "gd" else "n"))
    case = "g" if case == "g" else "n"
    places = {1: "десят", 2: "сот", 3: "тысячн"}[len(part)]
    whole_said = f"{_cardinal(whole, case, 'f')} цел{_ending(whole, case)}"
    return _after(found, f"{whole_said} {_cardinal(part, case, 'f')} {places}{_ending(part, case)}")


def _ending(number: str, case: str) -> str:
    """Give the ending of the adjective that follows a number: одна целая, две целых, без одной целой."""
    if int(number) % 10 == 1 and int(number) % 100 != 11:
        return "ая" if case == "n" else "ой"
    return "ых"


def _ordinal(number: str, case: str, gender: str = "m") -> str:
    of = {"plural": True} if gender == "plural" else {"gender": gender}
    return str(num2words(int(number), lang="ru", to="ordinal", case=case, animate=False, **of))


def _cardinal(number: str, case: str, gender: str = "m") -> str:
    return str(num2words(int(number), lang="ru", case=case, gender=gender, animate=False))
